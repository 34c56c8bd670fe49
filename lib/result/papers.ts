import type { DocumentNeeded, JurisdictionAssessment } from "@/policies/assess/assessment";

export interface PaperLine extends Pick<DocumentNeeded, "id" | "purpose" | "clauses" | "issuedBy"> {
  /** Whose it is, where it is not everybody's. */
  for: string[] | null;
}

export interface PaperBlocks {
  named: PaperLine[];
  implied: PaperLine[];
}

/** Papers in the two blocks that a counter knows: those the text names, and those that only follow from it. */
export function papersOf({ documents, household }: JurisdictionAssessment): PaperBlocks {
  const block = (source: DocumentNeeded["source"]): PaperLine[] =>
    documents
      .filter((document) => document.source === source)
      .map(({ id, purpose, clauses, issuedBy, for: people }) => ({ id, purpose, clauses, issuedBy, for: people.length < household.moving ? people : null }));
  return { named: block("named"), implied: block("implied") };
}
