import "./api.css";
import { useTranslations } from "next-intl";
import { Prose, Section } from "../site/prose";
import { AssistantSection, OriginSection, VersionSection, type Ways } from "./api-ways";
import { Copyable } from "./copyable";
import { AddressList, FieldErrorList, Points, ProblemList } from "./lists";
import type { Address, FieldError, Problem, Tool } from "./lists";
import { TryForm, type TryTexts } from "./try-form";

const sections = [
  "try",
  "copy",
  "addresses",
  "facts",
  "problems",
  "limits",
  "version",
  "origins",
  "assistants",
  "batch",
  "receipt",
] as const;
const facts = ["id", "kin", "register", "area", "place", "months", "unknown", "readings", "words"] as const;
const limits = ["size", "rate", "cost", "wait"] as const;

interface ApiPageProps extends Ways {
  addresses: readonly Address[];
  problems: readonly Problem[];
  fieldErrors: readonly FieldError[];
  tools: readonly Tool[];
  /** What is shown to be copied, by what it is. */
  commands: Record<"curl" | "install" | "program" | "assistant" | "batch" | "receipt", string>;
  example: string;
  tryTexts: TryTexts;
  /** Figures of the limits. */
  limits: Record<"kilobytes" | "perMinute" | "dearest" | "seconds", string>;
}

/** What a programmer needs to ask for an assessment, from the first try to what will hold next year. */
export function ApiPage({ addresses, problems, tools, commands, example, tryTexts, ...rest }: ApiPageProps) {
  const t = useTranslations("api.page");
  const { origins, fieldErrors, limits: figures } = rest;
  return (
    <Prose title={t("title")} lead={t("lead")}>
      <Contents />
      <Section id="try" title={t("tryTitle")}>
        <p>{t("try")}</p>
        <TryForm example={example} texts={tryTexts} />
        <p>{t("tryAnswer")}</p>
      </Section>
      <CopySection commands={commands} />
      <Section id="addresses" title={t("addressesTitle")}>
        <AddressList addresses={addresses} />
        <p>{t.rich("documentLink", { link: (chunks) => <a href="/api/v1/openapi.json">{chunks}</a> })}</p>
      </Section>
      <Section id="facts" title={t("factsTitle")}>
        <Points points={facts.map((fact) => t(`facts.${fact}`))} />
      </Section>
      <Section id="problems" title={t("problemsTitle")}>
        <p>{t("problems")}</p>
        <ProblemList problems={problems} />
        <FieldErrorList summary={t("fieldErrors", { count: String(fieldErrors.length) })} errors={fieldErrors} />
      </Section>
      <Section id="limits" title={t("limitsTitle")}>
        <Points points={limits.map((limit) => t(`limits.${limit}`, figures))} />
      </Section>
      <VersionSection />
      <OriginSection origins={origins} />
      <AssistantSection tools={tools} command={commands.assistant} />
      <Elsewhere batch={commands.batch} receipt={commands.receipt} />
      <script src="/api-page.js" defer data-keep="" />
    </Prose>
  );
}

/** What is on this long page. */
function Contents() {
  const t = useTranslations("api.page");
  return (
    <nav className="contents" aria-label={t("contents")}>
      {sections.map((section) => (
        <a key={section} href={`#${section}`}>
          {t(`${section}Title`)}
        </a>
      ))}
    </nav>
  );
}

function CopySection({ commands }: Pick<ApiPageProps, "commands">) {
  const t = useTranslations("api.page");
  return (
    <Section id="copy" title={t("copyTitle")}>
      <h3>{t("curl")}</h3>
      <Copyable id="curl" name={t("curl")}>
        {commands.curl}
      </Copyable>
      <h3>TypeScript</h3>
      <p>{t("install")}</p>
      <Copyable id="install" name={t("installName")}>
        {commands.install}
      </Copyable>
      <p>{t("program")}</p>
      <Copyable id="program" name={t("programName")}>
        {commands.program}
      </Copyable>
    </Section>
  );
}

/** The same without a network. */
function Elsewhere({ batch, receipt }: { batch: string; receipt: string }) {
  const t = useTranslations("api.page");
  return (
    <>
      <Section id="batch" title={t("batchTitle")}>
        <p>{t("batch")}</p>
        <Copyable id="batch" name={t("batchName")}>
          {batch}
        </Copyable>
        <p>{t("batchBad")}</p>
      </Section>
      <Section id="receipt" title={t("receiptTitle")}>
        <p>{t("receipt")}</p>
        <Copyable id="receipt" name={t("receiptName")}>
          {receipt}
        </Copyable>
      </Section>
    </>
  );
}
