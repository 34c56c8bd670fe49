import { type FactName, factNames, rowOf } from "@/policies/facts/rows";
import type { FactScope } from "@/policies/facts/row";
import { areaIds, type JurisdictionId, jurisdictionIds } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import { areaName, placeName } from "../wizard/labels";
import { usedIn } from "../wizard/uses";

/** What a column tells apart rows by, or which fact it holds. */
export interface Column {
  id: string;
  heading: string;
  /** `null` of the three columns that are no facts. */
  fact: FactName | null;
  jurisdiction: JurisdictionId | null;
  area: string | null;
}
export type FactColumn = Column & { fact: FactName };

/** Whose row it is: no facts of the contract. */
export const rowColumns = ["household", "group", "member"] as const;
export type RowColumn = (typeof rowColumns)[number];

/** As a clerk asks: the person, what ties them to a place, then what is the family's. */
const scopes: readonly FactScope[] = ["person", "tie", "home", "register", "household"];

interface Slot {
  fact: FactName;
  jurisdiction: JurisdictionId | null;
  area: string | null;
}

/** Read of every household, whatever a document says: who stays, and with whom the land goes. */
const ofEveryHousehold: readonly FactName[] = ["wantsToMove", "register"];

/** Once, or once in every place or home, of those whose document uses it. */
function slotsOf(fact: FactName, places: readonly JurisdictionId[]): Slot[] {
  const used = usedIn(fact).filter((place) => places.includes(place));
  switch (rowOf(fact).scope) {
    case "tie":
      return used.map((jurisdiction) => ({ fact, jurisdiction, area: null }));
    case "home":
      return used.flatMap((jurisdiction) =>
        areaIds(jurisdiction, "home").map((area) => ({ fact, jurisdiction, area })),
      );
    default:
      return used.length > 0 || ofEveryHousehold.includes(fact) ? [{ fact, jurisdiction: null, area: null }] : [];
  }
}

const idOf = ({ fact, jurisdiction, area }: Slot): string => [fact, jurisdiction, area].filter(Boolean).join(" ");

/** Whatever a fact is counted in, its name says (architecture, "Words"). */
const isInMonths = (fact: FactName): boolean => /months/i.test(fact);

function headingOf({ fact, jurisdiction, area }: Slot, words: Words): string {
  const place = jurisdiction ? placeName(jurisdiction, words) : "";
  const values = { place, area: jurisdiction && area ? areaName(jurisdiction, area, words) : "" };
  const name = words.find(`batch.headings.${fact}`, values) ?? words.say(`facts.${fact}.name`, values);
  const counted = isInMonths(fact) ? words.say("batch.inMonths", { name }) : name;
  return counted.includes(place) ? counted : words.say("batch.inPlace", { place, name: counted });
}

function factColumns(places: readonly JurisdictionId[], words: Words): FactColumn[] {
  return scopes
    .flatMap((scope) => factNames.filter((fact) => rowOf(fact).scope === scope))
    .flatMap((fact) => slotsOf(fact, places))
    .map((slot) => ({ ...slot, id: idOf(slot), heading: headingOf(slot, words) }));
}

/** Every column of a table about these places. It follows from the table of facts: a new fact or place is here by itself. */
export function columnsFor(places: readonly JurisdictionId[], words: Words): Column[] {
  const own = rowColumns.map((id): Column => ({
    id,
    heading: words.say(`batch.headings.${id}`),
    fact: null,
    jurisdiction: null,
    area: null,
  }));
  return [...own, ...factColumns(inOrder(places), words)];
}

export const isFactColumn = (column: Column): column is FactColumn => column.fact !== null;

/** The places in the order of the register, whichever way they were named. */
export const inOrder = (places: readonly string[]): JurisdictionId[] =>
  jurisdictionIds.filter((id) => places.includes(id));

const bare = (heading: string): string => heading.normalize("NFKC").replace(/\s/g, "").toLowerCase();

/** As tables that were there before ours call it. */
const alsoCalled = ({ id }: Column, words: Words): string[] =>
  words.find(`batch.words.headings.${id.replaceAll(".", "_")}`)?.split(" ") ?? [];

/** 年龄（周岁）, 婚姻状况（必填）; in another unit it would be another column. */
const remark = /\([^()年月日天]*\)$/;

/** Finds a column by its heading in either script, or by the id that the contract gives its fact. */
export function columnFinder(scripts: readonly Words[]): (heading: string) => Column | null {
  const known = new Map<string, Column>();
  for (const words of scripts)
    for (const column of columnsFor(jurisdictionIds, words))
      for (const name of [column.heading, column.id, ...alsoCalled(column, words)])
        if (!known.has(bare(name))) known.set(bare(name), column);
  return (heading) => known.get(bare(heading)) ?? known.get(bare(heading).replace(remark, "")) ?? null;
}
