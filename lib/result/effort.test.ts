import { describe, expect, test } from "vitest";
import type { Need } from "@/policies/assess/assessment";
import { effortOf } from "./effort";
import { needed } from "./testing/made-assessment";

const of = (fact: Need["fact"], more: Partial<Need> = {}) => needed(fact, { person: "P1", ...more });

describe("how much a way asks for", () => {
  test("nothing, of whoever has to do nothing", () => expect(effortOf([])).toBe(0));

  test("one thing to do once, whatever facts it brings about", () => {
    expect(effortOf([of("work"), of("worksIn"), of("stableIncome")])).toBe(1);
    expect(effortOf([of("homes.dwelling", { area: "a" }), of("homes.dwellingHolders", { area: "a" })])).toBe(1);
    expect(effortOf([of("pensionMonths.employee"), of("monthsWorked")])).toBe(1);
  });

  test("more, of several things, of several people and in several kinds of place", () => {
    expect(effortOf([of("work"), of("residencePermit")])).toBe(2);
    expect(effortOf([of("work"), of("work", { person: "P2" })])).toBe(2);
    expect(effortOf([of("homes.dwelling", { area: "a" }), of("homes.dwelling", { area: "b" })])).toBe(2);
  });

  test("a home and a job are less than a title, a course is less than a title and more than a job", () => {
    const [job, course, title] = [
      of("work"),
      of("qualification.vocationalSkill"),
      of("qualification.professionalTitle"),
    ];
    expect(effortOf([job])).toBeLessThan(effortOf([course]));
    expect(effortOf([course])).toBeLessThan(effortOf([title]));
    expect(effortOf([job, of("homes.dwelling")])).toBeLessThan(effortOf([title]));
    expect(effortOf([of("formallyRecruited")])).toBe(effortOf([title]));
  });
});
