/** A document is read in parts, each a page light enough for a weak network. */
export const parts = ["routes", "rights", "readings", "clauses"] as const;
export type Part = (typeof parts)[number];
export type View = Part | "overview";
