import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { use } from "react";
import { AddressList, ProblemList, Typed } from "@/components/site/api-reference";
import { Prose, Section } from "@/components/site/prose";
import { perMinuteByDefault } from "@/lib/http/rate-limit";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { wordsOf } from "@/lib/i18n/words";
import { apiReference, batchCommand, exampleCommand, receiptCommand } from "@/lib/openapi/reference";

const facts = ["id", "kin", "register", "area", "place", "months", "unknown", "words"] as const;

export async function generateMetadata() {
  const t = await getTranslations("api.page");
  return pageMetadata({ path: "/api", title: t("title"), description: t("description") });
}

export default function ApiPage() {
  const t = useTranslations("api.page");
  const { addresses, problems } = apiReference(use(wordsOf(useLocale())));
  return (
    <Prose title={t("title")} lead={t("lead")}>
      <Section title={t("tryTitle")}>
        <p>{t("try")}</p>
        <Typed>{exampleCommand("http://localhost:3000")}</Typed>
        <p>{t("tryAnswer")}</p>
      </Section>
      <Section title={t("addressesTitle")}>
        <AddressList addresses={addresses} />
        <p>{t.rich("documentLink", { link: (chunks) => <a href="/api/v1/openapi.json">{chunks}</a> })}</p>
      </Section>
      <Section title={t("factsTitle")}>
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{t(`facts.${fact}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("problemsTitle")}>
        <p>{t("problems")}</p>
        <ProblemList problems={problems} />
      </Section>
      <Section title={t("limitsTitle")}>
        <p>{t("limits", { limit: String(perMinuteByDefault) })}</p>
      </Section>
      <Section title={t("batchTitle")}>
        <p>{t("batch")}</p>
        <Typed>{batchCommand}</Typed>
        <p>{t("batchBad")}</p>
      </Section>
      <Section title={t("receiptTitle")}>
        <p>{t("receipt")}</p>
        <Typed>{receiptCommand}</Typed>
      </Section>
    </Prose>
  );
}
