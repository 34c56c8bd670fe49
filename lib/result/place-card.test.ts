import { describe, expect, test } from "vitest";
import type { Household } from "@/policies/facts/schema";
import { placeCard, type PlaceCard } from "./place-card";
import { asOf, couple, household, idle, person, placeOf, working } from "./testing/xining-family";

const cardOf = (family: Household, id: Parameters<typeof placeOf>[1] = "xining"): PlaceCard =>
  placeCard(placeOf(family, id), family, asOf);
const villager = {
  R1: { land: { contractedLand: true, homestead: false, collectiveIncome: null, expropriated: false } },
};

describe("rights", () => {
  const { rights } = cardOf(couple(working, idle, { registers: villager }));
  const land = rights[0];

  test("begin with the land, what is protected first", () => {
    expect(land?.kind).toBe("land");
    expect(land?.said[0]).toMatchObject({ id: "contractedLandNotForced", effect: "protected", for: null, areas: null });
  });

  test("are counted with the silent and the open ones: none said is not none", () => {
    for (const { count, said, silent, open } of rights)
      expect(count).toBe(said.length + silent.length + open.flatMap(({ lines }) => lines).length);
    expect(rights.some(({ count, said }) => count > said.length)).toBe(true);
  });

  test("keep silence and what is not known apart from what is said", () => {
    expect(land?.silent.map(({ id }) => id)).toContain("collectiveMembership");
    // Whether the land stays theirs is what they came for: the silence of the document has a line of its own, after what it says.
    expect(land?.said.at(-1)).toMatchObject({ id: "landKeptAfterSettling", effect: "notStated" });
    const [asked, ...others] = land?.open ?? [];
    expect([asked?.ask?.fact, others.map(({ ask }) => ask?.fact)]).toEqual(["land.collectiveIncome", []]);
    expect(asked?.lines.map(({ id }) => id)).toContain("collectiveIncomeNotForced");
    expect(land?.said.map(({ id }) => id)).not.toContain("homesteadNotForced");
  });

  test("stand once where they are the same in every kind of place, else with the kind of place", () => {
    const graduate = {
      education: { graduated: "university", graduatedIn: "elsewhere", admitted: "none" },
      formerHukou: { kind: "rural", division: "371000" },
    } as const;
    const { hukou } = { hukou: { kind: "urban", division: "110100" } } as const;
    const back = person("P1", "applicant", idle, {
      ...graduate,
      hukou,
      ties: { weihai: { work: "employed", stableIncome: true, registeredIn: "none" } },
    });
    const lines = cardOf(
      {
        people: [back],
        registers: villager,
        destinations: { weihai: { homes: { cityOrTown: { dwelling: "none" } } } },
      },
      "weihai",
    ).rights.flatMap(({ said, silent }) => [...said, ...silent]);
    expect(lines.filter(({ id }) => id === "membership").map(({ areas }) => areas)).toEqual([null]);
    expect(lines.filter(({ id }) => id === "contractedLand").map(({ effect, areas }) => [effect, areas])).toEqual([
      ["keptWithPaper", ["cityOrTown"]],
      ["notStated", ["villageOfOrigin"]],
    ]);
  });
});

describe("papers", () => {
  test("that are the same name their kinds of place, where another stands beside them", () => {
    const master = person("P1", "applicant", idle, {
      hukou: { kind: "urban", division: "410100" },
      education: { graduated: "university", graduatedIn: "410100", admitted: "none" },
      qualification: { degree: "master", professionalTitle: "none", vocationalSkill: "none", honours: [] },
    });
    const card = cardOf(household([master]));
    expect(card.blocks.map(({ areas }) => areas).flat()).toContain("placeOfOrigin");
    expect(card.papers.length).toBeGreaterThan(0);
    expect(card.papersOf).toEqual(["cityDistrict", "townOrSmallCity"]);
  });

  test("are those of the only kind of place that is open", () => {
    const card = cardOf(couple(working, idle));
    expect(card.papers).toEqual([]);
    expect(card.blocks[0]?.papers.length).toBeGreaterThan(0);
  });

  test("stand once where several kinds of place ask for the same", () => {
    const graduate = {
      education: { graduated: "university", graduatedIn: "elsewhere", graduatedOverseas: false, admitted: "none" },
    } as const;
    const card = cardOf(
      household([person("P1", "applicant", { ...working, pensionMonths: { employee: 0, resident: 0 } }, graduate)]),
    );
    const open = card.blocks.filter(({ canPrepare }) => canPrepare);
    expect(open.flatMap(({ areas }) => areas)).toEqual(["cityDistrict", "townOrSmallCity"]);
    const ids = [...card.papers, ...open.flatMap(({ papers }) => papers)].flat().map(({ id }) => id);
    expect(ids.filter((id) => id === "graduationCertificate")).toHaveLength(1);
  });
});

test("a note that holds in every kind of place is told once, with the place", () => {
  const away = person("P2", "sibling", idle, {
    maritalStatus: "neverMarried",
    hukou: { kind: "outsideMainland", division: null },
  });
  const card = cardOf(household([person("P1", "applicant", working, { maritalStatus: "neverMarried" }), away]));
  expect(card.blocks.length).toBeGreaterThan(1);
  expect(card.notes).toEqual([{ id: "outsideMainland", detail: null, people: ["P2"] }]);
  expect(card.blocks.flatMap(({ notes }) => notes)).toEqual([]);
});

test("another reading is told with the one that was taken", () => {
  expect(cardOf(couple(working, idle)).otherReadings).toContainEqual({ id: "X-i", taken: "A" });
});

test("a reading of one kind of place alone stands there, and not with the whole place", () => {
  const { blocks, readings } = cardOf(couple({ ...working, pensionMonths: { employee: 20, resident: 20 } }, idle));
  expect(blocks.map((block) => [block.areas, block.readings.map(({ id }) => id)])).toEqual([
    [["cityDistrict"], ["X-h"]],
    [["townOrSmallCity"], []],
  ]);
  expect(readings).toEqual([]);
});
