export type Outcome = "accepted" | "dependsOnReading" | "needFacts" | "notYet" | "localRules" | "notCovered" | "noMoveNeeded";
export type Basis = "conditionsMet" | "basicConditionMet" | "limitsLifted" | "encouraged";
export type Tone = "accepted" | "reading" | "ask" | "wait" | "local" | "silent";

/** Key of the words in messages/outcome.json: an acceptance says how strong it is. */
export type OutcomeWord = Exclude<Outcome, "accepted"> | "accepted" | Exclude<Basis, "conditionsMet">;

export const outcomeWords = ["accepted", "basicConditionMet", "limitsLifted", "encouraged", "dependsOnReading", "needFacts", "notYet", "localRules", "notCovered", "noMoveNeeded"] as const satisfies readonly OutcomeWord[];

const tones: Record<OutcomeWord, Tone> = {
  accepted: "accepted",
  basicConditionMet: "accepted",
  limitsLifted: "accepted",
  encouraged: "accepted",
  dependsOnReading: "reading",
  needFacts: "ask",
  notYet: "wait",
  localRules: "local",
  notCovered: "silent",
  noMoveNeeded: "silent",
};

export function outcomeWord(outcome: Outcome, basis?: Basis | null): OutcomeWord {
  return outcome === "accepted" && basis && basis !== "conditionsMet" ? basis : outcome;
}

export function outcomeTone(word: OutcomeWord): Tone {
  return tones[word];
}
