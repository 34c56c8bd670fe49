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
  const questions = new Map<string, OpenQuestion>();
  for (const one of open) {
    for (const ref of one.of.missingFacts) {
      const key = refKey(ref);
      let question = questions.get(key);
      if (!question) questions.set(key, (question = new OpenQuestion(ref)));
      question.add(one);
    }
  }
  return [...questions.values()].sort((a, b) => b.decides.length - a.decides.length);
}

/** What every answer settles is worked out for whoever reads it. */
class OpenQuestion implements Question {
  readonly fact: Ref["fact"];
  readonly person: Ref["person"];
  readonly jurisdiction: Ref["jurisdiction"];
  readonly area: Ref["area"];
  readonly register: Ref["register"];
  readonly decides: Question["decides"] = [];
  readonly #of: OpenOutcome[] = [];
  #answers: QuestionAnswer[] | undefined;

  constructor({ fact, person, jurisdiction, area, register }: Ref) {
    [this.fact, this.person, this.jurisdiction, this.area, this.register] = [
      fact,
      person,
      jurisdiction,
      area,
      register,
    ];
  }

  add(open: OpenOutcome): void {
    this.decides.push({ jurisdiction: open.jurisdiction, area: open.area, person: open.of.id });
    this.#of.push(open);
  }

  get answers(): QuestionAnswer[] {
    return (this.#answers ??= answersTo(this, this.#of));
  }

  /** As it is written. */
  toJSON(): Question {
    const { fact, person, jurisdiction, area, register, decides, answers } = this;
    return { fact, person, jurisdiction, area, register, decides, answers };
  }
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
