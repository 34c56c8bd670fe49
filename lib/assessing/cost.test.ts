import { expect, test } from "vitest";
import type { Household, Person } from "@/policies/facts/schema";
import { personRows, tieRows } from "@/policies/facts/rows";
import { costOf } from "./cost";

const people = (count: number, about: Partial<Person> = {}): Household => ({
  people: Array.from({ length: count }, (_, index) => ({
    id: `P${index + 1}`,
    relation: index === 0 ? ("applicant" as const) : ("sibling" as const),
    ageYears: 30,
    ...about,
  })),
});

const everything = (rows: object) => Object.fromEntries(Object.keys(rows).map((name) => [name.split(".")[0], {}]));
const stated = { ...everything(personRows), ties: { xining: everything(tieRows) } } as Partial<Person>;

test("an ordinary family costs no more than its request", () =>
  expect(costOf(people(4), ["xining", "weihai"])).toBe(0));

test("twelve people of whom nothing is known cost a hundred requests", () => {
  expect(costOf(people(12))).toBeGreaterThan(60);
  expect(costOf(people(12))).toBeLessThan(140);
});

test("it grows with people, with places, and with what nobody has said", () => {
  expect(costOf(people(12))).toBeGreaterThan(costOf(people(6)));
  expect(costOf(people(12))).toBeGreaterThan(costOf(people(12), ["xining"]));
  expect(costOf(people(12), ["xining"])).toBeGreaterThanOrEqual(costOf(people(12, stated), ["xining"]));
  expect(costOf(people(12, stated))).toBe(0);
});
