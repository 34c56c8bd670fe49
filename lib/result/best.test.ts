import { describe, expect, test } from "vitest";
import type { BestOutcome, PersonAssessment } from "@/policies/assess/assessment";
import { about } from "../wizard/fact-key";
import { bestIn } from "./best";
import { accepted, areaMade, needed, placeMade, somebody } from "./testing/made-assessment";

const best = (person: string, outcome: BestOutcome["outcome"], areas: string[]): BestOutcome => ({
  person,
  outcome,
  basis: outcome === "accepted" ? "conditionsMet" : null,
  areas,
});
const registered = (id: string): PersonAssessment => somebody(id, { outcome: "noMoveNeeded" });

test("of the kinds of place, those in which the answer is the very same", () => {
  const lifted = { ...accepted("P1", "P1"), basis: "limitsLifted" as const };
  const areas = [
    areaMade("cityDistrict", [accepted("P1", "P1")]),
    areaMade("townOrSmallCity", [lifted, accepted("P2", "P2")]),
  ];
  expect(bestIn(placeMade(areas, [best("P1", "accepted", ["cityDistrict", "townOrSmallCity"])]))).toEqual([
    { person: "P1", word: "accepted", areas: ["cityDistrict"], open: null },
  ]);
});

test.each(["notCovered", "needFacts"] as const)("%s is about no kind of place", (outcome) => {
  const place = placeMade(
    [areaMade("cityDistrict", [somebody("P1", { outcome })])],
    [best("P1", outcome, ["cityDistrict"])],
  );
  expect(bestIn(place)).toEqual([{ person: "P1", word: outcome, areas: [], open: null }]);
});

test("who has said 不清楚 to all that is missing of them has to find out, whatever is still asked of another", () => {
  const missing = (person: string) =>
    somebody(person, { outcome: "needFacts", missingFacts: [about("military", { person })] });
  const place = placeMade(
    [areaMade("cityDistrict", [missing("P1"), missing("P2")])],
    [best("P1", "needFacts", ["cityDistrict"]), best("P2", "needFacts", ["cityDistrict"])],
  );
  expect(bestIn(place, ({ person }) => person === "P2").map(({ word }) => word)).toEqual(["unclear", "needFacts"]);
});

test("who is registered in one kind of place and accepted in another is told of the other", () => {
  const areas = [
    areaMade("cityDistrict", [registered("P1"), accepted("P2", "P2")]),
    areaMade("townOrSmallCity", [accepted("P1", "P1")]),
  ];
  expect(bestIn(placeMade(areas, [best("P1", "accepted", ["townOrSmallCity"])]))).toEqual([
    { person: "P1", word: "accepted", areas: ["townOrSmallCity"], open: null },
  ]);
});

test("a kind of place that is not shown is not named", () => {
  const areas = [areaMade("cityDistrict", [registered("P1")]), areaMade("placeOfOrigin", [somebody("P1")])];
  expect(bestIn(placeMade(areas, [best("P1", "notCovered", ["placeOfOrigin"])]))).toEqual([
    { person: "P1", word: "noMoveNeeded", areas: ["cityDistrict"], open: null },
  ]);
});

test("who is registered where one only goes back to needs no move, and no kind of place is named", () => {
  const areas = [areaMade("cityDistrict", [somebody("P1")]), areaMade("placeOfOrigin", [registered("P1")])];
  expect(bestIn(placeMade(areas, [best("P1", "notCovered", ["cityDistrict"])]))).toEqual([
    { person: "P1", word: "notCovered", areas: [], open: null },
  ]);
});

test("who is registered in one kind of place, and of whom the document says nothing elsewhere, is told that they are there", () => {
  const areas = [areaMade("cityDistrict", [registered("P1")]), areaMade("townOrSmallCity", [somebody("P1")])];
  expect(bestIn(placeMade(areas, [best("P1", "notCovered", ["townOrSmallCity"])]))).toEqual([
    { person: "P1", word: "noMoveNeeded", areas: ["cityDistrict"], open: null },
  ]);
});

test("who does not want to move is not told that they are there", () => {
  const areas = [areaMade("cityDistrict", [registered("P1")]), areaMade("placeOfOrigin", [registered("P1")])];
  expect(bestIn(placeMade(areas, [best("P1", "noMoveNeeded", ["cityDistrict"])]))).toEqual([
    { person: "P1", word: "notMoving", areas: [], open: null },
  ]);
});

describe("who is registered in the town, and of whom only other kinds of place are open,", () => {
  const asked = { ...needed("formerHukou.kind", { person: "P1" }) };
  const origin = areaMade("villageOfOrigin", [somebody("P1", { outcome: "needFacts", missingFacts: [asked] })]);
  const place = placeMade(
    [areaMade("cityOrTown", [registered("P1")]), origin],
    [best("P1", "needFacts", ["villageOfOrigin"])],
    "weihai",
  );
  const told = (word: string) => [
    {
      person: "P1",
      word: "noMoveNeeded",
      areas: ["cityOrTown"],
      open: { word, areas: ["villageOfOrigin"], isBack: true },
    },
  ];

  test("is told that they are there, and what is open besides", () => {
    expect(bestIn(place)).toEqual(told("needFacts"));
    expect(bestIn(place, () => false)).toEqual(told("unclear"));
  });

  test("is not told so where they are registered in the village", () => {
    const town = areaMade("cityOrTown", [somebody("P1", { outcome: "needFacts", missingFacts: [asked] })]);
    const back = placeMade(
      [town, areaMade("villageOfOrigin", [registered("P1")])],
      [best("P1", "needFacts", ["cityOrTown"])],
      "weihai",
    );
    expect(bestIn(back)).toEqual([{ person: "P1", word: "needFacts", areas: [], open: null }]);
  });
});
