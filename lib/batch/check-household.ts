import { refKey } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import { readRequest } from "../facts/read-request";
import type { FactError } from "../facts/fact-error";
import { refOf } from "../wizard/fact-key";
import { positionOf } from "./group-rows";
import type { Headings } from "./headings";
import type { HouseholdRead, HouseholdReader } from "./read-household";
import { put } from "./state-fact";

/** Forgetting what cannot be can make something else impossible; not more often than this. */
const mostRounds = 4;

/**
 * Holds what was read against the contract. What cannot be is told at its cell and taken for not answered, so that everybody
 * else is assessed all the same.
 * @returns the household as the interface would take it; `null` where nothing that can be assessed is left
 */
export function checkHousehold(read: HouseholdRead, headings: Headings, reader: HouseholdReader): Household | null {
  if (read.faults.some(({ assessed }) => !assessed)) return null;
  for (let round = 0; round < mostRounds; round += 1) {
    const { value, errors } = readRequest({ household: read.household });
    if (!errors) return value.household;
    const told = errors.map((error) => tell(error, read, headings, reader));
    if (told.includes(false)) return null;
  }
  return null;
}

/** @returns whether the fact could be forgotten */
function tell(error: FactError, read: HouseholdRead, headings: Headings, reader: HouseholdReader): boolean {
  const ref = refOf(read.household, error.path.slice(1));
  const cell = ref && read.cells.get(refKey(ref));
  if (!ref || !cell) {
    const at = { row: read.people[0]?.row ?? 0, column: positionOf(headings, "relation") };
    read.faults.push(reader.fault(at, error.code, error.values, false));
    return false;
  }
  read.faults.push(reader.fault(cell, error.code, error.values));
  read.cells.delete(refKey(ref));
  put(read.household, ref, null);
  return true;
}
