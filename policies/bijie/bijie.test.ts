import { describe, expect, it } from "vitest";
import { persona } from "../testing/persona";

/** One persona per clause. The golden tables in `testing/cases/bijie` hold the rest. */

describe("建制镇和小城市: 一", () => {
  const anybody = persona("bijie", "townOrSmallCity", "三代六口", "");

  it("lifts the limits for everybody", () => {
    expect(anybody.area().household.outcome).toBe("all");
    expect(anybody().basis).toBe("limitsLifted");
  });

  it.each([
    ["P1.hukou.kind=outsideMainland; P1.hukou.division=810000", "notCovered"],
    ["P1.hukou.kind=urban; P1.hukou.division=?", "needFacts"],
    ["P1.hukou.division=?", "accepted"],
    ["P1.wantsToMove=no", "noMoveNeeded"],
  ])("but %s: %s", (changes, outcome) => expect(anybody.outcome(changes)).toBe(outcome));
});

describe("高校、高职学生: 三、(一)2 and 三、(三)4", () => {
  const student = persona(
    "bijie",
    "cityDistrict",
    "一个人",
    "P1.education.admitted=university; P1.education.admittedIn=520502; P1.studiesIn=cityDistrict",
  );
  const graduate = persona(
    "bijie",
    "village",
    "一个人",
    "P1.education.graduated=higherVocational; P1.work=flexible; P1.worksIn=village",
  );
  const home = persona(
    "bijie",
    "placeOfOrigin",
    "一个人",
    "P1.hukou.kind=urban; P1.hukou.division=520102; P1.formerHukou.kind=urban; P1.formerHukou.division=520521; P1.education.graduated=university",
  );

  it.each([
    [student, "", "accepted"],
    [student, "P1.education.admitted=secondaryVocational", "dependsOnReading"],
    [student, "P1.education.admitted=technicalSchool", "notCovered"],
    [student, "P1.studiesIn=?", "needFacts"],
    [graduate, "", "accepted"],
    [graduate, "P1.worksIn=cityDistrict", "notCovered"],
    [home, "", "accepted"],
    [home, "P1.formerHukou.division=520000", "needFacts"],
    [home, "P1.formerHukou.division=520300", "notCovered"],
  ])("are guided to school, work or home", (who, changes, outcome) =>
    expect(who.outcome(changes), changes).toBe(outcome),
  );
});

describe("移民: 三、(一)3", () => {
  const family = persona(
    "bijie",
    "cityDistrict",
    "一家三口",
    "P1,P2,P3.relocation=reservoirMovedIn; P1,P2,P3.livesIn=cityDistrict",
  );

  it.each([
    ["", "accepted"],
    ["P3.relocation=none", "localRules"],
    ["P3.relocation=none; P3.ageYears=16", "notCovered"],
    ["P3.relocation=?; P3.ageYears=16", "needFacts"],
    ["P3.livesIn=village", "notCovered"],
  ])("%s: %s", (changes, outcome) => expect(family.outcome(changes, "P3")).toBe(outcome));
});

describe("公职人员, 无户口人员: 三、(一)4 and 5", () => {
  const official = persona("bijie", "village", "一个人", "P1.work=publicOfficial; P1.worksIn=village");
  const unregistered = persona("bijie", "village", "一个人", "P1.hukou.division=?; P1.hukou.kind=none");

  it.each([
    [official, "", "accepted"],
    [official, "P1.hukou.division=520521", "localRules"],
    [official, "P1.work=employed", "notCovered"],
    [official, "P1.worksIn=?", "needFacts"],
    [unregistered, "", "accepted"],
    [unregistered, "P1.hukou.kind=rural; P1.hukou.division=410100", "notCovered"],
  ])("are let in where they are", (who, changes, outcome) => expect(who.outcome(changes), changes).toBe(outcome));
});

describe("rights", () => {
  const farmer = persona(
    "bijie",
    "cityDistrict",
    "一个人",
    "P1.hukou.division=520521; P1.registeredUnemployed=yes; P1.livesIn=cityDistrict; P1.monthsLived=6; R1.registeredPoor=yes; R1.land.contractedLand=yes",
  );

  it.each([
    ["jobServices", "", "ifQualified"],
    ["jobServices", "P1.monthsLived=5", "notStated"],
    ["jobServices", "P1.monthsLived=?", "needFacts"],
    ["jobServices", "P1.ageYears=60", "ifQualified"],
    [
      "medicalAid",
      "P1.hukou.kind=urban; P1.hukou.division=410102; P1.residencePermit=yes; P1.monthsLived=12",
      "ifQualified",
    ],
    [
      "medicalAid",
      "P1.hukou.kind=urban; P1.hukou.division=410102; P1.residencePermit=yes; P1.monthsLived=11",
      "notStated",
    ],
    ["povertyPolicies", "", "kept"],
    ["povertyPolicies", "enjoysUrbanPolicies=yes", "notStated"],
    ["povertyPolicies", "enjoysUrbanPolicies=?", "needFacts"],
    ["povertyPolicies", "P1.hukou.division=410122", "notStated"],
    ["landKeptAfterSettling", "", "kept"],
    ["landCertificates", "P1.hukou.division=410122", "notStated"],
    ["elderlyCare", "P1.ageYears=59", "notApplicable"],
    ["elderlyCare", "P1.ageYears=60", "ifQualified"],
  ])("%s, %s: %s", (right, changes, effect) => expect(farmer.effect(right, changes)).toBe(effect));
});
