import type { Value } from "@/policies/facts/row";
import { rowOf, refKey } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import { maxPeople } from "@/policies/facts/vocabulary";
import { factIn } from "@/policies/facts/with-fact";
import type { Words } from "../i18n/words";
import { about, type Ref } from "../wizard/fact-key";
import { cellName, type TableRow } from "./cells";
import { type FactColumn, isFactColumn } from "./columns";
import { faultMessage, type Fault } from "./faults";
import { cellOf, type HouseholdRows, positionOf } from "./group-rows";
import type { Headings } from "./headings";
import { type CellReader, memberName, shown } from "./read-value";
import { bookletOf, put, registerOf } from "./state-fact";

/** Somebody of a household, and the row that tells of them. */
export interface RowPerson {
  id: string;
  row: number;
  /** What the table calls them. */
  member: string;
  group: string;
}

interface Cell {
  row: number;
  column: number;
  text?: string;
}

/** A household as its rows say it; which cell has said what. */
export interface HouseholdRead {
  name: string;
  people: RowPerson[];
  household: Household;
  cells: Map<string, Cell>;
  /** Keys of what was answered 不清楚. */
  unsure: Set<string>;
  /** What the table calls their booklets, in the order in which they come up. */
  booklets: string[];
  faults: Fault[];
}

/** Reads the rows of one household, fact by fact: what cannot be read is not answered, and told. */
export class HouseholdReader {
  private readonly columns: readonly (readonly [number, FactColumn])[];
  private readonly memberAt: number;
  private readonly groupAt: number;

  constructor(
    private readonly headings: Headings,
    private readonly cells: CellReader,
    private readonly words: Words,
  ) {
    // The booklet first: it says whose the land is.
    const facts = [...headings.columns].flatMap(([index, column]) =>
      isFactColumn(column) ? [[index, column] as const] : [],
    );
    const isBooklet = ([, { fact }]: (typeof facts)[number]): boolean => fact === "register";
    this.columns = [...facts.filter(isBooklet), ...facts.filter((one) => !isBooklet(one))];
    this.memberAt = positionOf(headings, "member");
    this.groupAt = positionOf(headings, "group");
  }

  read({ name, rows }: HouseholdRows): HouseholdRead {
    const faults: Fault[] = [];
    const people = rows.map((row, index) => this.person(row, index, rows));
    const household: Household = {
      people: people.map(({ id }) => ({ id })),
      destinations: Object.fromEntries(this.headings.places.map((place) => [place, {}])),
    };
    const read: HouseholdRead = { name, people, household, cells: new Map(), unsure: new Set(), booklets: [], faults };
    if (rows.length > maxPeople) {
      const first = { row: rows[0]?.number ?? 0, column: positionOf(this.headings, "household") };
      faults.push(this.fault(first, "tooManyPeople", { count: rows.length }, false));
      return read;
    }
    const members = this.members(read);
    for (const [column, what] of this.columns)
      rows.forEach((row, index) => this.take(read, members, { row, column, what, id: people[index]?.id ?? "" }));
    return read;
  }

  private person(row: TableRow, index: number, rows: readonly TableRow[]): RowPerson {
    const member = this.memberAt < 0 ? "" : memberName(cellOf(row, this.memberAt));
    const group = this.groupAt < 0 ? "" : this.groupOf(row, rows);
    return { id: `P${index + 1}`, row: row.number, member: shown(member || String(index + 1)), group };
  }

  /** Of a family that names its group once, everybody is in it. */
  private groupOf(row: TableRow, rows: readonly TableRow[]): string {
    const own = [row, ...rows].map((one) => cellOf(one, this.groupAt));
    return shown(own.find((group) => group !== "") ?? "");
  }

  private members({ people, faults }: HouseholdRead): Map<string, string> {
    const members = new Map<string, string>();
    for (const { id, member, row } of people) {
      const before = people.find((other) => other.id === members.get(member));
      const values = { given: member, other: before ? cellName(this.memberAt, before.row) : "" };
      if (before) faults.push(this.fault({ row, column: this.memberAt }, "repeatedMember", values));
      else members.set(member, id);
    }
    return members;
  }

  private take(
    read: HouseholdRead,
    members: Map<string, string>,
    { row, column, what, id }: { row: TableRow; column: number; what: FactColumn; id: string },
  ): void {
    const text = row.cells[column] ?? "";
    const at = { row: row.number, column, text };
    const said = this.cells.read(what, text, members);
    if ("problem" in said) return void read.faults.push(this.fault(at, said.problem, said.values));
    const ref = this.refOf(what, id, read);
    if (said.value === null) return void (said.isUnsure && ref && read.unsure.add(refKey(ref)));
    const value = what.fact === "register" ? bookletOf(read, String(said.value)) : said.value;
    if (ref) this.state(read, ref, value, at);
    else read.faults.push(this.fault(at, "whichRegister"));
  }

  private refOf({ fact, jurisdiction, area }: FactColumn, person: string, read: HouseholdRead): Ref | null {
    switch (rowOf(fact).scope) {
      case "household":
        return about(fact);
      case "register": {
        const register = registerOf(read, person);
        return register === null ? null : about(fact, { register });
      }
      case "home":
        return about(fact, { jurisdiction, area });
      default:
        return about(fact, { person, jurisdiction });
    }
  }

  /** What is the whole family's may stand in several rows, if they say the same. */
  private state(read: HouseholdRead, ref: Ref, value: Value, at: Cell): void {
    const key = refKey(ref);
    const first = read.cells.get(key);
    if (first && String(factIn(read.household, ref)) !== String(value)) {
      const values = { other: cellName(first.column, first.row), said: shown(first.text ?? "") };
      read.faults.push(this.fault(at, "conflict", values));
    }
    if (first) return;
    read.cells.set(key, at);
    put(read.household, ref, value);
  }

  fault({ row, column }: Cell, id: string, values: Record<string, string | number> = {}, assessed = true): Fault {
    const message = faultMessage(
      id,
      { applicant: this.words.say("facts.relation.values.applicant"), ...values },
      this.words,
    );
    const heading = this.headings.columns.get(column)?.heading ?? "";
    return { row, column, cell: cellName(column, row), heading, message, assessed };
  }
}
