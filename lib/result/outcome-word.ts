import type { Outcome, PersonAssessment } from "@/policies/assess/assessment";
import type { Basis } from "@/policies/policy";

/** Key of the words in messages/outcome.json: an acceptance says how strong it is; who does not want to move is not told that they need not. */
export type OutcomeWord = Outcome | Exclude<Basis, "conditionsMet"> | "notMoving";

/** Best first: the order in which groups of people are told their answer. */
export const ranked: readonly OutcomeWord[] = [
  "accepted",
  "basicConditionMet",
  "encouraged",
  "limitsLifted",
  "dependsOnReading",
  "needFacts",
  "notYet",
  "localRules",
  "notCovered",
  "noMoveNeeded",
  "notMoving",
];

export function wordOf({ outcome, basis }: Pick<PersonAssessment, "outcome" | "basis">): OutcomeWord {
  return outcome === "accepted" && basis && basis !== "conditionsMet" ? basis : outcome;
}

/** Nothing can be prepared yet: the document says nothing, or too little is known. */
const unprepared: readonly OutcomeWord[] = ["needFacts", "notCovered", "noMoveNeeded", "notMoving"];
export const canPrepare = (word: OutcomeWord): boolean => !unprepared.includes(word);

/** There is no move of theirs to tell of: they are there, or stay where they are. */
export const isMoving = (word: OutcomeWord): boolean => word !== "noMoveNeeded" && word !== "notMoving";

/** Written to be open as things are, however strongly. */
const open: readonly OutcomeWord[] = ["accepted", "basicConditionMet", "encouraged", "limitsLifted"];
export const isOpen = (word: OutcomeWord): boolean => open.includes(word);

export interface Group<T> {
  word: OutcomeWord;
  people: T[];
}

/** People with the same answer, best answer first. @param stays whether somebody does not want to move */
export function groupByWord<T extends Pick<PersonAssessment, "outcome" | "basis">>(
  people: readonly T[],
  stays: (person: T) => boolean,
): Group<T>[] {
  const wordFor = (person: T): OutcomeWord => (stays(person) ? "notMoving" : wordOf(person));
  const groups = ranked.map((word) => ({ word, people: people.filter((person) => wordFor(person) === word) }));
  return groups.filter(({ people: found }) => found.length > 0);
}
