import { describe, expect, it } from "vitest";
import { ofRuralOrigin, originIn, ruralOriginIn } from "../criterion";
import type { Person, Tie } from "../facts/schema";
import { findingOf, person } from "../testing/made-policy";

/** Contract §1, "Former hukou": who is asked for it, and what it carries. */

const urban = { kind: "urban", division: "410100" } as const;
const never: Partial<Person> = { education: { graduated: "none", admitted: "none" }, military: "none" };
const rural = (facts: Partial<Person>, tie: Tie = {}): string =>
  findingOf(ofRuralOrigin, [person("P1", "applicant", facts, tie)]);
const from = (facts: Partial<Person>): string => findingOf(originIn("6301"), [person("P1", "applicant", facts)]);

describe("rural origin", () => {
  it("is a rural hukou, whatever was before", () => {
    expect(
      rural({ hukou: { kind: "rural", division: "410100" }, formerHukou: { kind: "urban", division: "410100" } }),
    ).toBe("met");
  });

  it("is a former rural hukou", () => {
    expect([
      rural({ hukou: urban, formerHukou: { kind: "rural" } }),
      rural({ hukou: urban, formerHukou: { kind: "urban" } }),
      rural({ hukou: { kind: "none" }, formerHukou: { kind: "rural" } }),
    ]).toEqual(["met", "notMet", "met"]);
  });

  it.each<[string, Partial<Person>, Tie]>([
    ["graduated", { ...never, education: { graduated: "university", admitted: "none" } }, {}],
    ["studies", { ...never, education: { graduated: "none", admitted: "university" } }, {}],
    ["served", { ...never, military: "otherDischarged" }, {}],
    ["serves", { ...never, military: "serving" }, {}],
    [
      "is registered there",
      { ...never, hukou: { kind: "urban", division: "630102" } },
      { registeredIn: "cityDistrict" },
    ],
    ["may have studied", { military: "none" }, {}],
  ])("is asked of townspeople of whom one %s", (_, facts, tie) =>
    expect(rural({ hukou: urban, ...facts }, tie)).toBe("unknown"),
  );

  it("is asked of nobody else: what they are is what they were", () => {
    expect([
      rural({ hukou: urban, ...never }, { registeredIn: "none" }),
      rural({ hukou: { kind: "none" }, ...never }),
    ]).toEqual(["notMet", "notMet"]);
  });

  it("is asked of whoever has settled in another of the places", () => {
    const settled: Person = {
      ...person("P1", "applicant", { hukou: { kind: "urban", division: "371082" }, ...never }),
      ties: { xining: { registeredIn: "none" }, weihai: { registeredIn: "cityOrTown" } },
    };
    expect(findingOf(ofRuralOrigin, [settled])).toBe("unknown");
  });

  it("is nobody's from outside the mainland", () =>
    expect(rural({ hukou: { kind: "outsideMainland" }, formerHukou: { kind: "rural" } })).toBe("notMet"));
});

describe("where somebody comes from", () => {
  it("is where the former hukou lies, and the present one of whoever is not asked", () => {
    expect(from({ hukou: urban, formerHukou: { kind: "rural", division: "630123" } })).toBe("met");
    expect(
      from({ hukou: { kind: "urban", division: "630102" }, formerHukou: { kind: "rural", division: "410100" } }),
    ).toBe("notMet");
    expect(
      from({ hukou: { kind: "rural", division: "630123" }, formerHukou: { kind: "rural", division: "410100" } }),
    ).toBe("met");
    expect(from({ hukou: urban, ...never })).toBe("notMet");
  });

  it("is open in a province of which only one city is looked at, and of an unknown hukou", () => {
    expect([
      from({ hukou: urban, formerHukou: { kind: "rural", division: "630000" } }),
      from({ hukou: { kind: "rural" } }),
      from({ hukou: urban, formerHukou: { kind: "rural" } }),
    ]).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("has to be rural where the text says so", () => {
    const village = (formerHukou: Person["formerHukou"]): string =>
      findingOf(ruralOriginIn("6301"), [person("P1", "applicant", { hukou: urban, formerHukou })]);
    expect([
      village({ kind: "rural", division: "630123" }),
      village({ kind: "urban", division: "630123" }),
      village({ kind: "rural", division: "410100" }),
      village({ division: "630123" }),
    ]).toEqual(["met", "notMet", "notMet", "unknown"]);
  });
});
