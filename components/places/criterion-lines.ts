import type { Criterion } from "@/policies/criterion";
import type { BrowserWords } from "./browser-words";
import { partsOf } from "./criterion-parts";
import { criterionText } from "./criterion-words";

const year = 12;

/** Documents count in years what is kept in months. */
function inYears(criterion: Criterion, { t }: BrowserWords): string {
  if (criterion.op !== "atLeast" && criterion.op !== "atMost") return "";
  const isAge = (criterion.op === "atLeast" ? criterion.facts[0] : criterion.fact) === "ageYears";
  return isAge || criterion.value % year > 0 ? "" : t("places.find.years", { count: criterion.value / year });
}

/** What every line of a criterion says. */
export const criterionLines = (criterion: Criterion, words: BrowserWords): string[] => [
  criterionText(criterion, words) + inYears(criterion, words),
  ...partsOf(criterion).flatMap((part) => criterionLines(part, words)),
];
