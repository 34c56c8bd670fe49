import { describe, expect, it } from "vitest";
import {
  ageAtSettling,
  all,
  any,
  atLeast,
  given,
  graduatedOutside,
  home,
  hukouIn,
  inArea,
  isHere,
  kin,
  livesWithLead,
  not,
  ofLead,
  ofRuralOrigin,
  oneOf,
  originIn,
  possible,
  readings,
  registeredHere,
  shortOf,
  someOther,
  type Criterion,
} from "./criterion";
import { ambiguitiesOf, factsOf, parts, readsArea } from "./criterion-parts";

const permit = given("residencePermit");
const income = given("stableIncome");
const lawful = home("subject", { met: ["ownedLawful"] });

describe("the facts that a criterion reads", () => {
  it.each<[Criterion, string[]]>([
    [permit, ["residencePermit"]],
    [
      atLeast(["pensionMonths.employee", "pensionMonths.resident"], 36),
      ["pensionMonths.employee", "pensionMonths.resident"],
    ],
    [all(permit, any(income, permit)), ["residencePermit", "stableIncome"]],
    [readings("X-a", { A: permit, B: income }), ["residencePermit", "stableIncome"]],
    [shortOf(permit, income), ["residencePermit", "stableIncome"]],
    [not(possible(ofLead(permit))), ["residencePermit"]],
    [someOther("sameRegister", permit), ["relation", "register", "residencePermit"]],
    [someOther("spouse", permit), ["relation", "spouse", "residencePermit"]],
    [hukouIn("6301"), ["hukou.division"]],
    [graduatedOutside("6301"), ["education.graduatedIn", "education.graduatedOverseas"]],
    [ofRuralOrigin, ["hukou.kind", "formerHukou.kind"]],
    [originIn("6301"), ["hukou.division", "formerHukou.division"]],
    [lawful, ["homes.dwelling", "homes.dwellingHolders"]],
    [registeredHere, ["registeredIn"]],
    [ageAtSettling(60), ["ageYears", "settledMonthsAgo"]],
    [livesWithLead, ["livesInFamilyHome"]],
    [kin("spouse"), ["relation", "spouse", "parents", "maritalStatus"]],
    [inArea("town"), []],
    [all(), []],
  ])("of %j are %j", (criterion, facts) => expect(factsOf(criterion)).toEqual(facts));
});

describe("a criterion", () => {
  it("depends on every ambiguity inside it, each once", () => {
    const one = readings("X-a", { A: permit, B: readings("X-c", { A: permit, B: income }) });
    expect(ambiguitiesOf(all(one, not(one)))).toEqual(["X-a", "X-c"]);
  });

  it("reads the kind of place where anything inside it does", () => {
    expect(
      [inArea("town"), isHere("worksIn"), lawful, registeredHere].map((local) => [
        readsArea(local),
        readsArea(ofLead(any(permit, local))),
      ]),
    ).toEqual(Array(4).fill([true, true]));
    expect([permit, oneOf("work", ["employed"]), kin("child"), hukouIn("6301")].map(readsArea)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("has parts only where it is made of others", () => {
    expect(
      [
        all(permit, income),
        any(permit),
        readings("X-a", { A: permit, B: income }),
        shortOf(permit, income),
        someOther("related", permit),
      ].map((one) => parts(one).length),
    ).toEqual([2, 1, 2, 2, 1]);
    expect([permit, lawful, kin("spouse")].flatMap(parts)).toEqual([]);
  });
});
