import type { JurisdictionId } from "@/policies/jurisdictions";
import { isOpen, type OutcomeWord } from "../result/outcome-word";
import type { AssessedHousehold, AssessedTable } from "./assess-table";
import { earliestOf, nearest } from "./lack-words";
import type { Lack, PlaceOutcome } from "./person-outcome";
import type { RowPerson } from "./read-household";

/** How many fare how, of some people in some place. */
export interface Counts {
  people: number;
  open: number;
  households: number;
  wholeHouseholds: number;
  words: Partial<Record<OutcomeWord, number>>;
}
export interface CountsOf extends Counts {
  place: JurisdictionId;
  /** `null`: the best of all kinds of place. */
  area: string | null;
  /** `null`: every group. */
  group: string | null;
}
export interface LackOf {
  place: JurisdictionId;
  fact: Lack["fact"];
  kind: Lack["kind"];
  people: number;
  least: number | null;
  most: number | null;
  earliest: string | null;
}
export interface Lacker {
  household: AssessedHousehold;
  person: RowPerson;
  outcome: PlaceOutcome;
  months: number | null;
  earliest: string | null;
}
export interface Summary {
  households: number;
  people: number;
  byPlace: CountsOf[];
  byGroup: CountsOf[];
  lacking: LackOf[];
  lackers: Lacker[];
}

type Key = Pick<CountsOf, "place" | "area" | "group">;
const keyOf = ({ place, area, group }: Key): string => JSON.stringify([place, area, group]);

/** Counts kept apart by place, kind of place and group. */
class Tally {
  private readonly counts = new Map<string, CountsOf>();

  at(key: Key): CountsOf {
    const known = this.counts.get(keyOf(key));
    if (known) return known;
    const made: CountsOf = { ...key, people: 0, open: 0, households: 0, wholeHouseholds: 0, words: {} };
    this.counts.set(keyOf(key), made);
    return made;
  }

  add(key: Key, word: OutcomeWord): void {
    const counts = this.at(key);
    counts.people += 1;
    counts.words[word] = (counts.words[word] ?? 0) + 1;
    if (isOpen(word)) counts.open += 1;
  }

  list = (): CountsOf[] => [...this.counts.values()];
}

/** Rows with something to put right are told there and counted nowhere. */
export function summaryOf({ households, faults }: AssessedTable): Summary {
  const faulty = new Set(faults.map(({ row }) => row));
  const [byPlace, byGroup] = [new Tally(), new Tally()];
  const lackers: Lacker[] = [];
  for (const household of households) {
    const { outcome, people } = household;
    if (!outcome) continue;
    countFamily(household, byPlace, byGroup);
    for (const person of people.filter(({ row }) => !faulty.has(row))) {
      for (const one of outcome.people.get(person.id) ?? []) {
        byGroup.add({ place: one.place, area: null, group: person.group }, one.best);
        for (const { area, word } of one.areas) byPlace.add({ place: one.place, area, group: null }, word);
        byPlace.add({ place: one.place, area: null, group: null }, one.best);
        if (one.best === "notYet") lackers.push(lackerOf(household, person, one));
      }
    }
  }
  return {
    households: households.length,
    people: households.reduce((sum, { people }) => sum + people.length, 0),
    byPlace: byPlace.list(),
    byGroup: byGroup.list(),
    lacking: lackingOf(lackers),
    lackers,
  };
}

function countFamily({ outcome, people }: AssessedHousehold, byPlace: Tally, byGroup: Tally): void {
  const group = people[0]?.group ?? "";
  for (const place of new Set(outcome?.family.map((one) => one.place))) {
    const here = outcome?.family.filter((one) => one.place === place) ?? [];
    const whole = here.some((one) => one.whole);
    for (const one of here) countOne(byPlace.at({ place, area: one.area, group: null }), one.whole);
    countOne(byPlace.at({ place, area: null, group: null }), whole);
    countOne(byGroup.at({ place, area: null, group }), whole);
  }
}

function countOne(counts: Counts, whole: boolean): void {
  counts.households += 1;
  if (whole) counts.wholeHouseholds += 1;
}

function lackerOf(household: AssessedHousehold, person: RowPerson, outcome: PlaceOutcome): Lacker {
  const months = nearest(outcome).flatMap((lack) => lack.months ?? []);
  return {
    household,
    person,
    outcome,
    months: months.length > 0 ? Math.max(...months) : null,
    earliest: earliestOf(outcome),
  };
}

function lackingOf(lackers: readonly Lacker[]): LackOf[] {
  const found = new Map<string, LackOf>();
  for (const { outcome } of lackers)
    for (const { fact, kind, months, earliest } of nearest(outcome)) {
      const { place } = outcome;
      const key = `${place} ${fact}`;
      const lack = found.get(key) ?? { place, fact, kind, people: 0, least: months, most: months, earliest };
      lack.people += 1;
      if (months !== null) {
        lack.least = Math.min(lack.least ?? months, months);
        lack.most = Math.max(lack.most ?? months, months);
      }
      if (earliest !== null && (lack.earliest === null || earliest < lack.earliest)) lack.earliest = earliest;
      found.set(key, lack);
    }
  return [...found.values()].sort((a, b) => b.people - a.people);
}
