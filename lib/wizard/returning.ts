const pages = ["answers", "result"] as const;

/** A visitor who changes one answer comes back to where they were. */
export type Returning = (typeof pages)[number] | null;

export const returningTo = (wanted: unknown): Returning => pages.find((page) => page === wanted) ?? null;

export function withReturn(path: string, returning: Returning, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(returning && { return: returning }), ...more }).toString();
  return query ? `${path}?${query}` : path;
}
