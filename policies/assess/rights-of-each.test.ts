import { expect, test } from "vitest";
import { assess } from "..";
import type { Household } from "../facts/schema";
import type { JurisdictionId } from "../jurisdictions";
import { families, familyIn } from "../testing/families";
import { changed } from "../testing/golden/changes";
import { asOf } from "../testing/made-policy";
import type { OpenRight } from "./assessment";
import { monthAfter } from "./needs";

/** What one right is for a couple, each of whom it has in a way of their own. */
function right(place: JurisdictionId, id: string, facts: string): readonly OpenRight[] {
  const household: Household = changed(familyIn(place, families.夫妻俩 ?? []), facts, place);
  const [area] = assess(household, asOf, [place]).jurisdictions[0]?.areas ?? [];
  return area?.rights.filter((one) => one.id === id) ?? [];
}
const ofWhom = (rights: readonly OpenRight[], what: "papers" | "remarks" | "otherReadings"): string[] =>
  rights.map((one) => `${one.effect} ${one.for.join()}: ${one[what].join()}`);

test("whose sixtieth birthday a date is, is told", () => {
  const paying = "P1,P2.pensionScheme=residentPaying; P1,P2.wantsToMove=yes";
  expect(ofWhom(right("dandong", "residentPension", `${paying}; P1.ageYears=58; P2.ageYears=57`), "remarks")).toEqual([
    `optional P1: turnsSixty:${monthAfter(asOf, 13)}`,
    `optional P2: turnsSixty:${monthAfter(asOf, 25)}`,
  ]);
  expect(right("dandong", "residentPension", `${paying}; P1,P2.ageYears=58`)).toHaveLength(1);
});

test("of two booklets each keeps its land with the certificate of its own", () => {
  const land = "R1.land.contractedLand=yes; R2.land.contractedLand=yes; R1.movesAsWhole=yes; R2.movesAsWhole=no";
  expect(ofWhom(right("weihai", "contractedLand", `+R2; P1.register=R1; P2.register=R2; ${land}`), "papers")).toEqual([
    "keptWithPaper P1: membershipProof,wholeHouseholdCertificate",
    "keptWithPaper P2: membershipProof,individualCertificate",
  ]);
});

test("a doubt about a year of residence is that of whom the year is missing", () => {
  const lived = "P1.livesIn=townOrSmallCity; P2.livesIn=townOrSmallCity; P1.monthsLived=12; P2.monthsLived=11";
  expect(ofWhom(right("bijie", "medicalAid", lived), "otherReadings")).toEqual([
    "ifQualified P1: ",
    "ifQualified P2: B-a",
  ]);
});

test("a month of a year of one digit is written as every other", () => {
  expect([monthAfter("0009-12-31", 1), monthAfter("2026-12-31", 1)]).toEqual(["0010-01", "2027-01"]);
});
