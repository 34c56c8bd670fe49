import { describe, expect, test } from "vitest";
import { assessHousehold } from "../assessment";
import { resultView } from "./result-view";
import { asOf, couple, idle, working } from "./testing/xining-family";

const family = couple(working, idle);
const assessed = assessHousehold(family, asOf);
const question = (...decides: { person: string; jurisdiction?: "xining" | "weihai" }[]) => ({
  fact: "military" as const,
  person: "P1",
  jurisdiction: null,
  area: null,
  register: null,
  answers: [],
  decides: decides.map(({ person, jurisdiction = "xining" }) => ({ person, jurisdiction, area: "townOrSmallCity" })),
});
const asked = (...questions: ReturnType<typeof question>[]) =>
  resultView({ ...assessed, questions }, family).question?.decides.map(({ person }) => person);

describe("the question that is asked next", () => {
  test("is none where everybody is accepted somewhere in the place already", () => {
    expect(asked(question({ person: "P1" }, { person: "P2" }))).toBeUndefined();
    expect(asked()).toBeUndefined();
  });

  test("is the first that can open a way to somebody who has none", () => {
    expect(
      asked(question({ person: "P1" }), question({ person: "P1" }, { person: "P3" }), question({ person: "P4" })),
    ).toEqual(["P1", "P3"]);
  });

  test("is not answered by what holds in another place", () => {
    expect(asked(question({ person: "P1", jurisdiction: "weihai" }))).toEqual(["P1"]);
  });
});

test("everything is shown as of the day of the assessment, with its receipt and everybody in it", () => {
  const view = resultView(assessed, family);
  expect(view.asOf).toBe(asOf);
  expect(view.receipt).toEqual(assessed.receipt);
  expect(view.members.map(({ id }) => id)).toEqual(["P1", "P2"]);
  expect(view.verdict).toHaveLength(1);
});

test("somebody of whom a place says nothing is told so in the grid", () => {
  const [place] = assessed.jurisdictions;
  if (!place) throw new Error("no place");
  const silent = { ...assessed, jurisdictions: [{ ...place, best: place.best.slice(0, 1) }] };
  expect(resultView(silent, family).grid.rows[1]?.cells).toEqual([{ word: "notCovered", areas: null }]);
});
