import { describe, expect, it } from "vitest";
import { all, any, given, inArea, not, readings, shortOf, type Criterion } from "../criterion";
import type { Person } from "../facts/schema";
import {
  answerOf,
  assessed,
  city,
  family,
  householdOf,
  origin,
  person,
  route,
  seat,
  town,
} from "../testing/made-policy";
import { xining } from "../xining";
import type { JurisdictionAssessment } from "./assessment";

const permit = given("residencePermit");
const permits = (...values: (boolean | null)[]): Person[] =>
  family(...values.map((residencePermit) => ({ residencePermit })));
const placeOf = (criteria: Criterion[], people: readonly Person[]): JurisdictionAssessment => {
  const [found] = assessed(
    { routes: criteria.map((criterion, index) => route(`r${index}`, [criterion])) },
    householdOf(people),
  ).jurisdictions;
  if (!found) throw new Error("no answer");
  return found;
};

describe("an answer", () => {
  it("says of which document, and until when it holds", () => {
    const { title, number, issuedBy, issuedOn, caveats } = xining.instrument;
    const { document } = placeOf([], permits(null));
    expect(document).toMatchObject({
      title,
      number,
      issuedBy,
      issuedOn,
      caveats,
      inForce: true,
      nextEditionFrom: null,
    });
    expect(document.caveats).not.toBe(caveats);
  });

  it("is given of every kind of place that the document tells apart, in its order, of everybody, in theirs", () => {
    const { areas } = placeOf([permit], permits(true, false));
    expect(areas.map(({ placeType }) => placeType)).toEqual([city, town, origin]);
    for (const area of areas) expect(area.people.map(({ id }) => id)).toEqual(["P1", "P2"]);
  });

  it("for nobody who stays: nothing but that", () => {
    expect(
      answerOf(
        { routes: [route("r", [all()])] },
        permits(true).map((one) => ({ ...one, wantsToMove: false })),
      ).people,
    ).toEqual([
      {
        id: "P1",
        outcome: "noMoveNeeded",
        basis: null,
        routes: [],
        missingFacts: [],
        placements: [],
        clauses: [],
        notes: [],
        readings: [],
        steps: [],
      },
    ]);
  });

  it("for whoever is registered there: no move, however open the way", () => {
    const villager = person("P1", "applicant", { hukou: { kind: "rural", division: "630123" } });
    const { areas } = placeOf([all()], [villager]);
    expect(areas.map(({ placeType, people }) => [placeType, people[0]?.outcome])).toEqual([
      [city, "accepted"],
      [town, "accepted"],
      [origin, "noMoveNeeded"],
    ]);
    expect(areas[2]?.people[0]).toMatchObject({ routes: [], steps: [], notes: [] });
  });

  it("can be written down as it is", () =>
    expect(
      JSON.parse(JSON.stringify(placeOf([permit], permits(false)))).areas[0].people[0].steps[0].needs[0].fact,
    ).toBe("residencePermit"));
});

describe("an area sums up", () => {
  it.each<[string, (boolean | null)[], object]>([
    ["all", [true, true], { accepted: 2, moving: 2 }],
    ["some", [true, false], { accepted: 1, moving: 2 }],
    ["none", [false, false], { accepted: 0, moving: 2 }],
    ["undecided", [true, null], { accepted: 1 }],
    ["undecided", [false, null], { accepted: 0 }],
    ["some", [true, false, null], { accepted: 1, moving: 3 }],
  ])("%s of %j", (outcome, values, counts) =>
    expect(answerOf({ routes: [route("r", [permit])] }, permits(...values)).household).toMatchObject({
      outcome,
      ...counts,
    }),
  );

  it("undecided between readings, and not for what nobody can decide now", () => {
    expect(
      answerOf({ routes: [route("r", [readings("X-a", { A: all(), B: any() })])] }, permits(true)).household,
    ).toMatchObject({ outcome: "undecided", accepted: 0, moving: 1 });
    expect(answerOf({ routes: [route("r", [shortOf(permit)])] }, permits(false)).household).toMatchObject({
      outcome: "none",
    });
  });

  it("only those who move; nobody where nobody does", () => {
    const stays = permits(true, true).map((one) => ({ ...one, wantsToMove: one.id === "P1" }));
    expect(answerOf({ routes: [route("r", [permit])] }, stays).household).toMatchObject({
      outcome: "all",
      accepted: 1,
      moving: 1,
    });
    expect(answerOf({ routes: [route("r", [permit])] }, stays.slice(1)).household).toMatchObject({
      outcome: "none",
      accepted: 0,
      moving: 0,
    });
  });
});

describe("the best of a place", () => {
  const best = (criteria: Criterion[], people: readonly Person[]) =>
    placeOf(criteria, people).best.map(({ outcome, basis, areas }) => [outcome, basis, areas]);

  it("is the first outcome in rank, in all kinds of place that give it", () => {
    expect(
      best([all(inArea(town), permit), all(inArea(city), shortOf(permit)), inArea(origin)], permits(false)),
    ).toEqual([["accepted", "conditionsMet", [origin]]]);
    expect(best([all(inArea(town, city), shortOf(permit))], permits(false))).toEqual([["notYet", null, [city, town]]]);
    expect(best([all(inArea(town), permit)], permits(null, false))).toEqual([
      ["needFacts", null, [town]],
      ["notCovered", null, [city, town, origin]],
    ]);
  });

  it("leaves out where somebody is already, unless nothing else is left", () => {
    const villager = [
      person("P1", "applicant", { hukou: { kind: "rural", division: "630123" } }),
      person("P2", "sibling", { wantsToMove: false }),
    ];
    expect(best([any()], villager)).toEqual([
      ["notCovered", null, [city, town]],
      ["noMoveNeeded", null, [city, town, origin]],
    ]);
  });
});

describe("the trace", () => {
  it("is of every lead and every route that can lead there", () => {
    const { routes } = answerOf({ routes: [route("a", [permit]), route("b", [not(permit)])] }, permits(true, false));
    expect(routes.map(({ id, leadBy, finding }) => `${id} ${leadBy} ${finding}`)).toEqual([
      "a P1 met",
      "b P1 notMet",
      "a P2 notMet",
      "b P2 met",
    ]);
  });
});

it("who is asked about is the household that was given", () => {
  const household = householdOf(permits(null));
  const before = structuredClone(household);
  assessed({ routes: [route("r", [permit])] }, household);
  expect(household).toEqual(before);
  expect(household.destinations?.[seat]).toEqual({});
});
