import "server-only";
import { cookies, headers } from "next/headers";
import { sealData, unsealData } from "iron-session";
import type { Answers } from "./answers";
import { packAnswers, unpackAnswers } from "./packing";

const name = "answers";
const week = 7 * 24 * 60 * 60;

/** Browsers keep 4096 bytes of name and value. */
const mostBytes = 4096 - name.length - 1;

function password(): string {
  const key = process.env.SESSION_KEY;
  if (!key) throw new Error("SESSION_KEY is not set");
  return key;
}

/** `lost`: there is a cookie, but it has expired, was changed, or is of an older layout. */
export type Session = { state: "kept"; answers: Answers } | { state: "none" | "lost"; answers: null };

export async function readSession(): Promise<Session> {
  const sealed = (await cookies()).get(name)?.value;
  if (!sealed) return { state: "none", answers: null };
  try {
    const text = await unsealData<unknown>(sealed, { password: password(), ttl: week });
    const answers = typeof text === "string" ? unpackAnswers(text) : null;
    return answers ? { state: "kept", answers } : { state: "lost", answers: null };
  } catch {
    return { state: "lost", answers: null };
  }
}

export const readAnswers = async (): Promise<Answers | null> => (await readSession()).answers;

const isSecure = async (): Promise<boolean> => (await headers()).get("x-forwarded-proto")?.split(",")[0] === "https";

export async function saveAnswers(answers: Answers): Promise<"saved" | "tooLarge"> {
  const sealed = await sealData(packAnswers(answers), { password: password(), ttl: week });
  if (sealed.length > mostBytes) return "tooLarge";
  (await cookies()).set(name, sealed, { httpOnly: true, sameSite: "lax", path: "/", maxAge: week, secure: await isSecure() });
  return "saved";
}

export async function clearAnswers(): Promise<void> {
  (await cookies()).delete(name);
}
