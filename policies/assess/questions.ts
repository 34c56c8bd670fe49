import { refKey } from "../facts/rows";
import type { JurisdictionId } from "../jurisdictions";
import type { Question, QuestionAnswer, Settled } from "./assessment";
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

/** Whoever says to be registered there needs no move, whichever hukou would leave that open. */
const saysToBeThere = (ref: Ref, answer: Answer, { jurisdiction, area, person }: Omit<Settled, "outcome">): boolean =>
  ref.fact === "registeredIn" &&
  ref.person === person &&
  ref.jurisdiction === jurisdiction &&
  "values" in answer &&
  answer.values.every((value) => value === area);

function answersTo(ref: Ref, open: readonly OpenOutcome[]): QuestionAnswer[] {
  const key = refKey(ref);
  const answers = new Map<string, QuestionAnswer>();
  const branches = new Map<readonly Answer[], Map<string, number[]>>();
  for (const {
    jurisdiction,
    area,
    evaluator: { unknowns },
    of: { id: person, possible },
  } of open) {
    for (const variable of unknowns.variablesAbout(ref)) {
      if (!possible?.reads(variable)) continue;
      const said = unknowns.at(variable).facts.find((one) => refKey(one.ref) === key)?.answers ?? [];
      let byAnswer = branches.get(said);
      if (!byAnswer) branches.set(said, (byAnswer = branchesBy(said)));
      for (const [name, [first = 0, ...others]] of byAnswer) {
        let answer = answers.get(name);
        if (!answer) answers.set(name, (answer = { ...(said[first] ?? { values: [] }), settles: [] }));
        const settled = { jurisdiction, area, person };
        const only = possible.under(variable, first);
        if (saysToBeThere(ref, answer, settled)) answer.settles.push({ ...settled, outcome: "noMoveNeeded" });
        else if (only !== null && others.every((branch) => possible.under(variable, branch) === only))
          answer.settles.push({ ...settled, outcome: outcomeAt(only) });
      }
    }
  }
  return [...answers.values()];
}

/** The branches that one answer leaves. */
function branchesBy(answers: readonly Answer[]): Map<string, number[]> {
  const branches = new Map<string, number[]>();
  answers.forEach((answer, index) => {
    const key = keyOf(answer);
    const own = branches.get(key);
    if (own) own.push(index);
    else branches.set(key, [index]);
  });
  return branches;
}
