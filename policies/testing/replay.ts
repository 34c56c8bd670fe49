import { isDeepStrictEqual } from "node:util";
import { assessIn } from "../assess/assess";
import { compileEditions } from "../assess/compiled-policy";
import type { RegisteredPolicy } from "../jurisdictions";
import { goldenCases, outcomesSeen, replayedOn, seenBy, type GoldenCase } from "./golden-cases";

/** Golden households against a policy that need not be the registered one. */

/** The cases that expect something of a place. */
export const casesFor = (place: string): GoldenCase[] =>
  goldenCases.map(([, golden]) => golden).filter((golden) => place in golden.expected || place in (golden.expectedElsewhere ?? {}));

/** Does the policy still say what the case expects? A policy that cannot be assessed does not. */
function holds(golden: GoldenCase, policy: RegisteredPolicy, compiled: ReturnType<typeof compileEditions>): boolean {
  const expected = golden.expected[policy.id];
  const elsewhere = golden.expectedElsewhere?.[policy.id];
  const [found] = assessIn([compiled], golden.household, replayedOn, "").jurisdictions;
  return found !== undefined
    && (!expected || isDeepStrictEqual(seenBy(expected, found, policy), expected))
    && (!elsewhere || isDeepStrictEqual(outcomesSeen(elsewhere, found), elsewhere));
}

/** The first of the cases that breaks on this policy. */
export function firstBroken(cases: readonly GoldenCase[], policy: RegisteredPolicy): GoldenCase | undefined {
  const compiled = compileEditions(policy.id, [policy]);
  return cases.find((golden) => !holds(golden, policy, compiled));
}

/** All of them. */
export function broken(cases: readonly GoldenCase[], policy: RegisteredPolicy): GoldenCase[] {
  const compiled = compileEditions(policy.id, [policy]);
  return cases.filter((golden) => !holds(golden, policy, compiled));
}
