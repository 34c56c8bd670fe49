import { describe, expect, it } from "vitest";
import { policies } from "..";
import { compileEditions } from "../assess/compiled-policy";
import { casesFor, replayed } from "./replay";

/** Golden households, replayed against the engine. */

describe.each(policies.map((policy) => [policy.id, policy] as const))("golden households of %s", (id, policy) => {
  const compiled = compileEditions(id, [policy]);

  it.each(casesFor(id).map((golden) => [golden.id, golden] as const))("%s", (_, golden) => {
    const { seen, expected } = replayed(golden, policy, compiled);
    expect(seen, golden.watches).toEqual(expected);
  });

  it("all expect something", () => {
    expect(
      casesFor(id)
        .filter(({ expected }) => expected.length === 0)
        .map((golden) => golden.id),
    ).toEqual([]);
  });
});
