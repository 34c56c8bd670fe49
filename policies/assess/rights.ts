import type { Effect, Paper, Right } from "../policy";
import type { DocumentNeeded, RightAssessed } from "./assessment";
import type { CompiledRight } from "./compiled-policy";
import { isAnswer, type Diagram, type Operation } from "./diagram";
import type { Evaluator } from "./evaluate";
import { notMet } from "./finding";

type Assessed = RightAssessed["effect"];

/** Answers of a right's diagram: the number of the case that holds; the last is `otherwise`. */
const undecided = 2 ** 10;

const holds = (evaluator: Evaluator, index: number): Operation => ({
  id: 2 ** 12 + index,
  of: (found, rest) => {
    if (found === evaluator.allMet) return index;
    return evaluator.worlds.best(found) === notMet ? rest : undecided;
  },
});

/** Which case of a right holds for one person: the first that is met, from this one on. */
function caseOf(right: Right, person: number, evaluator: Evaluator, index = 0): Diagram {
  const next = right.cases[index];
  if (!next) return index;
  const found = evaluator.finding(next.when, person, person);
  if (found === evaluator.allMet) return index;
  const rest = caseOf(right, person, evaluator, index + 1);
  return found === notMet ? rest : evaluator.diagrams.apply(holds(evaluator, index), found, rest);
}

interface Found {
  effect: Assessed;
  papers: readonly Paper[];
  /** Variables that decide the effect, or else the papers. */
  missing: readonly number[];
  otherReadings: readonly string[];
}

/** What somebody is to the place: moves there, is registered there already, or stays registered elsewhere. */
export type Situation = "moving" | "settled" | "staying";

const nothing: readonly never[] = [];

const effectAt = (right: Right, index: number): Assessed => (index === undecided ? "dependsOnReading" : (right.cases[index]?.effect ?? right.otherwise));

function effectOf(right: Right, person: number, evaluator: Evaluator): Found {
  const which = caseOf(right, person, evaluator);
  if (!isAnswer(which)) return effectOver(right, which, evaluator);
  const { papers = nothing, otherReadings = nothing } = right.cases[which] ?? {};
  return { effect: effectAt(right, which), papers, otherReadings, missing: nothing };
}

/** Where facts decide which case it is: they are missing when the effects differ, or at least the papers. */
function effectOver(right: Right, which: Diagram, { diagrams }: Evaluator): Found {
  const possible = [...diagrams.answers(which)];
  const effects = [...new Set(possible.map((index) => effectAt(right, index)))];
  const cases = possible.flatMap((index) => right.cases[index] ?? []);
  const papers = cases.flatMap((it) => it.papers ?? []);
  const otherReadings = cases.flatMap((it) => it.otherReadings ?? []);
  const [effect = right.otherwise] = effects;
  const deciding = (of: (index: number) => number): number[] => diagrams.variables(diagrams.map(which, of));
  if (effects.length > 1) return { effect: "needFacts", papers, otherReadings, missing: deciding((index) => effects.indexOf(effectAt(right, index))) };
  const lists = [...new Set(possible.map((index) => paperIds(right.cases[index])))];
  return { effect, papers, otherReadings, missing: deciding((index) => lists.indexOf(paperIds(right.cases[index]))) };
}

const paperIds = (it: Right["cases"][number] | undefined): string => (it?.papers ?? []).map(({ id }) => id).join();

/** Is the sentence about somebody in this situation at all? */
const speaksOf = ({ addresses }: Right, situation: Situation): boolean =>
  situation === "moving" || (situation === "settled" ? addresses !== "unregistered" : addresses !== undefined);

const spokenOfOthers: Found = { effect: "notApplicable", papers: [], missing: [], otherReadings: [] };

/**
 * Every right of the place, one entry for each effect that it has on somebody.
 * @param situations of the people, in their order
 */
export function assessRights(rights: readonly CompiledRight[], situations: readonly Situation[], evaluator: Evaluator): { rights: RightAssessed[]; papers: DocumentNeeded[] } {
  const papers = new Map<string, DocumentNeeded>();
  const assessed = rights.flatMap(({ right, clauses }) => {
    const entries = new Map<Assessed | Effect, RightAssessed>();
    evaluator.view.people.forEach(({ id }, person) => {
      const found = speaksOf(right, situations[person] ?? "moving") ? effectOf(right, person, evaluator) : spokenOfOthers;
      addTo(entries, { right, clauses }, found, id, evaluator);
      // Whether a right is theirs at all comes before its papers.
      if (found.effect !== "needFacts") for (const paper of found.papers) addDocument(papers, paper, id);
    });
    return [...entries.values()];
  });
  return { rights: assessed, papers: [...papers.values()] };
}

function addTo(entries: Map<string, RightAssessed>, { right, clauses }: CompiledRight, { effect, papers, missing, otherReadings }: Found, id: string, { view }: Evaluator): void {
  const entry: RightAssessed = entries.get(effect) ?? {
    id: right.id, kind: right.kind, effect, addresses: right.addresses ?? "settlers", for: [], clauses, papers: [], missingFacts: [], otherReadings: [],
  };
  entry.for.push(id);
  for (const { id: paper } of papers) if (!entry.papers.includes(paper)) entry.papers.push(paper);
  for (const reading of otherReadings) if (!entry.otherReadings.includes(reading)) entry.otherReadings.push(reading);
  for (const variable of missing) {
    const ref = view.refOf(variable);
    if (!entry.missingFacts.some((other) => other.fact === ref.fact && other.person === ref.person)) entry.missingFacts.push(ref);
  }
  entries.set(effect, entry);
}

/** A paper once, with everybody who needs it and every clause that asks for it. */
export function addDocument(documents: Map<string, DocumentNeeded>, paper: Paper, person: string): void {
  const key = `${paper.purpose} ${paper.id}`;
  const document: DocumentNeeded = documents.get(key) ?? {
    id: paper.id, source: paper.source, purpose: paper.purpose, for: [], clauses: [], issuedBy: paper.issuedBy ?? null,
  };
  if (paper.source === "named") document.source = "named";
  if (!document.for.includes(person)) document.for.push(person);
  if (!document.clauses.includes(paper.cites.locator)) document.clauses.push(paper.cites.locator);
  documents.set(key, document);
}
