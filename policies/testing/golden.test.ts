import { describe, expect, it } from "vitest";
import { policies } from "..";
import { compileEditions } from "../assess/compiled-policy";
import { casesFor, replayed } from "./replay";
import { goldenCases } from "./golden-cases";

/** Golden households, replayed against the engine. */

describe.each(policies.map((policy) => [policy.id, policy] as const))("golden households of %s", (id, policy) => {
  const compiled = compileEditions(id, [policy]);

  it.each(casesFor(id).map((golden) => [golden.id, golden] as const))("%s", (_, golden) => {
    const { seen, expected } = replayed(golden, policy, compiled);
    expect(seen, golden.watches).toEqual(expected);
  });
});

describe("golden households", () => {
  it("have ids of their own, and each says what it watches", () => {
    const ids = goldenCases.map(([, { id }]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(goldenCases.filter(([, { watches }]) => watches.length < 20).map(([file]) => file)).toEqual([]);
  });

  it("name clauses that exist", () => {
    const exists = (name: string): boolean => policies.some(({ id, instrument }) => Object.keys(instrument.clauses).some((clause) => name === `${id}.${clause}`));
    expect(goldenCases.flatMap(([file, { clauses }]) => clauses.filter((clause) => !exists(clause)).map((clause) => `${file} ${clause}`))).toEqual([]);
  });
});
