import { describe, expect, test } from "vitest";
import type { Household, Person } from "@/policies/facts/schema";
import { about } from "./fact-key";
import { possibleKin, withoutMutual } from "./kin";

const household = (...people: Partial<Person>[]): Household => ({
  people: people.map((one, index) => ({ id: `P${index + 1}`, ...one })),
});
const spouseOf = (person: string, family: Household) => possibleKin(family, about("spouse", { person }));
const parentsOf = (person: string, family: Household) => possibleKin(family, about("parents", { person }));

describe("who can be somebody's spouse", () => {
  const family = household(
    { relation: "applicant", ageYears: 60 },
    { relation: "spouse", ageYears: 58 },
    { relation: "child", ageYears: 30 },
    { relation: "childInLaw", ageYears: 29 },
    { relation: "childInLaw", ageYears: 15 },
    { relation: "childInLaw", ageYears: 16 },
    { relation: "childInLaw" },
    {},
  );

  test("are those whom the words of relation allow, who are grown or of whom the age is not known", () => {
    expect(spouseOf("P3", family)).toEqual(["P4", "P6", "P7", "P8"]);
  });

  test("asked of the other it is the same", () => {
    for (const id of ["P4", "P6", "P7"]) expect(spouseOf(id, family)).toContain("P3");
    expect(spouseOf("P4", family)).not.toContain("P1");
  });

  test("is nobody who is married to somebody else", () => {
    const taken = household(
      { relation: "child" },
      { relation: "childInLaw", spouse: "P3" },
      { relation: "child", spouse: "P2" },
    );
    expect(spouseOf("P1", taken)).toEqual([]);
    expect(spouseOf("P3", taken)).toEqual(["P2"]);
  });

  test("is nobody of the same stated parent, nor the parent", () => {
    const lodgers = household(
      { relation: "unrelated", ageYears: 50 },
      { relation: "unrelated", parents: ["P1"] },
      { relation: "unrelated", parents: ["P1"] },
      { relation: "unrelated" },
    );
    expect([spouseOf("P2", lodgers), spouseOf("P1", lodgers)]).toEqual([["P4"], ["P4"]]);
  });

  test("is whoever says to be married to them", () => {
    expect(spouseOf("P1", household({ relation: "child" }, { relation: "childInLaw", spouse: "P1" }))).toEqual(["P2"]);
  });

  test("is whoever has been said to be, likely or not", () => {
    expect(
      spouseOf("P1", household({ relation: "child", spouse: "P2" }, { relation: "parent", ageYears: 12 })),
    ).toEqual(["P2"]);
  });
});

describe("who can be somebody's parent", () => {
  const family = household(
    { relation: "applicant", ageYears: 40 },
    { relation: "child", ageYears: 18 },
    { relation: "grandchild", ageYears: 2 },
    { relation: "grandchild", ageYears: 18 },
    { relation: "child" },
    { relation: "parent", ageYears: 70 },
  );

  test("are those whom the words of relation allow and who are older, or may be", () => {
    expect(parentsOf("P3", family)).toEqual(["P2", "P5"]);
    expect(parentsOf("P4", family)).toEqual(["P5"]);
  });

  test("is whoever has been said to be", () => {
    expect(parentsOf("P1", household({ ageYears: 40, parents: ["P2"] }, { ageYears: 12 }))).toEqual(["P2"]);
  });

  test("of nobody is nobody", () => {
    expect(parentsOf("P9", family)).toEqual([]);
  });
});

describe("a marriage is asked of one of the two", () => {
  const refs = (...people: string[]) => people.map((person) => about("spouse", { person }));
  const asked = (family: Household, ...people: string[]) =>
    withoutMutual(family, refs(...people)).map(({ person }) => person);

  test("of the child, not of who married in", () => {
    const family = household({ relation: "childInLaw", ageYears: 30 }, { relation: "child", ageYears: 30 });
    expect(asked(family, "P1", "P2")).toEqual(["P2"]);
    expect(asked(family, "P1")).toEqual(["P1"]);
  });

  test("of both where somebody else is possible", () => {
    const family = household({ relation: "childInLaw" }, { relation: "child" }, { relation: "child" });
    expect(asked(family, "P1", "P2")).toEqual(["P1", "P2"]);
    expect(asked(family, "P1", "P2", "P3")).toEqual(["P2", "P3"]);
  });

  test("of somebody for whom nobody is possible, who may be married to somebody who is not listed", () => {
    const family = household({ relation: "grandparent" }, { relation: "child" });
    expect(asked(family, "P1", "P2")).toEqual(["P1", "P2"]);
  });

  test("parents are asked of whoever they are asked of", () => {
    const family = household({ relation: "childInLaw" }, { relation: "child" });
    const parents = about("parents", { person: "P1" });
    expect(withoutMutual(family, [...refs("P1", "P2"), parents])).toEqual([...refs("P2"), parents]);
  });
});
