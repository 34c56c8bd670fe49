import { assess } from "..";
import type { AreaAssessment, Assessment } from "../assess/assessment";
import { findImpossibleFacts } from "../facts/impossible";
import type { Household, Person, Tie } from "../facts/schema";
import { areaIds, type JurisdictionId } from "../jurisdictions";
import { emptyRegister, strangerIn } from "./families";
import { asOf } from "./made-policy";

/** Families that consider one registered place, of whom everything is stated and nothing fits a route but for what a test says. */

export interface Stranger extends Partial<Omit<Person, "id" | "ties">> {
  tie?: Tie;
}

type Homes = NonNullable<NonNullable<NonNullable<Household["destinations"]>[JurisdictionId]>["homes"]>;

/** The first answers; the others are what their `relation` says. */
export function strangers(
  place: JurisdictionId,
  members: readonly Stranger[],
  homes: Homes = {},
  more: Partial<Household> = {},
): Household {
  const people = members.map(({ tie, ...facts }, index): Person => {
    const person = strangerIn(place, `P${index + 1}`);
    const isCouple = index === 0 ? members.some(({ relation }) => relation === "spouse") : facts.relation === "spouse";
    return {
      ...person,
      relation: index === 0 ? "applicant" : "sibling",
      ...(isCouple && { maritalStatus: "married" }),
      ...facts,
      ties: { [place]: { ...person.ties?.[place], ...tie } },
    };
  });
  const none = Object.fromEntries(
    areaIds(place, "home").map((area) => [area, { dwelling: "none", dwellingHolders: [] }]),
  );
  const household = {
    people,
    registers: { R1: emptyRegister },
    destinations: { [place]: { homes: { ...none, ...homes } } },
    enjoysUrbanPolicies: false,
    poorFamily: false,
    ...more,
  } as Household;
  const impossible = findImpossibleFacts(household);
  if (impossible.length > 0) throw new Error(`impossible: ${JSON.stringify(impossible)}`);
  return household;
}

/** One kind of place of an assessment. */
export function areaIn({ jurisdictions }: Assessment, place: JurisdictionId, area: string): AreaAssessment {
  const found = jurisdictions.find(({ id }) => id === place)?.areas.find(({ placeType }) => placeType === area);
  if (!found) throw new Error(`no answer for ${area} in ${place}`);
  return found;
}

export const toldIn = (place: JurisdictionId, area: string, household: Household): AreaAssessment =>
  areaIn(assess(household, asOf), place, area);
