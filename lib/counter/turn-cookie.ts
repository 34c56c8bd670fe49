/** Names whose turn it is at a counter, and says nothing about anybody. */
export const turnCookie = "turn";

export const newTurn = (): string => crypto.randomUUID();

export const isTurn = (text: string): boolean => /^[\da-f-]{36}$/.test(text);
