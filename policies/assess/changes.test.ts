import { describe, expect, it } from "vitest";
import type { Assessment, ConditionTrace, Outcome, RouteTrace } from "./assessment";
import { changesBetween } from "./changes";

type Given = Pick<Assessment, "jurisdictions">;

const condition = (id: string, finding: ConditionTrace["finding"], clause = "一"): ConditionTrace => ({ id, finding, facts: [], clause });
const route = (id: string, leadBy: string, ...conditions: ConditionTrace[]): RouteTrace => ({ id, leadBy, finding: "met", conditions, reaches: [] });

/** As much of an assessment as a change can be read from: who gets what by which route, and the trace. */
const place = (id: string, people: [id: string, outcome: Outcome, ...taken: [route: string, leadBy: string][]][], routes: RouteTrace[] = []): Given["jurisdictions"][number] => ({
  id, people: people.map(([person, outcome, ...taken]) => ({ id: person, outcome, routes: taken.map(([by, leadBy]) => ({ id: by, leadBy })) })), routes,
}) as unknown as Given["jurisdictions"][number];

const between = (before: Given["jurisdictions"][number][], after: Given["jurisdictions"][number][]) => changesBetween({ jurisdictions: before }, { jurisdictions: after });

describe("what changed between two days", () => {
  it("is told of the place and the person whose it is", () => {
    const before = [place("xining", [["P1", "accepted"], ["P2", "notYet"]]), place("weihai", [["P1", "notCovered"], ["P2", "notYet"]])];
    const after = [place("weihai", [["P2", "notYet"], ["P1", "accepted"]]), place("xining", [["P1", "accepted"], ["P2", "notYet"]])];
    expect(between(before, after)).toEqual([{ jurisdiction: "weihai", person: "P1", before: "notCovered", after: "accepted", because: [] }]);
  });

  it("is nothing for a place or a person that was not there before", () => {
    expect(between([place("weihai", [["P1", "notYet"]])], [place("weihai", [["P1", "notYet"], ["P2", "accepted"]]), place("xining", [["P1", "accepted"]])])).toEqual([]);
  });

  it("comes with the conditions that differ, of the routes by which it came about, lead by lead", () => {
    const before = place("weihai", [["P1", "notYet", ["work", "P1"], ["work", "P2"]]], [
      route("other", "P1", condition("months", "short")),
      route("work", "P2", condition("months", "short"), condition("permit", "met")),
      route("work", "P1", condition("months", "short", "二"), condition("dwelling", "met")),
    ]);
    const after = place("weihai", [["P1", "accepted", ["work", "P1"], ["new", "P1"]]], [
      route("other", "P1", condition("months", "met")),
      route("work", "P1", condition("months", "met", "二、(一)"), condition("dwelling", "met")),
      route("work", "P2", condition("months", "short"), condition("permit", "met")),
      route("new", "P1", condition("talent", "met", "三")),
    ]);
    expect(between([before], [after]).flatMap(({ because }) => because)).toEqual([
      { route: "work", leadBy: "P1", condition: "months", before: "short", after: "met", clause: "二、(一)" },
      { route: "new", leadBy: "P1", condition: "talent", before: null, after: "met", clause: "三" },
    ]);
  });

  it("names a condition that is gone by its old clause", () => {
    const [change] = between([place("weihai", [["P1", "notYet", ["work", "P1"]]], [route("work", "P1", condition("months", "short", "二"))])], [place("weihai", [["P1", "accepted", ["work", "P1"]]], [route("work", "P1")])]);
    expect(change?.because).toEqual([{ route: "work", leadBy: "P1", condition: "months", before: "short", after: null, clause: "二" }]);
  });
});
