import "server-only";
import { cookies, headers } from "next/headers";
import { sealData, unsealData } from "iron-session";
import type { Answers } from "../session/answers";
import { cookieFor, workingDay } from "../session/cookies";
import { packAnswers, unpackAnswers } from "../session/packing";
import { sessionKey } from "../session/session-key";
import { isTurn, newTurn, turnCookie } from "./turn-cookie";

/*
 * Whose turn it is at this counter. Whatever is sealed names its turn: what a request of an earlier one brings back,
 * however late, belongs to nobody any more and is not read.
 */

/** Only a page without scripts needs it: with scripts the household is in the page alone. */
const deskCookie = "desk";
/** Without scripts nothing can wipe a page: the browser forgets what nobody has looked at for so long. */
const idle = 10 * 60;
const mostBytes = 4096 - deskCookie.length - 1;

export async function currentTurn(): Promise<string | null> {
  const turn = (await cookies()).get(turnCookie)?.value ?? "";
  return isTurn(turn) ? turn : null;
}

/** A new turn: nothing of the one before can be read from now on. */
export async function nextTurn(): Promise<string> {
  const jar = await cookies();
  const turn = newTurn();
  jar.set(turnCookie, turn, cookieFor(workingDay, await headers()));
  jar.delete(deskCookie);
  return turn;
}

export async function leaveDesk(): Promise<void> {
  const jar = await cookies();
  jar.delete(turnCookie);
  jar.delete(deskCookie);
}

export const sealDesk = (answers: Answers, turn: string): Promise<string> =>
  sealData(`${turn} ${packAnswers(answers)}`, { password: sessionKey(), ttl: workingDay });

export async function openDesk(sealed: string, turn: string): Promise<Answers | null> {
  if (sealed === "") return null;
  try {
    const text = await unsealData<unknown>(sealed, { password: sessionKey(), ttl: workingDay });
    if (typeof text !== "string" || !text.startsWith(`${turn} `)) return null;
    return unpackAnswers(text.slice(turn.length + 1));
  } catch {
    return null;
  }
}

export async function readDesk(): Promise<{ turn: string | null; answers: Answers | null }> {
  const [turn, jar] = await Promise.all([currentTurn(), cookies()]);
  const sealed = jar.get(deskCookie)?.value ?? "";
  return { turn, answers: turn ? await openDesk(sealed, turn) : null };
}

export async function keepDesk(answers: Answers, turn: string): Promise<"kept" | "tooLarge"> {
  const sealed = await sealDesk(answers, turn);
  if (sealed.length > mostBytes) return "tooLarge";
  (await cookies()).set(deskCookie, sealed, cookieFor(idle, await headers()));
  return "kept";
}
