import { LinkButton } from "../ui/button";
import type { HouseholdWords } from "./household-words";

/** To the next question in the ordinary order (`app/[locale]/check/route.ts`). */
export function GoOn({ words: { t, locale } }: { words: HouseholdWords }) {
  return (
    <p className="actions no-print">
      <LinkButton href={`/${locale}/check`}>{t("result.goOn")}</LinkButton>
    </p>
  );
}
