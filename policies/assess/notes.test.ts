import { describe, expect, it } from "vitest";
import { applicant, relative, residentsOf } from "../testing/residents";

const district = residentsOf("xining", "cityDistrict");
const town = residentsOf("xining", "townOrSmallCity");
const dandong = residentsOf("dandong", "cityProper");
const weihai = residentsOf("weihai", "cityOrTown");

describe("notes", () => {
  it("tell an ordinary ex-soldier accepted for resettlement that another reading of 干部 would reach him (X-b)", () => {
    const soldier = district.alone({ military: "ruralSoldierDischarged", tie: { resettlementAccepted: true } });
    expect(soldier).toMatchObject({ outcome: "notCovered", notes: expect.arrayContaining(["otherReading.X-b"]) as unknown });
  });

  it("tell a graduate without a job that the heading may govern (X-e)", () => {
    const graduate = district.alone({ hukou: { kind: "urban", division: "410100" }, education: { status: "graduated", level: "university", schoolIn: "elsewhere" } });
    expect(graduate).toMatchObject({ outcome: "notCovered", notes: expect.arrayContaining(["otherReading.X-e"]) as unknown });
  });

  it("say nothing of a reading that alone would not help", () => {
    expect(district.alone({ military: "ruralSoldierDischarged" }).notes).toEqual([]);
    expect(district.alone({ tie: { resettlementAccepted: true } }).notes).toEqual([]);
    expect(district.person(district.household([applicant()])).notes).toEqual([]);
  });

  it.each([
    ["a divorced child of the owner of a home", "divorced", ["otherReading.X-k"]], ["a widowed one", "widowed", ["otherReading.X-k"]],
    ["a married one is a child on no reading", "married", []], ["an unmarried one is one on both", "neverMarried", []],
  ] as const)("tell %s of 未婚 (X-k)", (_, maritalStatus, notes) => {
    const household = district.household([applicant({ ageYears: 50 }), relative("child", { ageYears: 22, maritalStatus })], { dwelling: "ownedLawful" });
    expect(district.person(household, "P2").notes).toEqual(notes);
  });

  it.each([
    ["child", "neverMarried", "no", ["otherReading.X-f"]], ["parent", "married", "awayForStudy", ["otherReading.X-f"]],
    ["child", "divorced", "yes", ["otherReading.X-k"]],
    ["child", "divorced", "no", []], ["spouse", "married", "no", []], ["child", "neverMarried", "yes", []],
  ] as const)("tell a %s, %s, living together: %s, how far 共同居住生活 reaches (X-f)", (relation, maritalStatus, livesWithApplicant, notes) => {
    const people = [applicant({ ageYears: 45, tie: { work: "employed", stableIncome: true } }), relative(relation, { ageYears: relation === "parent" ? 70 : 22, maritalStatus, tie: { livesWithApplicant } })];
    expect(town.person(town.household(people, { dwelling: "ownedLawful" }), "P2").notes).toEqual(notes);
  });

  it("tell a graduate of urban origin who may go back (W-c), and nobody who is still studying", () => {
    const graduate = { hukou: { kind: "urban", division: "110000" }, education: { status: "graduated", level: "university", schoolIn: "elsewhere" } } as const;
    expect(weihai.alone({ ...graduate, tie: { originalHukou: "any" } }).notes).toContain("otherReading.W-c");
    expect(weihai.alone({ hukou: { kind: "rural", division: "371082" }, education: { ...graduate.education, status: "admitted" } }).notes).not.toContain("otherReading.W-c");
  });

  it("tell a former soldier without a permit who lives there that only the relatives' household may ask for it (D-c)", () => {
    const soldier = (monthsLived: number, residencePermit: boolean) => dandong.alone({ military: "ruralSoldierDischarged", tie: { monthsLived, residencePermit } }).notes;
    expect([soldier(3, false), soldier(0, false), soldier(3, true)].map((notes) => notes.includes("otherReading.D-c"))).toEqual([true, false, false]);
  });

  it("tell tenants of item (四) that the community's household may be for them too (X-j), owners not", () => {
    const graduate = { education: { status: "graduated", level: "university", schoolIn: "elsewhere" }, tie: { work: "employed" } } as const;
    expect(["rentedLawful", "publicRental", "ownedLawful", "none"].map((dwelling) => district.alone(graduate, { dwelling }).notes.includes("otherReading.X-j")))
      .toEqual([true, true, false, false]);
  });
});
