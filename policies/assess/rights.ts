import type { Effect, Paper, Right } from "../policy";
import type { RightAssessed } from "./assessment";
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

function find(right: Right, person: number, area: string, situation: Situation, evaluator: Evaluator): Found {
  const { diagrams } = evaluator.logic;
  const others = isOfOthers(right, situation, evaluator);
  const own = others === evaluator.logic.yes ? spokenOfOthers : caseOf(right, person, area, evaluator);
  const which = others === notMet ? own : diagrams.apply(unless, others, own);
  const cases = isAnswer(which) ? [which] : [...diagrams.answers(which)];
  const effects = [...new Set(cases.map((index) => effectAt(right, index)))];
  const [effect = right.otherwise] = effects;
  if (isAnswer(which)) return { effect, which, cases, deciding: 0 };
  if (effects.length > 1)
    return {
      effect: "needFacts",
      which,
      cases,
      deciding: diagrams.map(which, (index) => effects.indexOf(effectAt(right, index))),
    };
  const lists = [...new Set(cases.map((index) => paperIds(right, index)))];
  return { effect, which, cases, deciding: diagrams.map(which, (index) => lists.indexOf(paperIds(right, index))) };
}

const papersAt = (right: Right, index: number): readonly Paper[] => right.cases[index]?.papers ?? [];
const paperIds = (right: Right, index: number): string =>
  papersAt(right, index)
    .map(({ id }) => id)
    .join();

/**
 * Every right of the place, one entry for each effect that it has on somebody.
 * @param situations of the people, in their order
 */
export function assessRights(
  rights: readonly CompiledRight[],
  area: string,
  situations: readonly Situation[],
  documents: Documents,
  evaluator: Evaluator,
  asOf: string,
): RightAssessed[] {
  return rights.flatMap((compiled) => {
    const entries = new Map<Assessed | Effect, RightAssessed>();
    situations.forEach((situation, person) => {
      const found = find(compiled.right, person, area, situation, evaluator);
      addTo(entries, compiled, found, evaluator.facts.person(person).id, evaluator);
      const entry = entries.get(found.effect);
      const crossing =
        situation.moves && found.effect !== "staysAtOrigin"
          ? monthOfAge(compiled.settlingAge, person, evaluator, asOf)
          : null;
      if (entry && crossing && found.effect !== "notApplicable" && !entry.remarks.includes(crossing))
        entry.remarks.push(crossing);
      // Whether a right is theirs at all comes before its papers.
      if (found.effect !== "needFacts")
        addPapers(compiled.right, found, evaluator.facts.person(person).id, documents, evaluator);
    });
    return [...entries.values()];
  });
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
  const papers = new Map(cases.flatMap((index) => papersAt(right, index)).map((paper) => [paper.id, paper]));
  for (const paper of papers.values()) {
    documents.add(
      paper,
      id,
      logic.diagrams.map(which, (index) => logic.truth(papersAt(right, index).some((other) => other.id === paper.id))),
    );
  }
}

function addTo(
  entries: Map<string, RightAssessed>,
  { right, clauses }: CompiledRight,
  { effect, cases, deciding }: Found,
  id: string,
  { unknowns, logic }: Evaluator,
): void {
  const entry: RightAssessed = entries.get(effect) ?? {
    id: right.id,
    kind: right.kind,
    effect,
    addresses: right.addresses ?? "settlers",
    for: [],
    clauses,
    papers: [],
    missingFacts: [],
    otherReadings: [],
    remarks: [],
  };
  const add = (list: string[], more: readonly string[]): void => {
    for (const item of more) if (!list.includes(item)) list.push(item);
  };
  entry.for.push(id);
  for (const index of cases) {
    add(
      entry.papers,
      papersAt(right, index).map((paper) => paper.id),
    );
    add(entry.otherReadings, right.cases[index]?.otherReadings ?? []);
    add(entry.remarks, right.cases[index]?.remarks ?? []);
  }
  for (const ref of isAnswer(deciding) ? [] : unknowns.factsIn(deciding, logic.diagrams)) {
    if (!entry.missingFacts.includes(ref)) entry.missingFacts.push(ref);
  }
  entries.set(effect, entry);
}
