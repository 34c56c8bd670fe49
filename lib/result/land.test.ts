import { expect, test } from "vitest";
import type { Household } from "@/policies/facts/schema";
import { landOf } from "./land";

const people = [{ id: "P1" }];
const none = { contractedLand: false, homestead: false, collectiveIncome: false };
const family = (registers: Household["registers"]): Household => ({ people, registers: registers ?? null });

test.each([
  ["nothing is said", null, null],
  ["some of it is still open", { R1: { land: { contractedLand: false } } }, null],
  ["there is none", { R1: { land: none } }, []],
  ["another booklet has some", { R1: { land: none }, R2: { land: { homestead: true } } }, ["homestead"]],
  ["there is none in one booklet, and of the other nothing is said", { R1: { land: none }, R2: {} }, null],
] as const)("%s", (_, registers, land) => {
  expect(landOf(family(registers))).toEqual(land);
});

test("a booklet of which only its people tell counts as one of which nothing is said", () => {
  expect(
    landOf({
      people: [
        { id: "P1", register: "R1" },
        { id: "P2", register: "R2" },
      ],
      registers: { R1: { land: none } },
    }),
  ).toBeNull();
});
