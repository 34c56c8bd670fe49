/** A document is read in parts, each a page light enough for a weak network. */
export const parts = ["routes", "rights", "readings", "clauses"] as const;
export type Part = (typeof parts)[number];
/** `document`: the overview with the operator's text and every rule beside it. */
export type View = Part | "overview" | "document" | "search";
