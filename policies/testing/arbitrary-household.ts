import fc from "fast-check";
import { factCatalogue, factNames, type FactName, type FactRef } from "../fact-catalogue";
import { findImpossibleFacts } from "../impossible-facts";
import type { Household } from "../facts";
import { addresses } from "../assess/fact-address";
import { jurisdictionIds, placeTypes, type JurisdictionId } from "../jurisdictions";

/** Households of every kind for property tests: everything stated, so that a test can forget what it likes. */

export const months = [0, 1, 6, 11, 12, 13, 23, 24, 25, 35, 36, 37, 60];
/** Cities and counties: a province-level code is itself an open question. */
const divisions = ["630100", "630121", "632200", "371000", "371082", "370100", "520500", "520525", "210600", "210624", "330100", "410100"];

/** Values worth trying for a fact, on both sides of every threshold; not taken from the policies' own cells. */
export function valuesOf(fact: FactName, jurisdiction: JurisdictionId): readonly unknown[] {
  if (fact === "destination.placeType") return placeTypes[jurisdiction];
  if (fact === "ageYears") return [16, 17, 40, 59, 60, 61, 75];
  const { type, values } = factCatalogue[fact];
  if (type === "division") return divisions;
  if (type === "number") return months;
  return type === "list" ? [[], ...values.map((value) => [value])] : values;
}

const relations = ["spouse", "child", "parent", "parentInLaw", "sibling", "grandparent", "unrelated"] as const;
const skipped = new Set<FactName>(["relation", "settledMonthsAgo"]);

/** Puts one fact into a household; `undefined` takes it out. */
export function withFact<H extends object>(household: H, { fact, person, jurisdiction }: FactRef, value: unknown): H {
  const { scope, path } = addresses[fact];
  const copy = structuredClone(household) as Record<string, unknown> & { people: { id: string }[] };
  const owner = scope === "household" || scope === "destination" ? copy : copy.people.find((other) => other.id === person);
  const prefix = scope === "destination" ? ["destinations", jurisdiction ?? ""] : scope === "tie" ? ["ties", jurisdiction ?? ""] : [];
  const keys = [...prefix, ...path];
  const last = keys.pop() ?? "";
  let at = owner as Record<string, unknown>;
  for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
  at[last] = value;
  return copy as unknown as H;
}

/** Every fact of one person, or of everybody, that a household in this jurisdiction can state. */
export const refsOf = (household: Household, jurisdiction: JurisdictionId): FactRef[] =>
  factNames.filter((fact) => !skipped.has(fact)).flatMap((fact): FactRef[] => {
    const { scope, shared } = addresses[fact];
    const place = scope === "destination" || scope === "tie" ? jurisdiction : null;
    return shared ? [{ fact, person: null, jurisdiction: place }] : household.people.map(({ id }) => ({ fact, person: id, jurisdiction: place }));
  });

const agesByRelation: Partial<Record<string, readonly number[]>> = { applicant: [40], child: [16, 17], parent: [60, 61, 75] };

const valuesFor = ({ fact, person }: FactRef, { people }: Household, jurisdiction: JurisdictionId): readonly unknown[] => {
  const relation = people.find(({ id }) => id === person)?.relation ?? "";
  return (fact === "ageYears" ? agesByRelation[relation] : undefined) ?? valuesOf(fact, jurisdiction);
};

/** One to four adults of whom everything is stated, in one jurisdiction. */
export const arbitraryHousehold = (jurisdiction: JurisdictionId): fc.Arbitrary<Household> =>
  fc.array(fc.constantFrom(...relations), { maxLength: 3 }).chain((others) => {
    const ids = ["applicant", ...others];
    const base = {
      people: ids.map((relation, index) => ({ id: `P${index + 1}`, relation, ties: { [jurisdiction]: {} } })),
      destinations: { [jurisdiction]: { dwellingHolder: "P1" } },
    } as Household;
    const refs = refsOf(base, jurisdiction);
    return fc.tuple(...refs.map((ref) => fc.constantFrom(...valuesFor(ref, base, jurisdiction)))).map((values) =>
      refs.reduce((household, ref, index) => withFact(household, ref, values[index]), base));
  }).filter((household) => findImpossibleFacts(household).length === 0);

export const arbitraryJurisdiction = fc.constantFrom(...jurisdictionIds);
