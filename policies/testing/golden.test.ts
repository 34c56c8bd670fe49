import { describe, expect, it } from "vitest";
import { assess, policies } from "..";
import { goldenCases, outcomesSeen, replayedOn, seenBy, type Expected } from "./golden-cases";
import type { JurisdictionId } from "../jurisdictions";

/** Golden households, replayed against the engine. */

describe("golden households", () => {
  it.each(goldenCases)("%s", (_, golden) => {
    const { jurisdictions } = assess(golden.household, replayedOn);
    const place = (id: string) => {
      const policy = policies.find((one) => one.id === id);
      const found = jurisdictions.find((one) => one.id === id);
      if (!policy || !found) throw new Error(`${id} is not registered`);
      return { policy, found };
    };
    for (const [id, expected] of Object.entries(golden.expected) as [JurisdictionId, Expected][]) {
      const { policy, found } = place(id);
      expect(seenBy(expected, found, policy), `${golden.id} ${id}: ${golden.watches}`).toEqual(expected);
    }
    for (const [id, people] of Object.entries(golden.expectedElsewhere ?? {})) {
      expect(outcomesSeen(people, place(id).found), id).toEqual(people);
    }
  });

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
