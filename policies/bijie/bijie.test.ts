import { describe, expect, it } from "vitest";
import { missing, residentsOf, routeIds, type Change } from "../testing/residents";

const { alone } = residentsOf("bijie", "village");
const elsewhere = { kind: "rural", division: "410100" } as const;
const fromBijie = { kind: "rural", division: "520525" } as const;

describe("一: towns and small cities", () => {
  it.each([["townOrSmallCity", "accepted"], ["cityDistrict", "notCovered"], ["village", "notCovered"], [null, "needFacts"]])(
    "%s: %s", (placeType, outcome) => expect(alone({}, { placeType }).outcome).toBe(outcome));

  it("lifts limits, and says that another reading exists", () => {
    expect(alone({}, { placeType: "townOrSmallCity" })).toMatchObject({ basis: "limitsLifted", clauses: ["一"], notes: ["otherReading.B-c"] });
  });

  it("asks for nothing else", () => expect(missing(alone({}, { placeType: null }))).toEqual(["destination.placeType"]));
});

describe("三、(一)2 and 三、(三)4: students", () => {
  const student = (education: Change["education"], tie: Change["tie"] = {}, hukou: Change["hukou"] = elsewhere) => alone({ education, tie, hukou });
  const admitted = { status: "admitted", level: "university", schoolIn: "bijie" } as const;
  const graduated = { status: "graduated", level: "university", schoolIn: "elsewhere" } as const;

  it("encourages, and puts them where the school is or in its collective household", () => {
    const found = student(admitted);
    expect(found).toMatchObject({ outcome: "accepted", basis: "encouraged" });
    expect(found.placements.map(({ id, clause }) => `${clause} ${id}`)).toEqual(["三、(一)2 schoolLocation", "三、(三)4 schoolCollective"]);
  });

  it.each([
    ["university", "accepted"], ["higherVocational", "accepted"], ["secondaryVocational", "dependsOnReading"], ["technicalSchool", "notCovered"], [null, "needFacts"],
  ] as const)("level %s: %s", (level, outcome) => expect(student({ ...admitted, level }).outcome).toBe(outcome));

  it("accepts 中职 on reading B only", () => {
    expect(student({ ...admitted, level: "secondaryVocational" }).readings).toEqual([{ id: "B-b", A: "notCovered", B: "accepted" }]);
  });

  it.each([["bijie", "accepted"], ["elsewhere", "notCovered"], ["xining", "notCovered"], [null, "needFacts"]] as const)(
    "school in %s: %s", (schoolIn, outcome) => expect(student({ ...admitted, schoolIn }).outcome).toBe(outcome));

  it("has no rural condition", () => expect(student(admitted, {}, { kind: "urban", division: "110000" }).outcome).toBe("accepted"));

  it("takes graduates to work, to the origin of now, to the origin before studying, and nowhere else", () => {
    const places = (found: ReturnType<typeof student>) => found.placements.map(({ id }) => id);
    expect(places(student(graduated, { work: "flexible" }))).toEqual(["placeOfWork"]);
    expect(places(student(graduated, {}, fromBijie))).toEqual(["placeOfOrigin"]);
    expect(places(student(graduated, { originalHukou: "any" }, { kind: "urban", division: "110100" }))).toEqual(["placeOfOrigin"]);
    expect(student(graduated).outcome).toBe("notCovered");
  });

  it("does not know before the work is known", () => expect(missing(student(graduated, { work: null }))).toEqual(["work"]));
});

describe("三、(一)3: resettled people", () => {
  it.each([["reservoirMovedIn", "accepted"], ["povertyAlleviationMovedIn", "accepted"], ["none", "notCovered"], [null, "needFacts"]] as const)(
    "%s: %s", (relocation, outcome) => expect(alone({ tie: { relocation } }).outcome).toBe(outcome));

  it("mobilises, at the resettlement site", () => {
    const found = alone({ tie: { relocation: "reservoirMovedIn" } });
    expect(found).toMatchObject({ basis: "encouraged", placements: [{ id: "resettlementSite", finding: "met", clause: "三、(一)3" }] });
  });
});

describe("三、(一)4: officials", () => {
  const official = (hukou: Change["hukou"], work: NonNullable<Change["tie"]>["work"] = "publicOfficial") => alone({ hukou, tie: { work } });

  it.each([
    ["a hukou in another prefecture", { kind: "urban", division: "520100" }, "accepted"],
    ["a hukou in Bijie, whose county is not asked", fromBijie, "localRules"],
    ["no hukou division known", { kind: "rural" }, "needFacts"],
    ["only the province known", { kind: "rural", division: "520000" }, "needFacts"],
  ] as const)("%s: %s", (_, hukou, outcome) => expect(official(hukou).outcome).toBe(outcome));

  it.each([["employed", "notCovered"], ["none", "notCovered"], [null, "needFacts"]] as const)(
    "work %s: %s", (work, outcome) => expect(official(elsewhere, work).outcome).toBe(outcome));

  it("does not advise anybody to become one", () => expect(alone().steps.map(({ route }) => route)).not.toContain("bijie.official"));
});

describe("三、(一)5: people without hukou", () => {
  it.each([["none", "accepted"], ["rural", "notCovered"], ["urban", "notCovered"], [null, "needFacts"]] as const)("hukou %s: %s", (kind, outcome) =>
    expect(alone({ hukou: { kind, division: kind === "none" ? null : "410100" } }).outcome).toBe(outcome));

  it("is the strongest basis here", () => {
    const found = alone({ hukou: { kind: "none" } }, { placeType: "townOrSmallCity" });
    expect(found.basis).toBe("conditionsMet");
    expect(routeIds(found)).toEqual(["bijie.town", "bijie.unregistered"]);
  });
});

describe("三、(一)7: statistics", () => {
  it("never decides: living, working and insured here is no route", () => {
    expect(alone({ tie: { work: "employed", stableIncome: true, monthsLived: 120, monthsWorked: 120, residencePermit: true } }).outcome).toBe("notCovered");
  });
});

describe("already registered", () => {
  it.each([["urban", "520502", "noMoveNeeded"], ["rural", "520502", "notCovered"], ["urban", "520100", "notCovered"]] as const)(
    "%s hukou in %s: %s", (kind, division, outcome) => expect(alone({ hukou: { kind, division } }).outcome).toBe(outcome));
});
