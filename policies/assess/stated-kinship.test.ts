import { describe, expect, it } from "vitest";
import { all } from "../criterion";
import { between, family, to } from "../testing/kin-between";
import { evaluatorOf, householdOf } from "../testing/made-policy";
import { StatedKinship } from "./stated-kinship";

/** Contract §1, "Kinship": stated, deduced from the words of relation where they leave no choice, or open. */

const married = { maritalStatus: "married" } as const;

describe("stated", () => {
  it("a parent makes a child of a step-parent too, who is a parent of it", () => {
    const people = family(["applicant"], ["spouse"], ["child", { parents: ["P2"] }], ["child", { parents: ["P1"] }]);
    expect([between(people, 2, 0), between(people, 3, 1)]).toEqual([
      ["child", "parent"],
      ["child", "parent"],
    ]);
  });

  it("wins over what the words suggest", () => {
    const people = family(
      ["applicant", { parents: ["P2"] }],
      ["parent", married],
      ["parent", { ...married, spouse: "elsewhere" }],
    );
    expect([to(people, 0, 1), to(people, 0, 2), to(people, 1, 2)]).toEqual(["child", "otherRelative", "otherRelative"]);
  });

  it("by one of the two is stated of both", () => {
    const people = family(["applicant"], ["sibling", { spouse: "P3" }], ["otherRelative"]);
    expect(between(people, 1, 2)).toEqual(["spouse", "spouse"]);
    const listed = family(["applicant"], ["sibling"], ["otherRelative", { spouse: "P2" }], ["otherRelative", married]);
    expect(between(listed, 1, 2)).toEqual(["spouse", "spouse"]);
    expect(between(listed, 1, 3)).toEqual(["otherRelative", "otherRelative"]);
  });

  it("leaves nobody else to be married to whom somebody names as a spouse", () => {
    const named = family(["applicant"], ["sibling", married], ["otherRelative", { spouse: "P2" }], ["otherRelative"]);
    expect(to(named, 1, 3)).toBe("otherRelative");
    const { facts } = evaluatorOf(all(), householdOf(named));
    const stated = new StatedKinship(facts);
    expect([1, 2, 3].map((person) => stated.canBeMarried(person, true))).toEqual([false, false, true]);
    expect(stated.canBeMarried(1, false)).toBe(true);
  });

  it("lodgers stay related by what is stated, though one of them is married elsewhere", () => {
    const people = family(
      ["applicant"],
      ["unrelated", { ageYears: 20, parents: ["P3"] }],
      ["unrelated", { ageYears: 50, spouse: "elsewhere" }],
      ["unrelated", { ageYears: 18, parents: ["P3"], maritalStatus: "neverMarried" }],
    );
    expect([between(people, 1, 2), to(people, 1, 3), to(people, 1, 0)]).toEqual([
      ["child", "parent"],
      "otherRelative",
      "",
    ]);
  });

  it("to be married elsewhere is to be married to nobody here", () => {
    expect(
      to(family(["applicant"], ["sibling", { ...married, spouse: "elsewhere" }], ["otherRelative", married]), 2, 1),
    ).toBe("otherRelative");
  });

  it("of one stated parent, or parent and child, are not supposed to be married, few or many", () => {
    const lodger = { ageYears: 20, maritalStatus: "married" } as const;
    for (const more of [0, 8]) {
      const people = family(
        ["applicant"],
        ["unrelated", { ageYears: 50, maritalStatus: "married" }],
        ["unrelated", { ...lodger, parents: ["P2"] }],
        ["unrelated", { ...lodger, parents: ["P2"] }],
        ...Array.from({ length: more }, (): ["unrelated", typeof lodger] => ["unrelated", lodger]),
      );
      expect([to(people, 2, 3), between(people, 2, 1)]).toEqual(["otherRelative", ["child", "parent"]]);
    }
  });

  it("nobody's parents are listed: nobody's child here", () =>
    expect(to(family(["applicant"], ["child", { ageYears: 30 }], ["grandchild", { parents: [] }]), 2, 1)).toBe(
      "otherRelative",
    ));
});
