import { useFormatter, useLocale, useTranslations } from "next-intl";
import { divisionKey, valueKey } from "@/lib/i18n/value-key";
import type { FactName } from "@/policies/facts/rows";
import type { Policy } from "@/policies/policy";
import type { Part, View } from "./parts";

/** Everything that a page about one document needs to name things. */
export function useBrowserWords({ id, instrument }: Policy, view: View) {
  const t = useTranslations();
  const format = useFormatter();
  const place = t(`policies.${id}.name`);
  const comma = t("answers.listComma");
  const area = (kind: string): string => t(`policies.${id}.kindOfPlace.${kind}.name`);
  /** Whatever has a comma of its own stands in quotation marks in a list. */
  const quoted = (value: string): string =>
    value.includes("，") || value.includes(comma) ? t("places.quoted", { value }) : value;
  return {
    t,
    place,
    comma,
    area,
    locale: useLocale(),
    own: (key: string): string => t(`policies.${id}.${key}`),
    /** The number of an ambiguity, and in a few words what it is about. */
    reading: (ambiguity: string) => ({ id: ambiguity, name: t(`policies.${id}.readings.${ambiguity}.name`) }),
    route: (route: string): string => t(`policies.${route.replace(".", ".routes.")}.name`),
    fact: (fact: FactName): string => t(`facts.${fact}.name`, { place, area: t("places.kindHere") }),
    values: (fact: FactName, values: readonly string[]): string =>
      values.map((value) => quoted(t(valueKey(fact, value, id)))).join(comma),
    areas: (kinds: readonly string[]): string => kinds.map(area).join(comma),
    division: (prefix: string): string => t(divisionKey(prefix)),
    date: (iso: string): string => format.dateTime(new Date(iso), { dateStyle: "long", timeZone: "UTC" }),
    /** Relative, because hundreds of them stand on a page. */
    href: (part: Part, anchor: string): string =>
      `${part === view ? "" : view === "overview" ? `${id}/${part}` : part}#${anchor}`,
    toNotice: (notice: string): string => `../${id}#${notice}`,
    sentenceOf: (clause: string): string => {
      const { sentence } = instrument.clauses[clause] ?? {};
      return sentence ? t("places.sentence", { n: sentence }) : "";
    },
  };
}

export type BrowserWords = ReturnType<typeof useBrowserWords>;
