import fc from "fast-check";
import { canBeRegisteredIn } from "../areas";
import { findImpossibleFacts } from "../facts/impossible";
import type { Value } from "../facts/row";
import {
  type FactName,
  type FactRef,
  homeRows,
  householdRows,
  personRows,
  registerRows,
  rowOf,
  tieRows,
} from "../facts/rows";
import type { Household, Person } from "../facts/schema";
import { none } from "../facts/vocabulary";
import { withFacts } from "../facts/with-fact";
import { areaIds, type JurisdictionId, jurisdictionIds, seatOf } from "../jurisdictions";
import { arbitraryPeople } from "./arbitrary-people";
import { divisions, forget, statedRefs, valuesOf } from "./stated-refs";

const farAway = "410100";
const hukous: readonly NonNullable<Person["hukou"]>[] = [
  ...divisions.flatMap((division) => [{ kind: "rural", division } as const, { kind: "urban", division } as const]),
  { kind: "none" },
  { kind: "outsideMainland", division: "810000" },
];

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
  const place = seatOf(jurisdiction);
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
