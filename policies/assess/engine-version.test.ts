import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { exampleCity } from "../example-city";
import type { Household, Person } from "../facts/schema";
import { jurisdictionIds } from "../jurisdictions";
import { propertyTimeout } from "../testing/pace";
import { nobodyIn, witnessesOf } from "../testing/witness";
import { assessIn } from "./assess";
import { compileEditions } from "./compiled-policy";
import { engineVersion } from "./engine-version";

/**
 * What each version of the engine has answered to the same families under the template's rules: version, rules, answers.
 * A line never changes. Who changes what the engine answers moves `engineVersion` and adds a line; who changes the
 * template's rules adds a line under the same version.
 */
const answered: readonly (readonly [version: string, rules: string, answers: string])[] = [
  ["2.0.0", "bf325a1bf41c", "b252a5dde235"],
  ["2.1.0", "bf325a1bf41c", "a9efd18f4689"],
  ["2.1.1", "bf325a1bf41c", "a9efd18f4689"],
  ["2.1.2", "bf325a1bf41c", "a9efd18f4689"],
  ["2.1.3", "bf325a1bf41c", "a9efd18f4689"],
  ["2.1.4", "bf325a1bf41c", "07444a1b38b2"],
];

const digest = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);

/** The template has no facts of its own: it is lent a seat. */
const seat = jurisdictionIds[0];

/** The same person with one thing after another not said. */
const forgetful = (household: Household): Household[] => {
  const [first, ...others] = household.people;
  const keys = Object.keys(first ?? {}).filter((key) => key !== "id" && key !== "relation") as (keyof Person)[];
  return keys.map((key) => ({ ...household, people: [{ ...first, [key]: null } as Person, ...others] }));
};

/** With a spouse, a child and a parent of whom little is said. */
const withFamily = (household: Household): Household => ({
  ...household,
  people: [
    ...household.people.map((person) => ({ ...person, maritalStatus: "married" as const })),
    { id: "P2", relation: "spouse", ageYears: 31 },
    { id: "P3", relation: "child", ageYears: 1, hukou: { kind: "rural", division: "410100" } },
    { id: "P4", relation: "parent", ageYears: 61 },
  ],
});

const people = exampleCity.areas.flatMap(({ id }) => [
  nobodyIn(seat, id),
  ...exampleCity.routes.flatMap((route) => witnessesOf(route, seat, id).slice(0, 2)),
]);
const families = people.flatMap((alone) => [alone, withFamily(alone), ...forgetful(alone)]);

test("an engine that answers otherwise has another version", { timeout: propertyTimeout }, () => {
  const compiled = compileEditions(seat, [exampleCity]);
  const answers = families.map((household) => assessIn([compiled], household, "2026-11-22", "template"));
  expect([engineVersion, digest(exampleCity), digest(answers)]).toEqual(answered.at(-1));
});

test("no version has two answers to the same rules", () => {
  const known = answered.map(([version, rules]) => `${version} ${rules}`);
  expect(new Set(known).size).toBe(known.length);
});
