import { describe, expect, it } from "vitest";
import { any, given, type Criterion } from "../criterion";
import type { Assessment } from "./assessment";
import { assessed, city, householdOf, person, route, seat } from "../testing/made-policy";

/** Whoever reads an answer and whoever gets it written are told the same. */

const permit = given("residencePermit");
const here = { kind: "urban", division: "630102" } as const;
const people = [
  person("P1", "applicant", {}, { residencePermit: true }),
  person("P2", "sibling", {}, {}),
  person("P3", "sibling", { hukou: here }, { registeredIn: city }),
  { ...person("P4", "sibling"), wantsToMove: false },
];
const answer = (): Assessment => assessed({ routes: [route("r", [permit])] }, householdOf(people));
const writtenDown = (one: Assessment): Assessment => JSON.parse(JSON.stringify(one)) as Assessment;

describe("an answer that is written down", () => {
  it("has when, by which edition, every place and what to ask", () => {
    const found = answer();
    const written = writtenDown(found);
    expect(Object.keys(written)).toEqual(["asOf", "policyEdition", "jurisdictions", "questions"]);
    expect(written.asOf).toBe(found.asOf);
    expect(written.questions.map(({ fact, person: of }) => `${fact} ${of}`)).toEqual([
      "residencePermit P2",
      "residencePermit P3",
    ]);
    expect(written.jurisdictions.map(({ id }) => id)).toEqual([seat]);
  });

  it("says of every kind of place what is read of it", () => {
    const found = answer();
    const written = writtenDown(found);
    for (const [index, area] of (found.jurisdictions[0]?.areas ?? []).entries()) {
      const { placeType, routes, documents, rights, household } = area;
      expect(written.jurisdictions[0]?.areas[index]).toMatchObject({ placeType, documents, routes });
      expect(written.jurisdictions[0]?.areas[index]?.rights).toHaveLength(rights.length);
      const { outcome, accepted, moving, combination } = household;
      expect(written.jurisdictions[0]?.areas[index]?.household).toEqual({ outcome, accepted, moving, combination });
    }
  });
});

describe("of a household as a whole", () => {
  const summaryOf = () => answer().jurisdictions[0]?.areas.find(({ placeType }) => placeType === city)?.household;

  it("those move who are not there yet and want to", () => {
    expect(summaryOf()).toMatchObject({ moving: 2, accepted: 1 });
  });

  it("nothing is decided while one more fact makes some of them all", () => {
    expect(summaryOf()?.outcome).toBe("undecided");
  });

  it("who goes first is told with whom they bring", () => {
    expect(summaryOf()?.combination).toEqual([{ route: "r", leadBy: "P1", brings: ["P1"] }]);
  });

  it("some way leads to where one of them is let in, and none to where nobody ever is", () => {
    const areasOf = (criterion: Criterion = permit) =>
      assessed({ routes: [route("r", [criterion])] }, householdOf(people)).jurisdictions[0]?.areas ?? [];
    const ledTo = (areas: ReturnType<typeof areasOf>) =>
      areas.filter(({ isLedTo }) => isLedTo).map((one) => one.placeType);
    expect(ledTo(areasOf())).toContain(city);
    expect(ledTo(areasOf(any()))).toEqual([]);
  });
});
