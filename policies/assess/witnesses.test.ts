import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refKey } from "../facts/rows";
import {
  arbitraryWays,
  branchesOf,
  everyCase,
  findingIn,
  MadeEvaluator,
  missingIn,
  rankIn,
  things,
  worlds,
  type Case,
} from "../testing/made-ways";
import { propertyTimeout } from "../testing/pace";
import { BaseCase } from "./base-case";
import { notMet } from "./finding";
import type { Rank } from "./rank";
import { Witnesses } from "./witnesses";

/** What is found without joining ways is true, and is most of what there is to find: otherwise an answer takes long. */

const samples = fc.sample(arbitraryWays, { numRuns: 400, seed: 20261127 }).map(({ ways, isThere }) => {
  const made = new MadeEvaluator();
  const own = ways.filter(({ finds }) => finds.some((finding) => finding !== notMet));
  const diagrams = own.map((way) => made.diagramOf(way));
  const base = (): BaseCase => new BaseCase(diagrams, made.diagramOf(isThere), made.evaluator);
  const read = (): Witnesses => new Witnesses(base(), made.evaluator);
  const rankAt = (one: Case): Rank => rankIn({ ways, isThere }, one);
  return { made, own, isThere, base, read, rankAt, missing: new Set(missingIn(rankAt).map(refKey)) };
});

/** How many of the facts that are missing a search finds, and what it finds besides. */
function searched(isThorough: boolean): { found: number; wrong: number; missing: number } {
  const counted = { found: 0, wrong: 0, missing: 0 };
  for (const { made, read, missing } of samples) {
    const witnesses = read();
    for (const variable of made.variables) witnesses.search(variable, isThorough);
    const found = [...witnesses.facts].map(refKey).filter((ref) => missing.has(ref));
    counted.missing += missing.size;
    counted.found += found.length;
    counted.wrong += witnesses.facts.size - found.length;
  }
  return counted;
}

describe("witnesses", () => {
  it(
    "are never wrong, and quickly found for two facts in three, even where two ways each accept on one reading",
    () => {
      const { found, wrong, missing } = searched(false);
      expect({ wrong, missing }).toEqual({ wrong: 0, missing: 687 });
      expect(found).toBeGreaterThanOrEqual(456);
    },
    propertyTimeout,
  );

  it(
    "are found for more when the other ways are out of the way",
    () => {
      const { found, wrong } = searched(true);
      expect(wrong).toBe(0);
      expect(found).toBeGreaterThanOrEqual(462);
    },
    propertyTimeout,
  );

  it("start where every way is at its least, or nowhere", () => {
    const bases = samples.map(({ own, isThere, base }) => {
      const leasts = own.map(({ finds }) => finds.reduce(worlds.least));
      const isBase = (one: Case): boolean =>
        findingIn(isThere, one) === notMet && own.every((way, index) => findingIn(way, one) === leasts[index]);
      return { seen: base().least, wanted: everyCase.some(isBase) ? leasts.reduce(worlds.any, notMet) : null };
    });
    expect(bases.map(({ seen }) => seen)).toEqual(bases.map(({ wanted }) => wanted));
    expect(new Set(bases.map(({ wanted }) => wanted === null)).size).toBe(2);
  });

  it("tell several outcomes under a branch, of which there are several", () => {
    const told = samples.flatMap(({ made, read, rankAt }) => {
      const witnesses = read();
      return things.flatMap((thing) =>
        branchesOf(thing)
          .filter((branch) => witnesses.differUnder(made.variables[thing] ?? 0, branch))
          .map((branch) => new Set(everyCase.filter((one) => one[thing] === branch).map(rankAt)).size > 1),
      );
    });
    expect(told.every(Boolean)).toBe(true);
    expect(told.length).toBeGreaterThanOrEqual(1271);
  });
});
