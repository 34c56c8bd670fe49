import { expect, test } from "vitest";
import type { AreaAssessment } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import { papersOf } from "./papers";
import { areaOf, couple, household, idle, person, working } from "./testing/xining-family";

const named = (area: AreaAssessment) =>
  papersOf(area).map((choice) => choice.map(({ id, for: people }) => [id, people]));

test("a paper says whose it is only where it is not everybody's who prepares", () => {
  const papers = named(areaOf(couple(working, idle), "cityDistrict"));
  expect(papers).toContainEqual([["lease", null]]);
  expect(papers).toContainEqual([["marriageCertificate", ["P2"]]]);
});

test("who has no way prepares nothing, and changes nothing for those who do", () => {
  const uncle = person("P3", "otherRelative", idle);
  const papers = named(
    areaOf(household([person("P1", "applicant", working), person("P2", "spouse", idle), uncle]), "cityDistrict"),
  );
  expect(papers).toContainEqual([["lease", null]]);
  expect(papers.flat(2)).not.toContainEqual(["P3"]);
});

test("two papers of which an open fact chooses one stand together, with that fact", () => {
  const family: Household = {
    people: [person("P1", "applicant", idle, { ties: { weihai: { work: "employed", stableIncome: true } } })],
    registers: { R1: { land: { contractedLand: true, homestead: false, collectiveIncome: false } } },
    destinations: { weihai: { homes: { cityOrTown: { dwelling: "none" } } } },
  };
  const certificates = (movesAsWhole: boolean | null) =>
    papersOf(
      areaOf({ ...family, registers: { R1: { ...family.registers?.R1, movesAsWhole } } }, "cityOrTown", "weihai"),
    ).filter((choice) => choice.some(({ id }) => id.endsWith("Certificate")));
  const [open] = certificates(null);
  expect(open?.map(({ id }) => id)).toEqual(["wholeHouseholdCertificate", "individualCertificate"]);
  expect(open?.[0]?.decidedBy).toMatchObject([{ fact: "movesAsWhole", register: "R1" }]);
  expect(certificates(true).map((choice) => choice.map(({ id }) => id))).toEqual([["wholeHouseholdCertificate"]]);
});
