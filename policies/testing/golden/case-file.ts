import { householdSchema, type Household } from "../../facts/schema";
import type { JurisdictionId } from "../../jurisdictions";
import type { Policy } from "../../policy";
import { families, familyIn } from "../families";
import { changed } from "./changes";
import { checkWords, saysOf, type Expectation, type Subject } from "./expectations";
import { readTables, type Row, type Table } from "./tables";
import { areaWords, columnWords, elsewhereWord, listColumnWords, listWords } from "./words";

/** One file of golden cases: families of its own, tables of cases, tables of changes by families, lists about single cases. */

export interface GoldenCase {
  id: string;
  /** Who, and what about them, in one line. */
  watches: string;
  place: JurisdictionId;
  clauses: readonly string[];
  household: Household;
  expected: readonly Expectation[];
}

const baseFirst = "家底";
const caseFirst = /^谁，怎么了(?:（(.+)）)?$/u;
/** Rows are changes, columns families: of all of them one thing is told, the outcome where nothing else is said. */
const matrixFirst = /^换成什么（(.+?)(?:·(.+))?）$/u;
const matrixColumn = /^(.+?)(?:（(.+)）)?$/u;
const listFirst = /^“(.+)”在(.+)$/u;
const differs = /^与“(.+)”不同$/u;

const otherBase = /^“(.+?)”(?:; (.*))?$/u;

export class CaseFile {
  private readonly families: Map<string, Household>;
  private readonly found = new Map<string, GoldenCase & { expected: Expectation[] }>();

  /** @param name for messages and ids: place and theme */
  constructor(
    private readonly name: string,
    markdown: string,
    private readonly place: JurisdictionId,
    private readonly policy: Policy,
  ) {
    this.families = new Map(Object.entries(families).map(([family, members]) => [family, familyIn(place, members)]));
    const { tables, headings } = readTables(markdown);
    for (const { clauses, text, line } of headings)
      this.at(line, () => {
        this.checkHeading(text, clauses);
      });
    for (const table of tables) this.read(table);
  }

  get cases(): GoldenCase[] {
    return [...this.found.values()];
  }

  private at(line: number, then: () => void): void {
    try {
      then();
    } catch (error) {
      throw new Error(`${this.name}.md:${line}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }

  /** A heading prints where each of its clauses stands. */
  private checkHeading(text: string, ids: readonly string[]): void {
    for (const id of ids) {
      const locator = this.policy.instrument.clauses[id]?.locator;
      if (locator === undefined) throw new Error(`no clause is called ${id}`);
      if (!text.includes(locator)) throw new Error(`the heading does not say ${locator}`);
    }
  }

  private read(table: Table): void {
    const [first = ""] = table.header;
    const readers = [
      [baseFirst, this.readFamily],
      [caseFirst, this.readCase],
      [matrixFirst, this.readMatrix],
      [listFirst, this.readLine],
    ] as const;
    const reader = readers.find(([pattern]) =>
      typeof pattern === "string" ? pattern === first : pattern.test(first),
    )?.[1];
    this.at(table.line, () => {
      if (!reader) throw new Error(`“${first}” heads no table`);
    });
    for (const row of table.rows)
      this.at(row.line, () => {
        if (row.cells.length !== table.header.length) throw new Error("more or fewer cells than the header");
        reader?.call(this, table, row);
      });
  }

  /** A row that begins with another family, `“落了户的人”; P1.ageYears=60`, differs from that one. */
  private householdFrom(base: string, text = ""): Household {
    const [, name = base, changes = ""] = otherBase.exec(text) ?? ["", base, text];
    const family = this.families.get(name);
    if (!family) throw new Error(`no family is called “${name}”`);
    return householdSchema.parse(changed(family, changes, this.place));
  }

  private baseOf = (header = ""): string => differs.exec(header)?.[1] ?? "";

  private readFamily({ header }: Table, { cells: [name = "", , changes] }: Row): void {
    if (this.families.has(name)) throw new Error(`two families are called “${name}”`);
    this.families.set(name, this.householdFrom(this.baseOf(header[2]), changes));
  }

  private add(watches: string, household: Household, clauses: readonly string[], expected: Expectation[]): void {
    const id = `${this.name} ${watches}`;
    if (this.found.has(id)) throw new Error(`two cases are called “${watches}”`);
    if (clauses.length === 0) throw new Error("the heading names no clause");
    this.found.set(id, {
      id,
      watches,
      place: this.place,
      clauses: clauses.map((clause) => `${this.place}.${clause}`),
      household,
      expected,
    });
  }

  private readCase({ header, clauses }: Table, { cells: [watches = "", changes, ...rest] }: Row): void {
    const household = this.householdFrom(this.baseOf(header[1]), changes);
    const people = household.people.map(({ id }) => id);
    const [, word] = caseFirst.exec(header[0] ?? "") ?? [];
    this.add(
      watches,
      household,
      clauses,
      header.slice(2).flatMap((key, index) => this.expectations(key, rest[index] ?? "", word, header, people)),
    );
  }

  private readMatrix({ header, clauses }: Table, { cells: [watches = "", changes, ...rest] }: Row): void {
    const [, area = "", told] = matrixFirst.exec(header[0] ?? "") ?? [];
    for (const [index, column] of header.slice(2).entries()) {
      if (!rest[index]) continue;
      const [, family = "", own = area] = matrixColumn.exec(column) ?? [];
      const household = this.householdFrom(family, changes);
      const people = household.people.map(({ id }) => id);
      this.add(
        `${watches}：${family}${told ?? ""}`,
        household,
        clauses,
        this.expectations(told ?? own, rest[index], own, header, people),
      );
    }
  }

  /** An empty cell watches nothing. */
  private expectations(
    key: string,
    cell: string,
    word: string | undefined,
    header: readonly string[],
    people: readonly string[],
  ): Expectation[] {
    if (cell === "") return [];
    const says = saysOf(cell, people);
    return this.areasFor(key, word, header).map((area) => {
      const expectation: Expectation = {
        key: `${key} ${area}`,
        area,
        subject: this.subjectOf(key),
        says: key === "合计" ? { "": cell } : says,
      };
      checkWords(expectation);
      return expectation;
    });
  }

  private areasFor(key: string, word: string | undefined, header: readonly string[]): string[] {
    const words = areaWords[this.place] ?? {};
    if (key === elsewhereWord)
      return Object.entries(words)
        .filter(([other]) => !header.includes(other))
        .map(([, area]) => area);
    const area = words[key] ?? words[word ?? ""];
    if (area === undefined) throw new Error(`“${key}” needs a kind of place: 谁，怎么了（…）`);
    return [area];
  }

  private subjectOf(key: string): Subject {
    if (key === elsewhereWord || areaWords[this.place]?.[key] !== undefined) return { tells: "outcome" };
    if (key in columnWords) return { tells: columnWords[key as keyof typeof columnWords] };
    if (this.policy.rights.some(({ id }) => id === key)) return { tells: "right", id: key };
    throw new Error(`“${key}” is no column`);
  }

  /** `| “大通一家”在市区 | 权利 | 怎么样 | 依据 |`: the first cell says whose line it is. */
  private readLine({ header }: Table, { cells: [names = "", id = "", ...rest] }: Row): void {
    const [, watches = "", word = ""] = listFirst.exec(header[0] ?? "") ?? [];
    const golden = this.found.get(`${this.name} ${watches}`);
    const area = areaWords[this.place]?.[word];
    const kind = listWords[header[1] as keyof typeof listWords];
    if (!golden || area === undefined || kind === undefined) throw new Error(`“${header[0]}” heads no list`);
    const people = names === "" ? golden.household.people.map((person) => person.id) : names.split(",");
    for (const [index, key] of header.slice(2).entries()) {
      const column = listColumnWords[key as keyof typeof listColumnWords];
      if (column === undefined) throw new Error(`“${key}” is no column`);
      if (!rest[index]) continue;
      const says = Object.fromEntries(people.map((person) => [person, rest[index] ?? ""]));
      const expectation: Expectation = {
        key: `${header[1]} ${id} ${key} ${names} ${area}`,
        area,
        subject: { tells: "line", kind, id, column },
        says,
      };
      checkWords(expectation);
      golden.expected.push(expectation);
    }
  }
}
