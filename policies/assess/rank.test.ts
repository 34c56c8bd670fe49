import { describe, expect, it } from "vitest";
import { authority, met, notMet, short, Worlds } from "./finding";
import { essence, outcomeAt, rankOf } from "./rank";

const worlds = new Worlds(["a"]);
const both = (finding: number): number => worlds.everywhere(finding);
const on = (A: number, B: number): number => A + 4 * B;

describe("what findings amount to", () => {
  it.each<[string, number, string]>([
    ["nothing", both(notMet), "notCovered"],
    ["the authority's word", both(authority), "localRules"],
    ["short", both(short), "notYet"],
    ["met", both(met), "accepted"],
    ["met on one reading", on(met, notMet), "dependsOnReading"],
    ["met on the other, short on the first", on(short, met), "dependsOnReading"],
    ["short on one reading", on(notMet, short), "notYet"],
    ["the authority's word on one reading", on(authority, notMet), "localRules"],
    ["short on one, the authority's word on the other", on(short, authority), "notYet"],
  ])("%s", (_, findings, outcome) => {
    expect(outcomeAt(rankOf(worlds, findings))).toBe(outcome);
  });

  it("goes from worst to best", () => {
    const findings = [both(notMet), both(authority), both(short), on(met, short), both(met)];
    expect(findings.map((each) => rankOf(worlds, each))).toEqual([0, 1, 2, 3, 4]);
  });

  it("says of no rank that nothing is covered", () => {
    expect(outcomeAt(17)).toBe("notCovered");
  });

  it.each<[string, number, number]>([
    ["nothing", both(notMet), both(notMet)],
    ["met", both(met), both(met)],
    ["met beside the authority's word", on(met, authority), on(met, notMet)],
    ["short beside the authority's word", on(authority, short), both(short)],
    ["the authority's word on one reading", on(notMet, authority), both(authority)],
  ])("counts of %s", (_, findings, counted) => {
    expect(essence(worlds, findings)).toBe(counted);
  });
});
