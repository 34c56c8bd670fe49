import { describe, expect, it } from "vitest";
import { authority, met, notMet, short, Worlds } from "./finding";

const one = new Worlds([]);
const two = new Worlds(["W"]);
const levels = [notMet, authority, short, met];

describe("all", () => {
  it.each([
    [met, met, met],
    [met, short, short],
    [met, authority, authority],
    [met, notMet, notMet],
    // What is short and what somebody decides is that body's decision (contract §2).
    [short, short, short],
    [short, authority, authority],
    [short, notMet, notMet],
    [authority, authority, authority],
    [authority, notMet, notMet],
    [notMet, notMet, notMet],
  ])("of %i and %i is %i, in either order", (a, b, result) => {
    expect(one.all(a, b)).toBe(result);
    expect(one.all(b, a)).toBe(result);
  });

  it("does not depend on how conditions are grouped", () => {
    for (const a of levels)
      for (const b of levels) for (const c of levels) expect(one.all(one.all(a, b), c)).toBe(one.all(a, one.all(b, c)));
  });
});

describe("any", () => {
  it.each([
    [met, short, met],
    [met, authority, met],
    [met, notMet, met],
    [short, authority, short],
    [short, notMet, short],
    [authority, notMet, authority],
    [met, met, met],
    [short, short, short],
    [authority, authority, authority],
    [notMet, notMet, notMet],
  ])("of %i and %i is the better, %i", (a, b, result) => {
    expect(one.any(a, b)).toBe(result);
    expect(one.any(b, a)).toBe(result);
  });
});

describe("worlds", () => {
  const A = two.choose(0, two.everywhere(met), two.everywhere(notMet));
  const B = two.choose(0, two.everywhere(notMet), two.everywhere(met));

  it("keep readings apart until the end", () => {
    expect(two.name(A)).toBe("readingsDiffer");
    expect(two.all(A, B)).toBe(two.everywhere(notMet));
    expect(two.any(A, B)).toBe(two.everywhere(met));
  });

  it("name what holds in all of them", () => {
    expect(levels.map((level) => two.name(two.everywhere(level)))).toEqual([
      "notMet",
      "authorityDecides",
      "short",
      "met",
    ]);
  });

  it("refuse more ambiguities than fit", () => {
    expect(() => new Worlds(["a", "b", "c", "d"])).toThrow("more than 3 ambiguities");
  });
});
