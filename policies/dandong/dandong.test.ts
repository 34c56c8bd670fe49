import { describe, expect, it } from "vitest";
import { persona } from "../testing/persona";

/** One persona per clause. The golden tables in `testing/cases/dandong` hold the rest. */

const city = "cityProper";

describe("就业居住和举家迁移满2年以上: 二、(四) s.1", () => {
  const twoYears = (family: "一个人" | "夫妻俩", who: string) =>
    persona(
      "dandong",
      city,
      family,
      `R1.movesAsWhole=yes; ${who}.livesIn=cityProper; ${who}.monthsLived=24; ${who}.work=employed; ${who}.worksIn=cityProper; ${who}.monthsWorked=24; ${who}.residencePermit=yes`,
    );
  const couple = twoYears("夫妻俩", "P1,P2");

  it("takes 24 months, the full number included", () => expect(couple.area().household.outcome).toBe("all"));

  it.each([
    ["P1.monthsLived=23", "notYet"],
    ["P1.monthsLived=?", "needFacts"],
    ["P1.residencePermit=no", "notYet"],
    ["P1.residencePermit=no; P1.monthsLived=0", "notCovered"],
    ["P1.monthsWorked=23", "accepted"],
    ["P1,P2.monthsWorked=23", "dependsOnReading"],
    ["R1.movesAsWhole=no", "dependsOnReading"],
    ["R1.movesAsWhole=no; P1.monthsWorked=23", "notYet"],
    ["R1.movesAsWhole=?", "needFacts"],
    ["P1.work=none; P1.monthsWorked=0", "accepted"],
    ["P1,P2.work=none; P1,P2.monthsWorked=0", "dependsOnReading"],
    ["P1.hukou.kind=urban", "notCovered"],
  ])("%s: %s", (changes, outcome) => expect(couple.outcome(changes)).toBe(outcome));

  it("leaves to the authority whether children under 2 come along", () => {
    const child = "+P3{relation=child; ageYears=1; livesIn=cityProper; monthsLived=12}";
    expect(couple.outcome(child, "P3")).toBe("localRules");
    expect(couple.outcome(`${child}; P3.ageYears=2`, "P3")).toBe("notYet");
    expect(couple.outcome(`${child}; P1,P2.hukou.kind=urban`, "P3")).toBe("notYet");
  });

  it("leaves a county to the authority", () =>
    expect(
      persona(
        "dandong",
        "countyOrCountyCity",
        "一个人",
        "P1.livesIn=cityProper; P1.monthsLived=24; P1.work=employed; P1.worksIn=cityProper; P1.monthsWorked=24",
      ).outcome(),
    ).toBe("localRules"));
});

describe("毕业生、技术工人: 二、(四) s.2", () => {
  const graduate = persona("dandong", city, "一个人", "P1.education.graduated=technicalSchool");

  it.each([
    ["", "accepted"],
    ["P1.education.graduated=none", "notCovered"],
    ["P1.education.graduated=?", "needFacts"],
    ["P1.education.graduated=none; P1.qualification.vocationalSkill=junior", "accepted"],
    ["P1.education.graduated=none; P1.qualification.professionalTitle=senior", "notCovered"],
  ])("%s: %s", (changes, outcome) => expect(graduate.outcome(changes)).toBe(outcome));
});

describe("农村籍学生, 退役士兵: 二、(四) s.3 and s.4", () => {
  const student = persona(
    "dandong",
    city,
    "一个人",
    "P1.education.admitted=higherVocational; P1.education.admittedIn=210602; P1.studiesIn=cityProper",
  );
  const soldier = persona(
    "dandong",
    city,
    "一个人",
    "P1.military=ruralStudentDischarged; P1.livesIn=cityProper; P1.monthsLived=1; P1.residencePermit=yes",
  );
  const home = persona(
    "dandong",
    "placeOfOrigin",
    "一个人",
    "P1.military=ruralSoldierDischarged; P1.hukou.kind=urban; P1.hukou.division=210102; P1.formerHukou.kind=rural; P1.formerHukou.division=210624",
  );

  it("let them in by their own route", () =>
    expect([student.routes(), soldier.routes(), home.routes()]).toEqual([
      ["dandong.student"],
      ["dandong.soldierCity"],
      ["dandong.soldierOrigin"],
    ]));

  it.each([
    [student, "P1.education.admitted=secondaryVocational", "notCovered"],
    [student, "P1.studiesIn=?", "needFacts"],
    [soldier, "P1.residencePermit=no", "notYet"],
    [soldier, "P1.residencePermit=no; P1.monthsLived=0", "notCovered"],
    [soldier, "P1.military=otherDischarged", "notCovered"],
    [home, "P1.formerHukou.division=210300", "notCovered"],
    [home, "P1.formerHukou.division=210000", "needFacts"],
  ])("but not otherwise", (who, changes, outcome) => expect(who.outcome(changes), changes).toBe(outcome));
});

describe("取消的限制: 二、(五)", () => {
  const tenant = persona(
    "dandong",
    city,
    "夫妻俩",
    "home.cityProper.dwelling=publicRental; home.cityProper.dwellingHolders=P1",
  );

  it.each([
    ["", "localRules"],
    ["home.cityProper.dwellingHolders=none", "notCovered"],
    ["home.cityProper.dwelling=rentedLawful", "notCovered"],
    ["home.cityProper.dwelling=none; P1.investor=yes", "localRules"],
  ])("%s: never more than %s", (changes, outcome) => expect(tenant.outcome(changes)).toBe(outcome));
});

describe("rights", () => {
  const farmer = persona(
    "dandong",
    city,
    "一个人",
    "P1.hukou.division=210624; P1.ageYears=59; P1.pensionScheme=residentPaying; R1.land.homestead=yes",
  );
  const settled =
    "P1.hukou.kind=urban; P1.hukou.division=210602; P1.registeredIn=cityProper; P1.formerHukou.kind=rural; P1.formerHukou.division=410122";

  it.each([
    ["residentPension", "", "optional"],
    ["residentPension", "P1.ageYears=60", "staysAtOrigin"],
    ["residentPension", `${settled}; P1.ageYears=60; P1.settledMonthsAgo=12`, "optional"],
    ["residentPension", `${settled}; P1.ageYears=60; P1.settledMonthsAgo=11`, "localRules"],
    ["residentPension", `${settled}; P1.ageYears=60`, "needFacts"],
    ["homestead", "", "protected"],
    ["transferHomestead", "", "notStated"],
    ["landCertificates", "P1.hukou.division=410122", "notStated"],
    ["contractedLand", "R1.land.contractedLand=?", "needFacts"],
  ])("%s, %s: %s", (right, changes, effect) => expect(farmer.effect(right, changes)).toBe(effect));
});
