import { describe, expect, it } from "vitest";
import { persona } from "../testing/persona";

/** One persona per clause; every threshold at, below, and not answered. The golden tables in `testing/cases/xining` hold the rest. */

const city = "cityDistrict";

describe("学生, 毕业生, 退伍的学生: 二、(四)1", () => {
  const student = persona(
    "xining",
    city,
    "一个人",
    "P1.ageYears=19; P1.education.admitted=university; P1.education.admittedIn=630102; P1.studiesIn=cityDistrict",
  );
  const graduate = persona(
    "xining",
    "placeOfOrigin",
    "一个人",
    "P1.hukou.kind=urban; P1.hukou.division=410102; P1.formerHukou.kind=rural; P1.formerHukou.division=630121; P1.education.graduated=university; P1.education.graduatedIn=630102",
  );
  const soldier = persona(
    "xining",
    city,
    "一个人",
    "P1.military=ruralStudentDischarged; P1.work=flexible; P1.worksIn=cityDistrict",
  );

  it("let them in by their own route", () => {
    expect([student.routes(), graduate.routes(), soldier.routes()]).toEqual([
      ["xining.student"],
      ["xining.ruralGraduate"],
      ["xining.studentSoldier"],
    ]);
  });

  it.each([
    [student, "P1.hukou.kind=urban; P1.formerHukou.kind=urban; P1.formerHukou.division=410100", "notCovered"],
    [student, "P1.studiesIn=townOrSmallCity", "notCovered"],
    [student, "P1.studiesIn=?", "needFacts"],
    [graduate, "P1.formerHukou.division=630202", "notCovered"],
    [graduate, "P1.formerHukou.division=630000", "needFacts"],
    [soldier, "P1.worksIn=townOrSmallCity", "notCovered"],
    [soldier, "P1.military=ruralSoldierDischarged", "notCovered"],
  ])("but not otherwise", (who, changes, outcome) => expect(who.outcome(changes), changes).toBe(outcome));
});

describe("安置的干部: 二、(四)1 s.3", () => {
  const officer = persona(
    "xining",
    city,
    "一家三口",
    "P1.military=resettledOfficer; P1.resettlementAccepted=yes; home.cityDistrict.dwelling=rentedLawful; home.cityDistrict.dwellingHolders=P1",
  );

  it.each([
    ["", "accepted"],
    ["home.cityDistrict.dwelling=none", "notCovered"],
    ["home.cityDistrict.dwelling=employerDormitory", "localRules"],
    ["home.cityDistrict.dwellingHolders=P2", "accepted"],
  ])("bring spouse and child to a lawful home: %s", (changes, outcome) =>
    expect(officer.outcome(changes, "P3")).toBe(outcome),
  );
});

describe("毕业生, 职称, 技能: 二、(四)2", () => {
  const graduate = persona(
    "xining",
    city,
    "一个人",
    "P1.hukou.kind=urban; P1.formerHukou.kind=urban; P1.formerHukou.division=410100; P1.education.graduated=technicalSchool; P1.work=flexible; P1.worksIn=townOrSmallCity",
  );
  const teacher = persona(
    "xining",
    city,
    "一个人",
    "P1.formallyRecruited=yes; P1.qualification.professionalTitle=intermediate",
  );
  const welder = persona(
    "xining",
    city,
    "一个人",
    "P1.qualification.vocationalSkill=junior; P1.labourContract=yes; P1.work=employed; P1.worksIn=cityDistrict",
  );

  it("let them in by their own route", () => {
    expect([graduate.routes(), teacher.routes(), welder.routes()]).toEqual([
      ["xining.graduate"],
      ["xining.midTitle"],
      ["xining.advanced"],
    ]);
  });

  it.each([
    [graduate, "P1.work=none; P1.worksIn=?", "notCovered"],
    [teacher, "P1.qualification.professionalTitle=junior", "notCovered"],
    [teacher, "P1.formallyRecruited=?", "needFacts"],
    [welder, "P1.labourContract=no", "notYet"],
    [welder, "P1.labourContract=no; P1.work=none", "notCovered"],
    [welder, "P1.labourContract=?", "needFacts"],
    [welder, "P1.labourContract=no; P1.qualification.degree=doctor", "dependsOnReading"],
  ])("but not otherwise", (who, changes, outcome) => expect(who.outcome(changes), changes).toBe(outcome));
});

describe("建制镇和小城市: 二、(五)3 s.2", () => {
  const family = persona(
    "xining",
    "townOrSmallCity",
    "三代六口",
    "P1.work=employed; P1.worksIn=townOrSmallCity; P1.stableIncome=yes; home.townOrSmallCity.dwelling=rentedLawful; home.townOrSmallCity.dwellingHolders=P1",
  );

  it("takes in spouse, children and parents who live together", () =>
    expect(family.area().household.outcome).toBe("all"));

  it.each([
    ["P1.worksIn=cityDistrict", "P1", "notCovered"],
    ["P1.stableIncome=?", "P1", "needFacts"],
    ["P5.livesInFamilyHome=no", "P5", "notCovered"],
    ["P3.livesInFamilyHome=awayForStudy", "P3", "localRules"],
  ])("%s: %s %s", (changes, id, outcome) => expect(family.outcome(changes, id)).toBe(outcome));
});

describe("市区务工经商: 二、(五)3 s.3", () => {
  const worker = persona(
    "xining",
    city,
    "一家三口",
    "P1.work=selfEmployed; P1.worksIn=cityDistrict; P1.stableIncome=yes; P1.pensionMonths.employee=36; home.cityDistrict.dwelling=rentedLawful; home.cityDistrict.dwellingHolders=P1",
  );

  it("takes 36 months, the full number included", () => expect(worker.routes()).toEqual(["xining.cityWorker"]));

  it.each([
    ["P1.pensionMonths.employee=35", "notYet"],
    ["P1.pensionMonths.employee=?", "needFacts"],
    ["P1.pensionMonths.employee=0; P1.pensionMonths.resident=36", "dependsOnReading"],
    ["P1.worksIn=townOrSmallCity", "notCovered"],
    ["P1.stableIncome=no", "notCovered"],
    ["home.cityDistrict.dwelling=workplace", "localRules"],
    ["home.cityDistrict.dwelling=relativeHome", "notCovered"],
  ])("%s: %s", (changes, outcome) => expect(worker.outcome(changes)).toBe(outcome));
});

describe("市区合法房产: 二、(五)3 s.4", () => {
  const owner = persona(
    "xining",
    city,
    "一家三口",
    "home.cityDistrict.dwelling=ownedLawful; home.cityDistrict.dwellingHolders=P1",
  );

  it.each([
    ["", "P2", "accepted"],
    ["home.cityDistrict.dwellingHolders=P1,P2", "P3", "accepted"],
    ["home.cityDistrict.dwelling=ownedWithoutDeed", "P1", "localRules"],
    ["home.cityDistrict.dwelling=rentedLawful", "P1", "notCovered"],
    ["P3.ageYears=25; P3.maritalStatus=divorced", "P3", "notCovered"],
    ["home.cityDistrict.dwellingHolders=none", "P1", "notCovered"],
  ])("%s: %s %s", (changes, id, outcome) => expect(owner.outcome(changes, id)).toBe(outcome));
});

describe("rights", () => {
  const farmer = persona("xining", city, "一个人", "P1.hukou.division=630121; R1.land.contractedLand=yes");

  it.each([
    ["contractedLandNotForced", "", "protected"],
    ["contractedLandNotForced", "P1.hukou.kind=urban; P1.registeredIn=none", "notStated"],
    ["homesteadNotForced", "", "notApplicable"],
    ["landKeptAfterSettling", "", "notStated"],
    ["landCertificates", "P1.hukou.division=410122", "notStated"],
    ["housingFund", "P1.ageYears=60", "notApplicable"],
    ["housingFund", "P1.ageYears=59", "localRules"],
    ["trainingSubsidy", "P1.registeredUnemployed=yes", "gained"],
    ["temporaryRelief", "P1.residencePermit=?", "needFacts"],
    ["pension", "P1.ageYears=15", "notApplicable"],
  ])("%s, %s: %s", (right, changes, effect) => expect(farmer.effect(right, changes)).toBe(effect));
});
