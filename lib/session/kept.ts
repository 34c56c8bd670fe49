import type { Answers } from "./answers";
import { isHouseholdId, noId } from "./household-id";
import { packAnswers, unpackAnswers } from "./packing";

/** What stands under one seal: whose answers, and the answers. */
export interface Kept {
  household: string;
  answers: Answers;
}

/** No packed text has a full stop in it. */
const between = ".";

export const writeKept = ({ household, answers }: Kept): string =>
  household === noId ? packAnswers(answers) : household + between + packAnswers(answers);

/** @returns `null` when the answers were packed otherwise */
export function readKept(text: unknown): Kept | null {
  if (typeof text !== "string") return null;
  const at = text.indexOf(between);
  const household = at < 0 ? noId : text.slice(0, at);
  const answers = unpackAnswers(text.slice(at + 1));
  return answers && (household === noId || isHouseholdId(household)) ? { household, answers } : null;
}
