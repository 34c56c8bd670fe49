import { describe, expect, it } from "vitest";
import { ageAtSettling, all, given, inArea } from "../criterion";
import type { Person } from "../facts/schema";
import type { Right } from "../policy";
import { asOf, assessed, at, city, householdOf, person, town } from "../testing/made-policy";
import { monthAfter } from "./needs";

/** One answer for all kinds of place: what is told of a right in one of them is not told in another where it is otherwise. */

const right = (id: string, cases: Right["cases"], more: Partial<Right> = {}): Right => ({
  id,
  kind: "land",
  cites: [at("一")],
  cases,
  otherwise: "notStated",
  ...more,
});

/** The effects of rights by kind of place, all of them read of one answer. */
function told(rights: Right[], people: readonly Person[]): Record<string, string[]> {
  const areas = assessed({ rights }, householdOf(people)).jurisdictions[0]?.areas ?? [];
  return Object.fromEntries(
    areas
      .filter(({ placeType }) => placeType === city || placeType === town)
      .map((area) => [
        area.placeType,
        area.rights.map(({ id, effect, for: whose, remarks }) => [id, effect, whose.join(), ...remarks].join(" ")),
      ]),
  );
}

describe("a right in one kind of place and in another", () => {
  const isIn = { hukou: { kind: "urban", division: "630123" }, wantsToMove: false } as const;

  it("is told as each of them has it", () => {
    const local = right("local", [{ when: inArea(city), effect: "kept" }]);
    expect(told([local], [person("P1", "applicant")])).toEqual({
      [city]: ["local kept P1"],
      [town]: ["local notStated P1"],
    });
  });

  it("is that of whoever it is about there", () => {
    const everywhere = right("everywhere", [{ when: all(), effect: "kept" }]);
    const people = [
      person("P1", "applicant", isIn, { registeredIn: town }),
      person("P2", "sibling", { wantsToMove: false }, { registeredIn: "none" }),
    ];
    expect(told([everywhere], people)).toEqual({
      [city]: ["everywhere notApplicable P1,P2"],
      [town]: ["everywhere kept P1", "everywhere notApplicable P2"],
    });
  });

  it("is found anew of the same people where it reads both", () => {
    const both = right("both", [{ when: all(inArea(town), given("residencePermit")), effect: "kept" }]);
    expect(told([both], [person("P1", "applicant", {}, { residencePermit: true })])).toEqual({
      [city]: ["both notStated P1"],
      [town]: ["both kept P1"],
    });
  });
});

describe("sixty, while it lies ahead", () => {
  const pension = right("pension", [{ when: ageAtSettling(60), effect: "staysAtOrigin" }], { otherwise: "optional" });
  const remarks = (rights: Right, ageYears: number, facts: Partial<Person> = {}): string[] =>
    told([rights], [person("P1", "applicant", { ageYears, ...facts })])[city] ?? [];

  it.each([
    [61, "staysAtOrigin P1"],
    [60, "staysAtOrigin P1"],
    [59, `optional P1 turnsSixty:${monthAfter(asOf, 1)}`],
    [58, `optional P1 turnsSixty:${monthAfter(asOf, 13)}`],
    [57, `optional P1 turnsSixty:${monthAfter(asOf, 25)}`],
    [56, "optional P1"],
  ])("is told of somebody of %i in the earliest month in which it can be: %s", (age, expected) =>
    expect(remarks(pension, age)).toEqual([`pension ${expected}`]),
  );

  it("is told of nobody who is sixty already, whatever a right is then", () => {
    const kept = right("pension", [{ when: ageAtSettling(60), effect: "kept" }], { otherwise: "optional" });
    expect([60, 61, 90].map((age) => remarks(kept, age))).toEqual([60, 61, 90].map(() => ["pension kept P1"]));
  });

  it("is nothing to whoever stays, nor to a right that they do not have", () => {
    const residents: Partial<Right> = { otherwise: "optional", addresses: "residents" };
    const ofResidents = right("pension", pension.cases, residents);
    expect(remarks(ofResidents, 59)).toEqual([`pension optional P1 turnsSixty:${monthAfter(asOf, 1)}`]);
    expect(remarks(ofResidents, 59, { wantsToMove: false })).toEqual(["pension optional P1"]);
    for (const effect of ["staysAtOrigin", "notApplicable"] as const)
      expect(remarks(right("pension", pension.cases, { otherwise: effect }), 59)).toEqual([`pension ${effect} P1`]);
  });
});
