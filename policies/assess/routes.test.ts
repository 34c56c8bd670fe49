import { describe, expect, it } from "vitest";
import { all, any, authorityDecides, given, inArea, kin, not, readings, shortOf } from "../criterion";
import type { Person } from "../facts/schema";
import type { SettlementRoute } from "../policy";
import { answerOf, at, city, condition, family, person, personIn, reach, route, town } from "../testing/made-policy";
import type { PersonAssessment } from "./assessment";

const permit = given("residencePermit");
const contract = given("labourContract");
const yes = all();
const anybody = reach(kin("spouse", "child", "parent", "otherRelative"));
const permits = (...values: (boolean | null)[]): Person[] =>
  family(...values.map((residencePermit) => ({ residencePermit })));
const of = (routes: SettlementRoute[], people: readonly Person[], id = "P1"): PersonAssessment =>
  personIn(answerOf({ routes }, people), id);
const taken = ({ routes }: PersonAssessment): [string, string][] => routes.map(({ id, leadBy }) => [id, leadBy]);

describe("the trace of a route", () => {
  const work = route("work", [], {
    conditions: [condition(permit, { id: "permit", cites: at("三") }), condition(authorityDecides, { id: "left" })],
    reaches: [reach(all(kin("otherRelative"), contract), { id: "kin" }), reach(kin("spouse"))],
  });

  it("shows every condition with its clause and facts, and whoever may follow", () => {
    const kinFacts = ["relation", "spouse", "parents", "maritalStatus", "labourContract"];
    const led = (leadBy: string, follower: string, finding: string, found: string) => ({
      id: "work",
      leadBy,
      finding,
      conditions: [
        { id: "permit", finding: found, facts: ["residencePermit"], clause: "三" },
        { id: "left", finding: "authorityDecides", facts: [], clause: "一" },
      ],
      reaches: [{ person: follower, id: "kin", finding: "unknown", facts: kinFacts, clause: "二" }],
    });
    expect(answerOf({ routes: [work] }, permits(true, null)).routes).toEqual([
      led("P1", "P2", "authorityDecides", "met"),
      led("P2", "P1", "unknown", "unknown"),
    ]);
  });

  it("is told only in the kinds of place to which the route can lead", () => {
    const routes = [
      route("city", [all(inArea(city), permit)]),
      route("either", [any(inArea(city), inArea(town))]),
      route("nowhere", [inArea(city), inArea(town)]),
    ];
    expect(
      [city, town].map((area) => answerOf({ routes }, permits(true), { area }).routes.map(({ id }) => id)),
    ).toEqual([["city", "either"], ["either"]]);
  });
});

describe("who leads and follows", () => {
  const open = route("open", [yes], { reaches: [anybody] });
  const there = { registeredIn: town } as const;
  const urban = { hukou: { kind: "urban", division: "630123" } } as const;

  it("is nobody who stays, nobody who is registered there, nobody from outside the mainland", () => {
    const people = [
      person("P1", "applicant"),
      person("P2", "sibling", { wantsToMove: false }),
      person("P3", "sibling", urban, there),
      person("P4", "sibling", { hukou: { kind: "outsideMainland" } }),
    ];
    expect(
      answerOf({ routes: [open] }, people, { area: town }).routes.map(({ leadBy, finding, reaches }) => [
        leadBy,
        finding,
        reaches.map((one) => one.person),
      ]),
    ).toEqual([
      ["P1", "met", ["P3"]],
      ["P3", "notMet", ["P1"]],
      ["P4", "notMet", ["P1", "P3"]],
    ]);
    expect(answerOf({ routes: [open] }, people, { area: town }).people.map(({ outcome }) => outcome)).toEqual([
      "accepted",
      "noMoveNeeded",
      "noMoveNeeded",
      "notCovered",
    ]);
  });

  it("is anybody who does not say whether they want to move", () => {
    expect(of([open], [person("P1", "applicant", { wantsToMove: null })]).outcome).toBe("accepted");
  });

  it("is never both at once", () => {
    expect(
      answerOf(
        { routes: [route("work", [permit], { reaches: [reach(yes)] })] },
        permits(true, false),
      ).routes[0]?.reaches.map((follower) => follower.person),
    ).toEqual(["P2"]);
  });
});

describe("the routes of a person", () => {
  it("are those that are certain, when some are: a doubtful one beside them is not told", () => {
    const first = of(
      [
        route("sure", [permit]),
        route("doubtful", [contract]),
        route("reading", [readings("X-a", { A: yes, B: any() })]),
      ],
      permits(true),
    );
    expect([first.outcome, taken(first)]).toEqual(["accepted", [["sure", "P1"]]]);
  });

  it("are all that add up to a yes, over readings and over what is not known, when none is certain alone", () => {
    expect(
      taken(
        of(
          [
            route("A", [readings("X-a", { A: yes, B: any() })]),
            route("B", [readings("X-a", { A: any(), B: yes })]),
            route("no", [any()]),
          ],
          permits(true),
        ),
      ),
    ).toEqual([
      ["A", "P1"],
      ["B", "P1"],
    ]);
    const first = of([route("with", [permit]), route("without", [not(permit)]), route("no", [any()])], permits(null));
    expect([first.outcome, taken(first)]).toEqual([
      "accepted",
      [
        ["with", "P1"],
        ["without", "P1"],
      ],
    ]);
  });

  it("are told once for each lead, by whichever clause of the route they follow", () => {
    const work = route("work", [permit], { reaches: [anybody, reach(kin("otherRelative"), { cites: at("四") })] });
    const second = of([work, route("other", [permit], { reaches: [anybody] })], permits(true, false), "P2");
    expect(taken(second)).toEqual([
      ["work", "P1"],
      ["other", "P1"],
    ]);
    expect(second.clauses).toEqual(["一", "二", "四"]);
    expect(taken(of([work], permits(true, true, false), "P3"))).toEqual([
      ["work", "P1"],
      ["work", "P2"],
    ]);
  });

  it("that lead by time or by an authority are told alone", () => {
    const [short, left] = [shortOf(any()), authorityDecides];
    expect(taken(of([route("left", [left]), route("open", [any()])], permits(false)))).toEqual([["left", "P1"]]);
    expect(of([route("left", [left])], permits(false))).toMatchObject({ outcome: "localRules", basis: null });
    expect(
      taken(of([route("left", [left]), route("short", [short]), route("both", [any(short, left)])], permits(false))),
    ).toEqual([
      ["short", "P1"],
      ["both", "P1"],
    ]);
  });
});
