import { useMessages, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Prose } from "@/components/site/prose";
import { pageMetadata } from "@/lib/i18n/page-metadata";

export async function generateMetadata() {
  const t = await getTranslations("glossary");
  return pageMetadata({ path: "/glossary", title: t("title"), description: t("description") });
}

export default function GlossaryPage() {
  const t = useTranslations("glossary");
  const terms = Object.keys(useMessages().glossary.terms);
  return (
    <Prose title={t("title")} lead={t("lead")}>
      <dl>
        {terms.map((id) => (
          <div key={id} id={id}>
            <dt>{t(`terms.${id}.term`)}</dt>
            <dd>{t(`terms.${id}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </Prose>
  );
}
