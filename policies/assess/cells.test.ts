import { describe, expect, it } from "vitest";
import { all, amountsTo, atLeast, atMost, hukouIn, hukouOutside, not, oneOf } from "../criterion";
import { cellsOf, elsewhere, sumsOf } from "./cells";

const kinds = ["town", "city"];

describe("values that a policy can tell apart", () => {
  it("of a number: nothing, each threshold, and the first beyond what is at most", () => {
    const cells = cellsOf(kinds, [atLeast("monthsLived", 24), not(atLeast("monthsLived", 1)), atMost("settledMonthsAgo", 36), atLeast("ageYears", 60)]);
    expect(cells.monthsLived).toEqual([0, 1, 24]);
    expect(cells.settledMonthsAgo).toEqual([0, 37]);
    expect(cells.ageYears).toEqual([0, 60]);
    expect(cells.monthsWorked).toEqual([0]);
  });

  it("of a number that cannot be so large: not that threshold", () => {
    expect(cellsOf(kinds, [atLeast("ageYears", 121), atLeast("ageYears", 120)]).ageYears).toEqual([0, 120]);
  });

  it("of a sum: each of its facts turns at the whole threshold", () => {
    const sum = atLeast(["pensionMonths.employee", "pensionMonths.resident"], 36);
    const cells = cellsOf(kinds, [all(sum)]);
    expect([cells["pensionMonths.employee"], cells["pensionMonths.resident"]]).toEqual([[0, 36], [0, 36]]);
    expect(sumsOf([not(sum), atLeast("monthsLived", 6)])).toEqual([sum]);
  });

  it("of words: one for each group that no criterion separates", () => {
    expect(cellsOf(kinds, []).work).toEqual(["employed"]);
    expect(cellsOf(kinds, [oneOf("work", ["flexible", "publicOfficial"])]).work).toEqual(["employed", "flexible"]);
    expect(cellsOf(kinds, [amountsTo("work", { met: ["flexible"], authorityDecides: ["publicOfficial"] })]).work).toEqual(["employed", "flexible", "publicOfficial"]);
    expect(cellsOf(kinds, [oneOf("work", ["flexible"]), oneOf("work", ["flexible", "none"])]).work).toEqual(["employed", "flexible", "none"]);
  });

  it("of kinds of place: the policy's own", () => {
    expect(cellsOf(kinds, [oneOf("destination.placeType", ["city" as never])])["destination.placeType"]).toEqual(["town", "city"]);
  });

  it("of what kinship is read from: every word", () => {
    const cells = cellsOf(kinds, []);
    expect(cells.relation).toHaveLength(10);
    expect(cells.maritalStatus).toHaveLength(4);
    expect(cells.livesWithApplicant).toHaveLength(3);
  });

  it("of divisions: each that is spoken of once, and elsewhere", () => {
    expect(cellsOf(kinds, [hukouIn("6301"), hukouOutside("6301"), hukouIn("37")])["hukou.division"]).toEqual(["6301zz", "37zzzz", elsewhere]);
  });

  it("of a list: every selection; of yes or no: both", () => {
    const cells = cellsOf(kinds, []);
    expect(cells["qualification.honours"]).toHaveLength(8);
    expect(cells["qualification.honours"]).toEqual(expect.arrayContaining([[], ["stateAllowance", "heritageBearer"]]));
    expect(cells.stableIncome).toEqual([true, false]);
  });
});
