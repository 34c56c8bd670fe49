import { describe, expect, test } from "vitest";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { assessHousehold } from "../assessment";
import { about } from "../wizard/fact-key";
import { resultView } from "./result-view";
import { asOf, couple, household, idle, person, rented, working } from "./testing/xining-family";

const view = (family: Parameters<typeof assessHousehold>[0]) => resultView(assessHousehold(family, asOf), family);

describe("the page", () => {
  test("shows the places that are considered, and says that others were not looked at", () => {
    const { lines, verdict, othersLeft } = view(couple(working, idle));
    expect(lines.map(({ id }) => id)).toEqual(["xining"]);
    expect([verdict?.begins, othersLeft]).toEqual(["open", true]);
  });

  test("shows all of them where none is chosen, and gives no verdict on them", () => {
    const { lines, verdict, othersLeft } = view({ people: [{ id: "P1", relation: "applicant" }] });
    expect(lines.map(({ id }) => id).sort()).toEqual([...jurisdictionIds].sort());
    expect([verdict, othersLeft]).toEqual([null, false]);
  });
});

describe("somebody of whom something is not known", () => {
  const nobody = household([
    { id: "P1", relation: "applicant" },
    { id: "P2", relation: "spouse" },
  ]);
  const told = (isAsked: (ref: { person: string | null }) => boolean) => {
    const { verdict, lines, grid } = resultView(assessHousehold(nobody, asOf), nobody, isAsked);
    const cells = grid.rows.flatMap((row) => row.cells.map(({ word }) => word));
    return [verdict?.begins, lines.map(({ word }) => word), cells];
  };

  test("is told that questions are left while one of them is asked", () => {
    expect(told(() => true)).toEqual(["unanswered", ["needFacts"], ["needFacts", "needFacts"]]);
  });

  test("has to find out where all of them were answered with 不清楚", () => {
    expect(told(() => false)).toEqual(["unclear", ["unclear"], ["unclear", "unclear"]]);
  });
});

describe("the line of a place", () => {
  const land = {
    R1: { land: { contractedLand: true, homestead: false, collectiveIncome: false, expropriated: false } },
  };
  const lineOf = (family: Parameters<typeof view>[0]) => view(family).lines[0];

  test("counts the papers, once each, and tells what becomes of the land", () => {
    const line = lineOf(couple(working, idle, { registers: land }));
    expect(line?.papers?.length).toBeGreaterThan(3);
    expect(line?.land).toEqual({ effect: "protected", keptIsUnsaid: true, papers: [] });
  });

  test("has no papers while no way is known, and no land where there is none", () => {
    const none = {
      R1: { land: { contractedLand: false, homestead: false, collectiveIncome: false, expropriated: false } },
    };
    const line = lineOf(
      couple({ ...idle, work: null } as never, idle, { registers: none, destinations: { xining: {} } }),
    );
    expect([line?.word, line?.papers, line?.land]).toEqual(["needFacts", null, null]);
  });

  test("asks whether there is land where that is not known", () => {
    expect(lineOf(couple(working, idle))?.land?.effect).toBe("open");
  });

  test("asks for the land of villagers and of those who were villagers, not of townspeople", () => {
    const urban = { kind: "urban", division: "410100" } as const;
    const [townsman, former] = [undefined, { kind: "rural", division: "410100" } as const].map((formerHukou) =>
      lineOf(household([person("P1", "applicant", working, { hukou: urban, ...(formerHukou && { formerHukou }) })])),
    );
    expect([townsman?.land, former?.land?.effect]).toEqual([null, "open"]);
  });

  test("names a later rule beside the answer", () => {
    const there = (places: object) =>
      view({ people: [{ id: "P1", relation: "applicant" }], destinations: places }).lines;
    expect(there({ weihai: {}, xining: {} }).flatMap(({ id, newer }) => (newer ? [id] : []))).toEqual(["weihai"]);
  });
});

describe("the questions", () => {
  const family = household(
    [
      person("P1", "applicant", working, { maritalStatus: "neverMarried" }),
      person("P2", "sibling", idle, { maritalStatus: "neverMarried" }),
    ],
    { destinations: { xining: rented, dandong: {} } },
  );
  const assessment = assessHousehold(family, asOf);
  const isAsked = (...decides: [id: (typeof jurisdictionIds)[number], person: string][]): boolean => {
    const cells = decides.map(([jurisdiction, one]) => ({ jurisdiction, area: "cityDistrict", person: one }));
    const question = { ...about("military", { person: "P1" }), decides: cells, answers: [] };
    return resultView({ ...assessment, questions: [question] }, family).questions.length > 0;
  };

  test("are those that decide something of somebody whom the place does not accept yet", () => {
    expect(isAsked(["xining", "P1"])).toBe(false);
    expect(isAsked(["xining", "P2"])).toBe(true);
    expect(isAsked(["dandong", "P1"])).toBe(true);
    expect(isAsked(["xining", "P1"], ["xining", "P2"])).toBe(true);
  });
});

describe("the grid", () => {
  test("names the kind of place once under the place where it is the same for everybody", () => {
    const { grid } = view(couple(working, idle));
    expect(grid.places).toEqual([{ id: "xining", areas: ["cityDistrict"] }]);
    expect(grid.rows.map(({ cells }) => cells)).toEqual([
      [{ word: "accepted", areas: null }],
      [{ word: "accepted", areas: null }],
    ]);
  });

  test("names it under the place also where somebody's answer is about no kind of place", () => {
    const staying = (who: "P1" | "P2") =>
      couple(working, idle, {
        people: couple(working, idle).people.map((one) => ({ ...one, wantsToMove: one.id !== who })),
      });
    for (const who of ["P1", "P2"] as const) {
      const { grid } = view(household(staying(who).people.map((one) => ({ ...one, ties: { xining: working } }))));
      expect(grid.places).toEqual([{ id: "xining", areas: ["cityDistrict"] }]);
      expect(grid.rows.flatMap(({ cells }) => cells.map(({ word }) => word)).toSorted()).toEqual([
        "accepted",
        "notMoving",
      ]);
    }
  });

  test("names it with each answer where people fare best in different ones", () => {
    const qualification = {
      degree: "master",
      professionalTitle: "none",
      vocationalSkill: "none",
      technicalWorker: false,
      honours: [],
    } as const;
    const sister = person(
      "P2",
      "sibling",
      { ...idle, labourContract: true, work: "employed" },
      { maritalStatus: "neverMarried", qualification: { ...qualification, honours: [] } },
    );
    const { grid } = view(
      household([person("P1", "applicant", working), sister], { destinations: { xining: rented } }),
    );
    expect(grid.places).toEqual([{ id: "xining", areas: null }]);
    expect(grid.rows.map(({ cells }) => cells[0]?.areas)).toEqual([
      ["cityDistrict"],
      ["cityDistrict", "townOrSmallCity"],
    ]);
  });
});
