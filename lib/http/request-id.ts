/** What may stand as one: made here, or given by a proxy that is trusted. */
export const isRequestId = (text: string): boolean => /^[\w-]{8,64}$/.test(text);

/** The id that the answer carries too, and with it every line about it. */
export const requestIdHeader = "x-request-id";

/** @returns what a line about a request says of it; nothing where it has no id */
export function ofRequest(id: string | null | undefined): string {
  return id && isRequestId(id) ? `, request ${id}` : "";
}
