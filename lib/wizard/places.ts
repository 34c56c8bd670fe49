import { liesIn } from "@/policies/areas";
import { homeRows, tieRows, type Tie } from "@/policies/facts/rows";
import type { Home, Household, Person } from "@/policies/facts/schema";
import { elsewhere } from "@/policies/facts/vocabulary";
import { factIn } from "@/policies/facts/with-fact";
import { areaIds, jurisdictionIds, seatOf, type JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { refOfKey, type Ref } from "./fact-key";
import { refsOf } from "./next-step";
import { registersOf } from "./registers";
import { steps } from "./steps";

/**
 * A place that the household considers appears among its destinations, so that what it leaves out is not known;
 * a place that it does not consider appears nowhere, so that it states no ties there (contract §1).
 */
export function withPlaces(answers: Answers, places: readonly JurisdictionId[]): Answers {
  const household = structuredClone(answers.household);
  household.destinations = Object.fromEntries(
    places.map((id) => [id, household.destinations?.[id] ?? {}]),
  ) as Household["destinations"];
  const more = places.some((id) => !answers.places.includes(id));
  for (const person of household.people) {
    const ties = Object.entries(person.ties ?? {}).filter(([id]) => places.some((place) => place === id));
    if (person.ties) person.ties = Object.fromEntries(ties) as typeof person.ties;
    if (more) forgetSchoolElsewhere(person);
  }
  const kept = answers.withoutTies.filter((id) => places.includes(id));
  return tidy({
    ...answers,
    household,
    places: jurisdictionIds.filter((id) => places.includes(id)),
    withoutTies: kept,
  });
}

/** Said of the places that were considered: a school in none of them can be in one that has come since. */
function forgetSchoolElsewhere({ education }: Person): void {
  if (education?.graduatedIn === elsewhere && education.graduatedOverseas !== true) delete education.graduatedIn;
  if (education?.admittedIn === elsewhere) delete education.admittedIn;
}

/** What silence amounts to where somebody has no ties. Where they live or work in a place is then no question. */
const withoutTiesOf = (rows: object, tells: (name: string) => boolean): object => {
  const said: Record<string, unknown> = {};
  for (const [name, { noTies }] of Object.entries(rows as Record<string, { noTies?: unknown }>)) {
    if (noTies === undefined || noTies === elsewhere || !tells(name)) continue;
    const [head = name, inside] = name.split(".");
    said[head] = inside === undefined ? noTies : { ...(said[head] as object | undefined), [inside]: noTies };
  }
  return said;
};

/** Nobody works, lives, studied or has relatives there. Months since settling go with being registered there. */
export const noTie: Tie = withoutTiesOf(tieRows, (name) => name !== "settledMonthsAgo");
const noHome: Home = withoutTiesOf(homeRows, (name) => name === "dwelling");

/** Fills in what 没有 amounts to in these places, and takes it out again where the answer has changed. */
export function withoutTiesIn(answers: Answers, apart: readonly JurisdictionId[]): Answers {
  const household = structuredClone(answers.household);
  for (const place of answers.places) {
    const was = answers.withoutTies.includes(place);
    const is = apart.includes(place);
    const destination = household.destinations?.[place];
    if (destination && is)
      destination.homes = Object.fromEntries(areaIds(place, "home").map((area) => [area, { ...noHome }]));
    if (destination && was && !is) delete destination.homes;
    for (const person of household.people) {
      const { [place]: _, ...others } = person.ties ?? {};
      if (is) person.ties = { ...others, [place]: structuredClone(noTie) } as typeof person.ties;
      else if (was) person.ties = others as typeof person.ties;
    }
  }
  return tidy({ ...answers, household, withoutTies: answers.places.filter((id) => apart.includes(id)) });
}

/** Somebody who is registered in a place has a tie to it, whatever was said before. */
const isRegisteredIn = ({ people }: Household, place: JurisdictionId): boolean =>
  people.some(({ hukou }) => hukou?.division != null && liesIn(hukou.division, seatOf(place).division) === true);

/** Forgets 不清楚 of people, places and booklets that are gone, or of what has been answered since; and no ties to a place where somebody is registered. */
export function tidy(answers: Answers): Answers {
  const { household, places, withoutTies } = answers;
  const apart = withoutTies.filter((place) => !isRegisteredIn(household, place));
  if (apart.length < withoutTies.length) return withoutTiesIn(answers, apart);
  const still = (ref: Ref | null): boolean =>
    ref !== null &&
    (ref.person === null || household.people.some(({ id }) => id === ref.person)) &&
    (ref.jurisdiction === null || places.includes(ref.jurisdiction)) &&
    (ref.register === null || registersOf(household).includes(ref.register)) &&
    factIn(household, ref) === null;
  return { ...answers, unsure: [...new Set(answers.unsure)].filter((key) => still(refOfKey(key))) };
}

/** Facts stated in places that are left out by a choice: named to the visitor. */
export const factsLost = (before: Answers, places: readonly JurisdictionId[]): Ref[] =>
  steps
    .filter(({ place }) => place !== null && !places.includes(place) && !before.withoutTies.includes(place))
    .flatMap((step) => refsOf(step, before))
    .filter((ref) => factIn(before.household, ref) !== null);
