import { describe, expect, it } from "vitest";
import {
  all, any, atLeast, authorityDecides, given, hukouIn, includes, kin, livesWithLead, neverAdvised, not, ofLead, oneOf, readings, shortOf, type Criterion,
} from "../criterion";
import type { Household } from "../facts";
import type { SettlementRoute } from "../policy";
import { xining } from "../xining";
import { assessIn } from "./assess";
import type { Step } from "./assessment";
import { compileEditions } from "./compiled-policy";

const cites = { instrument: "document", clause: "a", locator: "一" };
const route = (id: string, criteria: Criterion[], reach?: Criterion): SettlementRoute => ({
  id, basis: "conditionsMet", placements: [], papers: [],
  conditions: criteria.map((criterion, index) => ({ id: `c${index}`, criterion, cites })),
  reaches: reach ? [{ id: "reach", criterion: reach, cites: { ...cites, locator: "二" }, papers: [] }] : [],
});

const stated = {
  work: "none", stableIncome: false, residencePermit: false, labourContract: false, monthsLived: 5, monthsWorked: 0, pensionMonths: { employee: 10, resident: 4 },
  originalHukou: "none", livesWithApplicant: "no", relocation: "none",
};
const person = (id: string, relation: string, tie: object = {}): object => ({
  id, relation, ageYears: 40, maritalStatus: "married", hukou: { kind: "urban", division: "410100" }, qualification: { degree: "none", vocationalSkill: "none", honours: [] }, ties: { xining: { ...stated, ...tie } },
});

function stepsOf(routes: SettlementRoute[], { of = 0, people = [person("P1", "applicant")], more = {} }: { of?: number; people?: object[]; more?: object } = {}): Step[] {
  const household = { people, destinations: { xining: { placeType: "cityDistrict", dwelling: "none" } }, ...more } as Household;
  const [found] = assessIn([compileEditions("xining", [{ ...xining, routes, rights: [], alreadySettled: null }])], household, "2026-11-22", "").jurisdictions;
  return found?.people[of]?.steps ?? [];
}
/** Each way in, as what it needs. */
const ways = (...criteria: Criterion[]): string[] => stepsOf([route("r", criteria)]).map(({ needs }) => needs.map(({ fact, need }) => `${fact}=${JSON.stringify(need)}`).join(" + "));

const permit = given("residencePermit");
const work = oneOf("work", ["employed", "selfEmployed"]);

describe("the smallest ways in", () => {
  it.each<[string, Criterion[], string[]]>([
    ["one change", [permit], ["residencePermit=true"]], ["all together", [all(permit, work)], ['residencePermit=true + work=["employed","selfEmployed"]']],
    ["each condition", [work, permit], ['work=["employed","selfEmployed"] + residencePermit=true']], ["either", [any(permit, work)], ["residencePermit=true", 'work=["employed","selfEmployed"]']],
    ["not the larger of two", [any(permit, all(permit, work))], ["residencePermit=true"]], ["what is met already needs nothing", [any(permit, work), atLeast("monthsLived", 5)], ["residencePermit=true", 'work=["employed","selfEmployed"]']],
    ["every reading", [readings("X-a", { A: permit, B: work })], ['residencePermit=true + work=["employed","selfEmployed"]']],
    ["two demands on one fact", [work, oneOf("work", ["selfEmployed", "flexible"])], ['work=["selfEmployed"]']], ["two that exclude each other", [work, oneOf("work", ["flexible"])], []],
    ["the larger of two numbers", [atLeast("monthsLived", 6), atLeast("monthsLived", 12)], ["monthsLived=12"]], ["and in the other order", [atLeast("monthsLived", 12), atLeast("monthsLived", 6)], ["monthsLived=12"]],
    ["the same paper once", [permit, any(permit, work)], ["residencePermit=true"]], ["one of two that ask the same", [any(permit, permit)], ["residencePermit=true"]],
    ["the short wait beside a paper, and the long wait alone", [any(atLeast("monthsLived", 24), all(atLeast("monthsLived", 12), permit))], ["monthsLived=24", "monthsLived=12 + residencePermit=true"]],
    ["no longer wait than one that is enough", [any(all(atLeast("monthsLived", 24), permit), atLeast("monthsLived", 12))], ["monthsLived=12"]],
    ["whatever one may choose from, not the narrower choice", [any(oneOf("work", ["employed"]), work)], ['work=["employed","selfEmployed"]']],
    ["what is short", [shortOf(permit, all())], ["residencePermit=true"]], ["a sum, where its first fact counts", [atLeast(["pensionMonths.employee", "pensionMonths.resident"], 36)], ["pensionMonths.employee=32"]],
    ["nothing that only an authority decides", [authorityDecides()], []], ["nothing by ceasing to be", [not(oneOf("work", ["none"]))], []], ["nothing that is fixed", [hukouIn("6301")], []],
    ["no past hukou", [oneOf("originalHukou", ["rural"])], []], ["no honour", [includes("qualification.honours", ["heritageBearer"])], []], ["what is not advised", [neverAdvised(work)], []],
    ["a skill, but not beside what is fixed", [any(oneOf("qualification.vocationalSkill", ["junior"]), all(permit, hukouIn("6301")))], ['qualification.vocationalSkill=["junior"]']],
  ])("ask for %s", (_, criteria, found) => expect(ways(...criteria)).toEqual(found));

  it("say how each can turn, how long it takes and until when", () => {
    expect(stepsOf([route("r", [atLeast("monthsLived", 24), permit])])).toEqual([{
      route: "r", leadBy: "P1", needs: [
        { fact: "monthsLived", person: "P1", have: 5, need: 24, kind: "wait", months: 19, earliest: "2028-06", clause: "一" },
        { fact: "residencePermit", person: "P1", have: false, need: true, kind: "paper", months: null, earliest: null, clause: "一" },
      ],
    }]);
  });

  it("name nobody for what is the household's", () => {
    expect(stepsOf([route("r", [given("wholeHouseholdMoves")])], { more: { wholeHouseholdMoves: false } })[0]?.needs[0]).toMatchObject({ person: null, kind: "change", have: false });
  });

  it.each<[Criterion, object]>([
    [oneOf("originalHukou", ["rural"]), { fact: "originalHukou", need: ["rural"], kind: "fixed" }],
    [includes("qualification.honours", ["heritageBearer"]), { fact: "qualification.honours", need: ["heritageBearer"], kind: "fixed" }],
    [neverAdvised(work), { fact: "work", need: ["employed", "selfEmployed"], kind: "change" }],
    [hukouIn("6301"), { fact: "hukou.division", need: ["6301"], kind: "fixed" }],
  ])("ask for what is not known even when it is fixed or not advised, for it may be so: %j", (criterion, need) => {
    const unknown = { id: "P1", relation: "applicant", ageYears: 40, hukou: { kind: "urban", division: criterion.op === "hukouLies" ? null : "410100" }, ties: { xining: {} } };
    expect(stepsOf([route("r", [criterion])], { people: [unknown] })[0]?.needs).toMatchObject([{ ...need, have: null, months: null }]);
  });
});

describe("ways in", () => {
  it("come nearest first: a paper, a wait, a change; the shorter wait before the longer", () => {
    const routes = [route("change", [work]), route("long", [atLeast("monthsLived", 24)]), route("both", [permit, work]), route("paper", [permit]), route("soon", [atLeast("monthsLived", 6)])];
    expect(stepsOf(routes).map((step) => step.route)).toEqual(["paper", "soon", "long", "change", "both"]);
  });

  it("an income and a wait before a home of one's own or a title, a tenancy among them", () => {
    const routes = [route("own", [oneOf("destination.dwelling", ["ownedLawful"])]), route("title", [oneOf("qualification.professionalTitle", ["senior"])]), route("both", [given("stableIncome"), atLeast("monthsLived", 24)]), route("rent", [oneOf("destination.dwelling", ["ownedLawful", "rentedLawful"])])];
    expect(stepsOf(routes).map((step) => step.route)).toEqual(["rent", "both", "own", "title"]);
  });

  it("are at most eight", () => {
    expect(stepsOf(Array.from({ length: 10 }, (_, index) => route(`r${index}`, [permit])))).toHaveLength(8);
  });

  it("are not told to whoever is accepted, nor where nobody has a tie", () => {
    expect(stepsOf([route("yes", [all()]), route("r", [permit])])).toEqual([]);
    expect(stepsOf([route("r", [permit])], { people: [{ id: "P1", relation: "applicant", ageYears: 40 }], more: { destinations: {} } })).toEqual([]);
  });

  it("also lead by somebody else's route, with what the follower needs", () => {
    const people = [person("P1", "applicant", { residencePermit: true }), person("P2", "spouse", { livesWithApplicant: null })];
    const steps = stepsOf([route("r", [permit], all(kin("spouse"), livesWithLead()))], { of: 1, people });
    expect(steps).toMatchObject([{ leadBy: "P2", needs: [{ fact: "residencePermit", person: "P2" }] }, { leadBy: "P1", needs: [{ fact: "livesWithApplicant", person: "P2", need: ["yes"], clause: "二" }] }]);
  });

  it("ask the lead for what the clause asks of the lead", () => {
    const people = [person("P1", "applicant"), person("P2", "spouse")];
    expect(stepsOf([route("r", [oneOf("relocation", ["none"]), not(kin("child")), ofLead(permit)], kin("spouse"))], { of: 1, people }).map(({ leadBy, needs }) => [leadBy, needs.map((need) => need.person)]))
      .toEqual(expect.arrayContaining([["P1", ["P1"]], ["P2", ["P2"]]]));
  });

  it("ask each of the two for what each lacks, and say it once where it is the household's, by the follower's clause", () => {
    const people = [person("P1", "applicant", { stableIncome: true }), person("P2", "spouse")];
    const earns = given("stableIncome");
    const asked = (criteria: Criterion[], reach: Criterion): string[][] =>
      stepsOf([route("r", criteria, all(kin("spouse"), reach))], { of: 1, people, more: { wholeHouseholdMoves: false } }).filter(({ leadBy }) => leadBy === "P1")
        .map(({ needs }) => needs.map((need) => `${need.person} ${need.fact} ${need.clause}`));
    expect(asked([permit], permit)).toEqual([["P2 residencePermit 二", "P1 residencePermit 一"]]);
    expect(asked([earns], shortOf(permit))).toEqual([["P2 residencePermit 二"]]);
    expect(asked([given("wholeHouseholdMoves")], given("wholeHouseholdMoves"))).toEqual([["null wholeHouseholdMoves 二"]]);
    expect(asked([earns], any(ofLead(permit), all(permit, work)))).toEqual([["P1 residencePermit 二"], ["P2 residencePermit 二", "P2 work 二"]]);
  });

  it("are none where what the lead would change bars the follower", () => {
    const people = [person("P1", "applicant"), person("P2", "spouse")];
    const moves = given("wholeHouseholdMoves");
    expect(stepsOf([route("r", [moves], all(kin("spouse"), not(moves)))], { of: 1, people, more: { wholeHouseholdMoves: false } }).map(({ leadBy }) => leadBy)).toEqual(["P2"]);
  });

  it("do not make a friend a relative", () => {
    const people = [person("P1", "applicant", { residencePermit: true }), person("P2", "unrelated")];
    expect(stepsOf([route("r", [permit, hukouIn("41")], kin("spouse"))], { of: 1, people }).map(({ leadBy }) => leadBy)).toEqual(["P2"]);
  });
});
