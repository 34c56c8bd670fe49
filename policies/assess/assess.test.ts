import { describe, expect, it } from "vitest";
import { all, any, authorityDecides, given, kin, oneOf, readings } from "../criterion";
import type { Household } from "../facts";
import type { Paper } from "../policy";
import { answerOf, at, reach, route } from "../testing/made-policy";
import { weihai } from "../weihai";
import { xining } from "../xining";
import { assessIn } from "./assess";
import { compileEditions } from "./compiled-policy";

const permit = given("residencePermit");
const person = (residencePermit: boolean | null, more: object = {}): object => ({ ties: { xining: { residencePermit, ...more } } });
const paper = (id: string, more: Partial<Paper> = {}): Paper => ({ id, source: "implied", purpose: "settlement", cites: at("一"), ...more });

describe("an answer", () => {
  it("says of which document, and until when it holds", () => {
    const { title, number, issuedBy, issuedOn, caveats } = xining.instrument;
    expect(answerOf([], [{}]).document).toMatchObject({ title, number, issuedBy, issuedOn, caveats, inForce: true });
    expect(answerOf([], [{}]).document.caveats).not.toBe(caveats);
  });

  it("for nobody who stays: nothing but that", () => {
    expect(answerOf([route("r", [all()])], [{}, { wantsToMove: false }]).people[1]).toEqual({
      id: "P2", outcome: "noMoveNeeded", basis: null, routes: [], missingFacts: [], placements: [], clauses: [], notes: [], readings: [], steps: [],
    });
  });

  it("shows each route of each lead, and each person's outcome under their own id", () => {
    const found = answerOf([route("r", [permit])], [person(true), person(false)]);
    expect(found.routes.map(({ id, leadBy, finding }) => [id, leadBy, finding])).toEqual([["r", "P1", "met"], ["r", "P2", "notMet"]]);
    expect(found.people.map(({ id, outcome }) => [id, outcome])).toEqual([["P1", "accepted"], ["P2", "notCovered"]]);
  });
});

describe("who is there already", () => {
  const settledIn = (alreadySettled: typeof xining.alreadySettled, tie: object): string | undefined => {
    const people = [{ id: "P1", relation: "applicant", ties: { xining: tie } }];
    const policy = { ...xining, routes: [route("r", [all()])], rights: [], alreadySettled };
    return assessIn([compileEditions("xining", [policy])], { people, destinations: { xining: {} } } as Household, "2026-11-22", "").jurisdictions[0]?.people[0]?.outcome;
  };

  it.each<[string, typeof xining.alreadySettled, object, string]>([
    ["by the policy's criterion", all(permit), { residencePermit: true }, "noMoveNeeded"], ["not without it", all(permit), { residencePermit: false }, "accepted"],
    ["not while it is not known", all(permit), {}, "accepted"], ["by their own word", any(), { settledMonthsAgo: 0 }, "noMoveNeeded"],
    ["never, where moving inside is a move", null, { settledMonthsAgo: 3 }, "accepted"],
  ])("%s", (_, criterion, tie, outcome) => expect(settledIn(criterion, tie)).toBe(outcome));

  it("still has rights, in the order of the family", () => {
    const people = [{ id: "P1", relation: "applicant", ties: { xining: { settledMonthsAgo: 3 } } }, { id: "P2", relation: "sibling", ties: { xining: {} } }, { id: "P3", relation: "sibling", wantsToMove: false }];
    const right = { id: "r", kind: "other", cites: [at("一")], cases: [], otherwise: "gained" } as const;
    const [found] = assessIn([compileEditions("xining", [{ ...xining, routes: [], rights: [{ ...right, cites: [at("一")] }], alreadySettled: any() }])], { people, destinations: { xining: {} } } as Household, "2026-11-22", "").jurisdictions;
    expect(found?.rights.find(({ effect }) => effect === "gained")?.for).toEqual(["P1", "P2"]);
  });
});

describe("papers for settling", () => {
  const lead = paper("lead");
  const papers = (routes: Parameters<typeof answerOf>[0], people: object[]) => answerOf(routes, people).documents.map(({ id, for: whom }) => [id, whom]);

  it("are those of the ways that give the outcome, for the lead and whoever follows", () => {
    const family = route("family", [permit], { papers: [lead], reaches: [reach(kin("otherRelative"), { papers: [paper("kinship", { source: "named", issuedBy: "village" })] })] });
    expect(answerOf([family, route("no", [any()], { papers: [paper("never")] })], [person(true), person(false)]).documents).toEqual([
      { id: "lead", source: "implied", purpose: "settlement", for: ["P1", "P2"], clauses: ["一"], issuedBy: null },
      { id: "kinship", source: "named", purpose: "settlement", for: ["P2"], clauses: ["一"], issuedBy: "village" },
    ]);
  });

  it("depend on the lead, or on the follower where the follower brings them", () => {
    const when = given("labourContract");
    const family = route("family", [permit], { papers: [paper("lead", { when })], reaches: [reach(kin("otherRelative"), { papers: [paper("kinship", { when })] })] });
    expect(papers([family], [person(true, { labourContract: true }), person(false, { labourContract: false })])).toEqual([["lead", ["P1", "P2"]]]);
    expect(papers([family], [person(true, { labourContract: false }), person(false, { labourContract: true })])).toEqual([["kinship", ["P2"]]]);
    expect(papers([family], [person(true, { labourContract: null }), person(false, { labourContract: false })])).toEqual([["lead", ["P1", "P2"]]]);
    expect(papers([route("r", [all()], { papers: [paper("left", { when: authorityDecides() }), paper("no", { when: any() })] })], [person(true)])).toEqual([["left", ["P1"]]]);
  });
});

describe("a household", () => {
  it.each<[string, (boolean | null)[], string]>([
    ["all", [true, true], "all"], ["some", [true, false], "some"], ["none", [false, false], "none"], ["undecided", [true, null], "undecided"], ["undecided from nothing", [false, null], "undecided"],
  ])("is accepted: %s", (_, permits, outcome) => expect(answerOf([route("r", [permit])], permits.map((one) => person(one))).household.outcome).toBe(outcome));

  it("is undecided between readings, and some for certain when one of three is out and one in", () => {
    expect(answerOf([route("r", [readings("X-a", { A: all(), B: any() })])], [person(true)]).household).toMatchObject({ outcome: "undecided", accepted: 0, moving: 1 });
    expect(answerOf([route("r", [permit])], [person(true), person(false), person(null)]).household).toMatchObject({ outcome: "some", accepted: 1, moving: 3 });
  });
});

describe("questions", () => {
  it("come most decisive first, each once, with every outcome that it decides", () => {
    const household = { people: [{ id: "P1", relation: "applicant", ties: { xining: {}, weihai: {} } }, { id: "P2", relation: "sibling", ties: { xining: { residencePermit: false } } }], destinations: { xining: {}, weihai: {} }, wholeHouseholdMoves: null } as unknown as Household;
    const here = compileEditions("xining", [{ ...xining, routes: [route("permit", [permit]), route("whole", [given("wholeHouseholdMoves")])], rights: [], alreadySettled: null }]);
    const there = compileEditions("weihai", [{ ...weihai, routes: [route("whole", [given("wholeHouseholdMoves"), oneOf("relation", ["applicant"])])], rights: [], alreadySettled: null }]);
    expect(assessIn([here, there], household, "2026-11-22", "").questions).toEqual([
      { fact: "wholeHouseholdMoves", person: null, jurisdiction: null, decides: [{ jurisdiction: "xining", person: "P1" }, { jurisdiction: "xining", person: "P2" }, { jurisdiction: "weihai", person: "P1" }] },
      { fact: "residencePermit", person: "P1", jurisdiction: "xining", decides: [{ jurisdiction: "xining", person: "P1" }] },
    ]);
  });
});

describe("the questions", () => {
  it("ask first what decides most", () => {
    const policy = { ...xining, routes: [route("r", [permit], { reaches: [reach(given("labourContract"))] })], rights: [], alreadySettled: null };
    const people = ["applicant", "sibling", "sibling"].map((relation, index) => ({ id: `P${index + 1}`, relation, ties: { xining: index === 2 ? { labourContract: false } : { residencePermit: false } } }));
    const { questions } = assessIn([compileEditions("xining", [policy])], { people, destinations: { xining: {} } } as Household, "2026-11-22", "");
    expect(questions.map(({ fact, person: of, decides }) => [fact, of, decides.map((one) => one.person)])).toEqual([
      ["residencePermit", "P3", ["P1", "P2", "P3"]], ["labourContract", "P1", ["P1"]], ["labourContract", "P2", ["P2"]],
    ]);
  });
});
