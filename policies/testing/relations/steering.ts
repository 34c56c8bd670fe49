import fc from "fast-check";
import { findImpossibleFacts } from "../../facts/impossible";
import type { Household, Person, Tie } from "../../facts/schema";
import { elsewhere, grownAgeYears, none } from "../../facts/vocabulary";
import { areaIds, type JurisdictionId } from "../../jurisdictions";
import { newestPolicy } from "../../registry";
import { arbitraryHousehold, arbitraryJurisdiction } from "../arbitrary-household";
import { ownFacts } from "../completions";
import { strangerIn } from "../families";
import { witnessesOf } from "../witness";
import type { Family } from "./relation";

/** Families near a route: any family, one member of which says what the route asks, and the others sometimes nothing. */

/** Who may be the one whom the relation is about. */
export type Who = (person: Person, household: Household) => boolean;

export const grown: Who = ({ ageYears }) => (ageYears ?? 0) > grownAgeYears + 2;

export const spouseOf = ({ people }: Household, id: string): string | undefined =>
  people.find(({ spouse }) => spouse === id)?.id;
/** Children of the one or of the spouse. */
export const childrenOf = (household: Household, id: string): Person[] =>
  household.people.filter(({ parents }) =>
    [id, spouseOf(household, id)].some((parent) => parent !== undefined && parents?.includes(parent)),
  );
export const parentsOf = ({ people }: Household, id: string): readonly string[] =>
  people.find((person) => person.id === id)?.parents ?? [];
/** Children and spouse, where there is one. */
export const followersOf = (household: Household, id: string): string[] => [
  ...childrenOf(household, id).map((child) => child.id),
  spouseOf(household, id) ?? id,
];
export const personIn = ({ people }: Household, id: string): Person => {
  const found = people.find((person) => person.id === id);
  if (!found) throw new Error(`nobody is called ${id}`);
  return found;
};

export const married: Who = (person, household) =>
  grown(person, household) && spouseOf(household, person.id) !== undefined;
export const aParent: Who = (person, household) =>
  grown(person, household) && childrenOf(household, person.id).length > 0;
export const withParents: Who = (person, household) =>
  grown(person, household) && parentsOf(household, person.id).length > 0;

/** Everything is stated of somebody who says no to everything, but for age, kin and booklet. */
const quiet = (place: JurisdictionId, { id, ...person }: Person): Person => {
  const { relation, spouse, parents, register, ageYears, maritalStatus } = person;
  return {
    ...strangerIn(place, id),
    ...{ relation, spouse, parents, register, ageYears, maritalStatus },
    wantsToMove: true,
  };
};

/** `elsewhere` is no kind of place that somebody can state: another one is. */
function statable(tie: Tie, place: JurisdictionId, area: string): Tie {
  const other = areaIds(place).find((id) => id !== area) ?? area;
  const { settledMonthsAgo: _, ...said } = tie;
  return Object.fromEntries(Object.entries(said).map(([fact, value]) => [fact, value === elsewhere ? other : value]));
}

/** The same family, in which somebody says what a witness says. */
function saying({ household, place, area, lead }: Omit<Family, "pick">, witness: Household): Household {
  const [{ id: _, relation, ageYears, maritalStatus, ties, ...said }] = witness.people as [Person];
  const person = personIn(household, lead);
  const kin = {
    relation: person.relation ?? relation,
    ageYears: person.ageYears ?? ageYears,
    maritalStatus: person.maritalStatus ?? maritalStatus,
  };
  const tie = { ...statable(ties?.[place] ?? {}, place, area), registeredIn: none, livesInFamilyHome: "yes" } as const;
  const home = witness.destinations?.[place]?.homes?.[area];
  const booklet = person.register ?? "R1";
  return {
    ...household,
    people: household.people.map((one) =>
      one.id === lead
        ? { ...person, hukou: null, formerHukou: null, ...said, ...kin, wantsToMove: true, ties: { [place]: tie } }
        : one,
    ),
    registers: {
      ...household.registers,
      [booklet]: { ...household.registers?.[booklet], movesAsWhole: witness.registers?.["R1"]?.movesAsWhole },
    },
    destinations: {
      [place]: {
        homes: {
          ...household.destinations?.[place]?.homes,
          ...(home &&
            areaIds(place, "home").includes(area) && {
              [area]: { dwelling: home.dwelling, dwellingHolders: home.dwelling === none ? [] : [lead] },
            }),
        },
      },
    },
  };
}

/** Somebody of whom the relation can be about, or nobody. */
const oneOf = (household: Household, who: Who, pick: number): string | undefined => {
  const fit = household.people.filter((person) => who(person, household));
  return fit[pick % Math.max(1, fit.length)]?.id;
};

const isPossible = (household: Household): boolean => findImpossibleFacts(household).length === 0;

/** Every way of a place that somebody alone can bring about, worked out once. */
const witnesses = new Map<string, readonly Household[]>();
function witnessesFor(place: JurisdictionId, route: string, area: string): readonly Household[] {
  const key = `${route} ${area}`;
  const known = witnesses.get(key);
  if (known) return known;
  const found = newestPolicy(place).routes.find(({ id }) => id === route);
  if (!found) throw new Error(`${route} is no route`);
  const homes = areaIds(place, "home").includes(area);
  const made = witnessesOf(found, place, area).filter(
    ({ destinations }) => homes || destinations?.[place]?.homes?.[area]?.dwelling === none,
  );
  witnesses.set(key, made);
  return made;
}

/** Of a family in which nobody fits nothing can be said. */
const found = (family: Omit<Family, "lead"> & { lead: string | undefined }): family is Family =>
  family.lead !== undefined;

/** Any family of a place, with somebody in it, seen anywhere. */
export const anyFamily = (place?: JurisdictionId, who: Who = () => true): fc.Arbitrary<Family> =>
  (place ? fc.constant(place) : arbitraryJurisdiction).chain((where) =>
    fc
      .tuple(arbitraryHousehold({ stated: true, jurisdiction: where }), fc.nat(), fc.constantFrom(...areaIds(where)))
      .map(([household, pick, area]) => ({
        household: ownFacts(household),
        place: where,
        area,
        lead: oneOf(household, who, pick),
        pick,
      }))
      .filter(found),
  );

/** A family in which somebody says what a route asks in a kind of place. */
export const onRoute = (place: JurisdictionId, route: string, area: string, who: Who = grown): fc.Arbitrary<Family> =>
  fc
    .tuple(anyFamily(place, who), fc.constantFrom(...witnessesFor(place, route, area)), fc.nat(2))
    .map(([family, witness, loud]) => {
      const people = family.household.people.map((person) =>
        loud === 0 || person.id === family.lead ? person : quiet(place, person),
      );
      const here = { ...family, area, household: { ...family.household, people } };
      return { ...here, household: ownFacts(saying(here, witness)) };
    })
    .filter(({ household }) => isPossible(household));

/** Somebody on any route of a place, in any kind of place to which it leads. */
export const onAnyRoute = (place?: JurisdictionId, who: Who = grown): fc.Arbitrary<Family> =>
  (place ? fc.constant(place) : arbitraryJurisdiction).chain((where) =>
    fc.constantFrom(...waysOf(where)).chain(({ id, area }) => onRoute(where, id, area, who)),
  );

const waysOf = (place: JurisdictionId): { id: string; area: string }[] =>
  newestPolicy(place).routes.flatMap(({ id }) =>
    areaIds(place)
      .filter((area) => witnessesFor(place, id, area).length > 0)
      .map((area) => ({ id, area })),
  );
