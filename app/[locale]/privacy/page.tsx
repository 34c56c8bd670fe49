import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Prose, Section } from "@/components/site/prose";
import { pageMetadata } from "@/lib/i18n/page-metadata";

const sections = ["ask", "optional", "keep", "share", "automated"] as const;

export async function generateMetadata() {
  const t = await getTranslations("privacy");
  return pageMetadata({ path: "/privacy", title: t("title"), description: t("description") });
}

export default function PrivacyPage() {
  const t = useTranslations("privacy");
  return (
    <Prose title={t("title")} lead={t("lead")}>
      {sections.map((section) => (
        <Section key={section} title={t(`${section}Title`)}>
          <p>{t(section)}</p>
        </Section>
      ))}
      <Section title={t("cookiesTitle")}>
        <ul>
          <li>{t("cookies.answers")}</li>
          <li>{t("cookies.undo")}</li>
          <li>{t("cookies.elder")}</li>
          <li>{t("cookies.counter")}</li>
        </ul>
      </Section>
    </Prose>
  );
}
