import type { FactRef } from "../../facts/rows";
import { leastOf, valuesOf, type Path, type Step } from "./paths";
import type { Answer } from "./questions";

/** Paths in the words of the contract. */

const whose = ({ fact, person, area }: FactRef): string =>
  [person, area, fact].filter((part) => part != null).join(".");

const answerTold = (answer: Answer | undefined): string => {
  if (!answer) return "";
  return "atLeast" in answer ? `${leastOf(answer)}…` : valuesOf(answer).join(",") || "none";
};

function stepTold({ question: { facts }, taken }: Step): string {
  const answers = taken.map((index) => facts.map((fact) => answerTold(fact.answers[index])).join("+"));
  return `${facts.map(({ ref }) => whose(ref)).join("+")}=${[...new Set(answers)].join("|")}`;
}

export const pathTold = ({ steps }: Path): string => steps.map(stepTold).join("; ");
