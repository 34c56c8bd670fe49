import fc from "fast-check";
import { canBeRegisteredIn } from "../areas";
import { findImpossibleFacts } from "../facts/impossible";
import type { Value } from "../facts/row";
import {
  factNames,
  homeRows,
  householdRows,
  personRows,
  registerRows,
  rowOf,
  tieRows,
  type FactName,
  type FactRef,
} from "../facts/rows";
import type { Household, Person } from "../facts/schema";
import { elsewhere, grownAgeYears, monthsOfLife, none } from "../facts/vocabulary";
import { factIn, withFacts } from "../facts/with-fact";
import { areaIds, areasOf, jurisdictionIds, newestPolicy, type JurisdictionId } from "../jurisdictions";
import { agesOf, relationTo, shapes, staysConnected, type Shape } from "./kin-shapes";

/** Families of every kind for property tests. Values stand on both sides of every threshold and are not the engine's own cells. */

const months = [0, 1, 6, 11, 12, 13, 23, 24, 25, 35, 36, 37, 60];
/** Counties and cities' own districts: a province's code alone is itself an open question. */
const divisions = [
  "630102",
  "630122",
  "630123",
  "632200",
  "371000",
  "371082",
  "370100",
  "520502",
  "520525",
  "210602",
  "210624",
  "330106",
  "330782",
  "410100",
];
const farAway = "410100";
const hukous: readonly NonNullable<Person["hukou"]>[] = [
  ...divisions.flatMap((division) => [{ kind: "rural", division } as const, { kind: "urban", division } as const]),
  { kind: "none" },
  { kind: "outsideMainland", division: "810000" },
];

/** Values worth trying for a fact of this household. */
export function valuesOf(household: Household, { fact, person, jurisdiction }: FactRef): readonly Value[] {
  const { type, values } = rowOf(fact);
  const others = household.people.map(({ id }) => id).filter((id) => id !== person || fact === "homes.dwellingHolders");
  switch (type) {
    case "number":
      return fact === "ageYears" ? [...new Set(Object.values(agesOf).flat())] : monthsFor(household, person);
    case "division":
      return fact === "hukou.division" ? [...divisions, "810000"] : divisions;
    case "school":
      return [elsewhere, ...divisions];
    case "list":
      return [[], ...(values as readonly string[]).map((value) => [value])];
    case "place":
      return areaIds(jurisdiction as JurisdictionId);
    case "placeOrNone":
      return [...areaIds(jurisdiction as JurisdictionId), none];
    case "register":
      return Object.keys(household.registers ?? {});
    case "spouse":
      return [elsewhere, ...others];
    case "people":
      return [
        [],
        ...others.map((id) => [id]),
        ...others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other])),
      ];
    case "boolean":
    case "oneOf":
      return values as readonly Value[];
  }
}

function monthsFor({ people }: Household, person: string | null): readonly number[] {
  const most = monthsOfLife(people.find(({ id }) => id === person)?.ageYears ?? grownAgeYears);
  return months.filter((value) => value <= most);
}

/** Every fact that can be stated of this household. */
export function refsOf(household: Household): FactRef[] {
  const places = jurisdictionIds.filter((id) => household.destinations?.[id] != null);
  const nobody = { person: null, jurisdiction: null, area: null, register: null };
  return factNames.flatMap((fact): FactRef[] => {
    switch (rowOf(fact).scope) {
      case "household":
        return [{ fact, ...nobody }];
      case "register":
        return Object.keys(household.registers ?? {}).map((register) => ({ fact, ...nobody, register }));
      case "home":
        return places.flatMap((jurisdiction) =>
          areaIds(jurisdiction, "home").map((area) => ({ fact, ...nobody, jurisdiction, area })),
        );
      case "person":
        return household.people.map(({ id }) => ({ fact, ...nobody, person: id }));
      case "tie":
        return places.flatMap((jurisdiction) =>
          household.people.map(({ id }) => ({ fact, ...nobody, person: id, jurisdiction })),
        );
    }
  });
}

/** Of those the ones that somebody has stated; who answers is no question. */
export const statedRefs = (household: Household): FactRef[] =>
  refsOf(household).filter(
    (ref) => factIn(household, ref) !== null && (ref.fact !== "relation" || factIn(household, ref) !== "applicant"),
  );

export const forget = (household: Household, refs: readonly FactRef[]): Household =>
  withFacts(
    household,
    refs.map((ref) => ({ ref, value: null })),
  );

/** Who is there: ids, ages, marriages, parents, and what they are called by whoever answers. */
const arbitraryPeople: fc.Arbitrary<Person[]> = fc
  .constantFrom(...Object.values(shapes))
  .chain((shape) =>
    fc
      .tuple(
        fc.subarray([...shape.keys()], { minLength: Math.min(2, shape.length) }),
        fc.nat(),
        fc.tuple(...shape.map(({ band }) => fc.constantFrom(...agesOf[band]))),
        fc.tuple(...shape.map(() => fc.nat(3))),
      )
      .map(([chosen, teller, ages, single]) =>
        peopleOf(shape, staysConnected(shape, chosen) ? chosen : [...shape.keys()], teller, ages, single),
      ),
  );

const unmarried = ["neverMarried", "divorced", "widowed"] as const;

function peopleOf(
  shape: Shape,
  kept: readonly number[],
  teller: number,
  ages: readonly number[],
  single: readonly number[],
): Person[] {
  const idOf = (index: number): string => `P${kept.indexOf(index) + 1}`;
  const people = kept.map((index): Person => {
    const { spouse, parents = [] } = shape[index] ?? { band: "middle" };
    const ageYears = ages[index] ?? grownAgeYears;
    const status = ageYears < grownAgeYears ? "neverMarried" : unmarried[single[index] ?? 0];
    const isMarried = spouse !== undefined || status === undefined;
    return {
      id: idOf(index),
      ageYears,
      parents: parents.filter((parent) => kept.includes(parent)).map(idOf),
      maritalStatus: isMarried ? "married" : status,
      ...(isMarried && { spouse: spouse !== undefined && kept.includes(spouse) ? idOf(spouse) : elsewhere }),
    };
  });
  const by = people[teller % people.length]?.id ?? "P1";
  return people.map((person) => ({ ...person, relation: relationTo(people, person.id, by) }));
}

/** One choice for every fact of a scope, for whoever the ref names. */
const choices = (
  household: Household,
  names: readonly string[],
  ref: Omit<FactRef, "fact">,
): fc.Arbitrary<{ ref: FactRef; value: Value }>[] =>
  names
    .map((name) => ({ ...ref, fact: name as FactName }))
    .flatMap((one) => {
      const values = usual(household, one) ?? valuesOf(household, one);
      return values.length > 0 ? [fc.constantFrom(...values).map((value) => ({ ref: one, value }))] : [];
    });

/** What silence amounts to of children is what they are; most people want to move. */
function usual({ people }: Household, { fact, person }: FactRef): readonly Value[] | undefined {
  if (fact === "wantsToMove") return [true, true, true, false];
  const rule = rowOf(fact).young;
  return rule && (people.find(({ id }) => id === person)?.ageYears ?? rule.until) < rule.until
    ? [rule.value]
    : undefined;
}

const kinFacts = [
  "relation",
  "spouse",
  "parents",
  "ageYears",
  "maritalStatus",
  "hukou.kind",
  "hukou.division",
  "formerHukou.kind",
  "formerHukou.division",
];
const tieFacts = Object.keys(tieRows).filter((fact) => fact !== "registeredIn" && fact !== "settledMonthsAgo");

const arbitraryHukou = (jurisdiction: JurisdictionId): fc.Arbitrary<Pick<Person, "hukou" | "formerHukou" | "ties">> => {
  const place = { division: newestPolicy(jurisdiction).division, areas: areasOf(jurisdiction) };
  return fc
    .tuple(
      fc.oneof(fc.constantFrom(...hukous), fc.constant({ kind: "rural", division: farAway } as const)),
      fc.constantFrom("rural", "urban"),
      fc.constantFrom(...divisions),
      fc.nat(),
    )
    .map(([hukou, kind, division, nth]) => {
      const possible = [none, ...areaIds(jurisdiction)].filter((area) =>
        canBeRegisteredIn(place, { kind: hukou.kind ?? "rural", division: hukou.division }, area),
      );
      const registeredIn = possible[nth % possible.length] ?? none;
      return {
        hukou,
        ...(hukou.kind !== "rural" && { formerHukou: { kind, division } }),
        ties: { [jurisdiction]: { registeredIn, ...(registeredIn !== none && { settledMonthsAgo: 0 }) } },
      };
    });
};

/** Everything is stated that can be. */
const arbitraryStated = (jurisdiction: JurisdictionId): fc.Arbitrary<Household> =>
  arbitraryPeople
    .chain((people) =>
      fc
        .tuple(...people.map(() => arbitraryHukou(jurisdiction)))
        .map((hukou) => people.map((person, index) => ({ ...person, ...hukou[index] }))),
    )
    .chain((people) => {
      const base: Household = {
        people,
        registers: { R1: {}, R2: {} },
        destinations: { [jurisdiction]: { homes: {} } },
      };
      const nobody = { person: null, jurisdiction: null, area: null, register: null };
      const all = [
        ...choices(base, Object.keys(householdRows), nobody),
        ...["R1", "R2"].flatMap((register) => choices(base, Object.keys(registerRows), { ...nobody, register })),
        ...areaIds(jurisdiction, "home").flatMap((area) =>
          choices(
            base,
            Object.keys(homeRows).map((row) => `homes.${row}`),
            { ...nobody, jurisdiction, area },
          ),
        ),
        ...people.flatMap(({ id, ties }) => [
          ...choices(
            base,
            Object.keys(personRows).filter((fact) => !kinFacts.includes(fact)),
            { ...nobody, person: id },
          ),
          ...choices(
            base,
            ties?.[jurisdiction]?.settledMonthsAgo == null ? tieFacts : [...tieFacts, "settledMonthsAgo"],
            { ...nobody, person: id, jurisdiction },
          ),
        ]),
      ];
      return fc.tuple(...all).map((changes) => withFacts(base, changes));
    })
    .filter((household) => findImpossibleFacts(household).length === 0);

/**
 * Three generations, in-laws, step-children, siblings with spouses, lodgers; two booklets, co-owners, members registered there already or outside the mainland.
 * @param stated false: some facts, kinship among them, are not known
 */
export function arbitraryHousehold({
  stated,
  jurisdiction,
}: {
  stated: boolean;
  jurisdiction?: JurisdictionId;
}): fc.Arbitrary<Household> {
  const where = jurisdiction ? fc.constant(jurisdiction) : fc.constantFrom(...jurisdictionIds);
  const whole = where.chain(arbitraryStated);
  return stated
    ? whole
    : whole.chain((household) =>
        fc.subarray(statedRefs(household), { minLength: 1, maxLength: 4 }).map((refs) => forget(household, refs)),
      );
}

export const arbitraryJurisdiction = fc.constantFrom(...jurisdictionIds);
