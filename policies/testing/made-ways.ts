import fc from "fast-check";
import type { Diagram } from "../assess/diagram";
import type { Evaluator } from "../assess/evaluate";
import { authority, met, notMet, short, Worlds, type Findings } from "../assess/finding";
import { Logic } from "../assess/logic";
import { rankOf, registered, type Rank } from "../assess/rank";
import { Unknowns, type Answer, type Ref } from "../assess/unknowns";

/** Ways into a place that are made for a test: tables over a few things that are not known, small enough to try every case. */

export const worlds = new Worlds(["a", "b"]);

/** A finding, as which worlds it is met in and what it is in the others. */
const inWorlds = (holds: (world: number) => boolean, otherwise = notMet): Findings =>
  Array.from({ length: worlds.count }, (_, world) => (holds(world) ? met : otherwise) * 4 ** world).reduce(
    (sum, one) => sum + one,
  );

export const everywhere = worlds.everywhere(met);
const readsA = (world: number): boolean => !worlds.readsB(world, 0);
const readsB = (world: number): boolean => worlds.readsB(world, 1);

export const readingA = inWorlds(readsA);
export const readingAOrLeft = inWorlds(readsA, authority);

/** Either reading of a doubt can be the wider one: two ways may accept together where neither does by itself. */
const leaves: readonly Findings[] = [
  notMet,
  worlds.everywhere(authority),
  worlds.everywhere(short),
  everywhere,
  readingA,
  readingAOrLeft,
  inWorlds((world) => !readsA(world)),
  inWorlds(readsB),
  inWorlds((world) => !readsB(world)),
  inWorlds((world) => readsA(world) && readsB(world)),
  inWorlds((world) => readsA(world) || readsB(world)),
];

const answer = (value: string): Answer => ({ values: [value] });
const about = (fact: Ref["fact"], person: string | null): Ref => ({
  fact,
  person,
  jurisdiction: null,
  area: null,
  register: null,
});
const [rural, urban, nowhere] = [answer("rural"), answer("urban"), answer("none")];
const [near, far, noDivision] = [answer("360100"), answer("410100"), answer("")];

/** What is not known: one fact each, but for the hukou, whose kind and division are answered together; nobody without one has a division. */
const asked = [
  { person: -1, facts: [{ ref: about("poorFamily", null), answers: [answer("no"), answer("yes")] }] },
  {
    person: 0,
    facts: [{ ref: about("work", "P1"), answers: [answer("none"), answer("employed"), answer("flexible")] }],
  },
  {
    person: 0,
    facts: [
      { ref: about("hukou.kind", "P1"), answers: [rural, rural, urban, nowhere] },
      { ref: about("hukou.division", "P1"), answers: [near, far, near, noDivision] },
    ],
  },
  { person: 1, facts: [{ ref: about("work", "P2"), answers: [answer("none"), answer("employed")] }] },
] as const;

const widths = asked.map(({ facts: [{ answers }] }) => answers.length);
export const things = asked.map((_, index) => index);

export const branchesOf = (thing: number): number[] => [...Array(widths[thing] ?? 0).keys()];

/** Which branch each of the things takes. */
export type Case = readonly number[];
export const everyCase: readonly Case[] = widths.reduce<Case[]>(
  (cases, _, thing) => cases.flatMap((one) => branchesOf(thing).map((branch) => [...one, branch])),
  [[]],
);

/** What one way finds, by the branches of the things that it asks for. */
export interface MadeWay {
  asks: readonly number[];
  finds: readonly Findings[];
}

export const findingIn = ({ asks, finds }: MadeWay, one: Case): Findings =>
  finds[asks.reduce((at, thing) => at * (widths[thing] ?? 1) + (one[thing] ?? 0), 0)] ?? notMet;

export interface MadeWays {
  ways: readonly MadeWay[];
  isThere: MadeWay;
}

export const rankIn = ({ ways, isThere }: MadeWays, one: Case): Rank =>
  findingIn(isThere, one) === notMet
    ? rankOf(worlds, ways.map((way) => findingIn(way, one)).reduce(worlds.any, notMet))
    : registered;

const wayOver = (findings: fc.Arbitrary<Findings>, maxLength: number): fc.Arbitrary<MadeWay> =>
  fc.subarray(things, { maxLength }).chain((asks) => {
    const length = asks.reduce((product, thing) => product * (widths[thing] ?? 1), 1);
    return fc.array(findings, { minLength: length, maxLength: length }).map((finds) => ({ asks, finds }));
  });

const mostlyNothing = fc.oneof(fc.constant(notMet), fc.constantFrom(...leaves));
const neverThere: MadeWay = { asks: [], finds: [notMet] };

export const arbitraryWays: fc.Arbitrary<MadeWays> = fc.record({
  ways: fc.array(fc.oneof(wayOver(mostlyNothing, 3), wayOver(fc.constantFrom(...leaves), 2)), { maxLength: 4 }),
  isThere: fc.oneof(fc.constant(neverThere), wayOver(fc.constantFrom(notMet, everywhere), 2)),
});

/** The engine's side of made ways: their diagrams, and what they are read with. */
export class MadeEvaluator {
  private readonly logic = new Logic(worlds);
  private readonly unknowns = new Unknowns();
  readonly variables = asked.map(({ person, facts }, index) =>
    this.unknowns.numberOf(`made ${index}`, person, () => ({ facts })),
  );

  /** All that is read of an evaluator where the ways are there already. */
  get evaluator(): Evaluator {
    return { logic: this.logic, worlds, unknowns: this.unknowns } as unknown as Evaluator;
  }

  diagramOf(way: MadeWay): Diagram {
    const ask = (index: number, one: Case): Diagram => {
      const thing = way.asks[index];
      if (thing === undefined) return findingIn(way, one);
      return this.logic.diagrams.ask(
        this.variables[thing] ?? 0,
        branchesOf(thing).map((branch) => ask(index + 1, one.with(thing, branch))),
      );
    };
    return ask(
      0,
      things.map(() => 0),
    );
  }

  /** Whoever answers one thing leaves only some branches of another. */
  suppose(answered: number, other: number, branches: readonly number[]): void {
    this.unknowns.suppose(`made ${answered}`, `made ${other}`, branches);
  }
}

/** The facts of which one that differs alone makes another outcome; both of a thing where neither alone does. */
export function missingIn(rankAt: (one: Case) => Rank): Ref[] {
  return asked.flatMap(({ facts }, thing): Ref[] => {
    const pairs = everyCase.flatMap((one) =>
      branchesOf(thing)
        .map((branch) => [one[thing] ?? 0, branch] as const)
        .filter(([, branch]) => rankAt(one) !== rankAt(one.with(thing, branch))),
    );
    if (pairs.length === 0) return [];
    const differ = (answers: readonly Answer[], [from, to]: readonly [number, number]): boolean =>
      answers[from] !== answers[to];
    const alone = facts.filter(({ answers }) =>
      pairs.some(
        (pair) =>
          differ(answers, pair) && facts.every((other) => other.answers === answers || !differ(other.answers, pair)),
      ),
    );
    return (alone.length > 0 ? alone : [...facts]).map(({ ref }) => ref);
  });
}
