import { describe, expect, test } from "vitest";
import { refKey } from "@/policies/facts/rows";
import type { Answers } from "../session/answers";
import { minutesFor, pagesLeft, progressText } from "./expected";
import { about } from "./fact-key";
import { withPerson } from "./people";
import { withPlaces } from "./places";
import type { Progress } from "./progress";
import { noAnswers } from "./start";
import { steps } from "./steps";
import { words } from "./testing/posted-answers";

/** Nothing is open of any outcome, and no page is left that one calls for. */
const settled = { open: { outcome: new Map() }, ahead: [] } as unknown as Progress;
const village = { hukou: { kind: "rural", division: "410100" } } as const;
const town = { hukou: { kind: "urban", division: "410100" } } as const;

const alone = (facts: Parameters<typeof withPerson>[2]): Answers =>
  withPerson(withPlaces(noAnswers, ["xining"]), "P1", { ageYears: 36, ...facts });
const most = (answers: Answers): number => pagesLeft(answers, settled).most;

describe("pages that no outcome hangs on", () => {
  test("the land, of whoever is a villager or may be one, until it was asked", () => {
    expect([most(alone(village)), most(alone({})), most(alone(town))]).toEqual([1, 1, 0]);
    expect(most({ ...alone(village), trail: ["land"] })).toBe(0);
  });

  test("not of whoever is not sure of the hukou: they were asked", () => {
    expect(most({ ...alone({}), unsure: [refKey(about("hukou.kind", { person: "P1" }))] })).toBe(0);
  });

  test("the booklets, where several villagers can stand in them, until they were asked", () => {
    const two = withPerson(alone(village), "P2", { relation: "spouse", ageYears: 34, ...village });
    expect(most(two)).toBe(2);
    expect(most({ ...two, trail: ["registers"] })).toBe(1);
  });
});

test("a page takes longer with more people, up to those whom one tick answers for", () => {
  expect([minutesFor(0, 1), minutesFor(15, 1), minutesFor(15, 2)]).toEqual([1, 4, 5]);
  expect(minutesFor(15, 12)).toBe(minutesFor(15, 5));
});

describe("what a page says of the way that is left", () => {
  const [first, second, third] = steps.filter(({ topic }) => ["marriage", "military", "education"].includes(topic));
  const told = (ahead: (typeof first)[], trail: string[] = []): string =>
    first ? progressText(first, { ...alone(town), trail }, { ...settled, ahead } as Progress, words) : "";
  const long = Array.from({ length: 20 }, (_, index) => `${index}`);

  test("is one number where it is the same for whoever knows everything, or off by one", () => {
    expect(told([first, second])).toContain("大约2题");
    expect(told([first, second], long)).toContain("大约2题");
    expect(told([first, second, third], long)).toContain("1到3题");
  });

  test("is that this is the last page, or is answered again", () => {
    expect(told([first])).toContain("最后一题");
    expect(told([second])).toContain("修改答案");
  });
});
