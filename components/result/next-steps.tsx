import { Button, LinkButton } from "../ui/button";
import type { HouseholdWords } from "./household-words";

/** Print, change, send the service to the family, clear. What needs a script is shown by that script. */
export function NextSteps({ words }: { words: HouseholdWords }) {
  const { t, locale } = words;
  return (
    <section className="no-print next-steps">
      <p className="actions">
        <button type="button" className="button button-primary" data-print="" hidden>
          {t("result.next.print")}
        </button>
        <LinkButton href={`/${locale}/check/answers`}>{t("result.next.change")}</LinkButton>
        <LinkButton href={`/${locale}/check/handover`}>{t("result.next.handOver")}</LinkButton>
      </p>
      <h2>{t("result.next.share")}</h2>
      <p>
        {t("result.next.shareText")}
        <a href={`/${locale}`} data-share="">
          {t("site.name")}
        </a>
      </p>
      <p className="actions">
        <button type="button" className="button" data-copy={t("result.next.copied")} hidden>
          {t("result.next.copy")}
        </button>
      </p>
      <form method="post" action={`/${locale}/check/clear`} className="actions" data-clear="">
        <Button>{t("result.next.clear")}</Button>
      </form>
      <p className="hint">{t("result.next.clearHint")}</p>
    </section>
  );
}
