import { rowOf } from "../../facts/rows";
import { grownAgeYears } from "../../facts/vocabulary";
import { leastOf, valuesOf, type Path, type Step } from "./paths";

/** Nobody takes a path on which somebody too young for it says what people of that age do not say (contract §2: a child of six serves nowhere). */
export function isOfSomebody({ steps }: Path, area: string): boolean {
  return steps.every((age) => {
    const [fact] = age.question.facts;
    if (fact?.ref.fact !== "ageYears") return true;
    const ages = fact.answers.map(leastOf);
    const oldest = Math.max(...age.taken.map((index) => ages.find((from) => from > (ages[index] ?? 0)) ?? Infinity));
    return steps.every(
      (step) => step.question.facts.every(({ ref }) => ref.person !== fact.ref.person) || canSay(step, oldest, area),
    );
  });
}

/** Can somebody below an age give an answer that is taken? */
function canSay({ question, taken }: Step, below: number, area: string): boolean {
  return question.facts.every(({ ref, answers }) => {
    if (ref.fact === "worksIn" && below <= grownAgeYears)
      return taken.some((index) => answers[index] && !valuesOf(answers[index]).includes(area));
    const { young, type } = rowOf(ref.fact);
    if (!young || young.until < below) return true;
    return taken.some((index) => {
      const answer = answers[index];
      if (!answer) return false;
      return type === "number"
        ? leastOf(answer) <= Number(young.value)
        : valuesOf(answer).includes(young.value as never);
    });
  });
}
