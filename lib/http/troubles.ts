/** What the server shows instead of a page, each with its own prerendered words (lib/server/answers/refusal.ts). */
export const troubles = [
  "badRequest",
  "notFound",
  "outdated",
  "tooLarge",
  "tooOften",
  "tooMuch",
  "unexpected",
] as const;

export function isTrouble(reason: string): reason is (typeof troubles)[number] {
  return troubles.some((trouble) => trouble === reason);
}
