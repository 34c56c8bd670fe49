import type { Question } from "@/policies/assess/assessment";
import { refKey } from "@/policies/facts/rows";
import type { Answers } from "../session/answers";
import { branchesOf, type Branch } from "./branches";

/** Questions that were answered 不清楚, by the key of their fact, with what each answer would give. */
export type Unclear = ReadonlyMap<string, { question: Question; branches: Branch[] }>;

export const unclearOf = (questions: readonly Question[], { unsure }: Pick<Answers, "unsure">): Unclear =>
  new Map(
    questions
      .filter((question) => unsure.includes(refKey(question)))
      .map((question) => [refKey(question), { question, branches: branchesOf(question) }]),
  );
