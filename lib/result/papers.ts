import type { DocumentNeeded, JurisdictionAssessment } from "@/policies/assess/assessment";
import { isSettled, wordOf } from "./outcome-word";

export interface PaperLine extends Pick<DocumentNeeded, "id" | "purpose" | "clauses" | "issuedBy"> {
  /** Whom it serves, where that is not everybody who prepares. */
  for: string[] | null;
}

export interface PaperBlocks {
  named: PaperLine[];
  implied: PaperLine[];
}

/** Papers of everybody whose way is known, in the two blocks that a counter knows: those the text names, and those that only follow from it. */
export function papersOf({ documents, household: { moving }, people }: JurisdictionAssessment): PaperBlocks {
  const preparing = new Set(people.filter((person) => isSettled(wordOf(person))).map(({ id }) => id));
  const block = (source: DocumentNeeded["source"]): PaperLine[] =>
    documents
      .filter((document) => document.source === source)
      .map(({ id, purpose, clauses, issuedBy, for: all }) => ({ id, purpose, clauses, issuedBy, for: all.filter((person) => preparing.has(person)) }))
      .filter((paper) => paper.for.length > 0)
      .map((paper) => ({ ...paper, for: paper.for.length < (preparing.size > 1 ? preparing.size : moving) ? paper.for : null }));
  return { named: block("named"), implied: block("implied") };
}
