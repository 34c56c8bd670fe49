import "server-only";
import { cookies, headers } from "next/headers";
import { answersCookie, cookieFor, moment, undoCookie } from "./cookies";
import { readKept, writeKept, type Kept } from "./kept";
import { seal, unseal } from "./seal";
import { clearAnswers, isAtCounter, readSession, saveAnswers } from "./session";

/** Keeps what was, for a moment; to be called after the change, because every change lets go of what was kept before it. */
export async function keepForAMoment(before: Kept): Promise<void> {
  const sealed = await seal(writeKept(before), moment);
  (await cookies()).set(undoCookie, sealed, cookieFor(moment, await headers()));
}

/** At a counter for good, because the next applicant is waiting; elsewhere it can be taken back for a moment. */
export async function clearWithUndo(): Promise<void> {
  const session = await readSession();
  if (session.state !== "kept" || (await isAtCounter())) return clearAnswers();
  (await cookies()).delete(answersCookie);
  await keepForAMoment(session);
}

/** What can be taken back: only into the same household, or where there is none; and none comes back to a counter. */
async function before(): Promise<Kept | null> {
  const sealed = (await cookies()).get(undoCookie)?.value;
  if (!sealed) return null;
  const kept = readKept(await unseal(sealed, moment).catch(() => null));
  const { household } = await readSession();
  const fits = household === null ? !(await isAtCounter()) : household === kept?.household;
  return fits ? kept : null;
}

export const canTakeBack = async (): Promise<boolean> => (await before()) !== null;

export async function takeBack(): Promise<boolean> {
  const kept = await before();
  if (!kept) return false;
  return (await saveAnswers(kept)) === "saved";
}
