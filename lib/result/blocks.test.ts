import { describe, expect, test } from "vitest";
import type { Household } from "@/policies/facts/schema";
import { areaBlocks } from "./area-block";
import { accepted, areaMade, needed, placeMade, somebody, stepBy } from "./testing/made-assessment";

const family: Household = {
  people: [
    { id: "P1", relation: "applicant" },
    { id: "P2", relation: "spouse" },
  ],
};
const blocks = (...areas: ReturnType<typeof areaMade>[]) => areaBlocks(placeMade(areas), family);
const one = (...people: Parameters<typeof areaMade>[1]) => blocks(areaMade("cityDistrict", people))[0];

describe("the blocks of a place", () => {
  test("stand best first, those of which all the same is to be told as one", () => {
    const shown = blocks(
      areaMade("a", [somebody("P1")]),
      areaMade("b", [somebody("P1", { outcome: "localRules" })]),
      areaMade("c", [somebody("P1")]),
      areaMade("d", [accepted("P1", "P1")]),
    );
    expect(shown.map(({ word, areas, canPrepare }) => [word, areas, canPrepare])).toEqual([
      ["accepted", ["d"], true],
      ["localRules", ["b"], true],
      ["notCovered", ["a", "c"], false],
    ]);
  });

  test("are told of nobody as silent", () => {
    expect(one()).toMatchObject({ word: "notCovered", canPrepare: false, groups: [] });
  });

  const into = (area: string, need: readonly string[], fact: "livesIn" | "work" = "livesIn") =>
    areaMade(area, [somebody("P1", { steps: [stepBy("P1", [needed(fact, { person: "P1", need })], { area })] })]);
  const needsOf = (...areas: ReturnType<typeof areaMade>[]) =>
    blocks(...areas).map(({ areas: ids, forward }) => [ids, forward[0]?.needs[0]?.need]);

  test("name all of their kinds of place where one would have to be lived in", () => {
    expect(needsOf(into("a", ["a"]), into("b", ["b"]))).toEqual([
      [
        ["a", "b"],
        ["a", "b"],
      ],
    ]);
  });

  test("name what is asked for where that is no kind of place of theirs, or several, or the block is of one", () => {
    expect(needsOf(into("a", ["a"]))).toEqual([[["a"], ["a"]]]);
    expect(needsOf(into("a", ["c"]), into("b", ["c"]))).toEqual([[["a", "b"], ["c"]]]);
    expect(needsOf(into("a", ["a", "c"]), into("b", ["b", "c"]))).toEqual([
      [
        ["a", "b"],
        ["a", "c"],
      ],
    ]);
    expect(needsOf(into("a", ["a"], "work"), into("b", ["b"], "work"))).toEqual([[["a", "b"], ["a"]]]);
  });
});

describe("a block", () => {
  test("tells of each answer by which routes and clauses it comes about, each once", () => {
    const block = one(
      { ...accepted("P1", "P1", "P2"), clauses: ["一", "二"] },
      { ...accepted("P2", "P1"), clauses: ["二", "三"] },
      somebody("P3", { clauses: ["四"] }),
    );
    expect(block?.groups).toEqual([
      { word: "accepted", people: ["P1", "P2"], routes: ["a.route"], clauses: ["一", "二", "三"] },
      { word: "notCovered", people: ["P3"], routes: [], clauses: ["四"] },
    ]);
  });

  test("tells no ways in to those of whom too little is known", () => {
    const steps = [stepBy("P1", [needed("work", { person: "P1" })])];
    expect(one(somebody("P1", { outcome: "needFacts", steps }))?.forward).toEqual([]);
    expect(one(somebody("P1", { steps }))?.forward).toHaveLength(1);
  });

  test("tells what is missing once, and other ways beside it", () => {
    const steps = [
      stepBy("P1", [needed("monthsLived", { person: "P1", kind: "wait" })], { route: "a.near" }),
      stepBy("P1", [needed("work", { person: "P1" })], { route: "a.far" }),
    ];
    const block = one(somebody("P1", { outcome: "notYet", steps }));
    expect([block?.missing, block?.forward].map((ways) => ways?.map(({ route }) => route))).toEqual([
      ["a.near"],
      ["a.far"],
    ]);
  });

  test("tells placements, once each, of those whose way is known", () => {
    const at = (id: string, clause: string) => ({ id, finding: "met", clause }) as const;
    const block = one(
      { ...accepted("P1", "P1"), placements: [at("home", "一"), at("street", "二")] },
      { ...accepted("P2", "P1"), placements: [at("home", "一")] },
      somebody("P3", { placements: [at("elsewhere", "三")] }),
    );
    expect(block?.placements).toEqual([at("home", "一"), at("street", "二")]);
  });

  test("asks each open fact once, and names the documents that decide what this one does not", () => {
    const ref = { fact: "work", person: "P1", jurisdiction: "xining", area: null, register: null } as const;
    const block = one(
      somebody("P1", { missingFacts: [ref], notes: ["defersTo:measures"] }),
      somebody("P2", { missingFacts: [{ ...ref, person: "P2" }, ref], notes: ["defersTo:measures", "anotherCounty"] }),
    );
    expect(block?.asks).toEqual([{ ref, people: ["P1", "P2"] }]);
    expect(block?.defersTo).toEqual(["measures"]);
    expect(block?.notes).toEqual([{ id: "anotherCounty", detail: null, people: ["P2"] }]);
  });

  test("tells those who do not want to move from those who are there", () => {
    const still = (id: string) => somebody(id, { outcome: "noMoveNeeded" });
    const told = (...staying: string[]) =>
      areaBlocks(placeMade([areaMade("cityDistrict", [still("P1"), still("P2")])]), {
        people: ["P1", "P2"].map((id) => ({ id, wantsToMove: !staying.includes(id) })),
      })[0]?.groups.map(({ word, people }) => `${word} ${people.join()}`);
    expect([told("P1", "P2"), told(), told("P1")]).toEqual([
      ["notMoving P1,P2"],
      ["noMoveNeeded P1,P2"],
      ["noMoveNeeded P2", "notMoving P1"],
    ]);
  });
});
