import { LinkButton } from "../ui/button";
import type { HouseholdWords } from "./household-words";

/** To the next question in the ordinary order (`app/[locale]/check/route.ts`): what to do first, while nothing is certain. */
export function GoOn({ isFirst, words: { t, locale } }: { isFirst: boolean; words: HouseholdWords }) {
  return (
    <p className="actions no-print">
      <LinkButton tone={isFirst ? "primary" : "secondary"} href={`/${locale}/check`}>
        {t("result.goOn")}
      </LinkButton>
    </p>
  );
}
