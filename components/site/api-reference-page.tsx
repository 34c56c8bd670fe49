import { useTranslations } from "next-intl";
import { AddressList, ProblemList, Typed, type Address, type Problem } from "./api-reference";
import { Prose, Section } from "./prose";

const facts = ["id", "kin", "register", "area", "place", "months", "unknown", "readings", "words"] as const;

interface ApiReferenceProps {
  addresses: readonly Address[];
  problems: readonly Problem[];
  commands: { example: string; batch: string; receipt: string };
  perMinute: number;
}

/** What a programmer needs to ask for an assessment. */
export function ApiReferencePage({ addresses, problems, commands, perMinute }: ApiReferenceProps) {
  const t = useTranslations("api.page");
  return (
    <Prose title={t("title")} lead={t("lead")}>
      <Section title={t("tryTitle")}>
        <p>{t("try")}</p>
        <Typed>{commands.example}</Typed>
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
        <p>{t("limits", { limit: String(perMinute) })}</p>
      </Section>
      <Commands batch={commands.batch} receipt={commands.receipt} />
    </Prose>
  );
}

/** The same without a network. */
function Commands({ batch, receipt }: { batch: string; receipt: string }) {
  const t = useTranslations("api.page");
  return (
    <>
      <Section title={t("batchTitle")}>
        <p>{t("batch")}</p>
        <Typed>{batch}</Typed>
        <p>{t("batchBad")}</p>
      </Section>
      <Section title={t("receiptTitle")}>
        <p>{t("receipt")}</p>
        <Typed>{receipt}</Typed>
      </Section>
    </>
  );
}
