import { describe, expect, test } from "vitest";
import { browse, browsedIds } from "./browse";

describe.each(browsedIds)("%s", (id) => {
  test("uses every clause that it does not explain away", () => {
    const { policy, uses } = browse(id) ?? {};
    for (const [clause, { notModelled }] of Object.entries(policy?.instrument.clauses ?? {})) {
      expect({ clause, used: uses?.has(clause) ?? false }).toEqual({ clause, used: !notModelled });
    }
  });
});

test("knows no other place", () => {
  expect(browse("elsewhere")).toBeNull();
});
