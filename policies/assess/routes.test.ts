import { describe, expect, it } from "vitest";
import { all, any, authorityDecides, given, kin, not, readings, shortOf, type Criterion } from "../criterion";
import type { PersonAssessment } from "./assessment";
import { answerOf, at, condition, reach, route } from "../testing/made-policy";

const permit = given("residencePermit");
const contract = given("labourContract");
const yes = all();
const person = (residencePermit: boolean | null, more: object = {}): object => ({ ties: { xining: { residencePermit } }, ...more });
const anybody = reach(kin("spouse", "child", "parent", "otherRelative"));
const only = (answer: PersonAssessment | undefined): [string, string][] => (answer?.routes ?? []).map(({ id, leadBy }) => [id, leadBy]);

describe("the trace of a route", () => {
  const work = route("work", [], { conditions: [condition(permit, { id: "permit", cites: at("三") }), condition(authorityDecides(), { id: "left" })], reaches: [reach(all(kin("otherRelative"), contract), { id: "kin" }), reach(kin("spouse"))] });

  it("shows every condition with its clause and facts, and whoever may follow", () => {
    expect(answerOf([work], [person(true), person(null)]).routes).toEqual([
      { id: "work", leadBy: "P1", finding: "authorityDecides", conditions: [{ id: "permit", finding: "met", facts: ["residencePermit"], clause: "三" }, { id: "left", finding: "authorityDecides", facts: [], clause: "一" }],
        reaches: [{ person: "P2", id: "kin", finding: "unknown", facts: ["relation", "maritalStatus", "labourContract"], clause: "二" }] },
      { id: "work", leadBy: "P2", finding: "unknown", conditions: [{ id: "permit", finding: "unknown", facts: ["residencePermit"], clause: "三" }, { id: "left", finding: "authorityDecides", facts: [], clause: "一" }],
        reaches: [{ person: "P1", id: "kin", finding: "unknown", facts: ["relation", "maritalStatus", "labourContract"], clause: "二" }] },
    ]);
  });
});

describe("the routes of a person", () => {
  it("are those that are certain, when some are: a doubtful one beside them is not told", () => {
    const [first] = answerOf([route("sure", [permit]), route("doubtful", [contract]), route("reading", [readings("X-a", { A: yes, B: any() })])], [person(true)]).people;
    expect([first?.outcome, only(first)]).toEqual(["accepted", [["sure", "P1"]]]);
  });

  it("are all that add up to a yes, when none is certain alone", () => {
    const [first] = answerOf([route("A", [readings("X-a", { A: yes, B: any() })]), route("B", [readings("X-a", { A: any(), B: yes })]), route("no", [any()])], [person(true)]).people;
    expect(only(first)).toEqual([["A", "P1"], ["B", "P1"]]);
  });

  it("are all that add up to a yes over what is not known, too", () => {
    const [first] = answerOf([route("with", [permit]), route("without", [not(permit)]), route("no", [any()])], [person(null)]).people;
    expect([first?.outcome, only(first)]).toEqual(["accepted", [["with", "P1"], ["without", "P1"]]]);
  });

  it("bring nobody along behind themselves", () => {
    const trace = answerOf([route("work", [permit], { reaches: [reach(all())] })], [person(true), person(false)]).routes[0];
    expect(trace?.reaches.map((follower) => follower.person)).toEqual(["P2"]);
  });

  it("are told once for each lead, by whichever clause of the route they follow", () => {
    const work = route("work", [permit], { reaches: [anybody, reach(kin("otherRelative"), { cites: at("四") })] });
    const [, second] = answerOf([work, route("other", [permit], { reaches: [anybody] })], [person(true), person(false)]).people;
    expect(only(second)).toEqual([["work", "P1"], ["other", "P1"]]);
    expect(second?.clauses).toEqual(["一", "二", "四"]);
    const [, , third] = answerOf([work], [person(true), person(true), person(false)]).people;
    expect(only(third)).toEqual([["work", "P1"], ["work", "P2"]]);
  });

  it("and what is noted by the clause that names the follower is noted for the follower only", () => {
    const noted = route("work", [permit], { reaches: [reach(kin("otherRelative"), { otherReadings: ["X-k"], defersTo: "relief" })] });
    expect(answerOf([noted], [person(true), person(false)]).people.map(({ notes }) => notes)).toEqual([[], ["otherReading.X-k", "defersTo.relief"]]);
  });

  it("that lead by time or by an authority are told alone", () => {
    const short = shortOf(any());
    const left: Criterion = authorityDecides();
    expect(only(answerOf([route("left", [left]), route("open", [any()])], [person(false)]).people[0])).toEqual([["left", "P1"]]);
    expect(answerOf([route("left", [left])], [person(false)]).people[0]).toMatchObject({ outcome: "localRules", basis: null });
    expect(only(answerOf([route("left", [left]), route("short", [short]), route("both", [any(short, left)])], [person(false)]).people[0])).toEqual([["short", "P1"], ["both", "P1"]]);
  });

  it("with two ambiguities: each reading's outcome is the worst that the other leaves", () => {
    const both = all(readings("X-a", { A: yes, B: authorityDecides() }), readings("X-c", { A: yes, B: any() }));
    expect(answerOf([route("both", [both])], [person(true)]).people[0]?.readings).toEqual([{ id: "X-a", A: "notCovered", B: "notCovered" }, { id: "X-c", A: "localRules", B: "notCovered" }]);
    const one = any(readings("X-a", { A: yes, B: any() }), all(readings("X-c", { A: yes, B: any() }), any()));
    expect(answerOf([route("one", [one])], [person(true)]).people[0]?.readings.map(({ id }) => id)).toEqual(["X-a"]);
  });
});

describe("the fewest leads", () => {
  const leads = (routes: Parameters<typeof answerOf>[0], people: object[]) => answerOf(routes, people).household.combination;
  const family = { reaches: [anybody] };

  it("start with whoever brings most, the applicant only among equals", () => {
    expect(leads([route("alone", [yes]), route("family", [permit], family)], [person(false), person(true), person(false)])).toEqual([{ route: "family", leadBy: "P2", brings: ["P1", "P2", "P3"] }]);
    expect(leads([route("family", [permit], family)], [person(true), person(true)])).toEqual([{ route: "family", leadBy: "P1", brings: ["P1", "P2"] }]);
    expect(leads([route("family", [permit], family)], [person(true, { relation: "sibling" }), person(true, { relation: "applicant" })])).toEqual([{ route: "family", leadBy: "P2", brings: ["P1", "P2"] }]);
  });

  it("lead nobody twice, and leave out who is not accepted for certain", () => {
    const friends = [person(true), person(false), person(true, { relation: "unrelated" }), person(false, { relation: "unrelated" })];
    expect(leads([route("family", [permit], family)], friends)).toEqual([{ route: "family", leadBy: "P1", brings: ["P1", "P2"] }, { route: "family", leadBy: "P3", brings: ["P3"] }]);
    expect(leads([route("left", [permit], { reaches: [reach(all(kin("otherRelative"), authorityDecides()))] })], [person(true), person(false)])).toEqual([{ route: "left", leadBy: "P1", brings: ["P1"] }]);
    expect(leads([route("unsure", [readings("X-a", { A: yes, B: any() })])], [person(true)])).toEqual([]);
  });
});
