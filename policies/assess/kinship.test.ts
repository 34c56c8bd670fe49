import { describe, expect, it } from "vitest";
import { all } from "../criterion";
import type { Person } from "../facts/schema";
import { between, type Facts, family, to } from "../testing/kin-between";
import { evaluatorOf, householdOf } from "../testing/made-policy";

/** Contract §1, "Kinship": stated, deduced from the words of relation where they leave no choice, or open. */

const married = { maritalStatus: "married" } as const;

describe("deduced from the words of relation", () => {
  it("the spouse is married to the applicant", () =>
    expect(
      [["applicant", "spouse"] as const, ["spouse", "applicant"] as const].map(([one, other]) =>
        between(family([one], [other]), 0, 1),
      ),
    ).toEqual([
      ["spouse", "spouse"],
      ["spouse", "spouse"],
    ]));

  it("a child's parents are the applicant and the applicant's spouse", () => {
    const people = family(["applicant"], ["spouse"], ["child"]);
    expect([between(people, 2, 0), between(people, 2, 1)]).toEqual([
      ["child", "parent"],
      ["child", "parent"],
    ]);
  });

  it("a parent's children are the applicant and the siblings, a parent-in-law's is the spouse", () => {
    const people = family(["applicant"], ["spouse"], ["sibling"], ["parent"], ["parentInLaw"]);
    expect([0, 1, 2].map((child) => to(people, child, 3))).toEqual(["child", "otherRelative", "child"]);
    expect([0, 1, 2].map((child) => to(people, child, 4))).toEqual(["otherRelative", "child", "otherRelative"]);
  });

  it.each(["parent", "parentInLaw"] as const)(
    "two of the word %s are married when both are, and there is no third",
    (relation) => {
      const two = (one: Facts, other: Facts, ...more: [Person["relation"], Facts?][]): string =>
        to(family(["applicant", married], ["spouse"], [relation, one], [relation, other], ...more), 3, 2);
      expect(two(married, married)).toBe("spouse");
      expect([
        two(married, {}),
        two(married, { maritalStatus: "divorced" }),
        two(married, married, [relation, {}]),
      ]).toEqual(["spouse? otherRelative?", "otherRelative", "spouse? otherRelative?"]);
      expect(two({ ...married, spouse: "elsewhere" }, married)).toBe("otherRelative");
    },
  );

  it("the only child-in-law is married to the only child who can be", () => {
    const grown = (child: Facts, inLaw: Facts, ...more: [Person["relation"], Facts?][]): string =>
      to(
        family(["applicant", { ageYears: 60 }], ["child", { ageYears: 30, ...child }], ["childInLaw", inLaw], ...more),
        2,
        1,
      );
    expect([grown(married, married), grown({}, {}), grown(married, {})]).toEqual(["spouse", "spouse", "spouse"]);
    expect([
      grown(married, { maritalStatus: "widowed" }),
      grown(married, { maritalStatus: "divorced" }),
      grown({ maritalStatus: "neverMarried" }, married),
    ]).toEqual(["otherRelative", "otherRelative", "otherRelative"]);
    expect(grown({ ...married, spouse: "elsewhere" }, married)).toBe("otherRelative");
    expect(grown(married, married, ["child", { ageYears: 28, ...married }])).toBe("spouse? otherRelative?");
    expect(grown(married, married, ["child", { ageYears: 28, ...married, spouse: "elsewhere" }])).toBe("spouse");
    expect(grown(married, married, ["child", { ageYears: 12 }])).toBe("spouse");
  });

  it("whichever of them is listed first, and of two children-in-law nobody knows, though one is said to be another's", () => {
    const grown = { ageYears: 30, ...married };
    const reversed = family(["applicant", { ageYears: 60 }], ["childInLaw", grown], ["child", grown]);
    expect(between(reversed, 1, 2)).toEqual(["spouse", "spouse"]);
    const two = family(
      ["applicant", { ageYears: 60 }],
      ["child", grown],
      ["childInLaw", grown],
      ["childInLaw", { ...grown, spouse: "elsewhere" }],
    );
    expect([to(two, 2, 1), to(two, 3, 1)]).toEqual(["spouse? otherRelative?", "otherRelative"]);
  });

  it("nobody is married to themselves, or their own parent", () => {
    const people = family(["applicant"], ["otherRelative", { ageYears: null }], [undefined, { ageYears: null }]);
    const { kinship, logic } = evaluatorOf(all(), householdOf(people));
    for (const person of people.keys()) {
      expect(kinship.marriages.between(person, person)).toBe(logic.no);
      expect(kinship.descents.parentOf(person, person)).toBe(logic.no);
    }
  });

  it("a child-in-law stays a relative of the parents-in-law, and a grandchild one of theirs", () => {
    const people = family(
      ["applicant", { ageYears: 60 }],
      ["child", { ageYears: 30 }],
      ["childInLaw"],
      ["grandchild", { parents: ["P2", "P3"] }],
    );
    expect([to(people, 2, 0), to(people, 3, 0), to(people, 3, 1), to(people, 3, 2)]).toEqual([
      "otherRelative",
      "otherRelative",
      "child",
      "child",
    ]);
  });
});

describe("related", () => {
  const related = (people: readonly Person[], a: number, b: number): string => {
    const { kinship, logic } = evaluatorOf(all(), householdOf(people));
    const found = kinship.related(a, b);
    return found === logic.yes ? "yes" : found === logic.no ? "no" : "open";
  };

  it("are all who have a word of relation, and lodgers only to those with whom stated edges connect them", () => {
    const people = family(
      ["applicant"],
      ["otherRelative"],
      ["unrelated", { spouse: "P4" }],
      ["unrelated"],
      ["unrelated", { ageYears: 3, parents: ["P3"] }],
      ["unrelated"],
    );
    expect([
      related(people, 0, 1),
      related(people, 0, 2),
      related(people, 2, 3),
      related(people, 4, 3),
      related(people, 2, 5),
      related(people, 1, 1),
    ]).toEqual(["yes", "no", "yes", "yes", "no", "no"]);
    expect([to(people, 3, 2), to(people, 4, 3), to(people, 2, 0)]).toEqual(["spouse", "child", ""]);
  });

  it("to somebody of whom it is not said is open", () =>
    expect(related(family(["applicant"], [undefined]), 0, 1)).toBe("open"));
});
