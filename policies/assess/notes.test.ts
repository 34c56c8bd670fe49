import { describe, expect, it } from "vitest";
import { applicant, residentsOf } from "../testing/residents";

const district = residentsOf("xining", "cityDistrict");

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
    expect(district.person(district.household([applicant()])).notes).toEqual([]);
  });
});
