import { Fragment } from "react";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { HouseholdWords } from "./household-words";

interface ClausesProps {
  locators: readonly string[];
  place: JurisdictionId;
  words: HouseholdWords;
}

/** Where the document says it, as printed there, each a link to its line of the register; a numeral alone would look like a dash. */
export function Clauses({ locators, place, words }: ClausesProps) {
  const { t } = words;
  return locators.map((locator, index) => {
    const text = locator.length === 1 ? t("result.part", { numeral: locator }) : locator;
    const href = words.clauseHref(place, locator);
    return (
      <Fragment key={locator}>
        {index > 0 ? t("result.verdict.semicolon") : ""}
        {href ? <a href={href}>{text}</a> : text}
      </Fragment>
    );
  });
}

/** As it stands at the end of a line; nothing where the document is not cited. */
export const clausesOrNone = (locators: readonly string[], place: JurisdictionId, words: HouseholdWords) =>
  locators.length > 0 ? <Clauses locators={locators} place={place} words={words} /> : null;
