import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everyEdition } from ".";
import { assessIn } from "./assess/assess";
import { compileEditions, criteriaOf } from "./assess/compiled-policy";
import type { Criterion } from "./criterion";
import { ambiguitiesOf, factsOf, parts } from "./criterion-parts";
import { inForceFrom } from "./editions";
import { exampleCity } from "./example-city";
import { exampleCity2027 } from "./example-city/edition-2027";
import { factNames, type FactName } from "./facts/rows";
import type { Household } from "./facts/schema";
import type { Citation } from "./instrument";
import { jurisdictionIds, seatOf, type JurisdictionId } from "./jurisdictions";
import type { Policy, SettlementRoute } from "./policy";
import { newestPolicy } from "./registry";
import { nobodyIn, witnessesOf } from "./testing/witness";

/** What every edition of every jurisdiction must satisfy, and the template that is registered nowhere. */
const places: readonly Policy[] = [...everyEdition, exampleCity, exampleCity2027];

const citationsOf = ({ routes, rights, notices, readings }: Policy): Citation[] => [
  ...routes.flatMap((route) => [
    ...route.conditions.map(({ cites }) => cites),
    ...route.reaches.flatMap(({ cites, papers }) => [cites, ...papers.map((paper) => paper.cites)]),
    ...[...route.placements, ...route.papers].map(({ cites }) => cites),
  ]),
  ...rights.flatMap(({ cites, cases }) => [
    ...cites,
    ...cases.flatMap(({ papers }) => (papers ?? []).map((paper) => paper.cites)),
  ]),
  ...[...notices, ...readings].map(({ cites }) => cites),
];

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
const withParts = (criterion: Criterion): Criterion[] => [criterion, ...parts(criterion).flatMap(withParts)];

/** A place that is not registered has no facts of its own: it is lent the seat of one that is. */
const lentTo = (policy: Policy): JurisdictionId => jurisdictionIds.find((id) => id === policy.id) ?? jurisdictionIds[0];

/** What is found of a route led by the only person there is; a route that leads nowhere near is not met. */
function foundOf({ id }: SettlementRoute, policy: Policy, area: string, household: Household): string {
  const [place] = assessIn(
    [compileEditions(lentTo(policy), [policy])],
    household,
    "2026-11-22",
    "contract",
  ).jurisdictions;
  return (
    place?.areas.find(({ placeType }) => placeType === area)?.routes.find((route) => route.id === id)?.finding ??
    "notMet"
  );
}

describe.each(
  places.map((policy) => [`${policy.id} since ${inForceFrom(policy) ?? "an unprinted day"}`, policy] as const),
)("%s", (_, policy) => {
  const { instrument, routes, rights, areas } = policy;

  it("uses every clause of its register or says why not, never both", () => {
    const used = new Set(citationsOf(policy).map(({ clause }) => clause));
    const entries = Object.entries(instrument.clauses);
    expect(entries.filter(([id, { notModelled }]) => !used.has(id) && !notModelled).map(([id]) => id)).toEqual([]);
    expect(entries.filter(([id, { notModelled }]) => used.has(id) && notModelled).map(([id]) => id)).toEqual([]);
  });

  it("cites only its own register", () => {
    for (const { instrument: from, clause, locator } of citationsOf(policy)) {
      expect(from).toBe(instrument.id);
      expect(instrument.clauses[clause]?.locator).toBe(locator);
    }
  });

  it("gives every thing an id of its own", () => {
    expect(repeated(areas.map(({ id }) => id))).toEqual([]);
    expect(repeated(routes.map(({ id }) => id))).toEqual([]);
    expect(repeated(rights.map(({ id }) => id))).toEqual([]);
    for (const { conditions, reaches, placements } of routes) {
      expect(repeated(conditions.map(({ id }) => id))).toEqual([]);
      expect(repeated(reaches.map(({ id }) => id))).toEqual([]);
      expect(repeated(placements.map(({ id }) => id))).toEqual([]);
    }
    expect(routes.every(({ id, conditions }) => id.startsWith(`${policy.id}.`) && conditions.length > 0)).toBe(true);
  });

  it("has one kind of place at most that somebody goes back to", () => {
    expect(areas.filter(({ is }) => is === "origin").length).toBeLessThanOrEqual(1);
  });

  it("registers every ambiguity that a criterion or condition speaks of, and assesses both readings of no other", () => {
    const registered = policy.readings.map(({ id }) => id);
    const conditions = routes.flatMap((route) => [...route.conditions, ...route.reaches]);
    const noted = [...conditions, ...rights.flatMap(({ cases }) => cases)].flatMap(
      ({ otherReadings }) => otherReadings ?? [],
    );
    const spoken = [
      ...noted,
      ...conditions.flatMap(({ wider }) => Object.keys(wider ?? {})),
      ...routes.flatMap(({ otherReadings }) => (otherReadings ?? []).map(({ id }) => id)),
    ];
    expect(spoken.filter((id) => !registered.includes(id))).toEqual([]);
    const both = policy.readings.filter(({ taken }) => taken === "both").map(({ id }) => id);
    expect([...new Set(criteriaOf(policy).flatMap(ambiguitiesOf))].sort()).toEqual([...both].sort());
  });

  it("names every document that it defers to", () => {
    const deferred = [...routes.flatMap((route) => [...route.conditions, ...route.reaches]), ...rights].flatMap(
      ({ defersTo }) => defersTo ?? [],
    );
    expect(deferred.filter((id) => !(id in instrument.defersTo))).toEqual([]);
  });

  it("leads only to kinds of place that it has", () => {
    const asked = criteriaOf(policy)
      .flatMap(withParts)
      .flatMap((criterion) => (criterion.op === "inArea" ? [...criterion.areas, ...criterion.authority] : []));
    expect(asked.filter((area) => !areas.some(({ id }) => id === area))).toEqual([]);
  });

  it.each(routes.map((route) => [route.id, route] as const))(
    "%s is met by somebody, and by nobody who says no to everything",
    (_, route) => {
      const seat = lentTo(policy);
      const somebody = (finding: string): boolean =>
        areas.some(({ id }) =>
          witnessesOf(route, seat, id).some((witness) => foundOf(route, policy, id, witness) === finding),
        );
      const isMet = somebody("met");
      // Where the rest of the rule is in another document, nobody gets further than to the authority.
      expect(isMet || somebody("authorityDecides")).toBe(true);
      const refused = isMet ? ["notMet", "authorityDecides"] : ["notMet"];
      expect(areas.some(({ id }) => refused.includes(foundOf(route, policy, id, nobodyIn(seat, id))))).toBe(true);
    },
  );
});

/** Who belongs to whom, who moves, where somebody is registered and how old they are: what the engine reads itself. */
const readByTheEngine: readonly FactName[] = [
  "relation",
  "spouse",
  "parents",
  "register",
  "ageYears",
  "maritalStatus",
  "wantsToMove",
  "registeredIn",
];

it.each(jurisdictionIds)("the newest edition of %s has the seat of its place", (place) => {
  const { id, division, areas } = newestPolicy(place);
  expect({ id, division, areas }).toEqual({ id: place, ...seatOf(place) });
});

/** What every place's folder holds; besides, phrases of its own, routes of one item of the document, and what many rights say of the school. */
const rooms = ["clauses", "index", "instrument", "land-rights", "notices", "readings", "rights", "routes"];
const isMore = (file: string): boolean =>
  ["phrases.ts", "schooling-rights.ts"].includes(file) || file.startsWith("routes-");

it.each(jurisdictionIds)("the folder of %s has the rooms of every other", (place) => {
  const files = readdirSync(join(import.meta.dirname, place)).filter((file) => !isMore(file));
  expect(files.sort()).toEqual([...rooms.map((room) => `${room}.ts`), `${place}.test.ts`].sort());
});

it("asks for no fact that nothing reads", () => {
  const read = new Set([...readByTheEngine, ...everyEdition.flatMap(criteriaOf).flatMap(factsOf)]);
  expect(factNames.filter((fact) => !read.has(fact))).toEqual([]);
});
