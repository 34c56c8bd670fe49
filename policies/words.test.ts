import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everyEdition } from ".";
import { inForceFrom } from "./editions";
import { exampleCity } from "./example-city";
import { exampleCity2027 } from "./example-city/edition-2027";
import type { Effect, Policy } from "./policy";

/** Every id of every edition has words in both scripts, and no word belongs to an id that is gone. */
const places: readonly Policy[] = [...everyEdition, exampleCity, exampleCity2027];
const ids = [...new Set(places.map(({ id }) => id))];

const editionsOf = (place: string): Policy[] => places.filter(({ id }) => id === place);
const isFirst = (policy: Policy): boolean =>
  editionsOf(policy.id).every((other) => (inForceFrom(other) ?? "") >= (inForceFrom(policy) ?? ""));
const file = (script: string, ...path: string[]): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "messages", script, ...path), "utf8"));
const words = (script: string, place: string): unknown => file(script, "policies", `${place}.json`);

/** Every word by its path. */
function leaves(tree: unknown, prefix = ""): string[] {
  return typeof tree === "object" && tree !== null
    ? Object.entries(tree).flatMap(([key, inside]) => leaves(inside, `${prefix}${key}.`))
    : [prefix.slice(0, -1)];
}

/** The path of every word that a policy's ids need. */
function needed(policy: Policy): string[] {
  const { id: place, instrument, areas, routes, rights, notices, readings } = policy;
  const papers = [
    ...routes.flatMap((route) => [...route.papers, ...route.reaches.flatMap((reach) => reach.papers)]),
    ...rights.flatMap(({ cases }) => cases.flatMap((it) => it.papers ?? [])),
  ];
  const effects = (right: Policy["rights"][number]): Effect[] => [
    ...right.cases.map(({ effect }) => effect),
    right.otherwise,
  ];
  const document = isFirst(policy) ? ["document"] : ["editions", inForceFrom(policy) ?? ""];
  return [
    ["name"],
    ["fullName"],
    ...["title", "number", "issuer", ...(isFirst(policy) ? [] : ["change"])].map((part) => [...document, part]),
    ...areas.flatMap(({ id }) => [
      ["kindOfPlace", id, "name"],
      ["kindOfPlace", id, "short"],
    ]),
    ...routes.flatMap(({ id, conditions, reaches, placements }) => [
      ["routes", id.slice(place.length + 1), "name"],
      ["routes", id.slice(place.length + 1), "summary"],
      ...conditions.map((condition) => ["conditions", condition.id]),
      ...reaches.map((reach) => ["reaches", reach.id]),
      ...placements.map((placement) => ["placements", placement.id]),
    ]),
    ...papers.flatMap(({ id, issuedBy }) => [["papers", id], ...(issuedBy ? [["issuers", issuedBy]] : [])]),
    ...rights.flatMap((right) => [
      ["rights", right.id, "name"],
      ...effects(right).map((effect) => ["rights", right.id, effect]),
    ]),
    ...rights.flatMap(({ cases }) =>
      cases.flatMap(({ remarks }) => (remarks ?? []).map((remark) => ["remarks", remark])),
    ),
    ...notices.map((notice) => ["notices", notice.id]),
    ...readings.flatMap(({ id }) => ["name", "question", "A", "B"].map((part) => ["readings", id, part])),
    ...Object.keys(instrument.clauses).map((clause) => ["clauses", clause]),
    ...instrument.caveats.map((caveat) => ["caveats", caveat]),
    ...(instrument.caveats.includes("successorKnown") ? [["caveats", "successorName"]] : []),
    ...Object.keys(instrument.defersTo).map((document) => ["defersTo", document]),
    ...(instrument.successors.length > 0 ? [["successors"]] : []),
  ].map((path) => path.join("."));
}

describe.each(["zh-Hans", "zh-Hant"])("%s", (script) => {
  it.each(ids)("%s: a word for every id, and no other", (place) => {
    const said = new Set(leaves(words(script, place)));
    const wanted = new Set(editionsOf(place).flatMap(needed));
    const optional = editionsOf(place).flatMap(({ areas }) => areas.map(({ id }) => `kindOfPlace.${id}.hint`));
    expect([...wanted].filter((path) => !said.has(path))).toEqual([]);
    expect([...said].filter((path) => !wanted.has(path) && !optional.includes(path))).toEqual([]);
  });

  it("has words for every note that a route can give", () => {
    const { notes } = file(script, "places.json") as { notes: object };
    const given = places.flatMap(({ routes }) =>
      routes.flatMap(({ hints = [], conditions, reaches }) => [
        ...hints,
        ...[...conditions, ...reaches].flatMap((it) => it.notes ?? []),
      ]),
    );
    expect([...new Set(given.map(({ id }) => id))].sort()).toEqual(Object.keys(notes).sort());
  });
});

it.each(places.map((policy) => [`${policy.id} since ${inForceFrom(policy) ?? "an unprinted day"}`, policy] as const))(
  "%s calls its document as the instrument does",
  (_, policy) => {
    const { document, editions = {} } = words("zh-Hans", policy.id) as {
      document: object;
      editions?: Record<string, object>;
    };
    const { title, number, issuedBy } = policy.instrument;
    expect(isFirst(policy) ? document : editions[inForceFrom(policy) ?? ""]).toMatchObject({
      title,
      number: number ?? "本文本未印文号",
      issuer: issuedBy ?? "本文本未印发文机关",
    });
  },
);
