import type { Words } from "../../i18n/words";
import type { Answers } from "../../session/answers";
import { prefill } from "../prefill";
import { questionFields } from "../question-form";
import type { Slot } from "../slots";

/** A question page as it is shown: its fields, and what stands in them. */
export function pageOf(slots: readonly Slot[], answers: Answers, words: Words) {
  const { fields } = questionFields(slots, "", answers, words);
  return { fields, values: prefill(slots, fields, answers) };
}
