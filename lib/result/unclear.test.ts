import { expect, test } from "vitest";
import type { Question } from "@/policies/assess/assessment";
import { refKey } from "@/policies/facts/rows";
import { branchesOf } from "./branches";
import { unclearOf } from "./unclear";

const of = (fact: Question["fact"], person: string): Question => ({
  fact,
  person,
  jurisdiction: "xining",
  area: null,
  register: null,
  decides: [],
  answers: [
    { values: [true], settles: [{ jurisdiction: "xining", area: "cityDistrict", person, outcome: "accepted" }] },
  ],
});

test("only what was answered 不清楚 is unclear, each with what its answers would give", () => {
  const [income, permit] = [of("stableIncome", "P1"), of("residencePermit", "P2")];
  const unclear = unclearOf([income, permit], { unsure: [refKey(permit), refKey(of("work", "P1"))] });
  expect([...unclear]).toEqual([[refKey(permit), { question: permit, branches: branchesOf(permit) }]]);
});
