import { useFormatter, useLocale, useTranslations } from "next-intl";
import { divisionKey, valueKey } from "@/lib/i18n/value-key";
import type { FactName } from "@/policies/facts/rows";
import type { Policy } from "@/policies/policy";
import type { Part, View } from "./parts";

/** Clause → where its own words stand, where the operator has them. */
export type Anchors = ReadonlyMap<string, string>;

const noText: Anchors = new Map();

/** Everything that a page about one document needs to name things. */
export function useBrowserWords({ id, instrument }: Policy, view: View, text = noText) {
  const t = useTranslations();
  const format = useFormatter();
  const place = t(`policies.${id}.name`);
  const locale = useLocale();
  const links = linksFrom(view, `/${locale}/places/${id}`, text);
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
    locale,
    ...links,
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
    sentenceOf: (clause: string): string => {
      const { sentence } = instrument.clauses[clause] ?? {};
      return sentence ? t("places.sentence", { n: sentence }) : "";
    },
  };
}

/** Links inside the document. */
function linksFrom(view: View, place: string, text: Anchors) {
  const here = view === "document" ? "" : place;
  const toPart = (part: Part): string => {
    if (part === view) return "";
    if (view === "document") return part === "routes" || part === "rights" ? "" : `${place}/${part}`;
    if (view === "search") return `${place}/${part}`;
    // Relative, because hundreds of them stand on a page.
    return view === "overview" ? `${place.slice(place.lastIndexOf("/") + 1)}/${part}` : part;
  };
  return {
    href: (part: Part, anchor: string): string => {
      const own = part === "clauses" ? text.get(anchor) : undefined;
      return own ? `${here}#${own}` : `${toPart(part)}#${anchor}`;
    },
    toNotice: (notice: string): string =>
      view === "document" || view === "search"
        ? `${here}#${notice}`
        : `../${place.slice(place.lastIndexOf("/") + 1)}#${notice}`,
  };
}

export type BrowserWords = ReturnType<typeof useBrowserWords>;
