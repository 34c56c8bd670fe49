import { describe, expect, it } from "vitest";
import { both, type Change, codes, person, tie } from "../testing/changed-family";

describe("unlikely is not impossible", () => {
  it.each<[string, Change]>([
    ["the family as it is", () => undefined],
    ["a spouse of 16", person(1, { ageYears: 16 })],
    ["a spouse forty years older", person(1, { ageYears: 80 })],
    ["a divorced spouse who lives along", person(1, { maritalStatus: "divorced" })],
    ["a widow of 16", person(2, { ageYears: 16, maritalStatus: "widowed" })],
    [
      "a stepmother younger than her stepson",
      both(person(2, { ageYears: 30, parents: ["P1"] }), person(0, { ageYears: 60 }), person(1, { ageYears: 28 })),
    ],
    ["a parent one year older", person(4, { parents: ["P4"], ageYears: 65 })],
    ["a child older than the applicant, where nobody states it", person(2, { ageYears: 41 })],
    ["somebody else's child, born to nobody here", person(4, { parents: [] })],
    ["a marriage that one of the two states", person(3, { spouse: "P5" })],
    ["a marriage that both state", both(person(3, { spouse: "P5" }), person(4, { spouse: "P4" }))],
    ["a spouse elsewhere", person(4, { spouse: "elsewhere" })],
    ["the last month of a fifteenth year", tie(2, { monthsLived: 191 })],
    ["months of a life whose length is not known", both(person(2, { ageYears: null }), tie(2, { monthsLived: 900 }))],
    ["a newborn without months", both(person(2, { ageYears: 0 }), tie(2, { monthsLived: null }))],
    [
      "a rural hukou that says where it is",
      both(person(0, { hukou: { kind: "rural", division: "630123" } }), (household) =>
        Object.assign(household.people[0]?.ties ?? {}, {
          xining: { registeredIn: "placeOfOrigin", settledMonthsAgo: 4000 },
        }),
      ),
    ],
    [
      "registered there with a hukou of which nothing is said",
      tie(0, { registeredIn: "cityDistrict", settledMonthsAgo: 0 }),
    ],
    ["a hukou of Taiwan of which the kind is not known", person(0, { hukou: { division: "710000" } })],
    ["no hukou", person(0, { hukou: { kind: "none" } })],
    [
      "nothing known but the relations",
      (household) =>
        household.people.forEach((member) => {
          delete member.ageYears;
          delete member.maritalStatus;
        }),
    ],
    [
      "said to be not known",
      person(0, {
        ageYears: null,
        maritalStatus: null,
        spouse: null,
        parents: null,
        register: null,
        hukou: null,
        ties: null,
      }),
    ],
  ])("%s", (_, change) => expect(codes(change)).toEqual([]));
});
