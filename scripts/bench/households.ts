import { findImpossibleFacts } from "../../policies/facts/impossible";
import { householdSchema, type Household, type Person } from "../../policies/facts/schema";
import { withFacts } from "../../policies/facts/with-fact";
import { jurisdictionIds, type JurisdictionId } from "../../policies/jurisdictions";
import { forget, refsOf, statedRefs, valuesOf } from "../../policies/testing/stated-refs";

/** The states that a visitor's answers pass through, from ages alone to everything, and the dearest household found so far. */

const members: readonly Person[] = [
  { id: "P1", relation: "applicant", ageYears: 40, maritalStatus: "married" },
  { id: "P2", relation: "spouse", ageYears: 38, maritalStatus: "married" },
  { id: "P3", relation: "child", ageYears: 18, maritalStatus: "neverMarried" },
  { id: "P4", relation: "child", ageYears: 16, maritalStatus: "neverMarried" },
  { id: "P5", relation: "parent", ageYears: 66, maritalStatus: "married" },
  { id: "P6", relation: "parent", ageYears: 64, maritalStatus: "married" },
];

export const peopleCounts = [1, 2, 4, 6] as const;
export const placeCounts = [2, jurisdictionIds.length] as const;

/** Who they are, and which places they think of: nothing else. */
function agesOnly(people: number, places: number): Household {
  const destinations = Object.fromEntries(jurisdictionIds.slice(0, places).map((id) => [id, {}]));
  return householdSchema.parse({ people: members.slice(0, people), destinations });
}

/** Registered in another province, in the country and in town. */
const hukous: readonly Pick<Person, "hukou" | "formerHukou">[] = [
  { hukou: { kind: "rural", division: "410100" } },
  { hukou: { kind: "urban", division: "610100" }, formerHukou: { kind: "rural", division: "410100" } },
];
const familyAndHukou = (household: Household): Household => ({
  ...household,
  registers: { R1: {} },
  people: household.people.map((person, index) => ({ ...person, ...hukous[index % 2] })),
});

const settledAlready = new Set([
  "relation",
  "spouse",
  "parents",
  "register",
  "ageYears",
  "maritalStatus",
  "hukou.kind",
  "hukou.division",
  "formerHukou.kind",
  "formerHukou.division",
  "settledMonthsAgo",
]);

/** The same numbers for the same seed: a comparison is one of engines, not of luck. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Everything that can be said, chosen by the seed. */
function everything(household: Household, seed: number): Household {
  const next = numbers(seed);
  const changes = refsOf(household)
    .filter(({ fact }) => !settledAlready.has(fact))
    .map((ref) => {
      const values = ref.fact === "registeredIn" ? ["none"] : valuesOf(household, ref);
      return { ref, value: values[Math.floor(next.next().value * values.length)] ?? null };
    });
  const stated = withFacts(household, changes);
  const [impossible] = findImpossibleFacts(stated);
  if (impossible) throw new Error(`${impossible.code} at ${impossible.path.join("/")}`);
  return stated;
}

/** Every second fact of somebody who has said everything. */
const half = (household: Household): Household =>
  forget(
    household,
    statedRefs(household)
      .filter(({ fact }) => !settledAlready.has(fact))
      .filter((_, index) => index % 2 === 1),
  );

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

export interface State {
  name: string;
  people: number;
  places: number;
  households: readonly Household[];
}

/** Every state for so many people and places. */
export const statesOf = (people: number, places: number): State[] => {
  const ages = agesOnly(people, places);
  const known = familyAndHukou(ages);
  const whole = seeds.map((seed) => everything(known, seed));
  const of = (name: string, households: readonly Household[]): State => ({ name, people, places, households });
  return [
    of("ages only", [ages]),
    of("family and hukou", [known]),
    of("half", whole.map(half)),
    of("everything", whole),
  ];
};

export const states: readonly State[] = placeCounts.flatMap((places) =>
  peopleCounts.flatMap((people) => statesOf(people, places)),
);

/** Twelve people of whom nobody says who they are to one another, with ties in every place. */
export const dearest: Household = householdSchema.parse({
  people: Array.from({ length: 12 }, (_, index) => ({
    id: `P${index + 1}`,
    ...(index === 0 && { relation: "applicant" }),
    ties: Object.fromEntries(jurisdictionIds.map((id) => [id, {}])),
  })),
  destinations: Object.fromEntries(jurisdictionIds.map((id) => [id, {}])),
});

/** Twelve relatives of whom nobody says to whom they are married, nor whose children they are. */
export const manyRelatives: Household = householdSchema.parse({
  people: Array.from({ length: 12 }, (_, index) => ({
    id: `P${index + 1}`,
    relation: index === 0 ? "applicant" : "otherRelative",
  })),
  destinations: Object.fromEntries(jurisdictionIds.map((id) => [id, {}])),
});

/** Families of six that state everything about themselves in every place: the most that one assessment can have to read. */
export const everythingStated: readonly Household[] =
  states.find(({ name, people, places }) => name === "everything" && people === 6 && places === jurisdictionIds.length)
    ?.households ?? [];

/** The same families as they come to a counter: one place considered. */
export const onePlaceConsidered: readonly Household[] = everythingStated.map((household, index) => {
  const id = jurisdictionIds[index % jurisdictionIds.length] ?? jurisdictionIds[0];
  return {
    ...household,
    destinations: only(household.destinations, id),
    people: household.people.map((person) => ({ ...person, ties: only(person.ties, id) })),
  };
});

function only<T extends Partial<Record<JurisdictionId, unknown>>>(of: T | null | undefined, id: JurisdictionId): T {
  return { [id]: of?.[id] } as T;
}
