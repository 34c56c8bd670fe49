/** Set by whoever starts the server, several with commas between them: the first seals, all of them open. */
export function sessionKeys(): [string, ...string[]] {
  const [first, ...older] = (process.env.SESSION_KEY ?? "").split(",").flatMap((key) => key.trim() || []);
  // Without one nothing can be sealed.
  if (!first) throw new Error("SESSION_KEY is not set");
  return [first, ...older];
}

/** The one that seals. */
export const sessionKey = (): string => sessionKeys()[0];
