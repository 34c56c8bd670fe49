import type { JurisdictionId } from "@/policies/jurisdictions";
import { rowOf } from "@/policies/facts/rows";
import type { Words } from "../i18n/words";
import type { Ref } from "../wizard/fact-key";
import { areaName, placeName } from "../wizard/labels";
import type { Lack, PlaceOutcome } from "./person-outcome";
import type { RowPerson } from "./read-household";

/** 2027年3月 */
export const monthWords = (month: string, words: Words): string =>
  words.say("batch.result.month", { year: month.slice(0, 4), month: Number(month.slice(5)) });

export const thingWords = ({ fact }: Pick<Lack, "fact">, place: JurisdictionId, words: Words): string =>
  words.find(`result.verdict.lack.${fact}`) ??
  words.say(`facts.${fact}.name`, { place: placeName(place, words), area: "" });

/** What is missing, of whom where it is not the person's own, and by how much. */
function lackWords(
  lack: Lack,
  own: string,
  { place }: PlaceOutcome,
  people: readonly RowPerson[],
  words: Words,
): string {
  const thing = thingWords(lack, place, words);
  const told = lack.months === null ? thing : words.say("batch.result.lack.months", { thing, months: lack.months });
  const whose = people.find(({ id }) => id === lack.person && id !== own);
  return whose ? words.say("batch.result.lack.whose", { member: whose.member, lack: told }) : told;
}

/** Of the kind of place where least is missing. */
export function nearest(outcome: PlaceOutcome): Lack[] {
  if (outcome.best !== "notYet") return [];
  const [first] = outcome.areas
    .filter(({ word, lacks }) => word === "notYet" && lacks.length > 0)
    .sort((a, b) => a.lacks.length - b.lacks.length || longest(a.lacks) - longest(b.lacks));
  return first?.lacks ?? [];
}

const longest = (lacks: readonly Lack[]): number => Math.max(0, ...lacks.map(({ months }) => months ?? 0));

export const lacksWords = (own: string, outcome: PlaceOutcome, people: readonly RowPerson[], words: Words): string =>
  nearest(outcome)
    .map((lack) => lackWords(lack, own, outcome, people, words))
    .join(words.say("batch.result.semicolon"));

/** From which month on, where only time is missing. */
export function earliestOf(outcome: PlaceOutcome): string | null {
  return (
    nearest(outcome)
      .flatMap(({ earliest }) => earliest ?? [])
      .sort()
      .at(-1) ?? null
  );
}

function askWords(
  { fact, jurisdiction, area, person }: Ref,
  own: string,
  people: readonly RowPerson[],
  words: Words,
): string {
  const place = jurisdiction ? placeName(jurisdiction, words) : "";
  const kind = jurisdiction && area ? areaName(jurisdiction, area, words) : "";
  const scoped = rowOf(fact).scope === "home" || rowOf(fact).scope === "tie";
  const values = scoped ? { place, area: kind } : { place: "", area: "" };
  const name = words.find(`batch.headings.${fact}`, values) ?? words.say(`facts.${fact}.name`, values);
  const whose = people.find(({ id }) => id === person && id !== own);
  return whose ? words.say("batch.result.ask", { member: whose.member, fact: name }) : name;
}

export const asksWords = (own: string, { asks }: PlaceOutcome, people: readonly RowPerson[], words: Words): string =>
  [...new Set(asks.map((ask) => askWords(ask, own, people, words)))].join(words.say("batch.result.semicolon"));

export const areasWords = ({ place, bestAreas }: PlaceOutcome, words: Words): string =>
  bestAreas.map((area) => areaName(place, area, words)).join(words.say("batch.result.comma"));
