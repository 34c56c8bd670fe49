import type { AreaAssessment, DocumentNeeded } from "@/policies/assess/assessment";
import { canPrepare, wordOf } from "./outcome-word";

export interface PaperLine extends Pick<
  DocumentNeeded,
  "id" | "source" | "purpose" | "clauses" | "issuedBy" | "decidedBy"
> {
  /** Whom it serves, where that is not everybody who prepares. */
  for: string[] | null;
}

/** One paper, or several of which one is enough and which is still open. */
export type PaperChoice = [PaperLine, ...PaperLine[]];

/** Papers of everybody whose way is known. */
export function papersOf({ documents, household: { moving }, people }: AreaAssessment): PaperChoice[] {
  const preparing = new Set(people.filter((person) => canPrepare(wordOf(person))).map(({ id }) => id));
  const choices = new Map<string, PaperChoice>();
  for (const { alternative, for: all, ...paper } of documents) {
    const served = all.filter((person) => preparing.has(person));
    if (served.length === 0) continue;
    const { id, source, purpose, clauses, issuedBy } = paper;
    // An open fact of somebody who prepares nothing yet makes no paper of the others doubtful.
    const decidedBy = paper.decidedBy.filter(
      ({ person }) => person === null || served.length === all.length || served.includes(person),
    );
    const line: PaperLine = {
      id,
      source,
      purpose,
      clauses,
      issuedBy,
      decidedBy,
      for: served.length < (preparing.size > 1 ? preparing.size : moving) ? served : null,
    };
    const key = alternative === null ? `${purpose} ${id}` : `${purpose} one of ${alternative}`;
    const choice = choices.get(key);
    if (choice) choice.push(line);
    else choices.set(key, [line]);
  }
  return [...choices.values()];
}

/** The same paper for the same people, whichever clauses call for it. */
export const keyOfChoice = (choice: PaperChoice): string =>
  JSON.stringify(choice.map(({ clauses: _, ...line }) => line));

/** One choice, as it stands in several kinds of place, with every clause that calls for it anywhere. */
export const withAllClauses = ([first, ...others]: [PaperChoice, ...PaperChoice[]]): PaperChoice =>
  first.map((line, index) => ({
    ...line,
    clauses: [...new Set([line, ...others.flatMap((other) => other[index] ?? [])].flatMap(({ clauses }) => clauses))],
  })) as PaperChoice;
