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

/** A new turn: nothing of the one before can be read from now on. @param turn its name, where the page has given it one */
export async function nextTurn(turn: string = newTurn()): Promise<string> {
  const jar = await cookies();
  jar.set(turnCookie, turn, cookieFor(workingDay, await headers()));
  jar.delete(deskCookie);
  return turn;
}

export async function leaveDesk(): Promise<void> {
  const jar = await cookies();
  jar.delete(turnCookie);
  jar.delete(deskCookie);
}

export const sealDesk = (answers: Answers, turn: string, unmoved: readonly string[] = []): Promise<string> =>
  sealData([turn, packAnswers(answers), ...unmoved].join(" "), { password: sessionKey(), ttl: workingDay });

interface Opened {
  answers: Answers | null;
  /** Of whom the page says more than the answers do (unmoved.ts). */
  unmoved: string[];
}

const nothing: Opened = { answers: null, unmoved: [] };

async function open(sealed: string, turn: string): Promise<Opened> {
  if (sealed === "") return nothing;
  try {
    const text = await unsealData<unknown>(sealed, { password: sessionKey(), ttl: workingDay });
    const [of, packed = "", ...unmoved] = typeof text === "string" ? text.split(" ") : [];
    return of === turn ? { answers: unpackAnswers(packed), unmoved } : nothing;
  } catch {
    return nothing;
  }
}

export const openDesk = async (sealed: string, turn: string): Promise<Answers | null> =>
  (await open(sealed, turn)).answers;

export async function readDesk(): Promise<Opened & { turn: string | null }> {
  const [turn, jar] = await Promise.all([currentTurn(), cookies()]);
  const sealed = jar.get(deskCookie)?.value ?? "";
  return { turn, ...(turn ? await open(sealed, turn) : nothing) };
}

export async function keepDesk(
  answers: Answers,
  turn: string,
  unmoved: readonly string[] = [],
): Promise<"kept" | "tooLarge"> {
  const sealed = await sealDesk(answers, turn, unmoved);
  if (sealed.length > mostBytes) return "tooLarge";
  (await cookies()).set(deskCookie, sealed, cookieFor(idle, await headers()));
  return "kept";
}
