import type { Area } from "../areas";
import { statedSpouse } from "../facts/impossible";
import type { Value } from "../facts/row";
import { rowOf, type FactName, type Tie } from "../facts/rows";
import type { Household, Person } from "../facts/schema";
import { monthsOfLife, none } from "../facts/vocabulary";
import type { JurisdictionId } from "../jurisdictions";
import { ageRange, type AgeRange } from "./age-range";
import { codesLeft, possibleHukous, type Hukou } from "./possible-hukous";
import type { Cell, Cells, Sum } from "./cells";

/** What is special about the policy that looks at a household. */
export interface Outlook {
  id: JurisdictionId;
  division: string;
  areas: readonly Area[];
  cells: Cells;
  sums: readonly Sum[];
  /** Ages that some right asks about on the day of settling. */
  settlingAges: readonly number[];
}

/** Stated by nobody, one booklet is supposed, of which nothing is known (contract §3). */
export const supposedRegister = "R1";

/**
 * The facts of a household as one jurisdiction sees them: what is stated, what silence amounts to (contract §1 "no ties",
 * §2 "under 16, not stated"), and which values an unknown fact can still have.
 */
export class HouseholdFacts {
  readonly people: readonly Person[];
  /** Does the household consider this jurisdiction? If not, it states that it has no ties there. */
  readonly isConsidered: boolean;
  readonly registers: readonly string[];
  private readonly ties: readonly (Tie | null | undefined)[];
  private readonly ageRanges: AgeRange[] = [];
  private readonly possibleHukous: (readonly Hukou[])[] = [];
  private readonly read = new Map<FactName, (Value | null)[]>();

  constructor(
    readonly household: Household,
    readonly outlook: Outlook,
  ) {
    const { id } = outlook;
    this.people = household.people;
    this.ties = this.people.map(({ ties }) => ties?.[id]);
    this.isConsidered = household.destinations?.[id] != null || this.ties.some((tie) => tie != null);
    // By name: in which order booklets are written changes no answer.
    const stated = Object.keys(household.registers ?? {}).sort();
    this.registers = stated.length > 0 ? stated : [supposedRegister];
  }

  person(index: number): Person {
    const person = this.people[index];
    if (!person) throw new Error(`no person ${index}`);
    return person;
  }

  indexOf = (id: string): number => this.people.findIndex((person) => person.id === id);

  private memo(fact: FactName): (Value | null)[] {
    let memo = this.read.get(fact);
    if (!memo) this.read.set(fact, (memo = []));
    return memo;
  }

  /** The value of a fact of a person, or `undefined` when it is not known. */
  value(fact: FactName, person: number): Value | undefined {
    const memo = this.memo(fact);
    const before = memo[person];
    if (before !== undefined) return before ?? undefined;
    const value = this.readValue(fact, person);
    memo[person] = value ?? null;
    return value;
  }

  private readValue(fact: FactName, index: number): Value | undefined {
    const row = rowOf(fact);
    const person = this.person(index);
    const stated = readPath(row.scope === "tie" ? this.ties[index] : person, fact);
    if (stated !== undefined) return stated;
    if (row.scope === "tie" && !this.isConsidered) return row.noTies;
    // Months since settling are asked of nobody who has not said to be registered there.
    if (fact === "settledMonthsAgo") return this.hasSettled(index) ? undefined : 0;
    if (fact === "wantsToMove") return true;
    if (fact === "maritalStatus" && statedSpouse(this.people, person) !== null) return "married";
    if (fact === "livesInFamilyHome" && this.people.length === 1) return "yes";
    const { young } = row;
    return young && this.ages(index).most < young.until ? young.value : undefined;
  }

  /** Between which ages somebody is: a parent is at least 16 years older (contract §1). */
  ages(index: number): AgeRange {
    return (this.ageRanges[index] ??= ageRange(this.people, index));
  }

  private hasSettled = (index: number): boolean => (this.ties[index]?.registeredIn ?? none) !== none;

  /** The values that an unknown fact of a person can have, one for each kind that the policy tells apart. */
  possible(fact: FactName, index: number): readonly Cell[] {
    const cells = this.outlook.cells[fact];
    // Whoever graduated abroad has graduated.
    if (fact === "education.graduated" && this.value("education.graduatedOverseas", index) === true)
      return cells.filter(({ value }) => value !== none);
    if (rowOf(fact).type !== "number") return cells;
    const { least, most } = this.ages(index);
    if (fact === "ageYears") return this.possibleNumbers(fact, index, cells, least, most);
    return this.possibleNumbers(
      fact,
      index,
      fact === "settledMonthsAgo" ? [...cells, ...this.settlingCells(index)] : cells,
      0,
      monthsOfLife(most),
    );
  }

  /** Since how many months somebody was perhaps not yet of an age, and since how many certainly not. */
  private settlingCells(index: number): readonly Cell[] {
    const { ageYears } = this.person(index);
    const months = this.outlook.settlingAges.map((years) => ((ageYears ?? years) - years) * 12);
    return months.flatMap((since) => [since + 1, since + 12]).map((value) => ({ value, alike: [value] }));
  }

  /**
   * Months: where each criterion turns, up to what a life allows. Where the other numbers of a sum are known, also where
   * the rest turns it; where they are not, the ends of both ranges reach every result, for more months never do worse.
   */
  private possibleNumbers(
    fact: FactName,
    person: number,
    cells: readonly Cell[],
    least: number,
    most: number,
  ): readonly Cell[] {
    const sums = this.outlook.sums.filter((sum) => sum.facts.some((name) => name === fact));
    const cuts = [...cells.map(({ value }) => Number(value)), ...sums.map((sum) => this.rest(sum, person))].map(
      (months) => Math.min(most, Math.max(least, months)),
    );
    return [...new Set(cuts)].sort((a, b) => a - b).map((value) => ({ value, alike: [value] }));
  }

  /** What the numbers that are known leave of a sum. */
  private rest({ facts, value }: Sum, person: number): number {
    return facts.reduce((rest, name) => rest - Number(this.value(name, person) ?? 0), value);
  }

  /** Every hukou that somebody can have; one where it is known. */
  hukous(index: number): readonly Hukou[] {
    return (this.possibleHukous[index] ??= possibleHukous(this.person(index), this));
  }

  /** The divisions that a code leaves possible, as far as the policy tells them apart; every one where nothing is said. */
  codes(fact: DivisionFact, code: string | null | undefined): readonly string[] {
    return codesLeft(
      this.outlook.cells[fact].map(({ value }) => String(value)),
      code,
    );
  }

  /** What is stated of a booklet. */
  registerValue(fact: FactName, register: string): Value | undefined {
    return readPath(this.household.registers?.[register], fact);
  }

  householdValue = (fact: FactName): Value | undefined => readPath(this.household, fact);

  /** What is stated of a home; nobody has one where one only goes back to. */
  homeValue(fact: "homes.dwelling" | "homes.dwellingHolders", area: string): Value | undefined {
    const stated = readPath(this.household.destinations?.[this.outlook.id]?.homes?.[area], fact.slice("homes.".length));
    if (stated !== undefined) return stated;
    const isOrigin = this.outlook.areas.some(({ id, is }) => id === area && is === "origin");
    return isOrigin || !this.isConsidered ? rowOf(fact).noTies : undefined;
  }
}

type DivisionFact = "hukou.division" | "formerHukou.division" | "education.graduatedIn" | "education.admittedIn";

const partsOf = new Map<string, readonly string[]>();
const splitOnce = (path: string): readonly string[] => {
  let parts = partsOf.get(path);
  if (!parts) partsOf.set(path, (parts = path.split(".")));
  return parts;
};

/** Reads `a.b` of an object; `null` and a missing key both mean not known. */
function readPath(from: unknown, path: string): Value | undefined {
  let at = from;
  for (const key of splitOnce(path)) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at === null ? undefined : (at as Value | undefined);
}
