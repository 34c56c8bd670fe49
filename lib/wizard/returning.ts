const pages = ["answers", "result"] as const;

/** A visitor who changes one answer comes back to where they were. */
export type Returning = (typeof pages)[number] | null;

export const returningTo = (wanted: unknown): Returning => pages.find((page) => page === wanted) ?? null;

export const withReturn = (path: string, returning: Returning): string => (returning ? `${path}?return=${returning}` : path);
