import type { Outcome } from "@/policies/assess/assessment";
import type { Basis } from "@/policies/policy";

export type Tone = "accepted" | "reading" | "ask" | "wait" | "local" | "silent";

/** Key of the words in messages/outcome.json: an acceptance says how strong it is. */
export type OutcomeWord =
  Exclude<Outcome, "accepted"> | "accepted" | Exclude<Basis, "conditionsMet"> | "notMoving" | "unclear";

export const outcomeWords = [
  "accepted",
  "basicConditionMet",
  "limitsLifted",
  "encouraged",
  "dependsOnReading",
  "needFacts",
  "unclear",
  "notYet",
  "localRules",
  "notCovered",
  "noMoveNeeded",
  "notMoving",
] as const satisfies readonly OutcomeWord[];

const tones: Record<OutcomeWord, Tone> = {
  accepted: "accepted",
  basicConditionMet: "accepted",
  limitsLifted: "accepted",
  encouraged: "accepted",
  dependsOnReading: "reading",
  needFacts: "ask",
  unclear: "ask",
  notYet: "wait",
  localRules: "local",
  notCovered: "silent",
  noMoveNeeded: "silent",
  notMoving: "silent",
};

export function outcomeTone(word: OutcomeWord): Tone {
  return tones[word];
}
