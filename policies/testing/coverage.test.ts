import { describe, expect, it } from "vitest";
import { policies } from "..";
import { propertyTimeout } from "./pace";
import { modelledClauses, watcherOf, withoutClause } from "./coverage";

describe.each(policies.map((policy) => [policy.id, policy] as const))("%s", (_, policy) => {
  it.each(modelledClauses(policy))("%s is watched by a golden household", { timeout: propertyTimeout }, (clause) =>
    expect(watcherOf(policy, clause)).toBeDefined(),
  );

  it("is changed by leaving out any clause that it models", () => {
    expect(
      modelledClauses(policy).filter(
        (clause) => JSON.stringify(withoutClause(policy, clause)) === JSON.stringify(policy),
      ),
    ).toEqual([]);
  });
});
