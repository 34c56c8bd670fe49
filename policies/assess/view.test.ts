import { describe, expect, it } from "vitest";
import { atLeast, hukouIn, oneOf } from "../criterion";
import type { Household } from "../facts";
import { cellsOf, sumsOf } from "./cells";
import { View } from "./view";

const months = atLeast(["pensionMonths.employee", "pensionMonths.resident"], 36);
const criteria = [months, hukouIn("6301"), oneOf("work", ["employed"])];
const view = (household: object): View => new View(household as Household, "xining", cellsOf(["townOrSmallCity"], criteria), sumsOf(criteria));
const alone = (facts: object = {}, more: object = {}): View => view({ people: [{ id: "P1", relation: "applicant", ageYears: 30, ...facts }], destinations: { xining: {} }, ...more });

describe("what is stated", () => {
  it("stands; null and a missing key are not known", () => {
    expect(alone({ hukou: { kind: "rural" } }).value("hukou.kind", 0)).toBe("rural");
    expect([alone({ hukou: { kind: null } }), alone({ hukou: null }), alone()].map((one) => one.value("hukou.kind", 0))).toEqual([undefined, undefined, undefined]);
    expect(alone({}, { registeredPoor: false }).value("registeredPoor", 0)).toBe(false);
    expect(alone({ ties: { xining: { monthsLived: 0 } } }).value("monthsLived", 0)).toBe(0);
  });

  it("is remembered as not known, too", () => {
    const one = alone();
    expect([one.value("work", 0), one.value("work", 0)]).toEqual([undefined, undefined]);
  });

  it("of the place: ties by destination or by anybody's tie, none otherwise", () => {
    expect(alone().hasTies).toBe(true);
    expect(view({ people: [{ id: "P1", relation: "applicant" }, { id: "P2", relation: "child", ties: { xining: {} } }] }).hasTies).toBe(true);
    const stranger = view({ people: [{ id: "P1", relation: "applicant", ties: { weihai: {} } }], destinations: { weihai: {} } });
    expect([stranger.hasTies, stranger.value("work", 0), stranger.value("destination.dwelling", 0), stranger.value("destination.placeType", 0)])
      .toEqual([false, "none", "none", undefined]);
  });
});

describe("what a missing answer amounts to", () => {
  it("the applicant lives with the applicant; whoever has not said so settles now", () => {
    expect(alone().value("livesWithApplicant", 0)).toBe("yes");
    expect(alone({ ties: { xining: { livesWithApplicant: "no" } } }).value("livesWithApplicant", 0)).toBe("yes");
    expect(alone().value("settledMonthsAgo", 0)).toBe(0);
    expect(alone({ ties: { xining: { settledMonthsAgo: 12 } } }).value("settledMonthsAgo", 0)).toBe(12);
  });

  it("an original hukou is none while the present one is rural, open while it is not", () => {
    expect(alone({ hukou: { kind: "rural" } }).value("originalHukou", 0)).toBe("none");
    expect(alone({ hukou: { kind: "urban" } }).value("originalHukou", 0)).toBeUndefined();
    expect(alone({ hukou: { kind: "rural" }, ties: { xining: { originalHukou: "rural" } } }).value("originalHukou", 0)).toBe("rural");
  });

  it("a child of 15 does not work; what is stated counts", () => {
    expect(alone({ ageYears: 15 }).value("work", 0)).toBe("none");
    expect(alone({ ageYears: 15, ties: { xining: { work: "employed" } } }).value("work", 0)).toBe("employed");
    expect(alone({ ageYears: 15 }).value("maritalStatus", 0)).toBe("neverMarried");
  });

  it("a child of 15 has worked no months, unless work here is stated", () => {
    const worked = (tie: object | undefined) => alone({ ageYears: 15, ...(tie && { ties: tie }) }).value("monthsWorked", 0);
    expect([worked(undefined), worked({ xining: {} }), worked({ xining: { work: "none" } }), worked({ weihai: { work: "employed" } })]).toEqual([0, 0, 0, 0]);
    expect(worked({ xining: { work: "employed" } })).toBeUndefined();
    expect(alone({ ageYears: 15, ties: { xining: { work: "employed" } } }).value("investor", 0)).toBe(false);
  });
});

describe("divisions", () => {
  const division = (hukou: object) => alone({ hukou }).value("hukou.division", 0);

  it("a province is open only where the policy tells its parts apart", () => {
    expect(division({ division: "630000" })).toBeUndefined();
    expect(division({ division: "410000" })).toBe("410000");
    expect(division({ division: "630121" })).toBe("630121");
    expect(division({ kind: "none" })).toBe("zzzzzz");
    expect(division({ kind: "none", division: "630121" })).toBe("630121");
  });

  it("can be what lies inside the province, or anywhere when nothing is said", () => {
    expect(alone({ hukou: { division: "630000" } }).possible("hukou.division", 0)).toEqual(["6301zz", "63zzzz"]);
    expect(alone().possible("hukou.division", 0)).toEqual(["6301zz", "zzzzzz"]);
  });
});

describe("values that an unknown fact can have", () => {
  it("are no second applicant, and no spouse who never married", () => {
    const one = view({ people: [{ id: "P1", relation: "applicant" }, { id: "P2", relation: "spouse" }] });
    expect(one.possible("relation", 1)).not.toContain("applicant");
    expect(one.possible("maritalStatus", 1)).toEqual(["married", "divorced", "widowed"]);
    expect(one.possible("maritalStatus", 0)).toContain("neverMarried");
  });

  it("are months up to a life, where the rest of a sum turns it", () => {
    expect(alone({ ties: { xining: { pensionMonths: { resident: 10 } } } }).possible("pensionMonths.employee", 0)).toEqual([0, 26, 36]);
    expect(alone({ ageYears: 1 }).possible("pensionMonths.employee", 0)).toEqual([0, 23]);
    expect(alone({ ageYears: null }).possible("pensionMonths.employee", 0)).toEqual([0, 36]);
    expect(alone({ ties: { xining: { pensionMonths: { resident: 50 } } } }).possible("pensionMonths.employee", 0)).toEqual([0, 36]);
  });
});

describe("whatever is left out", () => {
  const family = view({ people: [{ id: "P1", relation: "child", ties: { xining: { pensionMonths: { employee: 5, resident: 30 } } } }, { id: "P2", relation: "applicant" }] });

  it("the applicant is who applies, and holds the dwelling, wherever named", () => {
    expect([family.applicant, family.holdsDwelling(0), family.holdsDwelling(1)]).toEqual([1, false, true]);
  });

  it("a place, a hukou or a tie that is not there is not known", () => {
    expect([family.value("destination.dwelling", 0), family.value("hukou.kind", 0), family.value("hukou.division", 1), family.value("originalHukou", 1)])
      .toEqual([undefined, undefined, undefined, undefined]);
    expect(alone({ hukou: { kind: "rural" } }).value("relocation", 0)).toBeUndefined();
  });

  it("only months that are added up turn each other; what is everybody's has no life", () => {
    expect(family.possible("monthsLived", 0)).toEqual([0]);
    expect(family.possible("pensionMonths.employee", 0)).toEqual([0, 6, 36]);
    expect(family.possible("registeredPoor", 0)).toEqual([true, false]);
    expect(family.possible("maritalStatus", 0)).toHaveLength(4);
    expect(family.possible("stableIncome", 0)).toEqual([true, false]);
  });

  it("nobody beyond the household is read", () => {
    expect(() => family.value("work", 7)).toThrow("no person 7");
  });
});

describe("a view", () => {
  it("numbers facts so that they can be named again", () => {
    const one = view({ people: [{ id: "P1", relation: "applicant" }, { id: "P2", relation: "child" }] });
    expect(one.refOf(one.variable("work", 1))).toEqual({ fact: "work", person: "P2", jurisdiction: "xining" });
    expect(one.refOf(one.variable("hukou.kind", 0))).toEqual({ fact: "hukou.kind", person: "P1", jurisdiction: null });
    expect(one.refOf(one.variable("registeredPoor", 1))).toEqual({ fact: "registeredPoor", person: null, jurisdiction: null });
    expect(one.refOf(one.variable("destination.dwelling", 0))).toEqual({ fact: "destination.dwelling", person: null, jurisdiction: "xining" });
  });

  it("supposes other facts without changing itself", () => {
    const one = alone();
    expect(one.supposing([{ fact: "work", person: 0, value: "employed" }]).value("work", 0)).toBe("employed");
    expect(one.value("work", 0)).toBeUndefined();
  });
});
