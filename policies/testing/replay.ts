import { isDeepStrictEqual } from "node:util";
import { assessIn } from "../assess/assess";
import { compileEditions } from "../assess/compiled-policy";
import type { RegisteredPolicy } from "../jurisdictions";
import { goldenCases, outcomesSeen, replayedOn, seenBy, type GoldenCase } from "./golden-cases";

/** Golden households against a policy that need not be the registered one. */

/** The cases that expect something of a place. */
export const casesFor = (place: string): GoldenCase[] =>
  goldenCases.map(([, golden]) => golden).filter((golden) => place in golden.expected || place in (golden.expectedElsewhere ?? {}));

/** What a policy says to the household of a case, beside what the case expects of it. */
export function replayed(golden: GoldenCase, policy: RegisteredPolicy, compiled = compileEditions(policy.id, [policy])): { seen: unknown; expected: unknown } {
  const expected = golden.expected[policy.id];
  const elsewhere = golden.expectedElsewhere?.[policy.id];
  const [found] = assessIn([compiled], golden.household, replayedOn, "").jurisdictions;
  if (!found) throw new Error(`${policy.id} gives no answer`);
  return {
    expected: { expected, elsewhere },
    seen: { expected: expected && seenBy(expected, found, policy), elsewhere: elsewhere && outcomesSeen(elsewhere, found) },
  };
}

/** Does the policy still say what the case expects? */
function holds(golden: GoldenCase, policy: RegisteredPolicy, compiled: ReturnType<typeof compileEditions>): boolean {
  const { seen, expected } = replayed(golden, policy, compiled);
  return isDeepStrictEqual(seen, expected);
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
