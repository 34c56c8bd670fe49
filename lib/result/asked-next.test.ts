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

test("somebody who is told an answer that is no acceptance may still be asked", () => {
  const [place] = assessed.jurisdictions;
  if (!place) throw new Error("no place");
  const best = place.best.map((one) => (one.person === "P2" ? { ...one, outcome: "notCovered" as const } : one));
  const view = resultView(
    {
      ...assessed,
      jurisdictions: [{ ...place, best }],
      questions: [question({ person: "P1" }), question({ person: "P2" })],
    },
    family,
  );
  expect(view.question?.decides).toMatchObject([{ person: "P2" }]);
});

test("the kind of place stands with the place where all whose answer is about one agree", () => {
  const [place] = assessed.jurisdictions;
  if (!place) throw new Error("no place");
  const best = place.best.map((one) =>
    one.person === "P1" ? { ...one, outcome: "needFacts" as const, basis: null } : one,
  );
  const { grid } = resultView({ ...assessed, jurisdictions: [{ ...place, best }] }, family);
  expect(grid.places).toEqual([{ id: "xining", areas: ["cityDistrict"] }]);
  expect(grid.rows.map(({ cells }) => cells)).toEqual([
    [{ word: "needFacts", areas: null }],
    [{ word: "accepted", areas: null }],
  ]);
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
