import type { BrowserContext } from "@playwright/test";
import { sealData } from "iron-session";
import type { Answers } from "../lib/session/answers";
import { newHouseholdId, noId } from "../lib/session/household-id";
import { writeKept } from "../lib/session/kept";
import { packAnswers } from "../lib/session/packing";

/** Set where a test cannot seal answers for the server that it visits. */
export const whyNoSession = process.env.SESSION_KEY
  ? undefined
  : "SESSION_KEY of the server at BASE_URL is not given, so no answers can be sealed for it";

const seal = (packed: string): Promise<string> =>
  sealData(packed, { password: process.env.SESSION_KEY ?? "", ttl: 3600 });

/** What the server would have put into the cookie of somebody who has walked there. */
export const sealAnswers = (answers: Answers): Promise<string> => seal(packAnswers(answers));

const bring = async (context: BrowserContext, baseURL: string | undefined, value: string): Promise<void> =>
  context.addCookies([{ name: "answers", value, url: baseURL ?? "", httpOnly: true, sameSite: "Lax" }]);

export const comeWith = async (
  context: BrowserContext,
  baseURL: string | undefined,
  answers: Answers,
  household = noId,
): Promise<void> => bring(context, baseURL, await seal(writeKept({ household, answers })));

/** Somebody new whom the clerk of this browser asks question by question. */
export async function comeAtCounter(
  context: BrowserContext,
  baseURL: string | undefined,
  answers: Answers,
): Promise<void> {
  await bring(context, baseURL, await seal(writeKept({ household: newHouseholdId(), answers })));
  await context.addCookies([{ name: "counter", value: "1", url: baseURL ?? "", httpOnly: true, sameSite: "Lax" }]);
}

/** Answers as another version of this site has packed them: it alone could read them. */
export async function comeWithOldLayout(
  context: BrowserContext,
  baseURL: string | undefined,
  answers: Answers,
): Promise<void> {
  const [version = 0, ...packed] = Buffer.from(packAnswers(answers), "base64url");
  await bring(context, baseURL, await seal(Buffer.from([version + 1, ...packed]).toString("base64url")));
}
