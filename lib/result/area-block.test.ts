import { describe, expect, test } from "vitest";
import type { Household } from "@/policies/facts/schema";
import { areaBlocks, type AreaBlock } from "./area-block";
import { isMoving } from "./outcome-word";
import { couple, household, idle, person, placeOf, working } from "./testing/xining-family";

const blocks = (family: Household, id: Parameters<typeof placeOf>[1] = "xining"): AreaBlock[] =>
  areaBlocks(placeOf(family, id), family);
const city = (family: Household): AreaBlock | undefined =>
  blocks(family).find(({ areas }) => areas.includes("cityDistrict"));

describe("kinds of place", () => {
  test("stand apart, the best first", () => {
    expect(blocks(couple(working, idle)).map(({ areas, word }) => [areas, word])).toEqual([
      [["cityDistrict"], "accepted"],
      [["townOrSmallCity"], "notCovered"],
    ]);
  });

  test("share a block where all the same is to be told, and what has to be in one may be in the other", () => {
    const relocated = {
      ties: { bijie: { relocation: "povertyAlleviationMovedIn", livesIn: "townOrSmallCity", work: "none" } },
    } as const;
    const shared = blocks(
      { people: [person("P1", "applicant", idle, relocated)], destinations: { bijie: {} } },
      "bijie",
    ).find(({ areas }) => areas.length > 1);
    expect(shared?.areas).toEqual(["cityDistrict", "village"]);
    expect(shared?.forward).toMatchObject([
      { route: "bijie.resettled", needs: [{ fact: "livesIn", need: ["cityDistrict", "village"] }] },
    ]);
  });

  test("do not share one where anything differs", () => {
    expect(blocks(couple(idle, idle)).map(({ areas }) => areas)).toEqual([["cityDistrict"], ["townOrSmallCity"]]);
  });
});

describe("who leads", () => {
  test("the applicant, and the spouse comes along", () => {
    expect(city(couple(working, idle))?.combinations).toEqual([{ lead: "P1", followers: ["P2"], atDiscretion: [] }]);
  });

  test("somebody else, when only they bring everybody in", () => {
    expect(city(couple(idle, working))?.combinations).toEqual([{ lead: "P2", followers: ["P1"], atDiscretion: [] }]);
  });
});

test("who does not move stays of their own will, or is registered there already: each is told so", () => {
  const { registeredIn: _, ...anywhere } = idle;
  const here = { hukou: { kind: "urban", division: "630102" } } as const;
  const stays = { wantsToMove: false };
  const notMoving = (applicant: object, spouse: object) =>
    city(
      household([
        person("P1", "applicant", { ...working, ...("hukou" in applicant ? { registeredIn: null } : {}) }, applicant),
        person("P2", "spouse", anywhere, spouse),
      ]),
    )?.groups.flatMap(({ word, people }) => (isMoving(word) ? [] : people.map((id) => `${id} ${word}`)));
  expect([notMoving({}, stays), notMoving({}, here), notMoving(here, stays), notMoving({}, {})]).toEqual([
    ["P2 notMoving"],
    ["P2 noMoveNeeded"],
    ["P1 noMoveNeeded", "P2 notMoving"],
    [],
  ]);
});

describe("what would change the answer", () => {
  const short = city(couple({ ...working, pensionMonths: { employee: 30, resident: 0 } }, idle));

  test("does not repeat what is missing", () => {
    expect(short?.missing.map(({ route }) => route)).toEqual(["xining.cityWorker"]);
    expect(short?.forward.length).toBeGreaterThan(0);
    expect(short?.forward).not.toContainEqual(short?.missing[0]);
  });

  test("is told beside another kind of place that is open already", () => {
    const town = blocks(couple(working, idle))[1];
    expect(town?.elsewhere).toMatchObject([{ areas: ["cityDistrict"], for: ["P1", "P2"] }]);
  });
});

describe("why", () => {
  test("puts the visitor's answer beside each condition, the home of this kind of place too", () => {
    const [route] = city(couple(working, idle))?.why ?? [];
    const answers = (id: string) => route?.conditions.find((condition) => condition.id === id)?.answers;
    expect(answers("pensionPaidHere")).toEqual([
      { fact: "pensionMonths.employee", value: 40, place: "xining", area: null },
      { fact: "pensionMonths.resident", value: 0, place: "xining", area: null },
    ]);
    expect(answers("lawfulDwelling")).toEqual([
      { fact: "homes.dwelling", value: "rentedLawful", place: "xining", area: "cityDistrict" },
      { fact: "homes.dwellingHolders", value: ["P1"], place: "xining", area: "cityDistrict" },
    ]);
  });

  test("begins with the route that gives an answer, not with the nearest one of somebody else", () => {
    const block = city(
      household([
        person("P1", "applicant", working),
        person("P2", "spouse", idle),
        person("P3", "otherRelative", idle),
      ]),
    );
    expect(block?.groups.map(({ word, people }) => [word, people])).toEqual([
      ["accepted", ["P1", "P2"]],
      ["notCovered", ["P3"]],
    ]);
    expect(block?.why[0]?.id).toBe("xining.cityWorker");
    expect(block?.why.length).toBeGreaterThan(1);
  });

  test("lets nobody follow who stays", () => {
    const block = city(
      household([person("P1", "applicant", working), person("P2", "spouse", idle, { wantsToMove: false })]),
    );
    expect(block?.why[0]).toMatchObject({ id: "xining.cityWorker", reaches: [] });
    expect(city(couple(working, idle))?.why[0]?.reaches).toMatchObject([{ id: "spouse", people: ["P2"] }]);
  });

  test("shows the nearest ways to somebody whom none reaches", () => {
    const block = city(couple(idle, idle));
    expect(block).toMatchObject({ word: "notCovered", canPrepare: false });
    expect(block?.why.length).toBeGreaterThan(0);
  });
});

test("while too little is known, papers and placements are kept back, and each fact is asked once", () => {
  const block = city({
    people: [
      { id: "P1", relation: "applicant" },
      { id: "P2", relation: "spouse" },
    ],
    destinations: { xining: {} },
  });
  expect(block).toMatchObject({ canPrepare: false, placements: [], papers: [] });
  expect(block?.asks.find(({ ref }) => ref.fact === "education.graduated")?.people).toEqual(["P1", "P2"]);
});
