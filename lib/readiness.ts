import { householdSchema } from "@/policies/facts/schema";
import { assessHousehold } from "./assessment";
import { loadMessages } from "./i18n/messages";
import { routing } from "./i18n/routing";

async function holds(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}

/** Somebody of whom nothing is known: every jurisdiction must still have an answer. */
const stranger = householdSchema.parse({ people: [{ id: "P1", relation: "applicant" }] });

/** What has to be there before this process may receive visitors. */
export async function readiness() {
  return {
    words: await holds(async () => {
      const catalogues = await Promise.all(routing.locales.map(loadMessages));
      return catalogues.every((messages) => Object.keys(messages).length > 0);
    }),
    policies: await holds(async () =>
      assessHousehold(stranger).jurisdictions.every(({ areas }) => areas.every(({ people }) => people.length === 1)),
    ),
    sessionKey: (process.env.SESSION_KEY ?? "").split(",").every((key) => key.trim().length >= 32),
  };
}
