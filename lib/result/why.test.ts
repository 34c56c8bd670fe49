import { describe, expect, test } from "vitest";
import type { Household } from "@/policies/facts/schema";
import { accepted, areaMade, needed, somebody, stepBy, traceOf } from "./testing/made-assessment";
import { whyOf } from "./why";

const family: Household = {
  people: [
    { id: "P1", relation: "applicant", ties: { xining: { work: "employed" } } },
    { id: "P2", relation: "spouse", ties: { xining: { work: "employed" } } },
  ],
};
const why = (area: ReturnType<typeof areaMade>, household = family) => whyOf(area, "xining", household);
const ids = (area: ReturnType<typeof areaMade>) => why(area).map(({ id, leads }) => [id, leads]);

describe("routes that are shown", () => {
  test("are those by which somebody has an answer, in the order of the people", () => {
    const people = [{ ...accepted("P1"), routes: accepted("P1", "P2").routes }, accepted("P2", "P1")];
    const routes = [traceOf("b.route", "P1"), traceOf("a.route", "P1", { reaches: [] }), traceOf("a.route", "P2")];
    const apart = [routes[0], routes[1], { ...routes[2], conditions: [] }] as typeof routes;
    expect(ids(areaMade("cityDistrict", people, { routes: apart }))).toEqual([
      ["a.route", ["P2"]],
      ["a.route", ["P1"]],
    ]);
  });

  test("are one for all leads for whom every condition comes out the same", () => {
    const area = areaMade("cityDistrict", [accepted("P1", "P1"), accepted("P2", "P2")], {
      routes: [traceOf("a.route", "P1"), traceOf("a.route", "P2")],
    });
    expect(ids(area)).toEqual([["a.route", ["P1", "P2"]]]);
  });

  test("are two where one of them brings somebody along", () => {
    const reach = { id: "spouse", finding: "met", facts: [], clause: "一", person: "P2" } as const;
    const area = areaMade("cityDistrict", [accepted("P1", "P1"), accepted("P2", "P2")], {
      routes: [traceOf("a.route", "P1", { reaches: [reach] }), traceOf("a.route", "P2")],
    });
    expect(ids(area)).toEqual([
      ["a.route", ["P1"]],
      ["a.route", ["P2"]],
    ]);
  });
});

describe("somebody whom no route reaches", () => {
  test("is shown none that has come to nothing for them, but by which somebody else goes", () => {
    const people = [{ ...somebody("P1"), routes: accepted("P1", "P1").routes }, accepted("P2", "P2")];
    const area = areaMade("cityDistrict", people, { routes: [traceOf("a.route", "P1"), traceOf("a.route", "P2")] });
    expect(ids(area)).toEqual([["a.route", ["P2"]]]);
  });

  const step = (route: string, area = "cityDistrict") => stepBy("P1", [needed("work")], { route, area });
  const routes = ["a.one", "a.two", "a.three"].map((id) => traceOf(id, "P1", { finding: "notMet" }));

  test("is shown the two nearest into this kind of place", () => {
    const steps = [step("a.three"), step("a.one", "townOrSmallCity"), step("a.two"), step("a.one")];
    expect(ids(areaMade("cityDistrict", [somebody("P1", { steps })], { routes }))).toEqual([
      ["a.three", ["P1"]],
      ["a.two", ["P1"]],
    ]);
  });

  test("has them after what gives the others an answer", () => {
    const people = [
      somebody("P1", { steps: [step("a.one")] }),
      { ...accepted("P2"), routes: [{ ...accepted("P2", "P1").routes[0], id: "a.two" }] },
    ];
    expect(ids(areaMade("cityDistrict", people as never, { routes }))).toEqual([
      ["a.two", ["P1"]],
      ["a.one", ["P1"]],
    ]);
  });

  test("is nobody who has an answer", () => {
    const person = { ...accepted("P1", "P1"), steps: [step("a.one")] };
    expect(ids(areaMade("cityDistrict", [person], { routes }))).toEqual([]);
  });
});

test("of routes that hang on what is not known two are shown, of others all", () => {
  const open = ["a.1", "a.2", "a.3"].map((id) => traceOf(id, "P1", { finding: "unknown" }));
  const person = {
    ...somebody("P1", { outcome: "needFacts" }),
    routes: ["a.1", "a.2", "a.3", "a.4"].map((id) => ({ id, leadBy: "P1", finding: "unknown" as const, basis: null })),
  };
  expect(
    ids(areaMade("cityDistrict", [person], { routes: [...open, traceOf("a.4", "P1")] })).map(([id]) => id),
  ).toEqual(["a.1", "a.2", "a.4"]);
});

test("routes that are open do not count among those that hang on what is not known", () => {
  const ids4 = ["a.1", "a.2", "a.3", "a.4"];
  const person = {
    ...somebody("P1", { outcome: "needFacts" }),
    routes: ids4.map((id) => ({ id, leadBy: "P1", finding: "unknown" as const, basis: null })),
  };
  const routes = ids4.map((id, index) => traceOf(id, "P1", index < 2 ? {} : { finding: "unknown" }));
  expect(ids(areaMade("cityDistrict", [person], { routes })).map(([id]) => id)).toEqual(ids4);
});

describe("whom a route brings along", () => {
  const reach = (person: string, finding: "met" | "notMet" = "met", id = "spouse") =>
    ({ id, finding, facts: [], clause: "一", person }) as const;
  const reachesOf = (finding: "met" | "unknown", ...reaches: ReturnType<typeof reach>[]) =>
    why(
      areaMade(
        "cityDistrict",
        [accepted("P1", "P1"), accepted("P2"), accepted("P3"), somebody("P4", { outcome: "noMoveNeeded" })],
        { routes: [traceOf("a.route", "P1", { finding, reaches })] },
      ),
    )[0]?.reaches;

  test("stand together where the clause says the same of them; who stays follows nobody", () => {
    expect(
      reachesOf("met", reach("P2"), reach("P3"), reach("P4"), reach("P5", "notMet"), reach("P6", "met", "child")),
    ).toEqual([
      { id: "spouse", finding: "met", clause: "一", people: ["P2", "P3"] },
      { id: "spouse", finding: "notMet", clause: "一", people: ["P5"] },
      { id: "child", finding: "met", clause: "一", people: ["P6"] },
    ]);
  });

  test("is not told while it is not known whether the route is open", () => {
    expect(reachesOf("unknown", reach("P2"))).toEqual([]);
  });
});

describe("beside a condition", () => {
  const facts = ["work", "homes.dwelling", "register", "land.homestead", "military"] as const;
  const answersOf = (registers: Household["registers"], register?: string) =>
    why(
      areaMade("cityDistrict", [accepted("P1", "P1")], {
        routes: [traceOf("a.route", "P1", { conditions: [{ id: "c", finding: "met", facts, clause: "一" }] })],
      }),
      {
        people: [{ id: "P1", ...(register && { register }), military: "none", ties: { xining: { work: "employed" } } }],
        destinations: {
          xining: { homes: { cityDistrict: { dwelling: "none" }, townOrSmallCity: { dwelling: "workplace" } } },
        },
        ...(registers && { registers }),
      },
    )[0]?.conditions[0]?.answers.map(({ fact, value, place, area }) => [fact, value, place, area]);

  const work = ["work", "employed", "xining", null];
  const home = ["homes.dwelling", "none", "xining", "cityDistrict"];
  const military = ["military", "none", "xining", null];
  const land = ["land.homestead", true, "xining", null];
  const farm = { land: { homestead: true } };

  test("stands what was said about each of its facts, the home of this kind of place alone; a booklet goes without its name", () => {
    expect(answersOf({ R1: farm })).toEqual([work, home, land, military]);
    expect(answersOf({ R1: farm, R2: {} }, "R1")).toEqual([work, home, land, military]);
  });

  test("stands nothing of a booklet where it is not known which is theirs, or where there is none", () => {
    expect(answersOf({ R1: farm, R2: {} })).toEqual([work, home, military]);
    expect(answersOf(null)).toEqual([work, home, military]);
  });
});
