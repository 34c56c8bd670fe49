import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Prose, Section } from "@/components/site/prose";
import { pageMetadata } from "@/lib/i18n/page-metadata";

const promises = ["silence", "readings", "local", "locator"] as const;

export async function generateMetadata() {
  const t = await getTranslations("about");
  return pageMetadata({ path: "/about", title: t("title"), description: t("description") });
}

export default function AboutPage() {
  const t = useTranslations("about");
  const locale = useLocale();
  return (
    <Prose title={t("title")} lead={t("lead")}>
      <Section title={t("whoTitle")}>
        <p>{t("who")}</p>
      </Section>
      <Section title={t("sourcesTitle")}>
        <p>{t("sources")}</p>
      </Section>
      <Section title={t("honestTitle")}>
        <ul>
          {promises.map((promise) => (
            <li key={promise}>{t(`honest.${promise}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("limitsTitle")}>
        <p>{t("limits")}</p>
      </Section>
      <Section title={t("readersTitle")}>
        <p>{t("readers")}</p>
      </Section>
      <Section title={t("developersTitle")}>
        <p>{t.rich("developers", { api: (chunks) => <a href={`/${locale}/api`}>{chunks}</a> })}</p>
      </Section>
    </Prose>
  );
}
