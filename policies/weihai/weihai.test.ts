import { describe, expect, it } from "vitest";
import { persona } from "../testing/persona";

/** One persona per clause. The golden tables in `testing/cases/weihai` hold the rest. */

const town = "cityOrTown";

describe("合法稳定住所或合法稳定就业: 三、1", () => {
  const owner = persona(
    "weihai",
    town,
    "一家三口",
    "home.cityOrTown.dwelling=ownedLawful; home.cityOrTown.dwellingHolders=P1",
  );
  const worker = persona("weihai", town, "一家三口", "P1.work=employed; P1.stableIncome=yes");

  it("asks for one of the two", () => {
    expect(owner.routes()).toEqual(["weihai.base"]);
    expect(worker.routes()).toEqual(["weihai.base", "weihai.unit", "weihai.community"]);
    expect([...owner().routes, ...worker().routes].map(({ basis }) => basis)).toEqual([
      "basicConditionMet",
      "basicConditionMet",
      "basicConditionMet",
      "basicConditionMet",
    ]);
  });

  it.each([
    [owner, "home.cityOrTown.dwelling=rentedLawful", "localRules"],
    [owner, "home.cityOrTown.dwelling=rentedWithoutContract", "notCovered"],
    [owner, "home.cityOrTown.dwelling=?", "needFacts"],
    [worker, "P1.stableIncome=no", "notCovered"],
    [worker, "P1.stableIncome=?", "needFacts"],
    [worker, "P1.work=flexible; P1.stableIncome=no", "localRules"],
  ])("and no less", (who, changes, outcome) => expect(who.outcome(changes), changes).toBe(outcome));

  it("leaves to another regulation whom it brings", () => {
    expect(worker.outcome("", "P3")).toBe("localRules");
    expect(worker("", "P3").notes).toContain("defersTo:migrationMeasures");
  });
});

describe("集体户: 三、2 s.1 and s.2", () => {
  const worker = persona("weihai", town, "一个人", "P1.work=publicOfficial; P1.stableIncome=yes");
  const placements = (changes?: string): string[] => worker(changes).placements.map(({ id }) => id);

  it("is the unit's for who works, the community's for who has no lawful home", () => {
    expect(placements()).toEqual(["unitCollective", "communityCollective"]);
    expect(placements("home.cityOrTown.dwelling=publicRental")).toEqual(["unitCollective"]);
  });
});

describe("大学生: 三、2 s.3", () => {
  const student = persona(
    "weihai",
    town,
    "一个人",
    "P1.ageYears=18; P1.hukou.division=370700; P1.education.admitted=higherVocational; P1.education.admittedIn=371002; P1.studiesIn=cityOrTown",
  );
  const graduate = persona(
    "weihai",
    "villageOfOrigin",
    "一个人",
    "P1.hukou.kind=urban; P1.hukou.division=110108; P1.formerHukou.kind=rural; P1.formerHukou.division=371082; P1.education.graduated=university; P1.education.graduatedIn=110100",
  );

  it("lets them in by their own route", () =>
    expect([student.routes(), graduate.routes()]).toEqual([["weihai.student"], ["weihai.return"]]));

  it.each([
    [student, "P1.education.admitted=secondaryVocational", "notCovered"],
    [student, "P1.hukou.division=410122", "notCovered"],
    [student, "P1.education.admitted=?", "needFacts"],
    [graduate, "P1.formerHukou.kind=urban", "notCovered"],
    [graduate, "P1.formerHukou.division=370000", "needFacts"],
    [graduate, "P1.education.graduated=technicalSchool", "notCovered"],
  ])("but not otherwise", (who, changes, outcome) => expect(who.outcome(changes), changes).toBe(outcome));
});

describe("land rights: 二、3", () => {
  const farmer = persona("weihai", town, "一个人", "P1.hukou.division=371082; R1.land.contractedLand=yes");
  const papers = (changes?: string): string[] =>
    farmer
      .area(changes)
      .documents.filter(({ purpose }) => purpose === "landRights")
      .map(({ id, alternative }) => (alternative ? `${id}?` : id));

  it("are kept with one certificate or the other", () => {
    expect(papers("R1.movesAsWhole=yes")).toEqual(["membershipProof", "wholeHouseholdCertificate"]);
    expect(papers("R1.movesAsWhole=no")).toEqual(["membershipProof", "individualCertificate"]);
    expect(papers("R1.movesAsWhole=?")).toEqual([
      "membershipProof",
      "wholeHouseholdCertificate?",
      "individualCertificate?",
    ]);
  });

  it.each([
    ["contractedLand", "", "keptWithPaper"],
    ["contractedLand", "R1.land.contractedLand=?", "needFacts"],
    ["homestead", "", "notApplicable"],
    ["contractedLand", "P1.hukou.kind=urban; P1.hukou.division=410102", "notStated"],
  ])("%s, %s: %s", (right, changes, effect) => expect(farmer.effect(right, changes)).toBe(effect));
});

describe("enlistment: 二、5", () => {
  const settled = persona(
    "weihai",
    town,
    "一个人",
    "P1.ageYears=20; P1.hukou.kind=urban; P1.hukou.division=371002; P1.registeredIn=cityOrTown; P1.settledMonthsAgo=36; P1.formerHukou.kind=rural; P1.formerHukou.division=371082",
  );

  it.each([
    ["", "kept"],
    ["P1.settledMonthsAgo=37", "notStated"],
    ["P1.settledMonthsAgo=?", "needFacts"],
  ])("%s: %s", (changes, effect) => expect(settled.effect("enlistment", changes)).toBe(effect));
});
