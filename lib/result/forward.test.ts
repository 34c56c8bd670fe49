import { describe, expect, test } from "vitest";
import { openElsewhere } from "./elsewhere";
import { waysForward, whatIsMissing } from "./missing";
import { needed, somebody, stepBy } from "./testing/made-assessment";

const wait = (person: string, months = 6) =>
  needed("pensionMonths.employee", { person, kind: "wait", need: 36, months });
const paper = (person: string) => needed("labourContract", { person, kind: "paper" });
const job = (person: string | null) => needed("work", { person, need: ["employed"] });
const told = (people: Parameters<typeof waysForward>[0]) =>
  waysForward(people, "cityDistrict").map(({ route, leads, each, near, for: whom }) => [
    route,
    leads,
    each,
    near,
    whom,
  ]);

describe("ways in", () => {
  test("are those into this kind of place for which something has to change", () => {
    const steps = [
      stepBy("P1", [job("P1")], { area: "townOrSmallCity" }),
      stepBy("P1", [], { route: "a.open" }),
      stepBy("P1", [job("P1")]),
    ];
    expect(told([somebody("P1", { steps })])).toEqual([["a.route", ["P1"], false, false, ["P1"]]]);
  });

  test("are near where time and papers are all that is missing, and those come first", () => {
    const steps = [
      stepBy("P1", [job("P1")], { route: "a.job" }),
      stepBy("P1", [wait("P1"), job("P1")], { route: "a.both" }),
      stepBy("P1", [wait("P1"), paper("P1")], { route: "a.near" }),
    ];
    expect(told([somebody("P1", { steps })]).map(([route, , , near]) => [route, near])).toEqual([
      ["a.near", true],
      ["a.job", false],
      ["a.both", false],
    ]);
  });

  test("stand as near to the front as for the one for whom they are nearest, then by how many they serve", () => {
    const first = [stepBy("P1", [job("P1")], { route: "a.one" }), stepBy("P1", [job("P1")], { route: "a.two" })];
    const second = [stepBy("P1", [job("P1")], { route: "a.two" })];
    const third = [stepBy("P1", [job("P1")], { route: "a.three" })];
    const people = [
      somebody("P1", { steps: first }),
      somebody("P2", { steps: second }),
      somebody("P3", { steps: third }),
    ];
    expect(told(people)).toEqual([
      ["a.two", ["P1"], false, false, ["P1", "P2"]],
      ["a.one", ["P1"], false, false, ["P1"]],
      ["a.three", ["P1"], false, false, ["P3"]],
    ]);
  });

  test("that ask nothing of anybody in particular are one, whoever applies", () => {
    const home = needed("homes.dwelling", { need: ["ownedLawful"] });
    const people = ["P1", "P2"].map((id) => somebody(id, { steps: [stepBy(id, [home])] }));
    expect(told(people)).toEqual([["a.route", ["P1"], false, false, ["P1", "P2"]]]);
  });

  test.each([
    ["another person", stepBy("P2", [wait("P2"), job("P1")])],
    ["another end", stepBy("P1", [wait("P1"), job("P1")], { to: "localRules" })],
    ["another need", stepBy("P1", [wait("P1"), needed("work", { person: "P1", need: ["selfEmployed"] })])],
    ["another booklet", stepBy("P1", [wait("P1"), { ...job("P1"), register: "R1" }])],
  ])("stay apart where they ask for %s", (_, step) => {
    const steps = [stepBy("P1", [wait("P1"), job("P1")]), step];
    expect(told([somebody("P1", { steps })])).toHaveLength(2);
  });

  test("that each goes alone are one, and so are those by which either brings in the same people", () => {
    const alone = ["P1", "P2", "P3"].map((id) => somebody(id, { steps: [stepBy(id, [job(id)])] }));
    expect(told(alone)).toEqual([["a.route", ["P1"], true, false, ["P1", "P2", "P3"]]]);
    const both = ["P1", "P2"].map((id) =>
      somebody(id, { steps: [stepBy("P1", [job("P1")]), stepBy("P2", [job("P2")])] }),
    );
    expect(told(both)).toEqual([["a.route", ["P1", "P2"], false, false, ["P1", "P2"]]]);
  });

  test("by which each brings in other people stay apart", () => {
    const people = [
      somebody("P1", { steps: [stepBy("P3", [job("P3")])] }),
      somebody("P2", { steps: [stepBy("P4", [job("P4")])] }),
    ];
    expect(told(people).map(([, leads, , , whom]) => [leads, whom])).toEqual([
      [["P3"], ["P1"]],
      [["P4"], ["P2"]],
    ]);
  });
});

describe("what is missing", () => {
  const waiting = (id: string, steps: ReturnType<typeof stepBy>[], route?: string) =>
    somebody(id, {
      outcome: "notYet",
      steps,
      routes: route ? [{ id: route, leadBy: "P1", finding: "short", basis: null }] : [],
    });
  const missing = (...people: Parameters<typeof whatIsMissing>[0]) =>
    whatIsMissing(people, "cityDistrict").map(({ route, for: whom }) => [route, whom]);

  test("is told of those who wait, of each the nearest way alone", () => {
    const steps = [
      stepBy("P1", [wait("P1")], { route: "a.first" }),
      stepBy("P1", [paper("P1")], { route: "a.second" }),
    ];
    expect(missing(waiting("P1", steps), somebody("P2", { steps }))).toEqual([["a.first", ["P1"]]]);
  });

  test("is told again where it serves somebody who has none yet", () => {
    const first = stepBy("P1", [wait("P1")], { route: "a.first" });
    const second = stepBy("P1", [paper("P1")], { route: "a.second" });
    expect(missing(waiting("P1", [first, second]), waiting("P2", [second]))).toEqual([["a.second", ["P1", "P2"]]]);
    expect(missing(waiting("P1", [first]), waiting("P2", [second]))).toEqual([
      ["a.first", ["P1"]],
      ["a.second", ["P2"]],
    ]);
  });

  test("is the way of the answer where neither time nor paper alone is enough", () => {
    const far = stepBy("P1", [wait("P1"), job("P1")], { route: "a.far" });
    expect(missing(waiting("P1", [far], "a.far"))).toEqual([["a.far", ["P1"]]]);
    expect(missing(waiting("P1", [far], "a.other"))).toEqual([]);
    expect(missing(waiting("P1", [{ ...far, leadBy: "P2" }], "a.far"))).toEqual([]);
    const near = stepBy("P1", [wait("P1")], { route: "a.near" });
    expect(missing(waiting("P1", [far, near], "a.far"))).toEqual([["a.near", ["P1"]]]);
  });
});

test("kinds of place that are open already are told by route, with those for whom they are open", () => {
  const open = (area: string, more: object = {}) => stepBy("P1", [], { area, ...more });
  const people = [
    somebody("P1", { steps: [open("a"), open("b"), open("c"), open("d", { to: "localRules" })] }),
    somebody("P2", {
      steps: [open("a"), open("b"), open("a", { route: "b.route" }), stepBy("P1", [job("P1")], { area: "c" })],
    }),
  ];
  expect(openElsewhere(people)).toEqual([
    { route: "a.route", areas: ["a", "b"], for: ["P1", "P2"] },
    { route: "a.route", areas: ["c"], for: ["P1"] },
    { route: "b.route", areas: ["a"], for: ["P2"] },
  ]);
});

describe("a way that asks something of one person in particular", () => {
  test("is apart from the same way by another, also where it asks for a home besides", () => {
    const home = needed("homes.dwelling", { area: "cityDistrict", need: ["rentedLawful"] });
    const people = ["P1", "P2"].map((id) => somebody(id, { steps: [stepBy(id, [job("P1"), home])] }));
    expect(told(people)).toEqual([
      ["a.route", ["P1"], false, false, ["P1"]],
      ["a.route", ["P2"], false, false, ["P2"]],
    ]);
  });
});

describe("what is missing where time is not enough", () => {
  const notYet = (id: string, routes: [id: string, leadBy: string][], steps: ReturnType<typeof stepBy>[]) =>
    somebody(id, {
      outcome: "notYet",
      steps,
      routes: routes.map(([route, leadBy]) => ({ id: route, leadBy, finding: "short", basis: null })),
    });
  const missing = (...people: ReturnType<typeof notYet>[]) =>
    whatIsMissing(people, "cityDistrict").map(({ route, for: whom }) => [route, whom]);
  const byJob = stepBy("P1", [job("P1")]);

  test("is the way by which the answer comes about, where it comes about by another as well", () => {
    const [one, two] = [["a.route", "P1"] as [string, string], ["b.route", "P1"] as [string, string]];
    expect(missing(notYet("P1", [one, two], [byJob]))).toEqual([["a.route", ["P1"]]]);
  });

  test("is that way also where another, by which no answer comes about, takes less", () => {
    const [less, more] = [stepBy("P1", [job("P1")], { route: "b.less" }), stepBy("P1", [wait("P1"), job("P1")])];
    expect(missing(notYet("P1", [["a.route", "P1"]], [less, more]))).toEqual([["a.route", ["P1"]]]);
  });

  test("is no way by which the answer of somebody else comes about", () => {
    expect(missing(notYet("P1", [["b.route", "P1"]], [byJob]), notYet("P2", [["a.route", "P1"]], []))).toEqual([]);
  });
});
