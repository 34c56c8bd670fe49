import "server-only";
import { cookies, headers } from "next/headers";
import { sealData, unsealData } from "iron-session";
import type { Answers } from "./answers";
import { answersCookie, cookieFor, counterCookie, idleAtCounter, week, workingDay } from "./cookies";
import { packAnswers, unpackAnswers } from "./packing";
import { sessionKey, sessionKeys } from "./session-key";

/** Browsers keep 4096 bytes of name and value. */
const mostBytes = 4096 - answersCookie.length - 1;

/** `lost`: there is a cookie, but it has expired or was changed; `outdated`: it was packed before an update of this site. */
export type Session = { state: "kept"; answers: Answers } | { state: "none" | "lost" | "outdated"; answers: null };

/** A seal that has expired, was changed or is of another key opens to an empty object. */
async function unsealed(sealed: string): Promise<string | null> {
  for (const password of sessionKeys()) {
    const text = await unsealData<unknown>(sealed, { password, ttl: week });
    if (typeof text === "string") return text;
  }
  return null;
}

export async function readSession(): Promise<Session> {
  const sealed = (await cookies()).get(answersCookie)?.value;
  if (!sealed) return { state: "none", answers: null };
  try {
    const text = await unsealed(sealed);
    if (text === null) return { state: "lost", answers: null };
    const answers = unpackAnswers(text);
    return answers ? { state: "kept", answers } : { state: "outdated", answers: null };
  } catch {
    return { state: "lost", answers: null };
  }
}

export const readAnswers = async (): Promise<Answers | null> => (await readSession()).answers;

export const isAtCounter = async (): Promise<boolean> => (await cookies()).get(counterCookie)?.value === "1";

/** At a counter the browser forgets answers that nobody looks at (`proxy.ts`), and nothing outlives the working day. */
export async function saveAnswers(answers: Answers, atCounter?: boolean): Promise<"saved" | "tooLarge"> {
  const brief = atCounter ?? (await isAtCounter());
  const sealed = await sealData(packAnswers(answers), { password: sessionKey(), ttl: brief ? workingDay : week });
  if (sealed.length > mostBytes) return "tooLarge";
  (await cookies()).set(answersCookie, sealed, cookieFor(brief ? idleAtCounter : week, await headers()));
  return "saved";
}

export async function clearAnswers(): Promise<void> {
  (await cookies()).delete(answersCookie);
}

export async function enterCounter(): Promise<void> {
  (await cookies()).set(counterCookie, "1", cookieFor(workingDay, await headers()));
}

export async function leaveCounter(): Promise<void> {
  (await cookies()).delete(counterCookie);
}
