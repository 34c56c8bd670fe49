import type { Paper, Right } from "../policy";
import type { OpenRight, RightAssessed } from "./assessment";
import type { CompiledRight } from "./compiled-policy";
import { isAnswer, type Diagram, type Operation } from "./diagram";
import type { Documents } from "./documents";
import type { Evaluator } from "./evaluate";
import { notMet } from "./finding";
import { monthAfter } from "./ways-in";

type Assessed = RightAssessed["effect"];

/** Answers of a right's diagram: the number of the case that holds; the last is `otherwise`. */
const undecided = 2 ** 10;
/** The sentence is not about them. */
const spokenOfOthers = undecided + 1;

const holds = (evaluator: Evaluator, index: number): Operation => ({
  id: 2 ** 12 + index,
  of: (found, rest) => {
    if (found === evaluator.logic.yes) return index;
    return evaluator.worlds.best(found) === notMet ? rest : undecided;
  },
});
const unless: Operation = { id: 2 ** 13, of: (isOther, index) => (isOther === notMet ? index : spokenOfOthers) };

/** Which case of a right holds for one person: the first that is met, from this one on. */
function caseOf(right: Right, person: number, area: string, evaluator: Evaluator, index = 0): Diagram {
  const next = right.cases[index];
  if (!next) return index;
  const found = evaluator.boundedFinding(next.when, person, person, area);
  if (found === evaluator.logic.yes) return index;
  const rest = caseOf(right, person, area, evaluator, index + 1);
  return found === notMet ? rest : evaluator.logic.diagrams.apply(holds(evaluator, index), found, rest);
}

/** What somebody is to the place: wants to move there or not, comes from the mainland, and may be registered there already. */
export interface Situation {
  person: number;
  moves: boolean;
  isThere: Diagram;
  fromMainland: Diagram;
}

/** Is the sentence about somebody else, as far as is known? */
function isOfOthers({ addresses }: Right, { moves, isThere, fromMainland }: Situation, { logic }: Evaluator): Diagram {
  const foreign = logic.not(fromMainland);
  if (!moves && addresses === undefined) return logic.any(foreign, logic.not(isThere));
  return addresses === "unregistered" ? logic.any(foreign, isThere) : foreign;
}

const effectAt = (right: Right, index: number): Assessed =>
  index === spokenOfOthers
    ? "notApplicable"
    : index === undecided
      ? "dependsOnReading"
      : (right.cases[index]?.effect ?? right.otherwise);

interface Found {
  effect: Assessed;
  which: Diagram;
  /** Cases that can hold. */
  cases: readonly number[];
  /** What decides the effect, or else the papers. */
  deciding: Diagram;
}

function find(right: Right, others: Diagram, own: () => Diagram, { logic }: Evaluator): Found {
  const { diagrams } = logic;
  const which =
    others === logic.yes ? spokenOfOthers : others === notMet ? own() : diagrams.apply(unless, others, own());
  if (isAnswer(which)) return { effect: effectAt(right, which), which, cases: [which], deciding: notMet };
  const cases = diagrams.leaves(which);
  const effects = [...new Set(cases.map((index) => effectAt(right, index)))];
  const [effect = right.otherwise] = effects;
  if (effects.length > 1) {
    const deciding = diagrams.map(which, (index) => effects.indexOf(effectAt(right, index)));
    return { effect: "needFacts", which, cases, deciding };
  }
  const lists = [...new Set(cases.map((index) => paperIds(right, index)))];
  const deciding = lists.length < 2 ? notMet : diagrams.map(which, (index) => lists.indexOf(paperIds(right, index)));
  return { effect, which, cases, deciding };
}

const papersAt = (right: Right, index: number): readonly Paper[] => right.cases[index]?.papers ?? [];
const paperIds = (right: Right, index: number): string =>
  papersAt(right, index)
    .map(({ id }) => id)
    .join();

/** Every right of one place, told area by area; what is found of a person counts in every area, unless the right reads the kind of place. */
export class Rights {
  /** By right and person. */
  private readonly known: Known[][][] = [];

  constructor(
    private readonly rights: readonly CompiledRight[],
    private readonly evaluator: Evaluator,
    private readonly asOf: string,
  ) {}

  /**
   * One entry for each effect that a right has on somebody.
   * @param situations of the people of whom rights are told, in their order
   */
  in(area: string, situations: readonly Situation[], documents: Documents): OpenRight[] {
    const { facts } = this.evaluator;
    return this.rights.flatMap((compiled, index) => {
      const entries = new Map<Assessed, Entry>();
      situations.forEach((situation) => {
        const { person } = situation;
        const { id } = facts.person(person);
        const found = this.found(index, area, situation);
        const entry = entries.get(found.effect) ?? new Entry(compiled, found.effect, this.evaluator);
        entries.set(found.effect, entry);
        entry.add(compiled.right, found, id);
        const isCrossing = situation.moves && found.effect !== "staysAtOrigin" && found.effect !== "notApplicable";
        const crossing = isCrossing ? monthOfAge(compiled.settlingAge, person, this.evaluator, this.asOf) : null;
        if (crossing) add(entry.remarks, crossing);
        // Whether a right is theirs at all comes before its papers.
        if (found.effect !== "needFacts") addPapers(compiled.right, found, id, documents, this.evaluator);
      });
      return [...entries.values()];
    });
  }

  private found(index: number, area: string, situation: Situation): Found {
    const compiled = this.rights[index];
    const { person } = situation;
    const known = ((this.known[index] ??= [])[person] ??= []);
    if (!compiled) throw new Error(`no right ${index}`);
    const { right, readsArea } = compiled;
    const others = isOfOthers(right, situation, this.evaluator);
    const before = known.find((one) => one.others === others && (!readsArea || one.area === area));
    if (before) return before.found;
    const found = find(right, others, () => caseOf(right, person, area, this.evaluator), this.evaluator);
    known.push({ others, area, found });
    return found;
  }
}

interface Known {
  others: Diagram;
  area: string;
  found: Found;
}

/** How far ahead an age that changes a right is told. */
const foreseenMonths = 36;

/** The earliest month in which somebody can be of the age that the right asks about, while that lies ahead. */
function monthOfAge(years: number | null, person: number, { facts }: Evaluator, asOf: string): string | null {
  const { ageYears } = facts.person(person);
  if (years === null || ageYears == null) return null;
  const months = years * 12 - (ageYears * 12 + 11);
  return months > 0 && months <= foreseenMonths ? `turnsSixty:${monthAfter(asOf, months)}` : null;
}

function addPapers(
  right: Right,
  { which, cases }: Found,
  id: string,
  documents: Documents,
  { logic }: Evaluator,
): void {
  if (cases.every((index) => papersAt(right, index).length === 0)) return;
  const papers = new Map(cases.flatMap((index) => papersAt(right, index)).map((paper) => [paper.id, paper]));
  for (const paper of papers.values()) {
    documents.add(
      paper,
      id,
      logic.diagrams.map(which, (index) => logic.truth(papersAt(right, index).some((other) => other.id === paper.id))),
    );
  }
}

/** One effect of one right, with everybody whom it has. */
class Entry implements OpenRight {
  readonly id: string;
  readonly kind: RightAssessed["kind"];
  readonly addresses: RightAssessed["addresses"];
  readonly for: string[] = [];
  readonly clauses: string[];
  readonly papers: string[] = [];
  readonly otherReadings: string[] = [];
  readonly remarks: string[] = [];
  readonly #deciding: Diagram[] = [];
  readonly #evaluator: Evaluator;

  constructor(
    { right, clauses }: CompiledRight,
    readonly effect: Assessed,
    evaluator: Evaluator,
  ) {
    [this.id, this.kind, this.addresses, this.clauses] = [right.id, right.kind, right.addresses ?? "settlers", clauses];
    this.#evaluator = evaluator;
  }

  /** For whoever asks next; it is not part of the written answer (contract §3), of which it would be most. */
  get missingFacts(): OpenRight["missingFacts"] {
    const { unknowns, logic } = this.#evaluator;
    return [...new Set(this.#deciding.flatMap((one) => unknowns.factsIn(one, logic.diagrams)))];
  }

  add(right: Right, { cases, deciding }: Found, id: string): void {
    this.for.push(id);
    for (const index of cases) {
      for (const { id: paper } of papersAt(right, index)) add(this.papers, paper);
      for (const reading of right.cases[index]?.otherReadings ?? none) add(this.otherReadings, reading);
      for (const remark of right.cases[index]?.remarks ?? none) add(this.remarks, remark);
    }
    if (!isAnswer(deciding)) this.#deciding.push(deciding);
  }
}

const none: readonly string[] = [];
const add = (list: string[], item: string): void => {
  if (!list.includes(item)) list.push(item);
};
