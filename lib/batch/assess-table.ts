import "server-only";
import { refKey } from "@/policies/facts/rows";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { assessHousehold } from "../assessment";
import { wordsOf } from "../i18n/words";
import { type Locale, routing } from "../i18n/routing";
import type { Words } from "../i18n/words";
import type { IsAsked } from "../result/outcome-word";
import { checkHousehold } from "./check-household";
import { type Fault, inCellOrder } from "./faults";
import { groupRows } from "./group-rows";
import { type Headings, readHeadings } from "./headings";
import { outcomesOf, type HouseholdOutcome } from "./person-outcome";
import { HouseholdReader, type RowPerson } from "./read-household";
import { readTable } from "./read-table";
import { CellReader } from "./read-value";
import { TableRefused } from "./refusal";

/** A household of the table; without an outcome where it could not be assessed. */
export interface AssessedHousehold {
  name: string;
  people: RowPerson[];
  outcome: HouseholdOutcome | null;
}

export interface AssessedTable {
  asOf: string;
  places: JurisdictionId[];
  households: AssessedHousehold[];
  faults: Fault[];
  unknownColumns: string[];
  missingColumns: string[];
  /** Cells of rows without a number of their own, taken for the household above. */
  carried: string[];
}

/** The words of both scripts: a table can come from a page in the other one. */
export async function scriptsOf(locale: Locale): Promise<[Words, ...Words[]]> {
  const others = routing.locales.filter((other) => other !== locale);
  return [await wordsOf(locale), ...(await Promise.all(others.map(wordsOf)))];
}

interface Circumstances {
  locale: Locale;
  asOf: string;
  /** Told while it goes on. */
  progress?: (done: number, of: number) => void;
}

/** Nobody waits longer for a page, and nobody keeps others waiting longer. */
const longestMilliseconds = 120_000;

/**
 * Reads a table, assesses every household that can be, and forgets it. What is sent is neither logged nor kept.
 * @throws TableRefused before any work, where the table as a whole cannot be read or is too large
 */
export async function assessTable(file: Buffer, { locale, asOf, progress }: Circumstances): Promise<AssessedTable> {
  const scripts = await scriptsOf(locale);
  const rows = await readTable(file);
  const headings = readHeadings(rows, scripts);
  const { households, faults, carried } = groupRows(rows, headings, scripts);
  const reader = new HouseholdReader(headings, new CellReader(scripts), scripts[0]);
  const assessed: AssessedHousehold[] = [];
  const until = performance.now() + longestMilliseconds;
  for (const household of households) {
    if (performance.now() > until) throw new TableRefused("tooLong", { done: assessed.length });
    const read = reader.read(household);
    const checked = checkHousehold(read, headings, reader);
    const isAsked: IsAsked = (ref) => !read.unsure.has(refKey(ref));
    const outcome = checked && outcomesOf(assessHousehold(checked, asOf, headings.places), checked, isAsked);
    assessed.push({ name: household.name, people: read.people, outcome });
    faults.push(...read.faults);
    progress?.(assessed.length, households.length);
  }
  return { asOf, households: assessed, faults: faults.sort(inCellOrder), carried, ...of(headings) };
}

const of = ({ places, unknown, missing }: Headings) => ({ places, unknownColumns: unknown, missingColumns: missing });
