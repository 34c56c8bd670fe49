import { useLocale } from "next-intl";
import { useHouseholdWords } from "@/components/result/household-words";
import { askLink } from "@/lib/result/ask-link";
import { clauseLink } from "@/lib/result/clause-link";
import type { Member } from "@/lib/result/members";
import type { JurisdictionId } from "@/policies/jurisdictions";

/** Names of a household, with the way to each question and each clause. */
export function useResultWords(members: readonly Member[], places: readonly JurisdictionId[], asOf: string) {
  const locale = useLocale();
  return useHouseholdWords(members, {
    places,
    hrefOf: (ref) => askLink(locale, ref, "result"),
    clauseHref: (place, locator) => clauseLink(locale, place, locator, asOf),
  });
}
