import { describe, expect, it } from "vitest";
import { asOf, city, origin, town } from "../testing/made-policy";
import type { Step } from "./assessment";
import { monthAfter, monthsUntil } from "./needs";

describe("months", () => {
  it.each([
    [asOf, 1, "2026-12"],
    ["2026-12-01", 1, "2027-01"],
    ["2026-01-31", 36, "2029-01"],
    [asOf, 0, "2026-11"],
    ["2026-02-28", 10, "2026-12"],
  ])("%s and %i months: %s", (date, count, month) => expect(monthAfter(date, count)).toBe(month));

  it("until somebody is accepted are those of the nearest way that only needs time and papers", () => {
    const step = (area: string, ...needs: [kind: "wait" | "paper" | "change", months: number | null][]): Step => ({
      route: "r",
      area,
      leadBy: "P1",
      to: "accepted",
      needs: needs.map(([kind, months]) => ({ kind, months })) as Step["needs"],
    });
    const list = [
      step(town, ["wait", 1]),
      step(city),
      step(city, ["change", null], ["wait", 2]),
      step(city, ["paper", null], ["wait", 7], ["wait", 3]),
      step(city, ["wait", 9]),
    ];
    expect([monthsUntil(list, city), monthsUntil(list, town), monthsUntil(list, origin)]).toEqual([7, 1, 0]);
  });
});
