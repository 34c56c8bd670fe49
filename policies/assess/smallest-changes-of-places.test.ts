import { describe, expect, it } from "vitest";
import { atLeast, type Criterion, home, isHere } from "../criterion";
import type { Person } from "../facts/schema";
import { city, route, seat } from "../testing/made-policy";
import { needsOf, somebody, stepsOf, ways } from "../testing/told-ways";

const months = (count: number): Criterion => atLeast("monthsLived", count);
const lawful = home("subject", { met: ["ownedLawful", "rentedLawful"] });

describe("a home", () => {
  const needs = (homes: object, people?: Person[]): string[] =>
    stepsOf([route("r", [lawful])], {
      ...(people && { people }),
      more: { destinations: { [seat]: { homes: { [city]: homes } } } },
    }).map(needsOf);

  it("is asked for with whose it is, in this kind of place", () => {
    expect(needs({ dwelling: "none", dwellingHolders: [] })).toEqual([
      'homes.dwelling=["ownedLawful","rentedLawful"] + homes.dwellingHolders=["P1"]',
    ]);
    expect(stepsOf([route("r", [lawful])])[0]?.needs[0]).toMatchObject({
      fact: "homes.dwelling",
      person: null,
      jurisdiction: seat,
      area: city,
    });
  });

  it("that is lawful lacks only the name, and one in the own name only lawfulness", () => {
    expect(
      needs({ dwelling: "rentedLawful", dwellingHolders: ["P2"] }, [
        somebody("P1", "applicant"),
        somebody("P2", "sibling"),
      ]),
    ).toEqual(['homes.dwellingHolders=["P1"]']);
    expect(needs({ dwelling: "relativeHome", dwellingHolders: ["P1"] })).toEqual([
      'homes.dwelling=["ownedLawful","rentedLawful"]',
    ]);
  });
});

describe("what is counted somewhere", () => {
  const needs = (criteria: Criterion[]): object[] => stepsOf([route("r", criteria)])[0]?.needs ?? [];

  it("begins anew when the place changes", () => {
    expect(needs([isHere("livesIn"), months(24)])).toMatchObject([
      { fact: "livesIn", need: [city] },
      { fact: "monthsLived", have: 0, need: 24, months: 24, earliest: "2028-11" },
    ]);
    expect(needs([isHere("worksIn"), atLeast("monthsWorked", 2)])).toMatchObject([
      { fact: "worksIn", need: [city] },
      { fact: "monthsWorked", have: 0, need: 2, months: 2 },
    ]);
  });

  it("goes on where it is here, and is not asked for where the route counts none", () => {
    expect(
      stepsOf([route("r", [isHere("livesIn"), months(24)])], {
        people: [somebody("P1", "applicant", { livesIn: city })],
      })[0]?.needs,
    ).toMatchObject([{ fact: "monthsLived", have: 5, months: 19 }]);
    expect(needs([isHere("livesIn")])).toMatchObject([{ fact: "livesIn", need: [city], months: null }]);
  });

  it("is no school: nobody is told to study elsewhere", () => expect(ways(isHere("studiesIn"))).toEqual([]));
});
