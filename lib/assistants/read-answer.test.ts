import { expect, test } from "vitest";
import { factNames, rowOf } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import { pathOf } from "@/policies/facts/with-fact";
import { readAnswer } from "./read-answer";

const household: Household = { people: [{ id: "P1", relation: "applicant" }, { id: "P2" }], registers: { R1: {} } };
const whose = { person: "P2", jurisdiction: "xining", area: "cityDistrict", register: "R1" };

test("every fact can be asked about, and belongs to whom the table of facts says", () => {
  const seen = new Set<string>();
  for (const fact of factNames) {
    const { value } = readAnswer({ fact, ...whose }, household);
    const { ref } = value ?? {};
    expect(ref?.fact).toBe(fact);
    const said = Object.entries(ref ?? {}).filter(([key, given]) => key !== "fact" && given !== null);
    seen.add(`${rowOf(fact).scope}: ${said.map(([key]) => key).join(" ")}`);
    expect(ref && pathOf(household, ref)).not.toContain(-1);
  }
  expect([...seen].toSorted()).toEqual([
    "home: jurisdiction area",
    "household: ",
    "person: person",
    "register: register",
    "tie: person jurisdiction",
  ]);
});

test.each<[object | undefined, string[]]>([
  [undefined, ["answer required"]],
  [{ fact: "nothing" }, ["answer/fact notOneOf"]],
  [{ fact: "ageYears" }, ["answer/person required"]],
  [{ fact: "ageYears", person: "P9" }, ["answer/person unknownPerson"]],
  [{ fact: "work", person: "P1" }, ["answer/jurisdiction required"]],
  [{ fact: "homes.dwelling", jurisdiction: "xining", area: "placeOfOrigin" }, ["answer/area notOneOf"]],
  [{ fact: "movesAsWhole" }, ["answer/register required"]],
  [{ fact: "poorFamily", why: 1 }, ["answer/why unknownKey"]],
])("what cannot be asked is told where it stands: %#", (given, told) => {
  const { errors = [] } = readAnswer(given, household);
  expect(errors.map(({ path, code }) => `${path.join("/")} ${code}`)).toEqual(told);
});
