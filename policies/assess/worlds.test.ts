import { describe, expect, it } from "vitest";
import { authority, met, notMet, short, Worlds } from "./finding";

const eight = new Worlds(["a", "b", "c"]);
const every = Array.from({ length: 8 }, (_, world) => world);
const levels = [notMet, authority, short, met];

describe("eight worlds of three ambiguities", () => {
  it.each([0, 1, 2])("keep both readings of ambiguity %i in their own worlds", (ambiguity) => {
    const found = eight.choose(ambiguity, eight.everywhere(short), eight.everywhere(met));
    for (const world of every) {
      const B = Math.floor(world / 2 ** ambiguity) % 2 === 1;
      expect(eight.readsB(world, ambiguity)).toBe(B);
      expect(eight.at(found, world)).toBe(B ? met : short);
    }
  });

  it("hold any finding in each of them, and no more than they are", () => {
    for (const level of levels) {
      expect(every.map((world) => eight.at(eight.everywhere(level), world))).toEqual(every.map(() => level));
      expect(eight.best(eight.choose(2, eight.everywhere(notMet), eight.everywhere(level)))).toBe(level);
      expect(eight.map(eight.everywhere(level), (finding) => met - finding)).toBe(eight.everywhere(met - level));
    }
    expect(eight.count).toBe(8);
  });

  it("combine world by world, in either order", () => {
    const a = eight.choose(0, eight.everywhere(short), eight.everywhere(authority));
    const b = eight.choose(1, eight.everywhere(met), eight.everywhere(authority));
    const pairs = every.map((world) => [eight.at(a, world), eight.at(b, world)]);
    const table = (x: number, y: number): number => (x === notMet || y === notMet ? notMet : Math.min(x, y));
    expect(every.map((world) => eight.at(eight.all(a, b), world))).toEqual(pairs.map(([x = 0, y = 0]) => table(x, y)));
    expect(every.map((world) => eight.at(eight.any(a, b), world))).toEqual(
      pairs.map(([x = 0, y = 0]) => Math.max(x, y)),
    );
    expect([eight.all(b, a), eight.any(b, a)]).toEqual([eight.all(a, b), eight.any(a, b)]);
    expect([eight.all(a, notMet), eight.any(a, notMet), eight.all(a, eight.everywhere(met))]).toEqual([notMet, a, a]);
  });
});
