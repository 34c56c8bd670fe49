import { describe, expect, test } from "vitest";
import type { Household } from "@/policies/facts/schema";
import { monthsLine } from "./months-line";
import { couple, household, idle, person, placeOf, working } from "./testing/xining-family";

const line = (family: Household) => monthsLine(placeOf(family));
const paid = (months: number) => ({ ...working, pensionMonths: { employee: months, resident: 0 } });
const alone = (id: string, months: number) =>
  person(id, id === "P1" ? "applicant" : "sibling", paid(months), { maritalStatus: "neverMarried" });

describe("the line of months", () => {
  test("names the month from which on somebody can go, and everybody who comes along", () => {
    expect(line(couple(paid(35), idle))).toEqual([
      { month: "2026-12", areas: ["cityDistrict"], people: ["P1", "P2"], withPaper: false },
    ]);
  });

  test("begins today with whoever can go today, and goes on month by month", () => {
    const home = { dwelling: "rentedLawful", dwellingHolders: ["P1", "P2", "P3"] } as const;
    const homes = { cityDistrict: { ...home, dwellingHolders: [...home.dwellingHolders] } };
    const siblings = household([alone("P1", 30), alone("P2", 36), alone("P3", 34)], {
      destinations: { xining: { homes } },
    });
    expect(line(siblings).map(({ month, people }) => [month, people])).toEqual([
      [null, ["P2"]],
      ["2027-01", ["P3"]],
      ["2027-05", ["P1"]],
    ]);
  });

  test("is not drawn where everything is open today, or more than time is missing", () => {
    expect(line(couple(paid(36), idle))).toEqual([]);
    expect(line(household([{ ...alone("P1", 0), ties: { xining: { ...idle, work: "none" } } }]))).toEqual([]);
  });
});
