import { describe, expect, it, test } from "vitest";
import { assess } from "..";
import type { Household, Person, Tie } from "../facts/schema";
import { familyIn } from "../testing/families";
import { asOf } from "../testing/made-policy";
import type { Question } from "./assessment";

/** Somebody without any ties to Dandong, of whose hukou only this is said. */
function of(hukou: Person["hukou"], tie: Tie = {}): Household {
  const household = familyIn("dandong", [{ relation: "applicant" }]);
  const people = household.people.map((person) => ({
    ...person,
    hukou,
    ties: { dandong: { ...person.ties?.dandong, ...tie } },
  }));
  return { ...household, people };
}
const assessed = (household: Household) => assess(household, asOf, ["dandong"]);
const where = (hukou: Person["hukou"], tie?: Tie): Question | undefined =>
  assessed(of(hukou, tie)).questions.find(({ fact }) => fact === "registeredIn");
const said = (question: Question | undefined) =>
  question?.answers.flatMap((answer) => ("values" in answer ? answer.values : []));
const permitted: Tie = {
  livesIn: "cityProper",
  monthsLived: 30,
  residencePermit: true,
  worksIn: "cityProper",
  work: "employed",
  monthsWorked: 30,
};

describe("where somebody is registered is asked only as far as the hukou leaves it open", () => {
  test("not at all of a hukou of whatever kind elsewhere", () => {
    const household = of({ division: "410100" }, permitted);
    const [city] = assessed(household).jurisdictions[0]?.areas ?? [];
    expect(city?.people[0]?.missingFacts.map(({ fact }) => fact)).toEqual(["hukou.kind"]);
    expect(where({ division: "410100" }, permitted)).toBeUndefined();
  });

  test.each([
    ["nothing is known", {}, ["cityProper", "countyOrCountyCity", "placeOfOrigin", "none"]],
    ["an urban one", { kind: "urban" } as const, ["cityProper", "countyOrCountyCity", "none"]],
    ["of another county", { division: "210682" }, ["countyOrCountyCity", "placeOfOrigin", "none"]],
  ])("%s", (_, hukou, places) => expect(said(where(hukou))).toEqual(places));

  it("and whoever says to be registered there hears that no move is needed there", () => {
    for (const answer of where({ kind: "urban" })?.answers ?? []) {
      const [place] = "values" in answer ? answer.values : [];
      const area = assessed(of({ kind: "urban" }, { registeredIn: String(place) })).jurisdictions[0]?.areas.find(
        ({ placeType }) => placeType === place,
      );
      const settled = answer.settles.find((one) => one.area === place)?.outcome;
      expect(settled).toBe(area?.people[0]?.outcome);
    }
    expect.assertions(3);
  });
});
