import { describe, expect, it } from "vitest";
import { persona } from "../testing/persona";

/** The kind of place alone decides. The golden tables in `testing/cases/zhejiang` hold the rest. */

describe("落户: 二、(一)", () => {
  it.each([
    ["countyOrCountyCity", "accepted"],
    ["countyUnderHangzhou", "dependsOnReading"],
    ["otherCity", "localRules"],
    ["hangzhouCity", "localRules"],
  ])("%s: %s", (area, outcome) => {
    expect(persona("zhejiang", area, "一个人", "").outcome()).toBe(outcome);
  });

  const anybody = persona("zhejiang", "countyOrCountyCity", "三代六口", "+P7{relation=unrelated}");

  it("asks nothing of anybody", () => expect(anybody.area().household).toMatchObject({ outcome: "all", moving: 7 }));

  it.each([
    ["P1.hukou.kind=urban; P1.hukou.division=330782", "needFacts"],
    ["P1.hukou.kind=urban; P1.hukou.division=330782; P1.registeredIn=countyOrCountyCity", "noMoveNeeded"],
    ["P1.hukou.kind=urban; P1.hukou.division=330106", "accepted"],
    ["P1.hukou.division=330782", "accepted"],
  ])("of whoever is not there already: %s: %s", (changes, outcome) => expect(anybody.outcome(changes)).toBe(outcome));
});

describe("rights", () => {
  const farmer = persona("zhejiang", "otherCity", "一个人", "R1.land.homestead=yes");

  it.each([
    ["homestead", "", "protected"],
    ["homestead", "R1.land.homestead=?", "needFacts"],
    ["contractedLand", "", "notApplicable"],
    ["homestead", "P1.hukou.kind=urban", "notStated"],
    ["landKeptAfterSettling", "", "notStated"],
    ["housingFund", "P1.ageYears=59", "ifQualified"],
    ["housingFund", "P1.ageYears=60", "notApplicable"],
    ["pension", "P1.ageYears=16", "ifQualified"],
    ["pension", "P1.ageYears=15", "notApplicable"],
    ["schooling", "P1.ageYears=15", "gained"],
    ["schooling", "P1.ageYears=16", "notApplicable"],
    ["schooling", "P1.school.event=?", "needFacts"],
    ["housingSecurity", "", "ifQualified"],
  ])("%s, %s: %s", (right, changes, effect) => expect(farmer.effect(right, changes)).toBe(effect));
});
