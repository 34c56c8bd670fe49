import { describe, expect, test } from "vitest";
import type { DocumentNeeded } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import { placeCard } from "./place-card";
import { shownAreas } from "./shown-areas";
import { accepted, areaMade, needed, placeMade, rightOf, somebody, stepBy } from "./testing/made-assessment";

const family: Household = {
  people: [
    { id: "P1", relation: "applicant" },
    { id: "P2", relation: "spouse" },
  ],
};
const card = (...areas: ReturnType<typeof areaMade>[]) => placeCard(placeMade(areas), family, "2026-11-22");
const still = (id: string) => somebody(id, { outcome: "noMoveNeeded" });
const noted = (id: string, ...notes: string[]) => somebody(id, { outcome: "localRules", notes });

describe("what is told once with the place", () => {
  test("is what every kind of place tells to which somebody moves, of the same people", () => {
    const { notes, blocks } = card(
      areaMade("cityDistrict", [noted("P1", "anotherCounty", "diplomaKind")]),
      areaMade("townOrSmallCity", [noted("P1", "anotherCounty")]),
      areaMade("third", [still("P1")]),
    );
    expect(notes).toEqual([{ id: "anotherCounty", detail: null, people: ["P1"] }]);
    expect(blocks.map(({ areas, notes: own }) => [areas, own.map(({ id }) => id)])).toEqual([
      [["cityDistrict"], ["diplomaKind"]],
      [["townOrSmallCity"], []],
      [["third"], []],
    ]);
  });

  test("is not what is told of others, or with another detail", () => {
    const one = card(
      areaMade("cityDistrict", [noted("P1", "anotherCounty"), somebody("P2")]),
      areaMade("townOrSmallCity", [somebody("P1"), noted("P2", "anotherCounty")]),
    );
    expect(one.notes).toEqual([]);
    const other = card(
      areaMade("cityDistrict", [noted("P1", "joinsRegistered:a")]),
      areaMade("townOrSmallCity", [noted("P1", "joinsRegistered:b")]),
    );
    expect(other.notes).toEqual([]);
    expect(other.blocks.map(({ notes }) => notes.map(({ detail }) => detail))).toEqual([["a"], ["b"]]);
  });

  test("is what both readings give, and the papers of the kinds of place that are open", () => {
    const reading = { id: "X-a", A: "accepted", B: "notCovered" } as const;
    const paper = (id: string): DocumentNeeded => ({
      id,
      source: "named",
      purpose: "settlement",
      for: ["P1"],
      clauses: ["一"],
      issuedBy: null,
      alternative: null,
      decidedBy: [],
    });
    const read = { ...accepted("P1", "P1"), readings: [reading] };
    const { readings, papers, blocks } = card(
      areaMade("cityDistrict", [read], { documents: [paper("a"), paper("b")] }),
      areaMade("townOrSmallCity", [{ ...read, outcome: "localRules" }], { documents: [paper("a")] }),
      areaMade("third", [somebody("P1", { readings: [reading] })], { documents: [paper("c")] }),
    );
    expect(readings.map(({ id }) => id)).toEqual(["X-a"]);
    expect(papers.flat().map(({ id }) => id)).toEqual(["a"]);
    expect(blocks.map(({ papers: own, readings: left }) => [own.flat().map(({ id }) => id), left])).toEqual([
      [["b"], []],
      [[], []],
      [[], []],
    ]);
  });
});

describe("the tone of a card", () => {
  test("is that of whoever fares best, anywhere", () => {
    expect(
      card(areaMade("cityDistrict", [somebody("P1")]), areaMade("townOrSmallCity", [accepted("P1", "P1")])),
    ).toMatchObject({ word: "accepted", canPrepare: true });
    expect(card(areaMade("cityDistrict", [somebody("P1")]))).toMatchObject({ word: "notCovered", canPrepare: false });
    expect(card()).toMatchObject({ word: "notCovered", canPrepare: false, blocks: [] });
  });
});

describe("rights", () => {
  const right = (id: string) => ({ rights: [rightOf(id)] });
  const told = (...areas: ReturnType<typeof areaMade>[]) =>
    card(...areas).rights.flatMap(({ said }) => said.map(({ id }) => id));

  test("are those of where somebody can go", () => {
    expect(
      told(
        areaMade("cityDistrict", [accepted("P1", "P1"), somebody("P2")], right("open")),
        areaMade("townOrSmallCity", [somebody("P1"), somebody("P2")], right("closed")),
        areaMade("third", [still("P1"), still("P2")], right("still")),
      ),
    ).toEqual(["open"]);
  });

  test("where nobody can go are those of where somebody would move, else of all", () => {
    expect(
      told(
        areaMade("cityDistrict", [somebody("P1"), still("P2")], right("closed")),
        areaMade("third", [still("P1"), still("P2")], right("still")),
      ),
    ).toEqual(["closed"]);
    expect(told(areaMade("cityDistrict", [still("P1")], right("still")))).toEqual(["still"]);
  });
});

describe("where one only goes back to is shown", () => {
  const shown = (atOrigin: ReturnType<typeof somebody>[], inCity: ReturnType<typeof somebody>[]) =>
    shownAreas(placeMade([areaMade("cityDistrict", inCity), areaMade("placeOfOrigin", atOrigin)])).length === 2;
  const leadsTo = (area: string) => somebody("P1", { steps: [stepBy("P1", [needed("work")], { area })] });

  test.each([
    ["where a clause reaches somebody there", [somebody("P1", { outcome: "localRules" })], [somebody("P1")], true],
    ["where somebody is registered there", [still("P1")], [somebody("P1")], true],
    ["not where they move nowhere at all", [still("P1")], [still("P1")], false],
    ["not where it is silent", [somebody("P1")], [somebody("P1")], false],
    [
      "where a way of somebody leads there",
      [somebody("P1"), somebody("P2")],
      [leadsTo("placeOfOrigin"), somebody("P2")],
      true,
    ],
    ["not where a way leads elsewhere", [somebody("P1")], [leadsTo("townOrSmallCity")], false],
  ] as const)("%s", (_, atOrigin, inCity, expected) => {
    expect(shown([...atOrigin], [...inCity])).toBe(expected);
  });
});
