import type { Outcome, PersonAssessment } from "@/policies/assess/assessment";
import type { FactRef } from "@/policies/facts/rows";
import type { Basis } from "@/policies/policy";

/**
 * Key of the words in messages/outcome.json: an acceptance says how strong it is; who does not want to move is not told that they
 * need not, and who has said 不清楚 to all that an answer hangs on is not told that there is something to answer.
 */
export type OutcomeWord = Outcome | Exclude<Basis, "conditionsMet"> | "notMoving" | "unclear";

/** Is a fact still asked for? What was answered with 不清楚 is not. */
export type IsAsked = (ref: FactRef) => boolean;
export const allAsked: IsAsked = () => true;

/** Best first: the order in which groups of people are told their answer. */
export const ranked: readonly OutcomeWord[] = [
  "accepted",
  "basicConditionMet",
  "encouraged",
  "limitsLifted",
  "dependsOnReading",
  "needFacts",
  "unclear",
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
const unprepared: readonly OutcomeWord[] = ["needFacts", "unclear", "notCovered", "noMoveNeeded", "notMoving"];
export const canPrepare = (word: OutcomeWord): boolean => !unprepared.includes(word);

/** There is no move of theirs to tell of: they are there, or stay where they are. */
export const isMoving = (word: OutcomeWord): boolean => word !== "noMoveNeeded" && word !== "notMoving";

/** Written to be open as things are, however strongly. */
const open: readonly OutcomeWord[] = ["accepted", "basicConditionMet", "encouraged", "limitsLifted"];
export const isOpen = (word: OutcomeWord): boolean => open.includes(word);

/** Of somebody whose answer hangs on these facts. */
export const lacking = (missing: readonly FactRef[], isAsked: IsAsked): OutcomeWord =>
  missing.length === 0 || missing.some(isAsked) ? "needFacts" : "unclear";

/** The word for somebody who wants to move. */
export const wordFor = (
  person: Pick<PersonAssessment, "outcome" | "basis" | "missingFacts">,
  isAsked: IsAsked,
): OutcomeWord => (person.outcome === "needFacts" ? lacking(person.missingFacts, isAsked) : wordOf(person));

/** The answer hangs on what is not known. */
export const lacksFacts = (word: OutcomeWord): boolean => word === "needFacts" || word === "unclear";

export interface Group<T> {
  word: OutcomeWord;
  people: T[];
}

/** People with the same answer, best answer first. @param stays whether somebody does not want to move */
export function groupByWord<T extends Pick<PersonAssessment, "outcome" | "basis" | "missingFacts">>(
  people: readonly T[],
  stays: (person: T) => boolean,
  isAsked = allAsked,
): Group<T>[] {
  const told = (person: T): OutcomeWord => (stays(person) ? "notMoving" : wordFor(person, isAsked));
  const groups = ranked.map((word) => ({ word, people: people.filter((person) => told(person) === word) }));
  return groups.filter(({ people: found }) => found.length > 0);
}
