import { describe, expect, it } from "vitest";
import {
  admittedIn,
  all,
  any,
  atLeast,
  atMost,
  authorityDecides,
  type Criterion,
  given,
  graduatedOutside,
  hukouIn,
  hukouOutside,
  includes,
  isHere,
  kin,
  not,
  oneOf,
  possible,
  readings,
  shortOf,
} from "../criterion";
import type { Person, Tie } from "../facts/schema";
import { city, evaluatorOf, findingOf, householdOf, person, town } from "../testing/made-policy";

const alone = (criterion: Criterion, facts: Partial<Person> = {}, tie: Tie = {}): string =>
  findingOf(criterion, [person("P1", "applicant", facts, tie)]);
const permit = given("residencePermit");
const [yes, no, left] = [all(), any(), authorityDecides];
const lacking = shortOf(no);

describe("truth", () => {
  it.each<[string, Criterion, string]>([
    ["all of nothing", all(), "met"],
    ["any of nothing", any(), "notMet"],
    ["one that fails", all(yes, no, lacking), "notMet"],
    ["short and left", all(lacking, left), "authorityDecides"],
    ["left and short", all(left, lacking), "authorityDecides"],
    ["only short", all(yes, lacking), "short"],
    ["only left", all(yes, left), "authorityDecides"],
    ["the best branch", any(left, lacking, no), "short"],
    ["met beside short", any(lacking, yes), "met"],
    ["not met", not(yes), "notMet"],
    ["not notMet", not(no), "met"],
    ["not left", not(left), "authorityDecides"],
    ["not short", not(lacking), "short"],
    ["possible, when met", possible(yes), "met"],
    ["possible, when short", possible(lacking), "met"],
    ["possible, when left", possible(left), "met"],
    ["impossible", possible(no), "notMet"],
    ["short of what is met", shortOf(yes), "met"],
    ["short only when", shortOf(no, no), "notMet"],
    ["short, when left", shortOf(no, left), "notMet"],
    ["short of what is left", shortOf(left, no), "authorityDecides"],
    ["two readings", readings("X-a", { A: yes, B: no }), "readingsDiffer"],
    ["two that agree", readings("X-a", { A: yes, B: yes }), "met"],
    ["one reading inside all", all(readings("X-a", { A: yes, B: no }), readings("X-a", { A: no, B: yes })), "notMet"],
    ["one reading inside any", any(readings("X-a", { A: yes, B: no }), readings("X-a", { A: no, B: yes })), "met"],
  ])("%s", (_, criterion, finding) => expect(alone(criterion)).toBe(finding));

  it("takes a choice of reading for no other operation on the same two things", () => {
    const contract = given("labourContract");
    const both = (operation: typeof all): Criterion =>
      all(operation(permit, contract), not(readings("X-a", { A: permit, B: contract })));
    expect([alone(both(any)), alone(both(all))]).toEqual(["unknown", "notMet"]);
  });

  it("takes no choice of reading for another on the same two things", () => {
    const [first, second] = [permit, given("labourContract")];
    const read = (id: string): Criterion => readings(id, { A: first, B: second });
    expect(alone(any(readings("X-a", { A: no, B: no }), all(any(first, second), not(read("X-b")))))).toBe("unknown");
    expect(alone(all(read("X-a"), not(read("X-b"))), {}, { residencePermit: true, labourContract: false })).toBe(
      "readingsDiffer",
    );
  });

  it("asks for nothing that changes nothing", () =>
    expect([alone(any(permit, not(permit))), alone(all(permit, not(permit))), alone(permit)]).toEqual([
      "met",
      "notMet",
      "unknown",
    ]));
});

const pension = atLeast(["pensionMonths.employee", "pensionMonths.resident"], 36);
const bearer = includes("qualification.honours", ["heritageBearer"]);

describe("facts", () => {
  it.each<[string, Criterion, Tie, string]>([
    ["yes", given("stableIncome"), { stableIncome: true }, "met"],
    ["no", given("stableIncome"), { stableIncome: false }, "notMet"],
    ["not known", given("stableIncome"), {}, "unknown"],
    ["the full number", atLeast("monthsLived", 24), { monthsLived: 24 }, "met"],
    ["one below", atLeast("monthsLived", 24), { monthsLived: 23 }, "notMet"],
    ["up to and with", atMost("monthsLived", 36), { monthsLived: 36 }, "met"],
    ["one above", atMost("monthsLived", 36), { monthsLived: 37 }, "notMet"],
    ["a sum", pension, { pensionMonths: { employee: 35, resident: 1 } }, "met"],
    ["a sum below", pension, { pensionMonths: { employee: 35, resident: 0 } }, "notMet"],
    ["a sum that one part reaches", pension, { pensionMonths: { employee: 40 } }, "met"],
    ["a sum half known", pension, { pensionMonths: { resident: 3 } }, "unknown"],
    ["a word met", oneOf("work", ["employed"]), { work: "employed" }, "met"],
    ["another word", oneOf("work", ["employed"]), { work: "none" }, "notMet"],
    [
      "a word left",
      { ...oneOf("work", ["employed"]), authority: ["flexible"] },
      { work: "flexible" },
      "authorityDecides",
    ],
    ["this kind of place", isHere("worksIn"), { worksIn: city }, "met"],
    ["another", isHere("worksIn"), { worksIn: town }, "notMet"],
    ["a kind of place not known", isHere("worksIn"), {}, "unknown"],
  ])("%s", (_, criterion, tie, finding) => expect(alone(criterion, {}, tie)).toBe(finding));

  it.each<[string, Criterion, Partial<Person>, string]>([
    ["one of a list", bearer, { qualification: { honours: ["stateAllowance", "heritageBearer"] } }, "met"],
    ["none of a list", bearer, { qualification: { honours: ["stateAllowance"] } }, "notMet"],
    ["an empty list", bearer, { qualification: { honours: [] } }, "notMet"],
    ["a list not known", bearer, {}, "unknown"],
    ["inside", hukouIn("6301"), { hukou: { kind: "rural", division: "630121" } }, "met"],
    ["not inside", hukouIn("6301"), { hukou: { kind: "rural", division: "632200" } }, "notMet"],
    ["outside", hukouOutside("6301"), { hukou: { kind: "rural", division: "632200" } }, "met"],
    ["not outside", hukouOutside("6301"), { hukou: { kind: "rural", division: "630100" } }, "notMet"],
    ["no hukou", hukouIn("6301"), { hukou: { kind: "none" } }, "notMet"],
    ["only the province", hukouIn("6301"), { hukou: { kind: "rural", division: "630000" } }, "unknown"],
    ["another province", hukouIn("6301"), { hukou: { kind: "rural", division: "410000" } }, "notMet"],
    ["a province to which it matters", hukouIn("63"), { hukou: { kind: "rural", division: "630000" } }, "met"],
    ["a school here", admittedIn("6301"), { education: { admittedIn: "630100" } }, "met"],
    ["in no place considered", admittedIn("6301"), { education: { admittedIn: "elsewhere" } }, "notMet"],
    ["not known where", admittedIn("6301"), {}, "unknown"],
    ["abroad is outside, wherever", graduatedOutside("6301"), { education: { graduatedOverseas: true } }, "met"],
    [
      "at home is not",
      graduatedOutside("6301"),
      { education: { graduatedOverseas: false, graduatedIn: "630100" } },
      "notMet",
    ],
  ])("%s", (_, criterion, facts, finding) => expect(alone(criterion, facts)).toBe(finding));

  it("of a school are asked only where it can lie here", () => {
    const studies = (admittedTo: string | null): string =>
      alone(isHere("studiesIn"), { education: { admittedIn: admittedTo } });
    expect(["630100", "410100", "elsewhere", null].map(studies)).toEqual(["unknown", "notMet", "notMet", "unknown"]);
    expect(alone(isHere("studiesIn"), { education: { admittedIn: "elsewhere" } }, { studiesIn: city })).toBe("met");
  });
});

describe("what hangs on whom one follows", () => {
  const people = [person("P1", "applicant"), person("P2", "child", { ageYears: 9 }), person("P3", "spouse")];

  it("is read anew of each of them, and of nobody as of oneself", () => {
    const criterion = kin("child");
    const evaluator = evaluatorOf(criterion, householdOf(people));
    const found = [1, 0, 2, 0].map((lead) => evaluator.boundedFinding(criterion, 1, lead, city));
    const { yes, no: never } = evaluator.logic;
    expect(found).toEqual([never, yes, yes, yes]);
  });
});

describe("facts of everybody", () => {
  it.each([
    [true, "met"],
    [false, "notMet"],
    [undefined, "unknown"],
  ])("a poor family: %s is %s", (poorFamily, finding) =>
    expect(findingOf(given("poorFamily"), [person("P1", "applicant")], { poorFamily })).toBe(finding),
  );
});
