import { describe, expect, test } from "vitest";
import { factNames, refKey, rowOf } from "@/policies/facts/rows";
import { pathOf } from "@/policies/facts/with-fact";
import { about, refAt, refOf, refOfKey, type Path, type Ref } from "./fact-key";

const household = { people: [{ id: "P1" }, { id: "P7" }], registers: { R2: {} } };

const whose: Record<string, Partial<Ref>> = {
  household: {},
  register: { register: "R2" },
  home: { jurisdiction: "xining", area: "cityDistrict" },
  person: { person: "P7" },
  tie: { person: "P7", jurisdiction: "weihai" },
};

test.each(factNames)("%s has a key and a path, from both of which it is found again", (fact) => {
  const ref = about(fact, whose[rowOf(fact).scope]);
  expect(refOfKey(refKey(ref))).toEqual(ref);
  expect(refAt(refKey(ref))).toEqual(ref);
  expect(refOf(household, pathOf(household, ref))).toEqual(ref);
});

test("what is not named is nobody's", () => {
  expect(about("work")).toEqual({ fact: "work", person: null, jurisdiction: null, area: null, register: null });
});

test.each(["", "nothing P1", "work P1 paris"])("%j is no key", (key) => {
  expect(refOfKey(key)).toBeNull();
  expect(() => refAt(key)).toThrow("not a fact key");
});

describe("the fact that holds what stands at a path", () => {
  test.each([
    [["people", 1, "parents", 0], "parents", { person: "P7" }],
    [["people", 0, "qualification", "honours", 2], "qualification.honours", { person: "P1" }],
    [["destinations", "xining", "homes", "cityDistrict", "dwellingHolders", 0], "homes.dwellingHolders", whose.home],
    [["people", 1, "ties", "weihai", "pensionMonths", "employee"], "pensionMonths.employee", whose.tie],
    [["poorFamily"], "poorFamily", {}],
  ] as [Path, Ref["fact"], Partial<Ref>][])("%j: %s", (path, fact, of) => {
    expect(refOf(household, path)).toEqual(about(fact, of));
  });

  test.each([
    [["people"]],
    [["people", 1]],
    [["people", 1, "ties"]],
    [["people", 1, "ties", "paris", "work"]],
    [["people", 1, "ties", "weihai"]],
    [["people", 1, "work"]],
    [["people", 1, "ties", "weihai", "military"]],
    [["destinations", "paris", "homes", "cityDistrict", "dwelling"]],
    [["destinations", "xining"]],
    [["registers"]],
    [["registers", "R2", "military"]],
    [["military"]],
  ] as [Path][])("is none at %j", (path) => {
    expect(refOf(household, path)).toBeNull();
  });
});
