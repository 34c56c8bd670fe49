import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assess } from "..";
import type { JurisdictionAssessment, Outcome, RightAssessed } from "../assess/assessment";
import { householdSchema } from "../facts";
import type { JurisdictionId } from "../vocabulary";

/** Golden households: data files that each say in a sentence what they watch, replayed against the engine. */

interface ExpectedPerson {
  outcome: Outcome;
  basis?: string | null;
  routes?: string[];
  placements?: string[];
}
interface Expected {
  people?: Record<string, ExpectedPerson>;
  rightsClauses?: string[];
  rights?: { id: string; person: string; effect: RightAssessed["effect"] }[];
}
interface GoldenCase {
  id: string;
  watches: string;
  clauses: string[];
  household: unknown;
  expected: Partial<Record<JurisdictionId, Expected>>;
  expectedElsewhere?: Partial<Record<JurisdictionId, Record<string, Outcome>>>;
}

const folder = join(import.meta.dirname, "cases");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json")).sort();
const cases = files.flatMap((file): [string, GoldenCase][] => {
  const content = JSON.parse(readFileSync(join(folder, file), "utf8")) as GoldenCase | GoldenCase[];
  return [content].flat().map((golden) => [file, golden]);
});

const routesSeen = (person: JurisdictionAssessment["people"][number] | undefined): string[] =>
  [...(person?.routes.map(({ id }) => id) ?? []), ...(person?.outcome === "accepted" ? [] : (person?.steps.map(({ route }) => route) ?? []))];

/** What the engine says, in the shape of what the case expects. */
function seen(expected: Expected, found: JurisdictionAssessment | undefined): Expected {
  const person = (id: string) => found?.people.find((other) => other.id === id);
  return {
    ...(expected.people && {
      people: Object.fromEntries(Object.entries(expected.people).map(([id, want]) => [id, {
        ...want,
        outcome: person(id)?.outcome ?? "noMoveNeeded",
        ...("basis" in want && { basis: person(id)?.basis ?? null }),
        ...(want.routes && { routes: want.routes.filter((route) => routesSeen(person(id)).includes(route)) }),
        ...(want.placements && { placements: want.placements.filter((place) => person(id)?.placements.some((found) => found.id === place)) }),
      }])),
    }),
    ...(expected.rightsClauses && {
      rightsClauses: expected.rightsClauses.filter((clause) => found?.rights.some(({ clauses }) => clauses.includes(clause))),
    }),
    ...(expected.rights && {
      rights: expected.rights.map((want) => ({
        ...want, effect: found?.rights.find((right) => right.id === want.id && right.for.includes(want.person))?.effect ?? "notApplicable",
      })),
    }),
  };
}

describe("golden households", () => {
  it.each(cases)("%s", (_, golden) => {
    const household = householdSchema.parse(golden.household);
    const { jurisdictions } = assess(household, "2026-11-22");
    for (const [id, expected] of Object.entries(golden.expected)) {
      expect(seen(expected, jurisdictions.find((found) => found.id === id)), `${golden.id} ${id}: ${golden.watches}`).toEqual(expected);
    }
    for (const [id, people] of Object.entries(golden.expectedElsewhere ?? {})) {
      const found = jurisdictions.find((other) => other.id === id)?.people ?? [];
      expect(Object.fromEntries(found.filter((person) => person.id in people).map((person) => [person.id, person.outcome])), id).toEqual(people);
    }
  });

  it("have ids of their own, and each says what it watches", () => {
    const ids = cases.map(([, { id }]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(cases.filter(([, { watches }]) => watches.length < 20).map(([file]) => file)).toEqual([]);
  });

  it("name clauses that exist", () => {
    expect(cases.flatMap(([file, { clauses }]) => clauses.filter((clause) => !/^[a-z]+\.[A-Za-z0-9]+$/.test(clause)).map((clause) => `${file} ${clause}`))).toEqual([]);
  });
});
