import { beforeAll, describe, expect, test } from "vitest";
import { assess } from "@/policies";
import { factNames, refKey, rowOf, type FactName } from "@/policies/facts/rows";
import { factIn } from "@/policies/facts/with-fact";
import { areaIds, jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { everybody, familyAway } from "./testing/family-away";
import { about, type Ref } from "./fact-key";
import { withoutTiesIn, withPlaces } from "./places";

/** Contract §2, "no ties". Where in a place somebody lives, works or studies is no question without a life there. */
const contract: Partial<Record<FactName, unknown>> = {
  registeredIn: "none",
  work: "none",
  labourContract: false,
  formallyRecruited: false,
  stableIncome: false,
  residencePermit: false,
  resettlementAccepted: false,
  investor: false,
  introducedTalent: false,
  monthsLived: 0,
  monthsWorked: 0,
  "pensionMonths.employee": 0,
  "pensionMonths.resident": 0,
  livesInFamilyHome: "no",
  relativesWithHukou: "none",
  relocation: "none",
  "homes.dwelling": "none",
};
const whereInPlace: readonly FactName[] = ["livesIn", "worksIn", "studiesIn"];
const followsAnother: readonly FactName[] = ["settledMonthsAgo", "homes.dwellingHolders"];
const local = factNames.filter((fact) => ["tie", "home"].includes(rowOf(fact).scope));

/** Of everybody in a place, and of each kind of place where homes are. */
const refsOf = (fact: FactName, jurisdiction: JurisdictionId): Ref[] =>
  rowOf(fact).scope === "home"
    ? areaIds(jurisdiction, "home").map((area) => about(fact, { jurisdiction, area }))
    : everybody.map((person) => about(fact, { person, jurisdiction }));

const considered = (place: JurisdictionId) => withPlaces(familyAway, ["xining", place]);

test("every fact of a place stands in the contract's no ties, or follows from one that does", () => {
  expect([...Object.keys(contract), ...whereInPlace, ...followsAnother].toSorted()).toEqual(local.toSorted());
});

describe.each(jurisdictionIds)("without ties to %s", (place) => {
  let apart: Answers;
  beforeAll(() => {
    apart = withoutTiesIn(considered(place), [place]);
  });

  test.each(Object.entries(contract))("%s is %j for everybody", (fact, value) => {
    const refs = refsOf(fact as FactName, place);
    expect(refs.map((ref) => factIn(apart.household, ref))).toEqual(refs.map(() => value));
  });

  test.each([...whereInPlace, ...followsAnother])("nothing is said of %s", (fact) => {
    expect(refsOf(fact, place).map((ref) => factIn(apart.household, ref))).toEqual(refsOf(fact, place).map(() => null));
  });

  test("the answer is that of a place that was never spoken of, and hangs on nothing there", () => {
    const answer = (household: object) =>
      assess(household as never, "2026-11-22", [place]).jurisdictions.flatMap(({ areas }) =>
        areas.map(({ placeType, people }) => [placeType, people.map(({ id, outcome, basis }) => [id, outcome, basis])]),
      );
    const { household } = withPlaces(familyAway, place === "xining" ? ["weihai"] : ["xining"]);
    expect(answer(apart.household)).toEqual(answer(household));
    const asked = assess(apart.household, "2026-11-22", [place]).questions.map((ref) => refKey(ref));
    expect(asked.filter((key) => key.includes(place))).toEqual([]);
  });

  test("is forgotten as soon as there are some", () => {
    const again = withoutTiesIn(apart, []);
    const refs = local.flatMap((fact) => refsOf(fact, place));
    expect(refs.filter((ref) => factIn(again.household, ref) !== null)).toEqual([]);
    expect(again.withoutTies).toEqual([]);
  });
});

test("what was said of one place stays when another has no ties", () => {
  const spoken = considered("weihai");
  for (const person of spoken.household.people) person.ties = { xining: { work: "employed" } };
  spoken.household.destinations = { xining: { homes: { cityDistrict: { dwelling: "ownedLawful" } } }, weihai: {} };
  const { household } = withoutTiesIn(withoutTiesIn(spoken, ["weihai"]), []);
  expect(household.people.map(({ ties }) => ties?.xining)).toEqual(everybody.map(() => ({ work: "employed" })));
  expect(household.destinations).toEqual({
    xining: { homes: { cityDistrict: { dwelling: "ownedLawful" } } },
    weihai: {},
  });
});
