import { expect, test } from "vitest";
import type { Household } from "@/policies/facts/schema";
import { about } from "./fact-key";
import { ofFarmers } from "./farmers-land";

const land = (register: string) => about("land.homestead", { register });
const household: Household = {
  registers: { R1: {}, R2: {}, R3: {} },
  people: [
    { id: "P1", relation: "applicant", register: "R1", hukou: { kind: "urban" } },
    { id: "P2", relation: "parent", register: "R2", hukou: { kind: "rural" } },
  ],
};
const asked = (people: Household["people"]) =>
  ofFarmers([land("R1"), land("R2"), land("R3")], { ...household, people }).map(({ register }) => register);

test("land is asked of booklets with somebody who is, or may be, of the country, or of whom nobody is known", () => {
  const [town, country] = household.people as [Household["people"][0], Household["people"][0]];
  expect(asked([town, country])).toEqual(["R2", "R3"]);
  expect(asked([{ ...town, hukou: {} }, country])).toEqual(["R1", "R2", "R3"]);
  expect(asked([{ ...town, register: "R2" }, country])).toEqual(["R1", "R2", "R3"]);
});
