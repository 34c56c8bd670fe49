import { describe, expect, it } from "vitest";
import { applicant, missing, relative, residentsOf, routeIds, type Change } from "../testing/residents";

const { alone, person, household } = residentsOf("dandong", "cityProper");
type Tie = NonNullable<Change["tie"]>;

describe("二、(四) s.1: two years on a permit", () => {
  const settled: Tie = { work: "employed", monthsLived: 24, monthsWorked: 24, residencePermit: true };
  const worker = (tie: Tie = {}, { wholeHouseholdMoves = true as boolean | null, place = {}, ...change }: { wholeHouseholdMoves?: boolean | null; place?: object } & Change = {}) =>
    alone({ ...change, tie: { ...settled, ...tie } }, place, { wholeHouseholdMoves });

  it("accepts on exactly two years, with the permit named", () => {
    expect(worker()).toMatchObject({ outcome: "accepted", basis: "conditionsMet", clauses: ["二、(四)"] });
    expect(routeIds(worker())).toEqual(["dandong.permit"]);
  });

  it.each<[string, Tie, string]>([
    ["23 months lived", { monthsLived: 23, monthsWorked: 23 }, "notYet"],
    ["months lived not known", { monthsLived: null }, "needFacts"],
    ["no permit yet", { residencePermit: false }, "notYet"],
    ["permit not known", { residencePermit: null }, "needFacts"],
    ["not here yet", { monthsLived: 0, monthsWorked: 0, residencePermit: false }, "notCovered"],
    ["here for one month", { monthsLived: 1, monthsWorked: 1, residencePermit: false }, "notYet"],
  ])("%s: %s", (_, tie, outcome) => expect(worker(tie).outcome).toBe(outcome));

  it("says how many months are missing and when they will be full", () => {
    const needs = worker({ monthsLived: 20, monthsWorked: 24 }).steps.filter(({ route }) => route === "dandong.permit").flatMap((step) => step.needs);
    expect(needs).toMatchObject([{ fact: "monthsLived", have: 20, need: 24, kind: "wait", months: 4, earliest: "2027-03" }]);
  });

  it.each([["urban", "notCovered"], ["none", "notCovered"], [null, "needFacts"]] as const)("hukou %s: %s", (kind, outcome) =>
    expect(worker({}, { hukou: { kind, division: kind === "none" ? null : "230100" } }).outcome).toBe(outcome));

  it.each([["countyOrCountyCity", "localRules"], [null, "needFacts"]])("place %s: %s", (placeType, outcome) =>
    expect(worker({}, { place: { placeType } }).outcome).toBe(outcome));

  it.each<[string, Tie, boolean | null, string]>([
    ["works, family stays", {}, false, "dependsOnReading"],
    ["family moves, works 23 months", { monthsWorked: 23 }, true, "dependsOnReading"],
    ["family moves, nobody works", { work: "none", monthsWorked: 0 }, true, "dependsOnReading"],
    ["works 23 months, family stays", { monthsWorked: 23 }, false, "notYet"],
    ["works two years, family not known", {}, null, "needFacts"],
  ])("%s: %s", (_, tie, wholeHouseholdMoves, outcome) => expect(worker(tie, { wholeHouseholdMoves }).outcome).toBe(outcome));

  it("shows both readings to a worker whose family stays", () => {
    expect(worker({}, { wholeHouseholdMoves: false }).readings).toEqual([{ id: "D-a", A: "notCovered", B: "accepted" }]);
  });

  it("takes in whoever does not work while another member works there, each with the own permit", () => {
    const family = (tie: Tie, others: Tie = settled) => household(
      [applicant({ tie: others }), relative("parent", { ageYears: 63, tie: { work: "none", monthsLived: 24, residencePermit: true, ...tie } })], {}, { wholeHouseholdMoves: true });
    expect(person(family({}), "P2").outcome).toBe("accepted");
    expect(person(family({ residencePermit: false }), "P2").outcome).toBe("notYet");
    expect(person(family({ monthsLived: 23 }), "P2").outcome).toBe("notYet");
    expect(person(family({}, { work: "none" }), "P2").outcome).toBe("dependsOnReading");
  });
});

describe("二、(四) s.2: graduates and skilled people", () => {
  it.each<[string, Change, string]>([
    ["a university graduate of urban hukou", { hukou: { kind: "urban", division: "230100" }, education: { status: "graduated", level: "university" } }, "accepted"],
    ["a graduate of a technical school", { education: { status: "graduated", level: "technicalSchool" } }, "accepted"],
    ["a graduate from overseas", { education: { status: "graduated", overseas: true } }, "accepted"],
    ["a technical worker", { qualification: { technicalWorker: true } }, "accepted"],
    ["the lowest vocational qualification", { qualification: { vocationalSkill: "junior", technicalWorker: false } }, "accepted"],
    ["a title that is no vocational qualification", { qualification: { vocationalSkill: "none", technicalWorker: false, professionalTitle: "senior" } }, "notCovered"],
    ["somebody still studying elsewhere", { education: { status: "admitted", level: "university", schoolIn: "elsewhere" } }, "notCovered"],
    ["education not known", { education: { status: null } }, "needFacts"],
    ["technical worker or not", { qualification: { vocationalSkill: "none", technicalWorker: null } }, "needFacts"],
  ])("%s", (_, change, outcome) => expect(alone(change).outcome).toBe(outcome));

  it("prints no job, no months, no permit and no kind of place", () => {
    expect(alone({ education: { status: "graduated", level: "university" } }, { placeType: "countyOrCountyCity" })).toMatchObject({ outcome: "accepted", basis: "limitsLifted" });
  });
});

describe("二、(四) s.3: rural students", () => {
  const admitted = { status: "admitted", level: "university", schoolIn: "dandong" } as const;
  it.each<[string, Change, string]>([
    ["admitted by a university here", { education: admitted }, "accepted"],
    ["admitted by a higher vocational school", { education: { ...admitted, level: "higherVocational" } }, "accepted"],
    ["admitted by a secondary vocational school", { education: { ...admitted, level: "secondaryVocational" } }, "notCovered"],
    ["admitted elsewhere", { education: { ...admitted, schoolIn: "weihai" } }, "notCovered"],
    ["of urban hukou", { education: admitted, hukou: { kind: "urban", division: "230100" } }, "notCovered"],
    ["level not known", { education: { ...admitted, level: null } }, "needFacts"],
  ])("%s", (_, change, outcome) => expect(alone(change).outcome).toBe(outcome));

  it("lets graduates go back to the origin or to work, rural now or before", () => {
    const graduated = { status: "graduated", level: "university", schoolIn: "elsewhere" } as const;
    const placesOf = (change: Change) => {
      const found = alone({ education: graduated, ...change });
      return routeIds(found).includes("dandong.student") ? found.placements.map(({ id }) => id) : [];
    };
    expect(placesOf({ hukou: { kind: "rural", division: "210624" } })).toEqual(["placeOfOrigin"]);
    expect(placesOf({ hukou: { kind: "urban", division: "110100" }, tie: { originalHukou: "rural" } })).toEqual(["placeOfOrigin"]);
    expect(placesOf({ tie: { work: "selfEmployed" } })).toEqual(["placeOfWork"]);
    expect(placesOf({ hukou: { kind: "urban", division: "110100" }, tie: { originalHukou: "any", work: "employed" } })).toEqual([]);
    expect(placesOf({})).toEqual([]);
  });
});

describe("二、(四) s.4: rural soldiers", () => {
  const soldier = (tie: Tie = {}, change: Change = {}, place = {}) => alone({ military: "ruralSoldierDischarged", ...change, tie }, place);
  const origin = { hukou: { kind: "rural", division: "210681" } } as const;

  it.each<[string, ReturnType<typeof alone>, string, string[]]>([
    ["back to the origin, no permit", soldier({}, origin), "accepted", ["dandong.soldierOrigin"]],
    ["in the city with a permit", soldier({ residencePermit: true }), "accepted", ["dandong.soldierCity"]],
    ["both", soldier({ residencePermit: true }, origin), "accepted", ["dandong.soldierOrigin", "dandong.soldierCity"]],
    ["in the city, permit still missing", soldier({ monthsLived: 1 }, { hukou: { kind: "urban", division: "230100" } }), "notYet", ["dandong.soldierCity"]],
    ["not in the city yet", soldier(), "notCovered", []],
    ["in a county with a permit", soldier({ residencePermit: true }, {}, { placeType: "countyOrCountyCity" }), "localRules", ["dandong.soldierCity"]],
    ["in a county, permit still missing", soldier({ monthsLived: 1 }, {}, { placeType: "countyOrCountyCity" }), "notCovered", []],
    ["a student when enlisting", soldier({ residencePermit: true }, { military: "ruralStudentDischarged" }), "accepted", ["dandong.soldierCity"]],
    ["a resettled officer", soldier({ residencePermit: true }, { military: "resettledOfficer" }), "notCovered", []],
    ["service not known", soldier({ residencePermit: true }, { military: null }), "needFacts", ["dandong.soldierCity"]],
  ])("%s", (_, found, outcome, routes) => {
    expect(found.outcome).toBe(outcome);
    expect(routeIds(found)).toEqual(routes);
  });

  it.each([["collateral", ["relativeHousehold", "communityCollective"]], ["directLine", ["relativeHousehold", "communityCollective"]], ["none", ["communityCollective"]]] as const)(
    "relatives %s: placed at %s", (relativesWithHukou, placements) =>
      expect(soldier({ residencePermit: true, relativesWithHukou }).placements.map(({ id }) => id)).toEqual(placements));
});

describe("二、(五): limits struck out", () => {
  it.each<[string, ReturnType<typeof alone>, string]>([
    ["tenant of public rental housing", alone({}, { dwelling: "publicRental" }), "localRules"],
    ["tenant of affordable housing", alone({}, { dwelling: "affordableHousing" }), "localRules"],
    ["private tenant", alone({}, { dwelling: "rentedLawful" }), "notCovered"],
    ["dwelling not known", alone({}, { dwelling: null }), "needFacts"],
    ["investor", alone({ tie: { investor: true } }), "localRules"],
    ["introduced talent", alone({ tie: { introducedTalent: true } }), "localRules"],
  ])("%s", (_, found, outcome) => expect(found.outcome).toBe(outcome));

  it("names the document that decides", () => expect(alone({ tie: { investor: true } }).notes).toContain("defersTo.document40of2015"));

  it("is for whoever holds the dwelling", () => {
    const couple = household([applicant(), relative("spouse", { maritalStatus: "married" })], { dwelling: "publicRental", dwellingHolder: "P2" });
    expect([person(couple, "P1").outcome, person(couple, "P2").outcome]).toEqual(["notCovered", "localRules"]);
  });
});

describe("what is not known", () => {
  it("asks only for what can still change the answer: no military service without permit or origin", () => {
    const found = person(household([{ relation: "applicant", change: { education: null, qualification: null, military: null } }]));
    expect(missing(found).sort()).toEqual([
      "education.level", "education.schoolIn", "education.status", "qualification.technicalWorker", "qualification.vocationalSkill",
    ]);
  });
});
