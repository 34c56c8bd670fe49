import { describe, expect, test } from "vitest";
import documents from "@/messages/zh-Hans/places.json";
import { browse, browsedIds } from "./browse";

describe.each(browsedIds)("%s", (id) => {
  const { instrument } = browse(id)?.policy ?? {};
  const words = documents.documents[id];

  test("is called in words what the register calls it", () => {
    expect(words.title).toBe(instrument?.title);
    if (instrument?.number) expect(words.number).toBe(instrument.number);
    if (instrument?.issuedBy) expect(words.issuer).toBe(instrument.issuedBy);
  });

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
