import { useLocale, useTranslations } from "next-intl";
import { Button, LinkButton } from "../ui/button";
import { HiddenValues } from "../ui/hidden-values";
import { Prose } from "./prose";

/** Asked once; what is pressed by mistake comes back for a moment, but not at a counter. */
export function AskToForget({ household, atCounter }: { household: string; atCounter: boolean }) {
  const t = useTranslations("forget.ask");
  const locale = useLocale();
  return (
    <Prose title={t("title")} lead={t("text")}>
      <p>{t(atCounter ? "counter" : "undo")}</p>
      <form method="post" action={`/${locale}/check/clear`} className="actions" data-clear="">
        <HiddenValues values={{ sure: "1", household }} />
        <Button>{t("sure")}</Button>
        <LinkButton tone="primary" href={`/${locale}/check`}>
          {t("keep")}
        </LinkButton>
        <LinkButton href={`/${locale}/check/result`}>{t("result")}</LinkButton>
      </form>
      <script src="/result.js" defer data-keep="" />
    </Prose>
  );
}

export function Forgotten() {
  const t = useTranslations("forget.cleared");
  const locale = useLocale();
  return (
    <Prose title={t("title")} lead={t("text")}>
      <form method="post" action={`/${locale}/check/undo`} className="actions">
        <Button>{t("undo")}</Button>
        <LinkButton href={`/${locale}/check`}>{t("begin")}</LinkButton>
        <LinkButton href={`/${locale}`}>{t("home")}</LinkButton>
      </form>
    </Prose>
  );
}

export function NothingKept() {
  const t = useTranslations("forget.none");
  const locale = useLocale();
  return (
    <Prose title={t("title")} lead={t("text")}>
      <p className="actions">
        <LinkButton tone="primary" href={`/${locale}/check`}>
          {t("begin")}
        </LinkButton>
        <LinkButton href={`/${locale}`}>{t("home")}</LinkButton>
      </p>
    </Prose>
  );
}
