import "server-only";
import { cookies, headers } from "next/headers";
import type { Answers } from "./answers";
import { answersCookie, cookieFor, counterCookie, idleAtCounter, undoCookie, week, workingDay } from "./cookies";
import { isHouseholdId, newHouseholdId } from "./household-id";
import { readKept, writeKept, type Kept } from "./kept";
import { seal, unseal } from "./seal";

/** Browsers keep 4096 bytes of name and value. */
const mostBytes = 4096 - answersCookie.length - 1;

/** `lost`: there is a cookie, but it has expired or was changed; `outdated`: it was packed before an update of this site. */
export type Session =
  | { state: "kept"; answers: Answers; household: string }
  | { state: "none" | "lost" | "outdated"; answers: null; household: null };

const nothing = (state: "none" | "lost" | "outdated"): Session => ({ state, answers: null, household: null });

export async function readSession(): Promise<Session> {
  const sealed = (await cookies()).get(answersCookie)?.value;
  if (!sealed) return nothing("none");
  try {
    const text = await unseal(sealed, week);
    if (text === null) return nothing("lost");
    const kept = readKept(text);
    return kept ? { state: "kept", ...kept } : nothing("outdated");
  } catch {
    return nothing("lost");
  }
}

export const readAnswers = async (): Promise<Answers | null> => (await readSession()).answers;

/** What a form about this household says of whose it is. Before the first answer the household begins with the form. */
export const householdOfForm = ({ household }: Session): string => household ?? newHouseholdId();

/** A form of another household than the one that is open in this browser: nothing of it may land here. */
export const isOfAnother = ({ household }: Session, posted: string): boolean =>
  household !== null && household !== posted;

/** Whose the answers of a posted form are, where it is not of another household. */
export const householdBegun = ({ household }: Session, posted: string): string =>
  household ?? (isHouseholdId(posted) ? posted : newHouseholdId());

export const isAtCounter = async (): Promise<boolean> => (await cookies()).get(counterCookie)?.value === "1";

/**
 * At a counter the browser forgets answers that nobody looks at (`proxy.ts`), and nothing outlives the working day.
 * Whoever goes on answering has no wish to go back to what was before.
 */
export async function saveAnswers(kept: Kept, atCounter?: boolean): Promise<"saved" | "tooLarge"> {
  const brief = atCounter ?? (await isAtCounter());
  const sealed = await seal(writeKept(kept), brief ? workingDay : week);
  if (sealed.length > mostBytes) return "tooLarge";
  const jar = await cookies();
  jar.set(answersCookie, sealed, cookieFor(brief ? idleAtCounter : week, await headers()));
  if (jar.has(undoCookie)) jar.delete(undoCookie);
  return "saved";
}

/** For good. */
export async function clearAnswers(): Promise<void> {
  const jar = await cookies();
  for (const name of [answersCookie, undoCookie]) jar.delete(name);
}

export async function enterCounter(): Promise<void> {
  (await cookies()).set(counterCookie, "1", cookieFor(workingDay, await headers()));
}

export async function leaveCounter(): Promise<void> {
  (await cookies()).delete(counterCookie);
}
