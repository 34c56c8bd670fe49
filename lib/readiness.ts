import { householdSchema, type Household } from "@/policies/facts/schema";
import { loadMessages } from "./i18n/messages";
import { routing } from "./i18n/routing";
import { today } from "./today";

async function holds(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}

/** Somebody of whom nothing is known: every jurisdiction must still have an answer. */
const stranger = householdSchema.parse({ people: [{ id: "P1", relation: "applicant" }] });

/** An assessment as it is made for visitors: the bytes of its JSON. */
type Assess = (asked: { household: Household; asOf: string }) => Promise<Uint8Array>;

interface Answered {
  jurisdictions: { areas: { people: unknown[] }[] }[];
}

async function answersStranger(assess: Assess): Promise<boolean> {
  const bytes = await assess({ household: stranger, asOf: today() });
  const { jurisdictions } = JSON.parse(Buffer.from(bytes).toString()) as Answered;
  return jurisdictions.every(({ areas }) => areas.every(({ people }) => people.length === 1));
}

let hasAssessed = false;

/** What has been seen to work is not tried again: whoever is busy is still ready. */
async function assesses(assess: Assess): Promise<boolean> {
  hasAssessed ||= await holds(() => answersStranger(assess));
  return hasAssessed;
}

/** What has to be there before this process may receive visitors. @param pages whether a page has come out */
export async function readiness(pages: boolean, assess: Assess) {
  return {
    words: await holds(async () => {
      const catalogues = await Promise.all(routing.locales.map(loadMessages));
      return catalogues.every((messages) => Object.keys(messages).length > 0);
    }),
    policies: await assesses(assess),
    sessionKey: (process.env.SESSION_KEY ?? "").split(",").every((key) => key.trim().length >= 32),
    pages,
  };
}
