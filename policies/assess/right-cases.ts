import type { Addressees, Paper, Right } from "../policy";
import type { RightAssessed } from "./assessment";
import { isAnswer, type Diagram, type Operation } from "./diagram";
import type { Evaluator } from "./evaluate";
import { notMet } from "./finding";

export type Assessed = RightAssessed["effect"];

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
export function caseOf(right: Right, person: number, area: string, evaluator: Evaluator, index = 0): Diagram {
  const next = right.cases[index];
  if (!next) return index;
  const found = evaluator.boundedFinding(next.when, person, person, area);
  if (found === evaluator.logic.yes) return index;
  const rest = caseOf(right, person, area, evaluator, index + 1);
  return found === notMet ? rest : evaluator.logic.diagrams.apply(holds(evaluator, index), found, rest);
}

/** What somebody is to the place: wants to move there or not, and is or is not whom a sentence speaks of, as far as is known. */
export interface Situation {
  person: number;
  moves: boolean;
  isOther: Readonly<Record<Addressees, Diagram>>;
}

/** Who comes from outside the mainland is spoken of nowhere; who stays, only if registered there already. */
export function situationOf(person: number, moves: boolean, area: string, evaluator: Evaluator): Situation {
  const { logic } = evaluator;
  const isThere = evaluator.registeredIn(person, area);
  const residents = logic.not(evaluator.fromMainland(person));
  const settlers = moves ? residents : logic.any(residents, logic.not(isThere));
  return { person, moves, isOther: { settlers, residents, unregistered: logic.any(residents, isThere) } };
}

const effectAt = (right: Right, index: number): Assessed =>
  index === spokenOfOthers
    ? "notApplicable"
    : index === undecided
      ? "dependsOnReading"
      : (right.cases[index]?.effect ?? right.otherwise);

export interface Found {
  effect: Assessed;
  which: Diagram;
  /** Cases that can hold. */
  cases: readonly number[];
  /** What decides the effect, or else the papers. */
  deciding: Diagram;
}

export function find(right: Right, others: Diagram, own: () => Diagram, { logic }: Evaluator): Found {
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

export const papersAt = (right: Right, index: number): readonly Paper[] => right.cases[index]?.papers ?? [];
const paperIds = (right: Right, index: number): string =>
  papersAt(right, index)
    .map(({ id }) => id)
    .join();
