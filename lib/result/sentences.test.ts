import { describe, expect, test } from "vitest";
import type { BestOutcome } from "@/policies/assess/assessment";
import { accepted, areaMade, needed, placeMade, somebody, stepBy } from "./testing/made-assessment";
import { verdictOf } from "./verdict";

const a = "cityDistrict";
const b = "townOrSmallCity";
const c = "third";
const best = (person: string, outcome: BestOutcome["outcome"], areas: string[]): BestOutcome => ({
  person,
  outcome,
  basis: outcome === "accepted" ? "conditionsMet" : null,
  areas,
});
const short = (id: string, ...waits: ReturnType<typeof needed>[]) =>
  somebody(id, { outcome: "notYet", steps: waits.map((need, index) => stepBy("P1", [need], { route: `a.${index}` })) });
const months = needed("monthsLived", { person: "P1", kind: "wait", months: 6 });
const groupsOf = (place: ReturnType<typeof placeMade>) => verdictOf([place])[0]?.groups;

describe("kinds of place", () => {
  test("are no news where the answer is the same in all of them", () => {
    const place = placeMade(
      [areaMade(a, [accepted("P1", "P1")]), areaMade(b, [accepted("P1", "P1")])],
      [best("P1", "accepted", [a, b])],
    );
    expect(verdictOf([place])).toEqual([
      {
        places: [{ id: "xining", areas: null }],
        alike: true,
        groups: [{ word: "accepted", people: ["P1"], areas: null, lack: null }],
      },
    ]);
  });

  const people = [accepted("P1", "P1"), somebody("P2"), somebody("P3", { outcome: "localRules" })];
  const areas = [
    areaMade(a, people),
    areaMade(b, [somebody("P1"), somebody("P2"), somebody("P3", { outcome: "localRules" })]),
    areaMade(c, []),
  ];

  test("stand with the place where they are the same for all whose answer is about one", () => {
    const [part] = verdictOf([placeMade(areas, [best("P1", "accepted", [a]), best("P2", "notCovered", [a, b])])]);
    expect(part?.places).toEqual([{ id: "xining", areas: [a] }]);
    expect(part?.groups.map(({ word, areas: of }) => [word, of])).toEqual([
      ["accepted", null],
      ["notCovered", null],
    ]);
    expect(part?.alike).toBe(false);
  });

  test("stand with each answer where they differ", () => {
    const [part] = verdictOf([placeMade(areas, [best("P1", "accepted", [a]), best("P3", "localRules", [a, b])])]);
    expect(part?.places).toEqual([{ id: "xining", areas: null }]);
    expect(part?.groups.map(({ areas: of }) => of)).toEqual([[a], [a, b]]);
  });

  test("stand with the place too where of others too little is known, and not where it is another answer of all kinds", () => {
    const open = areas.map((area) => ({
      ...area,
      people: [...area.people, somebody("P4", { outcome: "needFacts" as const })],
    }));
    const [part] = verdictOf([placeMade(open, [best("P1", "accepted", [a]), best("P4", "needFacts", [a, b, c])])]);
    expect(part?.places[0]?.areas).toEqual([a]);
    const everywhere = areas.map((area) => ({
      ...area,
      people: [...area.people.filter(({ id }) => id !== "P3"), somebody("P3", { outcome: "localRules" as const })],
    }));
    const [other] = verdictOf([
      placeMade(everywhere, [best("P1", "accepted", [a]), best("P3", "localRules", [a, b, c])]),
    ]);
    expect(other?.places[0]?.areas).toBeNull();
    expect(other?.groups.map(({ areas: of }) => of)).toEqual([[a], null]);
  });
});

describe("people", () => {
  test("who do not move are spoken of where nobody does", () => {
    const still = somebody("P2", { outcome: "noMoveNeeded" });
    const place = (...outcomes: BestOutcome[]) =>
      placeMade([areaMade(a, [somebody("P1"), still]), areaMade(b, [somebody("P1"), somebody("P2")])], outcomes);
    expect(
      groupsOf(place(best("P1", "notCovered", [a]), best("P2", "noMoveNeeded", [a])))?.map(({ people }) => people),
    ).toEqual([["P1"]]);
    expect(groupsOf(place(best("P2", "noMoveNeeded", [a])))).toEqual([
      { word: "noMoveNeeded", people: ["P2"], areas: null, lack: null },
    ]);
  });

  test("with the same answer stand together, the best first", () => {
    const outcomes = { P1: "notCovered", P2: "accepted", P3: "localRules", P4: "accepted" } as const;
    const people = Object.entries(outcomes).map(([id, outcome]) => ({
      ...somebody(id, { outcome }),
      basis: outcome === "accepted" ? ("conditionsMet" as const) : null,
    }));
    const place = placeMade(
      [areaMade(a, people)],
      Object.entries(outcomes).map(([id, outcome]) => best(id, outcome, [a])),
    );
    expect(groupsOf(place)?.map(({ people: of }) => of)).toEqual([["P2", "P4"], ["P3"], ["P1"]]);
  });
});

describe("the one thing that is missing", () => {
  const lack = (...people: ReturnType<typeof somebody>[]) =>
    groupsOf(
      placeMade(
        [areaMade(a, people)],
        people.map(({ id, outcome }) => best(id, outcome, [a])),
      ),
    )?.map((group) => group.lack);

  test("is named where it is one", () => {
    expect(lack(short("P1", months))).toEqual([{ fact: "monthsLived", person: "P1", months: 6 }]);
  });

  test("is not named where there are several, or one way asks for several things", () => {
    const paper = needed("residencePermit", { person: "P2", kind: "paper" });
    expect(lack(short("P1", months), short("P2", paper))).toEqual([null]);
    expect(
      lack(somebody("P1", { outcome: "notYet", steps: [stepBy("P1", [months, { ...paper, person: "P1" }])] })),
    ).toEqual([null]);
    expect(lack(somebody("P1", { outcome: "notYet" }))).toEqual([null]);
  });

  test("is that of these people in this kind of place", () => {
    const other = needed("residencePermit", { person: "P1", kind: "paper" });
    const place = placeMade(
      [
        areaMade(b, [somebody("P1")]),
        areaMade(a, [short("P1", months), accepted("P2", "P2"), somebody("P3", { steps: [stepBy("P3", [other])] })]),
      ],
      [best("P1", "notYet", [a]), best("P2", "accepted", [a])],
    );
    expect(groupsOf(place)?.map(({ lack: of }) => of?.fact ?? null)).toEqual([null, "monthsLived"]);
  });

  test("is not that of somebody who waits there and fares better elsewhere", () => {
    const paper = needed("residencePermit", { person: "P2", kind: "paper" });
    const place = placeMade(
      [areaMade(a, [short("P1", months), short("P2", paper)]), areaMade(b, [somebody("P1"), accepted("P2", "P2")])],
      [best("P1", "notYet", [a]), best("P2", "accepted", [b])],
    );
    expect(groupsOf(place)?.map(({ word, lack: of }) => [word, of?.fact ?? null])).toEqual([
      ["accepted", null],
      ["notYet", "monthsLived"],
    ]);
  });

  test("is nobody's whose answer does not wait", () => {
    const steps = [stepBy("P1", [months])];
    expect(lack(somebody("P1", { outcome: "localRules", steps }))).toEqual([null]);
  });
});

test("places of which the same is to be said stand in one sentence, each with its kinds of place", () => {
  const made = (id: "xining" | "weihai" | "bijie", area: string, outcome: "accepted" | "localRules") =>
    placeMade(
      [
        areaMade(area, [outcome === "accepted" ? accepted("P1", "P1") : somebody("P1", { outcome })]),
        areaMade("more", []),
      ],
      [best("P1", outcome, [area])],
      id,
    );
  expect(
    verdictOf([made("xining", a, "accepted"), made("weihai", "x", "localRules"), made("bijie", "y", "accepted")]).map(
      ({ places }) => places,
    ),
  ).toEqual([
    [
      { id: "xining", areas: [a] },
      { id: "bijie", areas: ["y"] },
    ],
    [{ id: "weihai", areas: ["x"] }],
  ]);
});
