import type { ServerResponse } from "node:http";

/** By the id of a request. Our server and the application are bundled apart; an action of the framework is not told who has gone. */
const ofProcess = globalThis as typeof globalThis & { luohuLeaving?: Map<string, AbortSignal> };
const known = (ofProcess.luohuLeaving ??= new Map());

/** What is done for a request can be ended as soon as nobody waits for the answer: `leavingOf` tells, however late it is asked. */
export async function tellLeaving(id: string, response: ServerResponse, work: () => Promise<void>): Promise<void> {
  const leaving = new AbortController();
  known.set(id, leaving.signal);
  const gone = () => leaving.abort();
  response.once("close", gone);
  if (response.closed) gone();
  try {
    await work();
  } finally {
    known.delete(id);
  }
}

/** Nothing where no server of ours stands around the application. @param id that of a request which is being worked on */
export const leavingOf = (id: string | null): AbortSignal | undefined => known.get(id ?? "");
