import { factCatalogue, factNames, type FactName, type FactRef } from "../fact-catalogue";
import type { Household, Person } from "../facts";
import type { JurisdictionId } from "../jurisdictions";
import { maxAgeYears, monthsOfLife } from "../vocabulary";
import { addresses } from "./fact-address";
import { elsewhere, type Cells, type Sum, type Value } from "./cells";
import { notStatedUnder16, withoutTies } from "./unstated";

/**
 * The facts of a household as one jurisdiction sees them: what is stated, what a missing answer amounts to
 * (contract §1 "no ties", §2 "under 16, not stated"), and which values an unknown fact can still have.
 */
export class View {
  /** Does anybody state a tie with this jurisdiction, or a place in it? */
  readonly hasTies: boolean;
  readonly people: readonly Person[];
  readonly applicant: number;
  private readonly holder: number;
  private readonly read: (Value | null | undefined)[] = [];

  constructor(
    readonly household: Household,
    readonly jurisdiction: JurisdictionId,
    private readonly cells: Cells,
    private readonly sums: readonly Sum[],
  ) {
    this.people = household.people;
    const destination = household.destinations?.[jurisdiction];
    this.hasTies = destination != null || this.people.some((person) => person.ties?.[jurisdiction] != null);
    this.applicant = this.people.findIndex((person) => person.relation === "applicant");
    const holder = destination?.dwellingHolder;
    this.holder = holder == null ? this.applicant : this.people.findIndex((person) => person.id === holder);
  }

  /** The same household with some facts otherwise. */
  supposing(facts: readonly { fact: FactName; person: number; value: Value }[]): View {
    const other = new View(this.household, this.jurisdiction, this.cells, this.sums);
    for (const { fact, person, value } of facts) other.read[this.variable(fact, person)] = value;
    return other;
  }

  holdsDwelling = (person: number): boolean => this.holder === person;

  /** The value of a fact, or `undefined` when it is not known. */
  value(fact: FactName, person: number): Value | undefined {
    const variable = this.variable(fact, person);
    const before = this.read[variable];
    if (before !== undefined) return before ?? undefined;
    const value = this.readValue(fact, person);
    this.read[variable] = value ?? null;
    return value;
  }

  private readValue(fact: FactName, person: number): Value | undefined {
    switch (addresses[fact].scope) {
      case "household": return readPath(this.household, addresses[fact].path);
      case "destination": return this.destinationValue(fact);
      case "person": return this.personValue(fact, this.person(person));
      case "tie": return this.tieValue(fact, this.person(person));
    }
  }

  private person(index: number): Person {
    const person = this.people[index];
    if (!person) throw new Error(`no person ${index}`);
    return person;
  }

  private destinationValue(fact: FactName): Value | undefined {
    const stated = readPath(this.household.destinations?.[this.jurisdiction], addresses[fact].path);
    return stated ?? (this.hasTies ? undefined : withoutTies(fact));
  }

  private personValue(fact: FactName, person: Person): Value | undefined {
    if (fact === "hukou.division") return this.division(person);
    return readPath(person, addresses[fact].path) ?? notStatedUnder16(fact, person.ageYears);
  }

  private tieValue(fact: FactName, person: Person): Value | undefined {
    if (fact === "livesWithApplicant" && person.relation === "applicant") return "yes";
    const stated = readPath(person.ties?.[this.jurisdiction], addresses[fact].path);
    if (stated !== undefined) return stated;
    // Given only by somebody who has already settled there; for everybody else settling starts now.
    if (fact === "settledMonthsAgo") return 0;
    if (!this.hasTies) return withoutTies(fact);
    if (fact === "originalHukou" && person.hukou?.kind === "rural") return "none";
    const works = (person.ties?.[this.jurisdiction]?.work ?? "none") !== "none";
    return fact === "monthsWorked" && works ? undefined : notStatedUnder16(fact, person.ageYears);
  }

  /** A province-level code leaves open which of the divisions inside the province it is. */
  private division(person: Person): string | undefined {
    const code = person.hukou?.division;
    if (code == null && person.hukou?.kind === "none") return elsewhere;
    return code == null || (code.endsWith("0000") && this.inside(code).length > 1) ? undefined : code;
  }

  private inside(code: string): readonly Value[] {
    const province = code.slice(0, 2);
    const named = this.cells["hukou.division"].filter((cell) => typeof cell === "string" && cell.startsWith(province));
    return named.includes(province.padEnd(6, "z")) ? named : [...named, province.padEnd(6, "z")];
  }

  /** The values that an unknown fact can have, one for each kind that the policy tells apart. */
  possible(fact: FactName, person: number): readonly Value[] {
    const cells = this.cells[fact];
    if (addresses[fact].shared) return cells;
    const { ageYears, hukou, relation } = this.person(person);
    if (fact === "hukou.division") return hukou?.division == null ? cells : this.inside(hukou.division);
    if (fact === "relation") return cells.filter((cell) => cell !== "applicant");
    if (fact === "maritalStatus" && relation === "spouse") return cells.filter((cell) => cell !== "neverMarried");
    if (factCatalogue[fact].type !== "number") return cells;
    return this.possibleMonths(fact, person, monthsOfLife(ageYears ?? maxAgeYears));
  }

  /**
   * Months: where each criterion turns, up to what a life allows. Where the other numbers of a sum are known, also where
   * the rest turns it; where they are not, the ends of both ranges reach every result, for more months never do worse.
   */
  private possibleMonths(fact: FactName, person: number, most: number): readonly number[] {
    const rests = this.sums.filter((sum) => sum.facts.some((name) => name === fact)).map((sum) => this.rest(sum, fact, person));
    const cuts = [...this.cells[fact].map(Number), ...rests].map((months) => Math.min(most, Math.max(0, months)));
    return [...new Set(cuts)].sort((a, b) => a - b);
  }

  private rest({ facts, value }: Sum, fact: FactName, person: number): number {
    return facts.filter((name) => name !== fact).reduce((rest, name) => rest - Number(this.value(name, person) ?? 0), value);
  }

  /** The number under which a decision diagram asks for a fact: the household's facts first, then person by person. */
  variable(fact: FactName, person: number): number {
    const { shared, index } = addresses[fact];
    return (shared ? 0 : person + 1) * factNames.length + index;
  }

  /** Which fact a diagram's variable asks for. */
  refOf(variable: number): FactRef<JurisdictionId> {
    const fact = factNames[variable % factNames.length];
    if (!fact) throw new Error(`no variable ${variable}`);
    const { scope } = addresses[fact];
    const person = this.people[Math.floor(variable / factNames.length) - 1];
    return {
      fact,
      person: person?.id ?? null,
      jurisdiction: scope === "destination" || scope === "tie" ? this.jurisdiction : null,
    };
  }
}

/** Reads `a.b` of an object; `null` and a missing key both mean not known. */
function readPath(from: unknown, path: readonly string[]): Value | undefined {
  let at = from;
  for (const key of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at === null ? undefined : (at as Value | undefined);
}
