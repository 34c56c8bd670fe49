import { stepAsking } from "../wizard/steps";
import type { Ref } from "../wizard/fact-key";

/** The address of the page that asks for a fact, from which one returns to where one was; `null` where none asks. */
export function askLink(locale: string, { fact, person, jurisdiction }: Ref, from: "answers" | "result"): string | null {
  const member = (fact === "relation" || fact === "ageYears") && person !== null;
  const step = member ? `member/${person}` : stepAsking(fact, jurisdiction)?.id;
  return step ? `/${locale}/check/${step}?return=${from}` : null;
}
