import { useFormatter, useLocale, useTranslations } from "next-intl";
import { createElement, type ReactNode } from "react";
import { needMessage } from "@/lib/i18n/need-message";
import { valueKey } from "@/lib/i18n/value-key";
import type { Member } from "@/lib/result/members";
import type { WayForward } from "@/lib/result/missing";
import type { Stated } from "@/lib/result/stated";
import type { Ref } from "@/lib/wizard/fact-key";
import type { Need } from "@/policies/assess/assessment";
import type { FactType } from "@/policies/facts/row";
import { rowOf } from "@/policies/facts/rows";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { peopleWords, type PeopleWords, type Say } from "./people-words";

type Place = JurisdictionId;
type Fact = Pick<Ref, "fact" | "jurisdiction" | "area">;

type Format = ReturnType<typeof useFormatter>;

interface Linked {
  /** Places that the page speaks of. */
  places: readonly Place[];
  /** The page that asks for a fact. */
  hrefOf: (ref: Ref) => string | null;
  /** Where the pages about the documents have the clause of a printed locator. */
  clauseHref: (place: Place, locator: string) => string | null;
}

/** Everything that a page about one household needs to name things. */
export function useHouseholdWords(members: readonly Member[], { places: shown, hrefOf, clauseHref }: Linked) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const lists = listWords(format);
  const people = peopleWords(t, members, lists);
  const places = placeWords(t, lists);
  return {
    t,
    locale,
    hrefOf,
    clauseHref,
    /** Names that are not to be torn over two lines. */
    everyName: [...shown.map(places.place), ...members.map(({ id }) => people.name(id))],
    ...lists,
    ...people,
    ...places,
    ...factWords(t, people, places, lists),
    ...dates(format),
  };
}

const listWords = (format: Format) => ({
  list: (items: readonly string[]): string => format.list(items, { type: "conjunction" }),
  either: (items: readonly string[]): string => format.list(items, { type: "disjunction" }),
});
type Lists = ReturnType<typeof listWords>;

function placeWords(t: Say, { list, either }: Lists) {
  const place = (id: Place): string => t(`policies.${id}.name`);
  const area = (at: Place, id: string): string => t(`policies.${at}.kindOfPlace.${id}.name`);
  return {
    place,
    area,
    places: (ids: readonly Place[]): string => ids.map(place).join(t("answers.listComma")),
    /** Kinds of place, all of them or any of them. */
    areas: (at: Place, ids: readonly string[], how: "all" | "any" = "all"): string =>
      (how === "all" ? list : either)(ids.map((id) => area(at, id))),
    areasShort: (at: Place, ids: readonly string[]): string =>
      list(ids.map((id) => t(`policies.${at}.kindOfPlace.${id}.short`))),
    areaShort: (at: Place, ids: readonly string[]): string =>
      ids.map((id) => t(`policies.${at}.kindOfPlace.${id}.short`)).join(t("answers.listComma")),
    route: (id: string): string => t(`policies.${id.replace(".", ".routes.")}.name`),
    /** What a place's own words say of an id, or else what is said of it everywhere. */
    own: (at: Place, kind: "notes" | "remarks", id: string, values: Record<string, string>): string =>
      t(t.has(`policies.${at}.${kind}.${id}`) ? `policies.${at}.${kind}.${id}` : `result.${kind}.${id}`, values),
  };
}

function factWords(
  t: Say,
  { name, standingIn }: PeopleWords,
  { place, area }: ReturnType<typeof placeWords>,
  { either }: Lists,
) {
  const value = (stated: Omit<Stated, "area">): string => valueWord(t, name, stated);
  const where = ({ jurisdiction, area: kind }: Fact): Record<"place" | "area", string> => ({
    place: jurisdiction ? place(jurisdiction) : "",
    area: jurisdiction && kind ? area(jurisdiction, kind) : "",
  });
  const fact = (ref: Fact): string => t(`facts.${ref.fact}.name`, where(ref));
  return {
    value,
    fact,
    ask: (ref: Ref): string =>
      askText(t, ref, ref.register === null ? name(ref.person ?? "") : standingIn(ref.register), where(ref), fact(ref)),
    /** An answer that says of itself what it is about, or else with the fact's name. */
    said: (stated: Stated): string => {
      const { fact: id, place: jurisdiction, area: kind } = stated;
      if (sayThemselves.has(rowOf(id).type)) return value(stated);
      return t("result.asks.one", { who: fact({ fact: id, jurisdiction, area: kind }), fact: value(stated) });
    },
    /** One thing that would have to be otherwise, as a sentence; `areas` are the kinds of place of which it is said, `leads` whoever can go first. */
    need: (
      needed: Need,
      at: Place,
      areas: readonly string[],
      { leads, each }: Pick<WayForward, "leads" | "each">,
    ): ReactNode => {
      const called = (id: string): string =>
        id === leads[0] && (each || leads.length > 1) ? t("result.forward.oneself") : name(id);
      const { key, values } = needMessage(needed, at, { name: called, place, say: t, has: t.has, value, either });
      const inAreas: Record<string, string> =
        needed.area === null ? {} : { area: either(areas.map((id) => area(at, id))) };
      const whose: Record<string, string> = needed.register === null ? {} : { who: standingIn(needed.register) };
      return t.rich(key, { ...values, ...inAreas, ...whose, b: (chunks) => createElement("b", null, chunks) });
    },
  };
}

/** The question about a fact: of somebody, of a home, of a booklet or of the family. */
function askText(t: Say, ref: Ref, who: string, where: Record<"place" | "area", string>, fact: string): string {
  const key = `facts.${ref.fact}.ask`;
  if (t.has(key)) return t(key, { ...where, who });
  return t(`result.question.${who === "" ? "whether" : "whetherOf"}`, { who, fact });
}

const dates = (format: Format) => ({
  date: (iso: string): string => format.dateTime(new Date(iso), { dateStyle: "long", timeZone: "UTC" }),
  month: (month: string): string =>
    format.dateTime(new Date(`${month}-01`), { year: "numeric", month: "long", timeZone: "UTC" }),
});

export type HouseholdWords = ReturnType<typeof useHouseholdWords>;

/** The words of these values name what they are values of; the name of a place or a person does not. */
const sayThemselves = new Set<FactType>(["boolean", "oneOf", "list", "number"]);

function valueWord(
  t: HouseholdWords["t"],
  name: (id: string) => string,
  { fact, value, place }: Omit<Stated, "area">,
): string {
  if (typeof value === "number") return t(`facts.${fact}.said`, { count: value });
  const values = Array.isArray(value) ? (value.length > 0 ? value : ["empty"]) : [String(value)];
  const isPerson = rowOf(fact).type === "people" || rowOf(fact).type === "spouse";
  return values
    .map((one) => (isPerson && name(one) !== "" ? name(one) : t(valueKey(fact, one, place))))
    .join(t("answers.listComma"));
}
