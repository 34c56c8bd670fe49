import { useLocale, useTranslations } from "next-intl";
import { Prose } from "@/components/site/prose";
import { LinkButton } from "@/components/ui/button";

/** A question that does not exist; the answers are kept, and the way on is one link away. */
export default function NoSuchQuestion() {
  const t = useTranslations("wizard.notFound");
  const site = useTranslations("site");
  const locale = useLocale();
  return (
    <Prose title={t("title")} lead={t("advice")}>
      <title>{`${t("title")}｜${site("name")}`}</title>
      <p className="actions">
        <LinkButton tone="primary" href={`/${locale}/check`}>
          {t("goOn")}
        </LinkButton>
      </p>
    </Prose>
  );
}
