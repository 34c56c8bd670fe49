import { describe, expect, it } from "vitest";
import {
  ageAtSettling,
  all,
  atLeast,
  atMost,
  home,
  hukouIn,
  hukouOutside,
  not,
  oneOf,
  originIn,
  type Criterion,
} from "../criterion";
import type { Area } from "../areas";
import type { FactName } from "../facts/rows";
import { dwellings, relations } from "../facts/vocabulary";
import { cellsOf, farAway, sumsOf } from "./cells";

const areas: Area[] = [{ id: "town" }, { id: "city" }];
const of = (fact: FactName, ...criteria: Criterion[]) => cellsOf(areas, "6301", criteria)[fact];
const values = (fact: FactName, ...criteria: Criterion[]) => of(fact, ...criteria).map(({ value }) => value);

describe("values that a policy can tell apart", () => {
  it("of a number: nothing, each threshold, and the first beyond what is at most", () => {
    const criteria = [atLeast("monthsLived", 24), not(atLeast("monthsLived", 1)), atMost("settledMonthsAgo", 36)];
    expect(values("monthsLived", ...criteria)).toEqual([0, 1, 24]);
    expect(values("settledMonthsAgo", ...criteria)).toEqual([0, 37]);
    expect(values("monthsWorked", ...criteria)).toEqual([0]);
  });

  it("of an age: also who is grown, and the age that a right turns at, but none that nobody reaches", () => {
    expect(values("ageYears")).toEqual([0, 16]);
    expect(
      values("ageYears", ageAtSettling(60), atLeast("ageYears", 2), atLeast("ageYears", 121), atLeast("ageYears", 120)),
    ).toEqual([0, 2, 16, 60, 120]);
  });

  it("of a sum: each of its facts turns at the whole threshold", () => {
    const sum = atLeast(["pensionMonths.employee", "pensionMonths.resident"], 36);
    expect([values("pensionMonths.employee", all(sum)), values("pensionMonths.resident", all(sum))]).toEqual([
      [0, 36],
      [0, 36],
    ]);
    expect(sumsOf([not(sum), atLeast("monthsLived", 6)])).toEqual([sum]);
  });

  it("of words: one for each group that no criterion separates, with the whole group", () => {
    expect(of("work")).toEqual([
      { value: "employed", alike: ["employed", "selfEmployed", "flexible", "publicOfficial", "none"] },
    ]);
    expect(of("work", oneOf("work", ["flexible", "publicOfficial"]))).toEqual([
      { value: "employed", alike: ["employed", "selfEmployed", "none"] },
      { value: "flexible", alike: ["flexible", "publicOfficial"] },
    ]);
    expect(values("work", oneOf("work", ["flexible"]), oneOf("work", ["flexible", "none"]))).toEqual([
      "employed",
      "flexible",
      "none",
    ]);
  });

  it("of homes: what is lawful, what is left and held, what is left and nobody's", () => {
    const lawful = home("subject", { met: ["ownedLawful"], authority: ["ownedWithoutDeed"], unheld: ["workplace"] });
    expect(values("homes.dwelling", lawful)).toEqual(["ownedLawful", "ownedWithoutDeed", "rentedLawful", "workplace"]);
    expect(of("homes.dwelling").flatMap(({ alike }) => alike)).toEqual(dwellings);
  });

  it("of kinds of place: the policy's own", () =>
    expect([values("worksIn"), values("registeredIn")]).toEqual([
      ["town", "city"],
      ["town", "city"],
    ]));

  it("of what kinship, living together and the hukou are read from: every word", () => {
    expect(values("relation")).toEqual(relations);
    expect(
      (["maritalStatus", "livesInFamilyHome", "hukou.kind", "formerHukou.kind"] as const).map(
        (fact) => values(fact).length,
      ),
    ).toEqual([4, 3, 4, 2]);
  });

  it("of studies and service: none apart, for only the others are asked for a former hukou", () => {
    expect(
      (["education.graduated", "education.admitted", "military"] as const).map((fact) => values(fact).length),
    ).toEqual([2, 2, 2]);
  });

  it("of divisions: the own and each that is spoken of, the longer first, and everywhere else", () => {
    expect(values("hukou.division", hukouIn("37"), hukouOutside("6301"))).toEqual(["6301zz", "37zzzz", farAway]);
    expect(values("education.admittedIn", originIn("3710"))).toEqual(["6301zz", "3710zz", farAway]);
    expect(of("formerHukou.division").map(({ alike }) => alike)).toEqual([["6301"], ["elsewhere"]]);
  });

  it("of a list: every selection; of yes or no: both; of who is who: nothing that a policy could tell apart", () => {
    expect(values("qualification.honours")).toHaveLength(8);
    expect(values("qualification.honours")).toEqual(expect.arrayContaining([[], ["stateAllowance", "heritageBearer"]]));
    expect(values("stableIncome")).toEqual([true, false]);
    expect([values("spouse"), values("parents"), values("register")]).toEqual([[], [], []]);
  });
});
