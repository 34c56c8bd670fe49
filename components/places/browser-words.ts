import { useFormatter, useLocale, useTranslations } from "next-intl";
import { valueKey } from "@/lib/i18n/value-key";
import { choiceOfDivision } from "@/lib/wizard/divisions";
import type { FactName } from "@/policies/fact-catalogue";
import type { Policy } from "@/policies/policy";
import type { Part, View } from "./parts";

/** Everything that a page about one document needs to name things. */
export function useBrowserWords({ id, instrument }: Policy, view: View) {
  const t = useTranslations();
  const format = useFormatter();
  const place = t(`policies.${id}.name`);
  const comma = t("answers.listComma");
  return {
    t, place, comma,
    locale: useLocale(),
    own: (key: string): string => t(`policies.${id}.${key}`),
    route: (route: string): string => t(`policies.${route.replace(".", ".routes.")}.name`),
    fact: (fact: FactName): string => t(`facts.${fact}.name`, { place }),
    values: (fact: FactName, values: readonly string[]): string => values.map((value) => t(valueKey(fact, value, id))).join(comma),
    division: (prefix: string): string => t(`wizard.divisions.${choiceOfDivision(prefix.padEnd(6, "0"))}`),
    date: (iso: string): string => format.dateTime(new Date(iso), { dateStyle: "long", timeZone: "UTC" }),
    /** Relative, because hundreds of them stand on a page. */
    href: (part: Part, anchor: string): string => `${part === view ? "" : view === "overview" ? `${id}/${part}` : part}#${anchor}`,
    toNotice: (notice: string): string => `../${id}#${notice}`,
    sentenceOf: (clause: string): string => {
      const { sentence } = instrument.clauses[clause] ?? {};
      return sentence ? t("places.sentence", { n: sentence }) : "";
    },
  };
}

export type BrowserWords = ReturnType<typeof useBrowserWords>;
