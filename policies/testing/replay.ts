import { isDeepStrictEqual } from "node:util";
import { assessIn } from "../assess/assess";
import { compileEditions } from "../assess/compiled-policy";
import type { RegisteredPolicy } from "../policy";
import { goldenCases, replayedOn, type GoldenCase } from "./golden-cases";
import { seenOf } from "./golden/expectations";

/** Golden households against a policy that need not be the registered one. */

/** The cases of a place. */
export const casesFor = (place: string): GoldenCase[] =>
  goldenCases.map(([, golden]) => golden).filter((golden) => golden.place === place);

type Told = Record<string, Record<string, string>>;

/** What a policy says to the household of a case, beside what the case expects of it. */
export function replayed(
  { household, expected }: GoldenCase,
  policy: RegisteredPolicy,
  compiled = compileEditions(policy.id, [policy]),
): { seen: Told; expected: Told } {
  const [found] = assessIn([compiled], household, replayedOn, "").jurisdictions;
  if (!found) throw new Error(`${policy.id} gives no answer`);
  return {
    expected: Object.fromEntries(expected.map(({ key, says }) => [key, says])),
    seen: Object.fromEntries(expected.map((one) => [one.key, seenOf(one, found, policy, policy.id)])),
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
