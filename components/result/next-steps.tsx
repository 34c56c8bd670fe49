import { Button, LinkButton } from "../ui/button";
import type { HouseholdWords } from "./household-words";

/** One sheet for the family, the counter, other answers, and the way to forget everything. */
export function NextSteps({ isUnanswered, words: { t, locale } }: { isUnanswered: boolean; words: HouseholdWords }) {
  return (
    <section className="no-print next-steps">
      <p className="actions">
        <LinkButton tone={isUnanswered ? "secondary" : "primary"} href={`/${locale}/check/result/sheet`}>
          {t("result.next.sheet")}
        </LinkButton>
        <LinkButton href={`/${locale}/check/handover`}>{t("result.next.handOver")}</LinkButton>
        <LinkButton href={`/${locale}/check/answers`}>{t("result.next.change")}</LinkButton>
      </p>
      <form method="post" action={`/${locale}/check/clear`} data-clear="">
        <Button tone="plain">{t("result.next.clear")}</Button>
        <p className="note">{t("result.next.clearHint")}</p>
      </form>
    </section>
  );
}
