import type { BrowserContext } from "@playwright/test";
import { sealData } from "iron-session";
import type { Answers } from "../lib/session/answers";
import { packAnswers } from "../lib/session/packing";

/** Set where a test cannot seal answers for the server that it visits. */
export const whyNoSession = process.env.SESSION_KEY ? undefined : "SESSION_KEY of the server at BASE_URL is not given, so no answers can be sealed for it";

/** What the server would have put into the cookie of somebody who has walked there. */
export const sealAnswers = (answers: Answers): Promise<string> => sealData(packAnswers(answers), { password: process.env.SESSION_KEY ?? "", ttl: 3600 });

export async function comeWith(context: BrowserContext, baseURL: string | undefined, answers: Answers): Promise<void> {
  await context.addCookies([{ name: "answers", value: await sealAnswers(answers), url: baseURL ?? "", httpOnly: true, sameSite: "Lax" }]);
}
