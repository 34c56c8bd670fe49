import { expect, test } from "vitest";
import { combinationsOf } from "./lead";
import { accepted, somebody } from "./testing/made-assessment";

const led = (lead: string, followers: string[], atDiscretion: string[] = []) => ({ lead, followers, atDiscretion });

test("whoever brings in most goes first, the rest by as few applications as can be", () => {
  expect(
    combinationsOf([accepted("P1", "P1"), accepted("P2", "P3"), accepted("P3", "P3"), accepted("P4", "P4")]),
  ).toEqual([led("P3", ["P2"]), led("P1", []), led("P4", [])]);
});

test("of two who bring in as many, the one who comes first in the family", () => {
  expect(combinationsOf([accepted("P1", "P1", "P2"), accepted("P2", "P1", "P2")])).toEqual([led("P1", ["P2"])]);
});

test("who came in with one application is in no other", () => {
  expect(
    combinationsOf([accepted("P1", "P1"), accepted("P2", "P1", "P4"), accepted("P3", "P1"), accepted("P4", "P4")]),
  ).toEqual([led("P1", ["P2", "P3"]), led("P4", [])]);
});

test("who is on no route is in no application, and a lead who is not there leads nobody", () => {
  expect(combinationsOf([somebody("P1"), accepted("P2", "P9")])).toEqual([]);
  expect(combinationsOf([])).toEqual([]);
});

test("a follower is promised what the answer says: something, the authority's choice, or nothing yet", () => {
  const followers = (["notYet", "dependsOnReading", "localRules", "needFacts"] as const).map((outcome, index) => ({
    ...accepted(`P${index + 2}`, "P1"),
    outcome,
  }));
  expect(combinationsOf([accepted("P1", "P1"), ...followers])).toEqual([led("P1", ["P2", "P3"], ["P4"])]);
});
