import { useLocale, useTranslations } from "next-intl";
import { forgetPath } from "@/lib/wizard/start";
import { LinkButton } from "../ui/button";

/** The page is prerendered and knows nobody: the server that hands it out tells the style sheet who comes back. */
export function Returning() {
  const t = useTranslations("start");
  const locale = useLocale();
  return (
    <div className="when-returning">
      <p>{t("kept")}</p>
      <p className="actions">
        <LinkButton tone="primary" href={`/${locale}/check`}>
          {t("resume")}
        </LinkButton>
        <LinkButton href={`/${locale}/check/result`}>{t("result")}</LinkButton>
        <LinkButton href={`/${locale}${forgetPath}`}>{t("afresh")}</LinkButton>
      </p>
    </div>
  );
}
