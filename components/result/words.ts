import { useFormatter, useLocale, useTranslations } from "next-intl";
import { createElement, type ReactNode } from "react";
import { needMessage } from "@/lib/i18n/need-message";
import type { Member } from "@/lib/result/members";
import type { Stated } from "@/lib/result/stated";
import { valueKey } from "@/lib/i18n/value-key";
import { choiceOfDivision } from "@/lib/wizard/divisions";
import type { Need } from "@/policies/assess/assessment";
import type { FactName, FactRef } from "@/policies/fact-catalogue";
import type { JurisdictionId } from "@/policies/jurisdictions";

type Place = JurisdictionId;

/** Everything that a page about one household needs to name things. */
export function useWords(members: readonly Member[], hrefOf: (ref: FactRef<Place>) => string | null) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const name = (id: string): string => memberName(t, members.find((member) => member.id === id));
  const place = (id: Place): string => t(`policies.${id}.name`);
  return {
    t, locale, name, place, hrefOf,
    alone: members.length === 1,
    list: (items: readonly string[]): string => format.list(items, { type: "conjunction" }),
    /** Every name, unless it is everybody. */
    all: (ids: readonly string[]): string => (ids.length === members.length && ids.length > 1 ? t("result.members.everybody") : format.list(ids.map(name), { type: "conjunction" })),
    names: (ids: readonly string[]): string => namesOf(t, ids.map(name), members.length, (items) => format.list(items, { type: "conjunction" })),
    places: (ids: readonly Place[]): string => ids.map(place).join(t("answers.listComma")),
    route: (id: string): string => t(`policies.${id.replace(".", ".routes.")}.name`),
    fact: (fact: FactName, at: Place | null): string => t(`facts.${fact}.name`, { place: at ? place(at) : "" }),
    value: (stated: Stated): string => valueWord(t, stated),
    /** One thing that would have to be otherwise, as a sentence. */
    need: (needed: Need, at: Place): ReactNode => {
      const either = (items: readonly string[]): string => format.list(items, { type: "disjunction" });
      const { key, values } = needMessage(needed, at, { name, place, say: t, has: t.has, value: (stated) => valueWord(t, stated), either });
      return t.rich(key, { ...values, b: (chunks) => createElement("b", null, chunks) });
    },
    date: (iso: string): string => format.dateTime(new Date(iso), { dateStyle: "long", timeZone: "UTC" }),
    month: (month: string): string => format.dateTime(new Date(`${month}-01`), { year: "numeric", month: "long", timeZone: "UTC" }),
  };
}

export type Words = ReturnType<typeof useWords>;

/** More names than this are counted instead. */
const namesShown = 4;

function namesOf(t: Words["t"], names: readonly string[], all: number, list: (names: readonly string[]) => string): string {
  if (names.length === all && all > 1) return t("result.members.everybody");
  return names.length > namesShown ? t("result.members.manyOf", { first: names[0] ?? "", count: names.length }) : list(names);
}

function memberName(t: Words["t"], member: Member | undefined): string {
  if (!member) return "";
  const name = t(`result.members.${member.relation}`);
  return member.ordinal ? t("result.members.numbered", { name, number: t("result.members.ordinals").split(" ")[member.ordinal - 1] ?? member.ordinal }) : name;
}

function valueWord(t: Words["t"], { fact, value, place }: Stated): string {
  if (typeof value === "number") return t(`facts.${fact}.said`, { count: value });
  if (fact === "hukou.division") return t(`wizard.divisions.${choiceOfDivision(String(value))}`);
  const values = Array.isArray(value) ? (value.length > 0 ? value : ["empty"]) : [String(value)];
  return values.map((one) => t(valueKey(fact, one, place))).join(t("answers.listComma"));
}
