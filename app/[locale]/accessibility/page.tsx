import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Prose, Section } from "@/components/site/prose";
import { pageMetadata } from "@/lib/i18n/page-metadata";

const ways = ["elder", "zoom", "keyboard", "reader", "scripts", "colour"] as const;
const sections = ["standard", "limits", "help"] as const;

export async function generateMetadata() {
  const t = await getTranslations("accessibility");
  return pageMetadata({ path: "/accessibility", title: t("title"), description: t("description") });
}

export default function AccessibilityPage() {
  const t = useTranslations("accessibility");
  return (
    <Prose title={t("title")} lead={t("lead")}>
      <Section title={t("canTitle")}>
        <ul>
          {ways.map((way) => (
            <li key={way}>{t(`can.${way}`)}</li>
          ))}
        </ul>
      </Section>
      {sections.map((section) => (
        <Section key={section} title={t(`${section}Title`)}>
          <p>{t(section)}</p>
        </Section>
      ))}
    </Prose>
  );
}
