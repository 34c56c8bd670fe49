import { describe, expect, it } from "vitest";
import type { Assessment, ConditionTrace, Outcome, RouteTrace } from "./assessment";
import { changesBetween } from "./changes";

type Given = Pick<Assessment, "jurisdictions">["jurisdictions"][number];

const condition = (id: string, finding: ConditionTrace["finding"], clause = "一"): ConditionTrace => ({
  id,
  finding,
  facts: [],
  clause,
});
const route = (id: string, leadBy: string, ...conditions: ConditionTrace[]): RouteTrace => ({
  id,
  leadBy,
  finding: "met",
  conditions,
  reaches: [],
});

type Someone = [id: string, outcome: Outcome, ...taken: [route: string, leadBy: string][]];
/** As much of an area as a change can be read from: who gets what by which route, and the trace. */
const area = (placeType: string, people: Someone[], routes: RouteTrace[] = []) => ({
  placeType,
  people: people.map(([id, outcome, ...taken]) => ({
    id,
    outcome,
    routes: taken.map(([by, leadBy]) => ({ id: by, leadBy })),
  })),
  routes,
});
const place = (id: string, ...areas: ReturnType<typeof area>[]): Given => ({ id, areas }) as unknown as Given;
const town = (people: Someone[], routes: RouteTrace[] = []): Given =>
  place("weihai", area("cityOrTown", people, routes));

const between = (before: Given[], after: Given[]) =>
  changesBetween({ jurisdictions: before }, { jurisdictions: after });

describe("what changed between two days", () => {
  it("is told of the place, the kind of place and the person whose it is", () => {
    const before = [
      place("xining", area("cityDistrict", [["P1", "accepted"]]), area("townOrSmallCity", [["P1", "notYet"]])),
      town([
        ["P1", "notCovered"],
        ["P2", "notYet"],
      ]),
    ];
    const after = [
      town([
        ["P2", "notYet"],
        ["P1", "accepted"],
      ]),
      place("xining", area("townOrSmallCity", [["P1", "localRules"]]), area("cityDistrict", [["P1", "accepted"]])),
    ];
    expect(between(before, after)).toEqual([
      {
        jurisdiction: "weihai",
        area: "cityOrTown",
        person: "P1",
        before: "notCovered",
        after: "accepted",
        because: [],
      },
      {
        jurisdiction: "xining",
        area: "townOrSmallCity",
        person: "P1",
        before: "notYet",
        after: "localRules",
        because: [],
      },
    ]);
  });

  it("is nothing for a place, a kind of place or a person that was not there before", () => {
    const after = [
      place(
        "weihai",
        area("cityOrTown", [
          ["P1", "notYet"],
          ["P2", "accepted"],
        ]),
        area("villageOfOrigin", [["P1", "accepted"]]),
      ),
      place("xining", area("cityDistrict", [["P1", "accepted"]])),
    ];
    expect(between([town([["P1", "notYet"]])], after)).toEqual([]);
  });

  it("comes with the conditions that differ, of the routes by which it came about, lead by lead", () => {
    const before = town(
      [["P1", "notYet", ["work", "P1"], ["work", "P2"]]],
      [
        route("other", "P1", condition("months", "short")),
        route("work", "P2", condition("months", "short"), condition("permit", "met")),
        route("work", "P1", condition("months", "short", "二"), condition("dwelling", "met")),
      ],
    );
    const after = town(
      [["P1", "accepted", ["work", "P1"], ["new", "P1"]]],
      [
        route("other", "P1", condition("months", "met")),
        route("work", "P1", condition("months", "met", "二、(一)"), condition("dwelling", "met")),
        route("work", "P2", condition("months", "short"), condition("permit", "met")),
        route("new", "P1", condition("talent", "met", "三")),
      ],
    );
    expect(between([before], [after]).flatMap(({ because }) => because)).toEqual([
      { route: "work", leadBy: "P1", condition: "months", before: "short", after: "met", clause: "二、(一)" },
      { route: "new", leadBy: "P1", condition: "talent", before: null, after: "met", clause: "三" },
    ]);
  });

  it("names a condition that is gone by its old clause", () => {
    const [change] = between(
      [town([["P1", "notYet", ["work", "P1"]]], [route("work", "P1", condition("months", "short", "二"))])],
      [town([["P1", "accepted", ["work", "P1"]]], [route("work", "P1")])],
    );
    expect(change?.because).toEqual([
      { route: "work", leadBy: "P1", condition: "months", before: "short", after: null, clause: "二" },
    ]);
  });
});
