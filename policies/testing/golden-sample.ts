import fc from "fast-check";
import type { Expectation } from "./golden/expectations";
import { goldenCases, type GoldenCase } from "./golden-cases";

/** Some golden households for tests that ask about the way an answer travels: the law itself is replayed once, in `golden.test.ts`. */

/** The same draw each time. */
const seed = 8;

/** What is told of somebody, and in which of the fixed words: `outcome 符合`, `right 受保护`, `papers`. */
const kindsOf = ({ subject: { tells }, says }: Expectation): string[] =>
  tells === "outcome" || tells === "right"
    ? Object.values(says).map((text) => `${tells} ${text.replace(/（.*/u, "")}`)
    : [tells];

export const kindsIn = (golden: GoldenCase): Set<string> => new Set(golden.expected.flatMap(kindsOf));

/** Of every place, so many for each kind of thing that its tables tell; fewer where there are no more. */
export function goldenSample(each: number): readonly GoldenCase[] {
  const byKind = new Map<string, GoldenCase[]>();
  for (const [, golden] of goldenCases)
    for (const kind of kindsIn(golden)) {
      const key = `${golden.place} ${kind}`;
      byKind.set(key, [...(byKind.get(key) ?? []), golden]);
    }
  return [...new Set([...byKind.values()].flatMap((those) => drawn(those, Math.min(each, those.length))))];
}

const drawn = (those: readonly GoldenCase[], count: number): GoldenCase[] =>
  fc.sample(fc.shuffledSubarray([...those], { minLength: count, maxLength: count }), { seed, numRuns: 1 })[0] ?? [];
