import { describe, expect, test } from "vitest";
import { assess } from "@/policies";
import { householdSchema, type Household, type Tie } from "@/policies/facts";
import { goldenCases } from "@/policies/testing/golden-cases";
import { noTie } from "../wizard/places";
import { placeCard } from "./place-card";

const asOf = "2026-11-22";
const rural = { kind: "rural" as const, division: "410100" };
const settledFacts = { hukou: rural, education: { status: "none" as const }, qualification: { degree: "none", professionalTitle: "none", vocationalSkill: "none", technicalWorker: false, honours: [] }, military: "none" } as const;
const idle: Tie = { work: "none", labourContract: false, formallyRecruited: false, stableIncome: false, pensionMonths: { employee: 0, resident: 0 }, originalHukou: "none" };
const working: Tie = { ...idle, work: "employed", stableIncome: true, pensionMonths: { employee: 40, resident: 0 } };

function couple(applicant: Tie, spouse: Tie, dwellingHolder: "P1" | "P2" = "P1"): Household {
  return householdSchema.parse({
    people: [
      { id: "P1", relation: "applicant", ageYears: 36, maritalStatus: "married", ...settledFacts, ties: { xining: applicant } },
      { id: "P2", relation: "spouse", ageYears: 34, maritalStatus: "married", ...settledFacts, ties: { xining: spouse } },
    ],
    destinations: { xining: { placeType: "cityDistrict", dwelling: "rentedLawful", dwellingHolder } },
  });
}

function cardOf(household: Household, place = "xining") {
  const found = assess(household, asOf).jurisdictions.find(({ id }) => id === place);
  if (!found) throw new Error(place);
  return placeCard(found, household, asOf);
}

describe("who leads", () => {
  test("the applicant, and the spouse comes along", () => {
    expect(cardOf(couple(working, idle)).combinations).toEqual([{ lead: "P1", followers: ["P2"], atDiscretion: [] }]);
  });

  test("somebody else, when only they bring everybody in", () => {
    expect(cardOf(couple(idle, working, "P2")).combinations).toEqual([{ lead: "P2", followers: ["P1"], atDiscretion: [] }]);
  });
});

test("who does not move stays of their own will, or is registered there already; of both in one line neither is said", () => {
  const family = couple(working, idle);
  const notMoving = (...changes: object[]) => cardOf({ ...family, people: family.people.map((person, index) => ({ ...person, ...changes[index] })) }).groups.at(-1)?.notMoving;
  const here = { hukou: { kind: "urban" as const, division: "630102" } };
  expect([notMoving({}, { wantsToMove: false }), notMoving({}, here), notMoving(here, { wantsToMove: false }), notMoving({}, {})]).toEqual(["staying", "registered", null, null]);
});

describe("what is missing", () => {
  const card = cardOf(couple({ ...working, pensionMonths: { employee: 30, resident: 0 } }, idle));

  test("is told once for everybody whom it serves, with the calendar month", () => {
    expect(card.missing).toHaveLength(1);
    expect(card.missing[0]).toMatchObject({ for: ["P1", "P2"], needs: [{ months: 6, earliest: "2027-05" }] });
  });

  test("is never nothing: where one reading asks for more than time, it is all of that way", () => {
    const newlyHired = goldenCases.find(([, { id }]) => id === "dandong-newly-hired-family-stays")?.[1].household;
    const needs = newlyHired && cardOf(newlyHired, "dandong").missing.flatMap((way) => way.needs.map(({ fact, kind }) => [way.route, fact, kind]));
    expect(needs).toEqual([["dandong.permit", "wholeHouseholdMoves", "change"], ["dandong.permit", "monthsWorked", "wait"]]);
  });

  test("is not repeated among the ways forward", () => {
    expect(card.forward.map(({ route }) => route)).not.toContain("xining.cityWorker");
    expect(card.forward.length).toBeGreaterThan(0);
  });
});

describe("what would change the answer", () => {
  test("is told once for everybody where only the place would have to be another", () => {
    const { people } = couple(idle, idle);
    const household = { people: people.map((person) => ({ ...person, ties: { bijie: noTie } })), destinations: { bijie: { placeType: "cityDistrict", dwelling: "none" as const } } };
    const [first, ...others] = cardOf(household, "bijie").forward;
    expect(first).toMatchObject({ for: ["P1", "P2"], needs: [{ fact: "destination.placeType", person: null }] });
    expect(others.filter(({ route }) => route === first?.route)).toEqual([]);
  });
});

describe("why", () => {
  test("puts the visitor's answer beside each condition", () => {
    const [route] = cardOf(couple(working, idle)).why;
    expect(route?.conditions.find(({ id }) => id === "pensionPaidHere")?.answers).toEqual([
      { fact: "pensionMonths.employee", value: 40, place: "xining" }, { fact: "pensionMonths.resident", value: 0, place: "xining" },
    ]);
  });

  test("begins with the route that gives an answer, not with the nearest one of somebody else", () => {
    const household = couple(working, idle);
    const uncle = { ...household.people[1], id: "P3", relation: "otherRelative" as const };
    const card = cardOf({ ...household, people: [...household.people, uncle] });
    expect(card.groups.map(({ word, people }) => [word, people])).toEqual([["accepted", ["P1", "P2"]], ["notCovered", ["P3"]]]);
    expect(card.why[0]?.id).toBe("xining.cityWorker");
    expect(card.why.length).toBeGreaterThan(1);
    expect(card.papers.implied.map(({ for: whom }) => whom)).toEqual(expect.arrayContaining([null, ["P2"]]));
    expect(card.papers.implied.map(({ for: whom }) => whom)).not.toContainEqual(["P1", "P2"]);
  });

  test("shows the nearest ways to somebody whom none reaches", () => {
    const card = cardOf(couple(idle, idle));
    expect(card.word).toBe("notCovered");
    expect(card.why.length).toBeGreaterThan(0);
  });
});

describe("what is not known", () => {
  const household = householdSchema.parse({ people: [{ id: "P1", relation: "applicant" }, { id: "P2", relation: "spouse" }], destinations: { xining: {} } });
  const card = cardOf(household);

  test("is asked once for everybody whose it is", () => {
    expect(card.asks.find(({ ref }) => ref.fact === "education.status")?.people).toEqual(["P1", "P2"]);
  });

  test("keeps papers and placements back", () => {
    expect(card).toMatchObject({ settled: false, placements: [], papers: { named: [], implied: [] } });
  });
});

describe("rights", () => {
  const { rights } = cardOf({ ...couple(working, idle), land: { contractedLand: true, homestead: false, collectiveIncome: null } });
  const land = rights[0];

  test("begin with the land, what is protected first", () => {
    expect(land?.kind).toBe("land");
    expect(land?.said[0]).toMatchObject({ id: "contractedLandNotForced", effect: "protected", for: null });
  });

  test("are counted with the silent and the open ones: none said is not none", () => {
    for (const { count, said, silent, open } of rights) expect(count).toBe(said.length + silent.length + open.flatMap(({ lines }) => lines).length);
    expect(rights.some(({ count, said }) => count > said.length)).toBe(true);
  });

  test("keep silence and what is not known apart from what is said", () => {
    expect(land?.silent.map(({ id }) => id)).toEqual(["collectiveMembership", "landCertificates", "landValueShare"]);
    // Whether the land stays theirs is what they came for: the silence of the document has a line of its own, after what it says.
    expect(land?.said.at(-1)).toMatchObject({ id: "landKeptAfterSettling", effect: "notStated" });
    const [asked, ...others] = land?.open ?? [];
    expect([asked?.ask?.fact, others.map(({ ask }) => ask?.fact)]).toEqual(["land.collectiveIncome", []]);
    expect(asked?.lines.map(({ id }) => id)).toContain("collectiveIncomeNotForced");
    expect(land?.said.map(({ id }) => id)).not.toContain("homesteadNotForced");
  });
});

test("another reading is told with the one that was taken", () => {
  expect(cardOf(couple(working, idle)).otherReadings).toContainEqual({ id: "X-i", taken: "A" });
});
