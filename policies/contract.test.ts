import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everyEdition, policies } from ".";
import { criteriaOf } from "./assess/compiled-policy";
import { ambiguitiesOf, parts, type Criterion } from "./criterion";
import { inForceFrom } from "./editions";
import { exampleCity } from "./example-city";
import { exampleCity2027 } from "./example-city/edition-2027";
import type { Citation } from "./instrument";
import type { Effect, Policy } from "./policy";

/** What every edition of every jurisdiction must satisfy, and the template that is registered nowhere. */
const places: readonly Policy[] = [...everyEdition, exampleCity, exampleCity2027];

const isFirst = (policy: Policy): boolean => places.find(({ id }) => id === policy.id) === policy;

const citationsOf = ({ routes, rights, notices, readings }: Policy): Citation[] => [
  ...routes.flatMap((route) => [
    ...route.conditions.map(({ cites }) => cites),
    ...route.reaches.flatMap(({ cites, papers }) => [cites, ...papers.map((paper) => paper.cites)]),
    ...[...route.placements, ...route.papers].map(({ cites }) => cites),
  ]),
  ...rights.flatMap(({ cites, cases }) => [...cites, ...cases.flatMap(({ papers }) => (papers ?? []).map((paper) => paper.cites))]),
  ...[...notices, ...readings].map(({ cites }) => cites),
];

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

const words = (script: string, place: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "messages", script, "policies", `${place}.json`), "utf8"));

const says = (catalogue: unknown, ...path: string[]): boolean => {
  const found = path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined), catalogue);
  return typeof found === "string" && found.length > 0;
};

/** The path of every word that a policy's ids need. */
function needed(policy: Policy): string[][] {
  const { id: place, instrument, placeTypes, routes, rights, notices, readings } = policy;
  const papers = [
    ...routes.flatMap((route) => [...route.papers, ...route.reaches.flatMap((reach) => reach.papers)]),
    ...rights.flatMap(({ cases }) => cases.flatMap((it) => it.papers ?? [])),
  ];
  const effects = (right: Policy["rights"][number]): Effect[] => [...right.cases.map(({ effect }) => effect), right.otherwise];
  return [
    ["name"], ["fullName"], ...(isFirst(policy) ? [] : [["editions", inForceFrom(policy) ?? "", "change"]]),
    ...placeTypes.flatMap((type) => [["kindOfPlace", type, "name"], ["kindOfPlace", type, "short"]]),
    ...routes.flatMap(({ id, conditions, reaches, placements }) => [
      ["routes", id.slice(place.length + 1), "name"], ["routes", id.slice(place.length + 1), "summary"],
      ...conditions.map((condition) => ["conditions", condition.id]),
      ...reaches.map((reach) => ["reaches", reach.id]),
      ...placements.map((placement) => ["placements", placement.id]),
    ]),
    ...papers.flatMap(({ id, issuedBy }) => [["papers", id], ...(issuedBy ? [["issuers", issuedBy]] : [])]),
    ...rights.flatMap((right) => [["rights", local(right.id, place), "name"], ...effects(right).map((effect) => ["rights", local(right.id, place), effect])]),
    ...notices.map((notice) => ["notices", local(notice.id, place)]),
    ...readings.flatMap(({ id }) => ["question", "A", "B"].map((part) => ["readings", id, part])),
    ...Object.keys(instrument.clauses).map((clause) => ["clauses", clause]),
    ...instrument.caveats.map((caveat) => ["caveats", caveat]),
    ...Object.keys(instrument.defersTo).map((document) => ["defersTo", document]),
    ...(instrument.successors.length > 0 ? [["successors"]] : []),
  ];
}

const local = (id: string, place: string): string => (id.startsWith(`${place}.`) ? id.slice(place.length + 1) : id);

const withParts = (criterion: Criterion): Criterion[] => [criterion, ...parts(criterion).flatMap(withParts)];

describe.each(places.map((policy) => [`${policy.id} since ${inForceFrom(policy) ?? "an unprinted day"}`, policy] as const))("%s", (_, policy) => {
  const { instrument, routes, rights } = policy;

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
    expect(repeated(routes.map(({ id }) => id))).toEqual([]);
    expect(repeated(rights.map(({ id }) => id))).toEqual([]);
    for (const { conditions, placements } of routes) {
      expect(repeated(conditions.map(({ id }) => id))).toEqual([]);
      expect(repeated(placements.map(({ id }) => id))).toEqual([]);
    }
    expect(routes.every(({ id, conditions }) => id.startsWith(`${policy.id}.`) && conditions.length > 0)).toBe(true);
  });

  it("registers every ambiguity that a criterion or condition speaks of, and assesses both readings of no other", () => {
    const registered = policy.readings.map(({ id }) => id);
    const conditions = routes.flatMap((route) => [...route.conditions, ...route.reaches]);
    const noted = [...conditions, ...rights.flatMap(({ cases }) => cases)].flatMap(({ otherReadings }) => otherReadings ?? []);
    const spoken = [...noted, ...conditions.flatMap(({ wider }) => Object.keys(wider ?? {})), ...routes.flatMap(({ otherReadings }) => (otherReadings ?? []).map(({ id }) => id))];
    expect(spoken.filter((id) => !registered.includes(id))).toEqual([]);
    const both = policy.readings.filter(({ taken }) => taken === "both").map(({ id }) => id);
    expect([...new Set(criteriaOf(policy).flatMap(ambiguitiesOf))].sort()).toEqual([...both].sort());
  });

  it("names every document that it defers to", () => {
    const deferred = [...routes.flatMap((route) => [...route.conditions, ...route.reaches]), ...rights].flatMap(({ defersTo }) => defersTo ?? []);
    expect(deferred.filter((id) => !(id in instrument.defersTo))).toEqual([]);
  });

  it("asks only for kinds of place that it has", () => {
    const asked = criteriaOf(policy).flatMap(withParts).flatMap((c) => (c.op === "oneOf" && c.fact === "destination.placeType" ? [...c.values, ...c.authority] : []));
    expect(asked.filter((type) => !policy.placeTypes.includes(type))).toEqual([]);
  });

  it("calls its document in words as the instrument does, and says so where the copy prints nothing", () => {
    const { document, editions = {} } = words("zh-Hans", policy.id) as { document: object; editions?: Record<string, object> };
    expect(isFirst(policy) ? document : editions[inForceFrom(policy) ?? ""]).toMatchObject({
      title: instrument.title, number: instrument.number ?? "本文本未印文号", issuer: instrument.issuedBy ?? "本文本未印发文机关",
    });
  });

  it.each(["zh-Hans", "zh-Hant"])("has words for every id in %s", (script) => {
    const catalogue = words(script, policy.id);
    expect(needed(policy).filter((path) => !says(catalogue, ...path)).map((path) => path.join("."))).toEqual([]);
  });
});

it("registers the 28 routes of the reading and the struck-out limits of Dandong", () => {
  const ids = policies.flatMap(({ routes }) => routes.map(({ id }) => id));
  expect(ids).toHaveLength(29);
  expect(ids).toContain("dandong.abolishedLimits");
});
