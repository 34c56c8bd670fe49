import { describe, expect, it } from "vitest";
import {
  all, amountsTo, any, atLeast, atMost, authorityDecides, given, holdsDwelling, hukouIn, hukouOutside, includes, kin, livesWithLead, not, ofLead, oneOf,
  readings, shortOf, someOther, type Criterion,
} from "../criterion";
import type { Household, Person } from "../facts";
import { cellsOf, sumsOf } from "./cells";
import { Evaluator } from "./evaluate";
import { Worlds } from "./finding";
import { nameOf } from "./routes";
import { View } from "./view";

const person = (id: string, relation: Person["relation"], more: object = {}): Person => ({ id, relation, ageYears: 30, ...more }) as Person;
const tie = (facts: object): object => ({ ties: { xining: facts } });

/** What is found of a criterion about the subject (by default the applicant), in a household that considers Xining. */
function find(criterion: Criterion, people: Person[], asked: { subject?: number; lead?: number; place?: object } = {}): string {
  const { subject = 0, place = {} } = asked;
  const household = { people, destinations: { xining: place } } as Household;
  const worlds = new Worlds(["X-a", "X-b"]);
  const evaluator = new Evaluator(new View(household, "xining", cellsOf(["townOrSmallCity"], [criterion]), sumsOf([criterion])), worlds);
  return nameOf(evaluator, evaluator.finding(criterion, subject, asked.lead ?? subject));
}
const alone = (criterion: Criterion, facts: object = {}): string => find(criterion, [person("P1", "applicant", facts)]);

const yes = all();
const no = any();
const left = authorityDecides();
const lacking = shortOf(no);

describe("truth", () => {
  it.each<[string, Criterion, string]>([
    ["all of nothing", all(), "met"], ["any of nothing", any(), "notMet"], ["one that fails", all(yes, no, lacking), "notMet"], ["short and left", all(lacking, left), "notMet"],
    ["only short", all(yes, lacking), "short"], ["only left", all(yes, left), "authorityDecides"], ["the best branch", any(left, lacking, no), "short"],
    ["met beside short", any(lacking, yes), "met"], ["not met", not(yes), "notMet"], ["not notMet", not(no), "met"], ["not left", not(left), "authorityDecides"], ["not short", not(lacking), "short"],
    ["short of what is met", shortOf(yes), "met"], ["short only when", shortOf(no, no), "notMet"], ["short, when left", shortOf(no, left), "notMet"], ["short of what is left", shortOf(left, no), "authorityDecides"],
    ["two readings", readings("X-a", { A: yes, B: no }), "readingsDiffer"], ["two that agree", readings("X-a", { A: yes, B: yes }), "met"],
    ["one reading inside all", all(readings("X-a", { A: yes, B: no }), readings("X-a", { A: no, B: yes })), "notMet"],
  ])("%s", (_, criterion, finding) => expect(alone(criterion)).toBe(finding));

  it("takes a choice of reading for no other operation on the same two things", () => {
    const [permit, contract] = [given("residencePermit"), given("labourContract")];
    for (const ambiguity of ["X-a", "X-b"]) {
      for (const operation of [all, any]) expect(alone(all(operation(permit, contract), not(readings(ambiguity, { A: permit, B: contract }))))).toBe(operation === any ? "unknown" : "notMet");
    }
  });

  it("refuses an ambiguity that is not registered", () => {
    expect(() => alone(readings("X-z", { A: yes, B: no }))).toThrow("ambiguity X-z is not registered");
  });
});

describe("facts", () => {
  it.each<[string, Criterion, object, string]>([
    ["yes", given("stableIncome"), tie({ stableIncome: true }), "met"], ["no", given("stableIncome"), tie({ stableIncome: false }), "notMet"], ["not known", given("stableIncome"), {}, "unknown"],
    ["the full number", atLeast("monthsLived", 24), tie({ monthsLived: 24 }), "met"], ["one below", atLeast("monthsLived", 24), tie({ monthsLived: 23 }), "notMet"],
    ["up to and with", atMost("monthsLived", 36), tie({ monthsLived: 36 }), "met"], ["one above", atMost("monthsLived", 36), tie({ monthsLived: 37 }), "notMet"],
    ["a sum", atLeast(["pensionMonths.employee", "pensionMonths.resident"], 36), tie({ pensionMonths: { employee: 35, resident: 1 } }), "met"],
    ["a sum below", atLeast(["pensionMonths.employee", "pensionMonths.resident"], 36), tie({ pensionMonths: { employee: 35, resident: 0 } }), "notMet"],
    ["a sum that one part reaches", atLeast(["pensionMonths.employee", "pensionMonths.resident"], 36), tie({ pensionMonths: { employee: 40 } }), "met"],
    ["a sum half known", atLeast(["pensionMonths.employee", "pensionMonths.resident"], 36), tie({ pensionMonths: { resident: 3 } }), "unknown"],
    ["a word met", amountsTo("work", { met: ["employed"], authorityDecides: ["flexible"] }), tie({ work: "employed" }), "met"],
    ["a word left", amountsTo("work", { met: ["employed"], authorityDecides: ["flexible"] }), tie({ work: "flexible" }), "authorityDecides"],
    ["another word", amountsTo("work", { met: ["employed"], authorityDecides: ["flexible"] }), tie({ work: "none" }), "notMet"],
    ["one of a list", includes("qualification.honours", ["heritageBearer"]), { qualification: { honours: ["stateAllowance", "heritageBearer"] } }, "met"],
    ["none of a list", includes("qualification.honours", ["heritageBearer"]), { qualification: { honours: ["stateAllowance"] } }, "notMet"],
    ["an empty list", includes("qualification.honours", ["heritageBearer"]), { qualification: { honours: [] } }, "notMet"],
    ["inside", hukouIn("6301"), { hukou: { kind: "rural", division: "630121" } }, "met"], ["not inside", hukouIn("6301"), { hukou: { kind: "rural", division: "632200" } }, "notMet"],
    ["outside", hukouOutside("6301"), { hukou: { kind: "rural", division: "632200" } }, "met"], ["not outside", hukouOutside("6301"), { hukou: { kind: "rural", division: "630100" } }, "notMet"],
    ["no hukou", hukouIn("6301"), { hukou: { kind: "none" } }, "notMet"], ["only the province", hukouIn("6301"), { hukou: { kind: "rural", division: "630000" } }, "unknown"],
    ["another province", hukouIn("6301"), { hukou: { kind: "rural", division: "410000" } }, "notMet"],
  ])("%s", (_, criterion, facts, finding) => expect(alone(criterion, facts)).toBe(finding));
});

describe("several people", () => {
  const couple = [person("P1", "applicant", tie({ work: "none" })), person("P2", "spouse", tie({ work: "employed", livesWithApplicant: "yes" }))];
  const works = oneOf("work", ["employed"]);

  it("are read each for themselves, of the lead, or of some other", () => {
    expect([find(works, couple), find(ofLead(works), couple, { lead: 1 }), find(someOther(works), couple), find(someOther(works), couple, { subject: 1 })])
      .toEqual(["notMet", "met", "met", "notMet"]);
  });

  it("hold the dwelling when named, the applicant when nobody is", () => {
    expect([find(holdsDwelling(), couple), find(holdsDwelling(), couple, { subject: 1 })]).toEqual(["met", "notMet"]);
    expect([0, 1].map((subject) => find(holdsDwelling(), couple, { subject, place: { dwellingHolder: "P2" } }))).toEqual(["notMet", "met"]);
  });

  it.each([["yes", "met"], ["no", "notMet"], ["awayForStudy", "authorityDecides"], [null, "unknown"]])("live together: %s", (answer, finding) => {
    const family = [person("P1", "applicant"), person("P2", "child", tie({ livesWithApplicant: answer }))];
    expect(find(livesWithLead(), family, { subject: 1, lead: 0 })).toBe(finding);
    expect(find(livesWithLead(), family, { subject: 0, lead: 1 })).toBe(finding);
  });

  it.each<[string, object, object, string]>([
    ["both married", { maritalStatus: "married" }, { maritalStatus: "married" }, "met"], ["one divorced", { maritalStatus: "married" }, { maritalStatus: "divorced" }, "notMet"],
    ["one not known", { maritalStatus: "married" }, {}, "unknown"],
  ])("two parents are spouses when both are married: %s", (_, father, mother, finding) => {
    const family = [person("P1", "applicant"), person("P2", "parent", { ageYears: 60, ...father }), person("P3", "parent", { ageYears: 60, ...mother })];
    expect(find(kin("spouse"), family, { subject: 2, lead: 1 })).toBe(finding);
    expect(find(not(kin("otherRelative")), family, { subject: 2, lead: 1 })).toBe(finding);
  });

  it("among four grandparents nobody says who is married to whom; nobody follows themselves", () => {
    const family = [person("P1", "applicant"), ...["P2", "P3", "P4"].map((id) => person(id, "grandparent", { maritalStatus: "married" }))];
    expect(find(kin("spouse"), family, { subject: 2, lead: 1 })).toBe("authorityDecides");
    expect(find(kin("spouse", "child", "parent", "otherRelative"), family, { subject: 1, lead: 1 })).toBe("notMet");
  });

  it.each<[string, object, string]>([["married", { maritalStatus: "married" }, "unknown"], ["divorced", { maritalStatus: "divorced" }, "notMet"]])(
    "somebody %s whose relation is not known may be the other grandparent", (_, facts, finding) => {
      const family = [person("P1", "applicant"), person("P2", "grandparent", { maritalStatus: "married" }), person("P3", undefined, facts)];
      expect(find(kin("spouse"), family, { subject: 2, lead: 1 })).toBe(finding);
    });

  it("asks for two relations in one order, whoever leads", () => {
    const family = [person("P1", "applicant"), person("P2", undefined), person("P3", undefined)];
    const friend = oneOf("relation", ["unrelated"]);
    for (const nobody of [all(kin("child"), ofLead(friend)), all(kin("child"), friend)]) {
      expect([find(nobody, family, { subject: 2, lead: 1 }), find(nobody, family, { subject: 1, lead: 2 })]).toEqual(["notMet", "notMet"]);
    }
  });

  it("a relation not known leaves open who follows whom", () => {
    const family = [person("P1", "applicant"), person("P2", undefined)];
    expect(find(kin("child"), family, { subject: 1, lead: 0 })).toBe("unknown");
    expect(find(any(kin("child"), not(kin("child"))), family, { subject: 1, lead: 0 })).toBe("met");
  });
});
