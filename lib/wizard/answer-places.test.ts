import { describe, expect, test } from "vitest";
import { withPerson } from "./people";
import { withPlaces } from "./places";
import { couple, kept, post } from "./testing/posted-answers";
import { progressOf } from "./progress";

describe("places", () => {
  test("one that is left out goes with its answers, which are named", () => {
    const told = kept(post("work-xining", couple, { "work-P1-xining": "employed" }));
    const moved = kept(post("places", told, { places: ["zhejiang"] }));
    expect(moved.dropped).toEqual(["work P1 xining  "]);
    expect(moved.household.destinations).toEqual({ zhejiang: {} });
    expect(progressOf(moved).nextPath).toBe("/check/hukou");
  });

  test("with no ties is not asked about, for those who come later neither, until the answer changes", () => {
    const two = withPlaces(couple, ["xining", "dandong"]);
    const apart = withPerson(kept(post("ties", two, { ties: ["dandong"] })), "P3", { relation: "child", ageYears: 20 });
    expect(apart.household.people.map(({ ties }) => ties?.xining?.work)).toEqual(["none", "none", "none"]);
    expect(progressOf(apart).ahead.map(({ place }) => place)).not.toContain("xining");
    expect(
      kept(post("ties", apart, { ties: ["xining", "dandong"] })).household.people[0]?.ties?.xining,
    ).toBeUndefined();
  });
});

test("where somebody works is asked with the work, and nobody without any is asked again", () => {
  const worked = kept(
    post("work-dandong", withPlaces(couple, ["dandong"]), {
      "work-P1-dandong": "employed",
      "worksIn-P1-dandong": "cityProper",
      "work-P2-dandong": "none",
      "worksIn-P2-dandong": "",
    }),
  );
  expect(worked.household.people.map(({ ties }) => ties?.dandong)).toEqual([
    { work: "employed", worksIn: "cityProper" },
    { work: "none" },
  ]);
  expect([...progressOf(worked).open.outcome.keys()].filter((key) => key.startsWith("worksIn"))).toEqual([]);
  const before = kept(
    post("stay-dandong", worked, {
      "monthsWorked-P2-dandong_years": "3",
      "livesIn-P2-dandong": "none",
      "monthsLived-P2-dandong_years": "",
    }),
  );
  expect(before.household.people[1]?.ties?.dandong).toEqual({ work: "none", monthsWorked: 36, monthsLived: 0 });
});

test("a school abroad is one answer, and a school elsewhere is forgotten with another place in view", () => {
  const graduate = {
    ...couple,
    household: {
      ...couple.household,
      people: couple.household.people.map((person) => ({ ...person, education: { graduated: "university" as const } })),
    },
  };
  const told = kept(
    post("school", graduate, { "education_graduatedIn-P1": "overseas", "education_graduatedIn-P2": "elsewhere" }),
  );
  expect(told.household.people.map(({ education }) => education)).toEqual([
    { graduated: "university", graduatedIn: "elsewhere", graduatedOverseas: true },
    { graduated: "university", graduatedIn: "elsewhere" },
  ]);
  const more = withPlaces(told, ["xining", "dandong"]);
  expect(more.household.people.map(({ education }) => education?.graduatedIn)).toEqual(["elsewhere", undefined]);
});

test("no ties to a place where somebody turns out to be registered is taken back", () => {
  const two = withPlaces(couple, ["xining", "dandong"]);
  const apart = kept(post("ties", two, { ties: ["dandong"] }));
  const registered = kept(
    post("hukou", apart, {
      "hukou_kind-P1": "urban",
      "hukou_division-P1": "630100",
      "hukou_kind-P2": "rural",
      "hukou_division-P2": "210300",
    }),
  );
  expect(registered.withoutTies).toEqual([]);
  expect(registered.household.people[1]?.ties?.xining).toBeUndefined();
});
