import { describe, expect, test } from "vitest";
import { about, type Ref } from "./fact-key";
import { answeredSteps, optionalSteps } from "./next-step";
import { steps } from "./steps";
import { alone, answersOf, of, open } from "./testing/made-open";

describe("pages beside the way", () => {
  test("that only a right or a paper hangs on are offered, and no others", () => {
    const ids = (outcome: [Ref, number][], more: Ref[], answers = alone) =>
      optionalSteps(answers, open(outcome, more)).map(({ id }) => id);
    expect(ids([], [of("medicalScheme"), about("poorFamily")])).toEqual(["studentAid", "insurance"]);
    expect(ids([[of("pensionScheme"), 1]], [of("medicalScheme")])).toEqual([]);
    expect(ids([], [of("ageYears"), about("register", { person: "P1" })])).toEqual([]);
    const land = about("land.homestead", { register: "R1" });
    expect(ids([], [land])).toEqual(["land"]);
    expect(ids([], [land], answersOf([{ hukou: { kind: "rural" } }]))).toEqual([]);
    expect(ids([], [of("work", "P1", "xining")], { ...alone, withoutTies: ["xining"] })).toEqual([]);
  });

  test("that were answered stand in the order of the list", () => {
    const answers = answersOf(
      [{ relation: "applicant", military: "none", maritalStatus: "married", ties: { xining: { work: "none" } } }],
      { trail: ["ties", "places"] },
    );
    expect(answeredSteps(answers).map(({ id }) => id)).toEqual([
      "places",
      "ties",
      "work-xining",
      "marriage",
      "military",
    ]);
    expect(answeredSteps({ ...answers, trail: ["family"], withoutTies: ["xining"] }).map(({ id }) => id)).toEqual([
      "family",
      "marriage",
      "military",
    ]);
  });

  test("are each one of the list", () => {
    expect(new Set(steps.map(({ topic }) => topic)).size).toBeGreaterThan(30);
  });
});
