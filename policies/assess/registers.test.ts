import { describe, expect, it } from "vitest";
import { atLeast, given, someOther } from "../criterion";
import type { Household, Person } from "../facts/schema";
import { findingOf, person } from "../testing/made-policy";

/** The booklets in which people are registered, and who stands in the same one. */

const two: Household["registers"] = { R1: { movesAsWhole: true }, R2: { movesAsWhole: false } };
const moves = given("movesAsWhole");
const worked = someOther("sameRegister", atLeast("monthsWorked", 24));
const brothers = (...registers: (string | null)[]): Person[] =>
  registers.map((register, index) =>
    person(
      `P${index + 1}`,
      index === 0 ? "applicant" : "sibling",
      { register },
      { monthsWorked: index === 1 ? 24 : 0 },
    ),
  );

describe("what is a booklet's", () => {
  it("is asked of the own one", () => {
    expect(
      [0, 1, 2].map((subject) => findingOf(moves, brothers("R1", "R2", null), { subject, registers: two })),
    ).toEqual(["met", "notMet", "unknown"]);
  });

  it("is that of the only one, where there is no choice", () => {
    expect(findingOf(moves, brothers(null), { registers: { R7: { movesAsWhole: true } } })).toBe("met");
    expect(findingOf(moves, brothers(null), { registers: { R7: {} } })).toBe("unknown");
  });

  it("is not known of the one that is supposed where none is stated", () =>
    expect(findingOf(moves, brothers(null))).toBe("unknown"));

  it("does not matter where all say the same", () =>
    expect(
      findingOf(moves, brothers(null), { registers: { R1: { movesAsWhole: true }, R2: { movesAsWhole: true } } }),
    ).toBe("met"));

  it.each(["none", "outsideMainland"] as const)("is nobody's whose hukou is %s", (kind) => {
    expect(findingOf(moves, [person("P1", "applicant", { register: "R1", hukou: { kind } })], { registers: two })).toBe(
      "notMet",
    );
  });

  it("is open where it is not known whether there is a hukou at all", () => {
    expect(
      findingOf(moves, [person("P1", "applicant", { register: "R1", hukou: { kind: null } })], { registers: two }),
    ).toBe("unknown");
  });
});

describe("the same booklet", () => {
  it("is another's whose booklet is the own one", () => {
    expect(findingOf(worked, brothers("R1", "R1"), { registers: two })).toBe("met");
    expect(findingOf(worked, brothers("R1", "R2"), { registers: two })).toBe("notMet");
    expect(findingOf(worked, brothers("R1", null), { registers: two })).toBe("unknown");
    expect(findingOf(worked, brothers(null, null))).toBe("met");
  });

  it("is not one's own work, nor that of a lodger in it", () => {
    expect(findingOf(worked, brothers("R1", "R1"), { subject: 1, registers: two })).toBe("notMet");
    expect(
      findingOf(
        worked,
        brothers("R1", "R1").map((one, index) => (index === 1 ? { ...one, relation: "unrelated" as const } : one)),
        { registers: two },
      ),
    ).toBe("notMet");
  });

  it("is nobody's who stands in none", () => {
    const unregistered = brothers("R1", "R1").map((one, index) =>
      index === 1 ? { ...one, hukou: { kind: "none" as const } } : one,
    );
    expect(findingOf(worked, unregistered, { registers: two })).toBe("notMet");
  });
});
