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
  missing: readonly number[];
}

function effectOf(right: Right, person: number, evaluator: Evaluator): Found {
  const effectAt = (index: number): Assessed =>
    index === undecided ? "dependsOnReading" : (right.cases[index]?.effect ?? right.otherwise);
  const which = caseOf(right, person, evaluator);
  if (isAnswer(which)) return { effect: effectAt(which), papers: right.cases[which]?.papers ?? [], missing: [] };
  const { diagrams } = evaluator;
  const possible = [...diagrams.answers(which)];
  const effects = [...new Set(possible.map(effectAt))];
  const papers = possible.flatMap((index) => right.cases[index]?.papers ?? []);
  const [effect = right.otherwise] = effects;
  if (effects.length === 1) return { effect, papers, missing: [] };
  const byEffect = diagrams.map(which, (index) => effects.indexOf(effectAt(index)));
  return { effect: "needFacts", papers, missing: diagrams.variables(byEffect) };
}

const followsFromSettling: Found = { effect: "notApplicable", papers: [], missing: [] };

/**
 * Every right of the place, one entry for each effect that it has on somebody.
 * @param staying people who do not want to move: what follows from settling does not apply to them.
 */
export function assessRights(rights: readonly CompiledRight[], staying: ReadonlySet<number>, evaluator: Evaluator): { rights: RightAssessed[]; papers: DocumentNeeded[] } {
  const papers = new Map<string, DocumentNeeded>();
  const assessed = rights.flatMap(({ right, clauses }) => {
    const entries = new Map<Assessed | Effect, RightAssessed>();
    evaluator.view.people.forEach(({ id }, person) => {
      const found = staying.has(person) && !right.withoutSettling ? followsFromSettling : effectOf(right, person, evaluator);
      addTo(entries, { right, clauses }, found, id, evaluator);
      for (const paper of found.papers) addDocument(papers, paper, id);
    });
    return [...entries.values()];
  });
  return { rights: assessed, papers: [...papers.values()] };
}

function addTo(entries: Map<string, RightAssessed>, { right, clauses }: CompiledRight, { effect, papers, missing }: Found, id: string, { view }: Evaluator): void {
  const entry: RightAssessed = entries.get(effect) ?? {
    id: right.id, kind: right.kind, effect, for: [], clauses, papers: [], missingFacts: [],
  };
  entry.for.push(id);
  for (const { id: paper } of papers) if (!entry.papers.includes(paper)) entry.papers.push(paper);
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
