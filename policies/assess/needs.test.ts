import { describe, expect, it } from "vitest";
import { atLeast, given, home, inArea, isHere, oneOf } from "../criterion";
import type { Household } from "../facts/schema";
import type { SettlementRoute } from "../policy";
import { answerOf, asOf, city, origin, person, personIn, route, seat, town } from "../testing/made-policy";
import type { Step } from "./assessment";
import { monthAfter } from "./needs";

/** What a way in asks for, beside what is there. */

const inCity = (id: string, ...criteria: Parameters<typeof route>[1]): SettlementRoute =>
  route(id, [inArea(city), ...criteria]);

function steps(routes: SettlementRoute[], ageYears = 40, registers: Household["registers"] = { R1: {} }): Step[] {
  const tie = { work: "none", monthsLived: 5, livesIn: town, residencePermit: false } as const;
  const homes = Object.fromEntries([city, town].map((area) => [area, { dwelling: "none", dwellingHolders: [] }]));
  const household = { registers, destinations: { [seat]: { homes } } } as Partial<Household>;
  return personIn(answerOf({ routes }, [person("P1", "applicant", { ageYears }, tie)], household)).steps;
}
const needs = (...[criteria, registers]: [Parameters<typeof route>[1], Household["registers"]?]): unknown[] =>
  steps([inCity("r", ...criteria)], 40, registers).flatMap((step) =>
    step.needs.map(({ fact, have, need, months }) => [fact, have, need, months]),
  );

describe("what is there", () => {
  it("is what is stated of somebody, of a home, or of the booklet", () => {
    expect(needs([given("residencePermit")])).toEqual([["residencePermit", false, true, null]]);
    expect(needs([home("subject", { met: ["ownedLawful"] })])).toEqual([
      ["homes.dwelling", "none", ["ownedLawful"], null],
      ["homes.dwellingHolders", [], ["P1"], null],
    ]);
    expect(needs([given("movesAsWhole")], { R1: { movesAsWhole: false } })).toEqual([
      ["movesAsWhole", false, true, null],
    ]);
  });

  it("is told with the kind of place of a home alone, and with a month where only time is missing", () => {
    const told = (...criteria: Parameters<typeof route>[1]): unknown[] =>
      steps([inCity("r", ...criteria)]).flatMap((step) =>
        step.needs.map(({ fact, area, earliest }) => [fact, area, earliest]),
      );
    expect(told(given("residencePermit"))).toEqual([["residencePermit", null, null]]);
    expect(told(atLeast("monthsLived", 6))).toEqual([["monthsLived", null, monthAfter(asOf, 1)]]);
    expect(told(home("subject", { met: ["ownedLawful"] }))[0]).toEqual(["homes.dwelling", city, null]);
  });

  it("counts of months where one lives, and from nought where one moves to", () => {
    expect(needs([atLeast("monthsLived", 24)])).toEqual([["monthsLived", 5, 24, 19]]);
    const [move, anew] = [
      ["livesIn", town, [city], null],
      ["monthsLived", 0, 24, 24],
    ];
    expect(needs([isHere("livesIn"), atLeast("monthsLived", 24)])).toEqual([move, anew]);
    expect(needs([atLeast("monthsLived", 24), isHere("livesIn")])).toEqual([anew, move]);
  });
});

describe("work of somebody of sixty", () => {
  const routes = [
    inCity("work", oneOf("work", ["employed"])),
    inCity("own", home("subject", { met: ["ownedLawful"] })),
  ];
  const elsewhere = route("elsewhere", [inArea(town), given("movesAsWhole")]);
  const order = (ageYears: number): string[] =>
    steps([...routes, elsewhere], ageYears, { R1: { movesAsWhole: false } })
      .filter(({ area }) => area !== origin)
      .map((step) => step.route);

  it("comes behind every other way, wherever that leads", () => {
    expect([order(59), order(60), order(61)]).toEqual([
      ["work", "own", "elsewhere"],
      ["own", "elsewhere", "work"],
      ["own", "elsewhere", "work"],
    ]);
  });
});
