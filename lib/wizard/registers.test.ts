import { describe, expect, test } from "vitest";
import type { Household, Person } from "@/policies/facts/schema";
import {
  membersOfRegister,
  registersOf,
  registersOffered,
  standsInRegister,
  withRegistersInUse,
  withTogether,
} from "./registers";
import { noAnswers } from "./start";

const family = (registers: Household["registers"], ...people: Partial<Person>[]): Household => ({
  people: people.map((one, index) => ({ id: `P${index + 1}`, ...one })),
  ...(registers !== undefined && { registers }),
});

test("a family of which nothing is said has one booklet", () => {
  expect(registersOf(family(undefined, {}))).toEqual(["R1"]);
  expect(registersOf(family({}, {}))).toEqual(["R1"]);
  expect(registersOf(family({ R2: {}, R3: {} }, {}))).toEqual(["R2", "R3"]);
});

test.each([
  ["rural", true],
  ["urban", true],
  ["none", false],
  ["outsideMainland", false],
] as const)("somebody whose hukou is %s stands in a booklet: %s", (kind, stands) => {
  expect(standsInRegister({ id: "P1", hukou: { kind } })).toBe(stands);
  expect(standsInRegister({ id: "P1" })).toBe(true);
});

test("in a booklet stand those who say so, and in the only one all who can", () => {
  const people = [
    { register: "R1" },
    { register: "R2" },
    {},
    { register: "R1", hukou: { kind: "none" } },
  ] as Partial<Person>[];
  expect(membersOfRegister(family({ R1: {}, R2: {} }, ...people), "R1")).toEqual(["P1"]);
  expect(membersOfRegister(family({ R1: {}, R2: {} }, ...people), "R2")).toEqual(["P2"]);
  expect(membersOfRegister(family(undefined, {}, {}), "R1")).toEqual(["P1", "P2"]);
});

test("as many booklets are offered as there are people, four at most, or as many as there are", () => {
  const one = {};
  expect(registersOffered(family(undefined, one))).toEqual(["R1"]);
  expect(registersOffered(family(undefined, one, one))).toEqual(["R1", "R2"]);
  expect(registersOffered(family({ R2: {} }, one, one, one))).toEqual(["R2", "R1", "R3"]);
  expect(registersOffered(family(undefined, one, one, one, one, one))).toEqual(["R1", "R2", "R3", "R4"]);
  expect(registersOffered(family({ A: {}, B: {}, C: {}, D: {}, E: {} }, one))).toEqual(["A", "B", "C", "D", "E"]);
});

describe("all in one, or in several", () => {
  const together = (household: Household, one: boolean) => withTogether({ ...noAnswers, household }, one).household;
  const couple = [
    { relation: "applicant", register: "R2" },
    { relation: "spouse", register: "R1" },
  ] as Partial<Person>[];

  test("one keeps what is known of the first, and nobody is put into it by name", () => {
    const household = together(family({ R1: { movesAsWhole: true }, R2: {} }, ...couple), true);
    expect(household.registers).toEqual({ R1: { movesAsWhole: true } });
    expect(household.people.map(({ register }) => register)).toEqual([undefined, undefined]);
    expect(together(family(undefined, {}), true).registers).toEqual({ R1: {} });
  });

  test("several begin with a second, and the applicant stands in the first", () => {
    const household = together(family(undefined, { relation: "applicant" }, { relation: "spouse" }), false);
    expect(household.registers).toEqual({ R1: {}, R2: {} });
    expect(household.people.map(({ register }) => register)).toEqual(["R1", undefined]);
    expect(together(family({ R2: { movesAsWhole: true } }, {}), false).registers).toEqual({
      R2: { movesAsWhole: true },
      R1: {},
    });
  });

  test("several stay what they are", () => {
    const registers = { R1: { movesAsWhole: true }, R3: { registeredPoor: true } };
    expect(together(family(registers, {}), false).registers).toEqual(registers);
  });

  test("what was given is left as it was", () => {
    const household = family({ R1: {}, R2: {} }, ...couple);
    together(household, true);
    expect(household).toEqual(family({ R1: {}, R2: {} }, ...couple));
  });
});

describe("booklets in use", () => {
  test("are those in which somebody stands, with what is known of them", () => {
    const household = family({ R1: { movesAsWhole: true }, R2: {} }, { register: "R1" }, { register: "R3" });
    expect(withRegistersInUse(household).registers).toEqual({ R1: { movesAsWhole: true }, R3: {} });
  });

  test("are all while of somebody it is not known, but not for those who stand in none", () => {
    const open = family({ R1: {}, R2: {} }, { register: "R1" }, {});
    expect(withRegistersInUse(open).registers).toEqual({ R1: {}, R2: {} });
    const closed = family({ R1: {}, R2: {} }, { register: "R1" }, { hukou: { kind: "none" } });
    expect(withRegistersInUse(closed).registers).toEqual({ R1: {} });
  });

  test("are left alone while nobody is put into any", () => {
    const household = family({ R1: {}, R2: {} }, {});
    expect(withRegistersInUse(household)).toBe(household);
  });
});
