import { describe, expect, test } from "vitest";
import type { Household } from "@/policies/facts/schema";
import { monthsLine } from "./months-line";
import { accepted, areaMade, needed, placeMade, somebody, stepBy } from "./testing/made-assessment";
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

describe("of answers that are made up", () => {
  const wait = (earliest: string) => needed("monthsWorked", { kind: "wait", earliest });
  const paper = needed("labourContract", { kind: "paper" });
  const [city, town] = ["cityDistrict", "townOrSmallCity"];
  const waiting = (id: string, ...steps: ReturnType<typeof stepBy>[]) => somebody(id, { outcome: "notYet", steps });
  const lineOf = (...areas: ReturnType<typeof areaMade>[]) => monthsLine(placeMade(areas));

  test("a way is open when the last of what it waits for has come", () => {
    const both = waiting("P1", stepBy("P1", [wait("2027-03"), wait("2027-01")]));
    expect(lineOf(areaMade(city, [both])).map(({ month }) => month)).toEqual(["2027-03"]);
  });

  test("of several ways the first to open counts, and of two in one month that without a paper", () => {
    const ways = [
      stepBy("P1", [wait("2027-05")]),
      stepBy("P1", [wait("2027-02"), paper]),
      stepBy("P1", [wait("2027-02")]),
    ];
    expect(lineOf(areaMade(city, [waiting("P1", ...ways)]))).toEqual([
      { month: "2027-02", areas: [city], people: ["P1"], withPaper: false },
    ]);
    expect(lineOf(areaMade(city, [waiting("P1", ...ways.slice(0, 2))]))).toEqual([
      { month: "2027-02", areas: [city], people: ["P1"], withPaper: true },
    ]);
  });

  test("nobody is told a month who has to change something, whom the authority lets in, or whose way leads elsewhere", () => {
    const change = stepBy("P1", [wait("2027-02"), needed("work")]);
    const left = stepBy("P1", [wait("2027-02")], { to: "localRules" });
    const elsewhere = stepBy("P1", [wait("2027-02")], { area: town });
    for (const step of [change, left, elsewhere]) expect(lineOf(areaMade(city, [waiting("P1", step)]))).toEqual([]);
    expect(
      lineOf(areaMade(city, [{ ...waiting("P1", stepBy("P1", [wait("2027-02")])), outcome: "notCovered" }])),
    ).toEqual([]);
  });

  test("the same people from the same month on are told once for both kinds of place, others by themselves", () => {
    const inBoth = (area: string) => waiting("P1", stepBy("P1", [wait("2027-02")], { area }));
    const later = waiting("P2", stepBy("P2", [wait("2027-04")]));
    expect(lineOf(areaMade(city, [inBoth(city), later]), areaMade(town, [inBoth(town)]))).toEqual([
      { month: "2027-02", areas: [city, town], people: ["P1"], withPaper: false },
      { month: "2027-04", areas: [city], people: ["P2"], withPaper: false },
    ]);
  });

  test("whoever can go today comes first, with those who can too", () => {
    const later = waiting("P3", stepBy("P3", [wait("2027-04")]));
    expect(lineOf(areaMade(city, [later, accepted("P1", "P1"), accepted("P2", "P1")]))).toEqual([
      { month: null, areas: [city], people: ["P1", "P2"], withPaper: false },
      { month: "2027-04", areas: [city], people: ["P3"], withPaper: false },
    ]);
  });
});
