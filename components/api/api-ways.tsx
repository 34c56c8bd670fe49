import { useTranslations } from "next-intl";
import { Section } from "../site/prose";
import { Copyable } from "./copyable";
import { Points, ToolList, type Tool } from "./lists";

export interface Ways {
  /** Whose pages may ask from a browser; nobody's, or everybody's, when that is all that is set. */
  origins: readonly string[];
}

const promises = ["stays", "grows", "breaks", "answers"] as const;

/** What will hold next year. */
export function VersionSection() {
  const t = useTranslations("api.page");
  return (
    <Section id="version" title={t("versionTitle")}>
      <Points points={promises.map((promise) => t(`version.${promise}`))} />
    </Section>
  );
}

/** Asking from a page of another site. */
export function OriginSection({ origins }: Ways) {
  const t = useTranslations("api.page");
  const isForAll = origins.includes("*");
  return (
    <Section id="origins" title={t("originsTitle")}>
      <p>{t("origins")}</p>
      <p>
        {isForAll
          ? t("originsAll")
          : origins.length > 0
            ? t("originsSome", { list: origins.join("、") })
            : t("originsNone")}
      </p>
    </Section>
  );
}

/** The same for assistants. */
export function AssistantSection({ tools, command }: { tools: readonly Tool[]; command: string }) {
  const t = useTranslations("api.page");
  return (
    <Section id="assistants" title={t("assistantsTitle")}>
      <p>{t("assistants")}</p>
      <Copyable id="assistant" name={t("assistantsName")}>
        {command}
      </Copyable>
      <ToolList tools={tools} />
      <p>{t("assistantsPrivacy")}</p>
    </Section>
  );
}
