import { describe, expect, it } from "vitest";
import { both, type Change, codes, person, tie } from "../testing/changed-family";
import { impossibleCodes } from "./impossible";

const refused: [string, Change, [path: string, code: (typeof impossibleCodes)[number]][]][] = [
  ["nobody answers", person(0, { relation: "sibling" }), [["people", "noApplicant"]]],
  ["two answer", person(3, { relation: "applicant" }), [["people.3.relation", "severalApplicants"]]],
  ["two are called spouse", person(3, { relation: "spouse" }), [["people.3.relation", "severalSpouses"]]],
  [
    "somebody is two people's spouse",
    both(person(3, { spouse: "P5" }), person(2, { spouse: "P5", ageYears: 20 })),
    [
      ["people.2.spouse", "severalSpouses"],
      ["people.3.spouse", "severalSpouses"],
    ],
  ],
  [
    "the applicant is married to somebody else than the spouse",
    both(person(0, { spouse: "P5" })),
    [["people.0.spouse", "severalSpouses"]],
  ],
  ["an id stands twice", person(3, { id: "P1" }), [["people.3.id", "repeatedId"]]],
  ["the spouse is nobody", person(4, { spouse: "P9" }), [["people.4.spouse", "unknownPerson"]]],
  ["a parent is nobody", person(2, { parents: ["P1", "P9"] }), [["people.2.parents.1", "unknownPerson"]]],
  [
    "a holder is nobody",
    (household) => {
      household.destinations = { xining: { homes: { cityDistrict: { dwellingHolders: ["P9"] } } } };
    },
    [["destinations.xining.homes.cityDistrict.dwellingHolders.0", "unknownPerson"]],
  ],
  ["the booklet is none of those listed", person(1, { register: "R2" }), [["people.1.register", "unknownRegister"]]],
  [
    "a marriage is not mutual",
    both(person(3, { spouse: "P5" }), person(4, { spouse: "elsewhere" })),
    [["people.3.spouse", "marriageNotMutual"]],
  ],
  ["somebody is married to themselves", person(4, { spouse: "P5" }), [["people.4.spouse", "marriedToOneself"]]],
  ["a spouse is elsewhere, and listed", person(0, { spouse: "elsewhere" }), [["people.0.spouse", "spouseElsewhere"]]],
  [
    "the spouse never married",
    person(1, { maritalStatus: "neverMarried" }),
    [["people.1.maritalStatus", "spouseNeverMarried"]],
  ],
  [
    "somebody who never married is named as a spouse",
    both(person(3, { spouse: "P5", maritalStatus: "married" }), person(4, { maritalStatus: "neverMarried" })),
    [["people.4.maritalStatus", "spouseNeverMarried"]],
  ],
  [
    "somebody who never married has a spouse elsewhere",
    person(4, { maritalStatus: "neverMarried", spouse: "elsewhere" }),
    [["people.4.maritalStatus", "spouseNeverMarried"]],
  ],
  ["a spouse is 3", person(1, { ageYears: 3 }), [["people.1.ageYears", "spouseTooYoung"]]],
  ["a widow is 15", person(2, { maritalStatus: "widowed" }), [["people.2.maritalStatus", "marriedUnder16"]]],
  ["there are three parents", person(2, { parents: ["P1", "P2", "P4"] }), [["people.2.parents", "tooManyParents"]]],
  [
    "a stated parent is not older",
    person(4, { parents: ["P1"], ageYears: 40 }),
    [["people.4.parents", "parentNotOlder"]],
  ],
  [
    "a child of the applicant has no parents here",
    person(2, { parents: [] }),
    [["people.2.parents", "childWithoutParents"]],
  ],
  [
    "two people are each other's parents",
    both(person(3, { parents: ["P5"], ageYears: null }), person(4, { parents: ["P4"] })),
    [
      ["people.3.parents", "circleOfParents"],
      ["people.4.parents", "circleOfParents"],
    ],
  ],
  [
    "no hukou lies somewhere",
    person(0, { hukou: { kind: "none", division: "410100" } }),
    [["people.0.hukou.division", "hukouNoneWithDivision"]],
  ],
  [
    "a hukou of the mainland lies in Taiwan",
    person(0, { hukou: { kind: "urban", division: "710000" } }),
    [["people.0.hukou.division", "outsideMainlandDivision"]],
  ],
  [
    "a hukou of Henan is registered in Xining",
    both(person(0, { hukou: { kind: "urban", division: "410100" } }), (household) =>
      tie(0, { registeredIn: "cityDistrict" })(household),
    ),
    [["people.0.ties.xining.registeredIn", "registeredElsewhere"]],
  ],
  [
    "whoever has no hukou is registered somewhere",
    both(person(0, { hukou: { kind: "none" } }), tie(0, { registeredIn: "townOrSmallCity" })),
    [["people.0.ties.xining.registeredIn", "registeredElsewhere"]],
  ],
  [
    "somebody settled, and is registered nowhere there",
    tie(0, { registeredIn: "none", settledMonthsAgo: 3 }),
    [["people.0.ties.xining.settledMonthsAgo", "settledNowhere"]],
  ],
  [
    "somebody settled, and does not say where",
    tie(0, { settledMonthsAgo: 0 }),
    [["people.0.ties.xining.settledMonthsAgo", "settledNowhere"]],
  ],
  [
    "15 years are lived for 16",
    tie(2, { monthsLived: 192 }),
    [["people.2.ties.xining.monthsLived", "moreMonthsThanLife"]],
  ],
  [
    "15 years are worked for 16",
    tie(2, { monthsWorked: 192 }),
    [["people.2.ties.xining.monthsWorked", "moreMonthsThanLife"]],
  ],
  [
    "more is paid than a life allows, in either scheme",
    tie(2, { pensionMonths: { employee: 500, resident: 500 } }),
    [
      ["people.2.ties.xining.pensionMonths.employee", "moreMonthsThanLife"],
      ["people.2.ties.xining.pensionMonths.resident", "moreMonthsThanLife"],
    ],
  ],
  ["somebody is 121", person(3, { ageYears: 121 }), [["people.3.ageYears", "too_big" as never]]],
];

describe("refused as impossible, at the field", () => {
  it.each(refused)("%s", (_, change, expected) => expect(codes(change)).toEqual(expected));

  it("every code", () => {
    const seen = refused.flatMap(([, change]) => codes(change)).map(([, code]) => code);
    expect(impossibleCodes.filter((code) => !seen.includes(code))).toEqual([]);
  });

  it("all of them at once", () =>
    expect(
      codes(
        both(
          person(1, { ageYears: 3 }),
          person(2, { parents: [] }),
          tie(3, { registeredIn: "none", settledMonthsAgo: 1 }),
        ),
      ),
    ).toHaveLength(3));
});
