import type { Value } from "@/policies/facts/row";
import { rowOf } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import { elsewhere } from "@/policies/facts/vocabulary";
import { factIn } from "@/policies/facts/with-fact";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Words } from "../../i18n/words";
import { about } from "../../wizard/fact-key";
import { choicesOf, elsewhereLabel } from "../choices";
import { columnsFor, type FactColumn, isFactColumn } from "../columns";

/** A household as a clerk would write it down: the way back of what is tested. */
export interface Named {
  name: string;
  group: string;
  household: Household;
}

export const headingRow = (places: readonly JurisdictionId[], words: Words): string[] =>
  columnsFor(places, words).map(({ heading }) => heading);

export function rowsFor(
  { name, group, household }: Named,
  places: readonly JurisdictionId[],
  words: Words,
): string[][] {
  const columns = columnsFor(places, words);
  return household.people.map((_, index) => {
    const own = { household: name, group, member: String(index + 1) };
    return columns.map((column) =>
      isFactColumn(column) ? cellFor(household, index, column, words) : own[column.id as keyof typeof own],
    );
  });
}

/** What is the family's stands in the row of its first member; what is a booklet's in that of the first who stands in it. */
function cellFor(household: Household, index: number, column: FactColumn, words: Words): string {
  const { fact, jurisdiction, area } = column;
  const person = household.people[index];
  const register = person?.register ?? Object.keys(household.registers ?? {})[0] ?? null;
  const firstOfRegister = household.people.findIndex((one) => (one.register ?? register) === register);
  switch (rowOf(fact).scope) {
    case "household":
      return index > 0 ? "" : said(factIn(household, about(fact)), column, household, words);
    case "home":
      return index > 0 ? "" : said(factIn(household, about(fact, { jurisdiction, area })), column, household, words);
    case "register":
      return index === firstOfRegister
        ? said(factIn(household, about(fact, { register })), column, household, words)
        : "";
    default:
      return said(factIn(household, about(fact, { person: person?.id ?? "", jurisdiction })), column, household, words);
  }
}

function said(value: Value | null, column: FactColumn, { people }: Household, words: Words): string {
  if (value === null) return "";
  const called = (id: string): string => String(people.findIndex((person) => person.id === id) + 1);
  const labelOf = (code: string): string =>
    choicesOf(column, words).find((choice) => choice.value === code)?.label ?? code;
  const { type } = rowOf(column.fact);
  if (value === elsewhere) return elsewhereLabel(column, words);
  if (type === "spouse") return called(String(value));
  if (type === "people") return (value as string[]).map(called).join("、") || elsewhereLabel(column, words);
  if (type === "list") return (value as string[]).map(labelOf).join("、") || labelOf("empty");
  return labelOf(String(value));
}
