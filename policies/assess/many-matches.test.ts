import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "..";
import type { Household, Person } from "../facts/schema";
import { arbitraryHousehold } from "../testing/arbitrary-household";
import { type Facts, family, to } from "../testing/kin-between";
import { asOf } from "../testing/made-policy";
import { propertyRuns, propertyTimeout } from "../testing/pace";

/** Contract §1, "Kinship": the same is open, and the same is certain, however many there are who may be married. */

type Word = Person["relation"];
const many = (word: Word, count: number, facts: Facts = {}): [Word, Facts][] =>
  Array.from({ length: count }, () => [word, facts]);
const grown = { ageYears: 40 };

describe("more people who may be married to one another than can be matched", () => {
  it("can be to each other what a few of them can be", () => {
    const words: [Word, Facts?][] = [["applicant"], ["sibling"], ["parent"], ["grandparent", { ageYears: 90 }]];
    for (const word of ["otherRelative", "unrelated"] as const) {
      const [few, all] = [2, 9].map((count) => family(...words, ...many(word, count, grown)));
      for (let other = 0; other <= 5; other++) {
        if (other !== 4) expect(to(all ?? [], 4, other), `${word} ${other}`).toBe(to(few ?? [], 4, other));
      }
    }
  });

  it("a parent whom somebody married is certain where a word or a statement proves it", () => {
    const couple: [Word, Facts?][] = [
      ["applicant"],
      ["parent", { maritalStatus: "married" }],
      ["parent", { maritalStatus: "married" }],
    ];
    const people = family(
      ...couple,
      ["otherRelative", { ageYears: 10, parents: ["P2"] }],
      ...many("otherRelative", 8, grown),
    );
    expect([to(people, 3, 1), to(people, 3, 2)]).toEqual(["child", "child"]);
    const spouses = family(
      ["applicant"],
      ["spouse"],
      ["child", { parents: ["P1"] }],
      ...many("childInLaw", 8, grown),
      ...many("child", 2, grown),
    );
    expect([to(spouses, 2, 0), to(spouses, 2, 1), to(spouses, 11, 1), to(spouses, 11, 3)]).toEqual([
      "child",
      "child",
      "child",
      "spouse? otherRelative?",
    ]);
  });

  it("the only child and the only child-in-law are married to each other all the same", () => {
    const people = family(
      ["applicant", { ageYears: 70 }],
      ["child", { ageYears: 40, maritalStatus: "married" }],
      ["childInLaw", { ageYears: 40, maritalStatus: "married" }],
      ...many("otherRelative", 8, grown),
    );
    expect(to(people, 2, 1)).toBe("spouse");
  });

  it("who was born to somebody may be a child of whom that one may have married, whatever the words", () => {
    const stated = family(
      ["applicant", { ageYears: 70 }],
      ["child", { ageYears: 43 }],
      ["childInLaw", { ageYears: 43 }],
      ["unrelated", { ageYears: 1, parents: ["P3"] }],
      ...many("child", 2, grown),
      ...many("otherRelative", 6, grown),
    );
    expect(to(stated, 3, 1)).toBe("child? otherRelative?");
    const nameless = family(
      ["applicant", { ageYears: 70 }],
      ["child", { ageYears: 40 }],
      [undefined, { ageYears: 36 }],
      ["otherRelative", { ageYears: 1 }],
      ...many("otherRelative", 7, grown),
    );
    expect(to(nameless, 3, 1)).toBe("child? otherRelative?");
  });

  it("the child of somebody who may be married to a sibling may be the sibling's by that marriage, and a lodger's child is not", () => {
    const people = family(
      ["applicant", { ageYears: 50 }],
      ["sibling", { ageYears: 45 }],
      ["otherRelative", { ageYears: 44 }],
      ["otherRelative", { ageYears: 5, maritalStatus: "neverMarried", parents: ["P3"] }],
      ...many("otherRelative", 6, grown),
    );
    expect([to(people, 3, 1), to(people, 1, 3)]).toEqual(["child? otherRelative?", "parent? otherRelative?"]);
    const lodgers = family(
      ["applicant", { ageYears: 50 }],
      ["sibling", { ageYears: 45 }],
      ["unrelated", { ageYears: 5, maritalStatus: "neverMarried" }],
      ...many("unrelated", 7, grown),
    );
    expect([to(lodgers, 2, 1), to(lodgers, 1, 2), to(lodgers, 2, 3)]).toEqual(["", "", "child?"]);
  });

  it("of three parents one is married to one of the others, nobody knows which", () => {
    const people = family(["applicant"], ...many("parent", 3), ...many("otherRelative", 6, grown));
    expect([to(people, 2, 1), to(people, 0, 1)]).toEqual(["spouse? otherRelative?", "child"]);
  });

  it("change nothing for a family beside whom they live", { timeout: propertyTimeout }, () => {
    const lodgers = Array.from({ length: 7 }, (_, index): Person => ({
      id: `L${index + 1}`,
      relation: "unrelated",
      ageYears: 40,
      wantsToMove: false,
    }));
    const outcomes = (household: Household, people: readonly Person[]): unknown =>
      assess(household, asOf).jurisdictions.map(({ areas }) =>
        areas.map((area) =>
          area.people.slice(0, people.length).map(({ id, outcome, basis }) => ({ id, outcome, basis })),
        ),
      );
    fc.assert(
      fc.property(arbitraryHousehold({ stated: false }), (household) => {
        const { people } = household;
        if (people.some(({ relation }) => relation == null || relation === "unrelated")) return;
        const beside = { ...household, people: [...people, ...lodgers] };
        if (beside.people.length > 12) return;
        expect(outcomes(beside, people)).toEqual(outcomes(household, people));
      }),
      { numRuns: propertyRuns(150), seed: 20261127 },
    );
  });
});
