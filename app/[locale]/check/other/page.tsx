import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Prose } from "@/components/site/prose";
import { LinkButton } from "@/components/ui/button";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { ofAnotherPath } from "@/lib/wizard/of-another";

export async function generateMetadata() {
  const t = await getTranslations("wizard.ofAnother");
  return pageMetadata({ path: ofAnotherPath, title: t("title"), index: false });
}

/** Where a form of another household ends that cannot be shown again: the household that is open has no such question. */
export default function OfAnotherPage() {
  const t = useTranslations("wizard.ofAnother");
  const locale = useLocale();
  return (
    <Prose title={t("title")} lead={t("text")}>
      <p>{t("close")}</p>
      <p className="actions">
        <LinkButton tone="primary" href={`/${locale}/check`}>
          {t("resume")}
        </LinkButton>
        <LinkButton href={`/${locale}/check/result`}>{t("result")}</LinkButton>
      </p>
    </Prose>
  );
}
