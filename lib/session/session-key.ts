/** Set by whoever starts the server; without it nothing can be sealed. */
export function sessionKey(): string {
  const key = process.env.SESSION_KEY;
  if (!key) throw new Error("SESSION_KEY is not set");
  return key;
}
