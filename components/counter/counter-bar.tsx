import { useLocale, useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { HiddenValues } from "../ui/hidden-values";

/** At a counter, above every page about a household: whose turn it is, and the way to the next one. */
export function CounterBar({ household }: { household: string }) {
  const t = useTranslations("counter.bar");
  const locale = useLocale();
  return (
    <section className="counter-bar no-print" aria-label={t("mode")} data-counter="">
      <div>
        <p>
          <b>{t("mode")}</b>
          <small>{t("note")}</small>
        </p>
        <form method="post" action={`/${locale}/counter/next`}>
          <HiddenValues values={{ household }} />
          <Button tone="primary" accessKey="n" aria-keyshortcuts="Alt+N">
            {t("next")}
          </Button>
        </form>
      </div>
    </section>
  );
}
