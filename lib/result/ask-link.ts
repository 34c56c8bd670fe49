import type { FactName } from "@/policies/facts/rows";
import type { Ref } from "../wizard/fact-key";
import { stepAsking } from "../wizard/steps";

const onMemberPage = new Set<FactName>(["relation", "ageYears", "wantsToMove"]);

/** The address of the page that asks for a fact, from which one returns to where one was; `null` where none asks. */
export function askLink(
  locale: string,
  { fact, person, jurisdiction }: Ref,
  from: "answers" | "result",
): string | null {
  const step = onMemberPage.has(fact) && person !== null ? `member/${person}` : stepAsking(fact, jurisdiction)?.id;
  return step ? `/${locale}/check/${step}?return=${from}` : null;
}
