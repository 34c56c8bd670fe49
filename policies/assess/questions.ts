import { refKey } from "../facts/rows";
import type { JurisdictionId } from "../jurisdictions";
import type { Question, QuestionAnswer } from "./assessment";
import type { Evaluator } from "./evaluate";
import type { PersonOutcome } from "./outcome";
import { outcomeAt } from "./rank";
import type { Answer, Ref } from "./unknowns";

/** What is open of one person in one area. */
export interface OpenOutcome {
  jurisdiction: JurisdictionId;
  area: string;
  of: PersonOutcome;
  evaluator: Evaluator;
}

/** Facts that can change an outcome, ordered by how many they decide, each with what every answer settles by itself. */
export function questionsOf(open: readonly OpenOutcome[]): Question[] {
  const questions = new Map<string, { question: Question; of: OpenOutcome[] }>();
  for (const one of open) {
    for (const ref of one.of.missingFacts) {
      const key = refKey(ref);
      const entry = questions.get(key) ?? { question: { ...ref, decides: [], answers: [] }, of: [] };
      entry.question.decides.push({ jurisdiction: one.jurisdiction, area: one.area, person: one.of.id });
      entry.of.push(one);
      questions.set(key, entry);
    }
  }
  return [...questions.values()]
    .map(({ question, of }) => withAnswers(question, of))
    .sort((a, b) => b.decides.length - a.decides.length);
}

/** What every answer settles is worked out for whoever reads it. */
function withAnswers(question: Question, of: readonly OpenOutcome[]): Question {
  let answers: QuestionAnswer[] | undefined;
  return Object.defineProperty(question, "answers", {
    enumerable: true,
    get: () => (answers ??= answersTo(question, of)),
  });
}

const keyOf = (answer: Answer): string => ("values" in answer ? answer.values.join() : `>=${answer.atLeast}`);

function answersTo(ref: Ref, open: readonly OpenOutcome[]): QuestionAnswer[] {
  const key = refKey(ref);
  const answers = new Map<string, QuestionAnswer>();
  for (const {
    jurisdiction,
    area,
    evaluator,
    of: { id: person, possible },
  } of open) {
    for (const variable of possible?.variables ?? []) {
      const fact = evaluator.unknowns.at(variable).facts.find((one) => refKey(one.ref) === key);
      for (const [name, branches] of fact ? branchesBy(fact.answers) : []) {
        const answer = answers.get(name) ?? { ...(fact?.answers[branches[0] ?? 0] ?? { values: [] }), settles: [] };
        const left = new Set(branches.map((branch) => possible?.under(variable, branch) ?? null));
        const [only = null] = left;
        if (left.size === 1 && only !== null) {
          answer.settles.push({ jurisdiction, area, person, outcome: outcomeAt(only) });
        }
        answers.set(name, answer);
      }
    }
  }
  return [...answers.values()];
}

/** The branches that one answer leaves. */
function branchesBy(answers: readonly Answer[]): Map<string, number[]> {
  const branches = new Map<string, number[]>();
  answers.forEach((answer, index) => branches.set(keyOf(answer), [...(branches.get(keyOf(answer)) ?? []), index]));
  return branches;
}
