import { describe, expect, test } from "vitest";
import { policiesOn } from "@/policies";
import type { Household } from "@/policies/facts/schema";
import { assessHousehold } from "../assessment";
import { sheetView } from "./sheet-view";
import { asOf, couple, household, idle, person, working } from "./testing/xining-family";

const sheet = (family: Household) => sheetView(assessHousehold(family, asOf), family);

describe("the sheet", () => {
  test("names the places for which something can be got ready, and only those", () => {
    const { places, silent, open, there, joins } = sheet(couple(working, idle));
    expect(places.map(({ id }) => id)).toEqual(["xining"]);
    expect([silent, open, there, joins]).toEqual([[], [], [], []]);
  });

  test("has each place once, the best first, and says which document has a number", () => {
    const family = couple(working, idle);
    const { places } = sheet({ ...family, destinations: { ...family.destinations, bijie: {}, zhejiang: {} } });
    const ids = places.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toContain("xining");
    const numbered = policiesOn(asOf).flatMap(({ id, instrument }) => (instrument.number === null ? [] : [id]));
    expect(places.map(({ id, isNumbered }) => [id, isNumbered])).toEqual(ids.map((id) => [id, numbered.includes(id)]));
  });

  test("tells silence from what is not answered", () => {
    const homeless = { destinations: { xining: { homes: { cityDistrict: { dwelling: "none" as const } } } } };
    const nothing = household([person("P1", "applicant", idle, { maritalStatus: "neverMarried" })], homeless);
    expect(sheet(household([{ id: "P1", relation: "applicant" }]))).toMatchObject({ open: ["xining"], silent: [] });
    expect([sheet(nothing).places, sheet(nothing).silent.concat(sheet(nothing).open)]).toEqual([[], ["xining"]]);
  });

  test("says where somebody is registered already, and where others could join them", () => {
    const { registeredIn: _, ...anywhere } = idle;
    const there = { hukou: { kind: "urban", division: "630102" }, maritalStatus: "neverMarried" } as const;
    const son = person("P1", "applicant", { ...anywhere, registeredIn: null } as typeof idle, there);
    expect(sheet(household([son]))).toMatchObject({ there: ["xining"], joins: [] });
    const spouse = person("P2", "spouse", idle);
    const married = { ...son, maritalStatus: "married" as const };
    expect(sheet(household([married, spouse])).joins).toEqual(["xining"]);
  });
});
