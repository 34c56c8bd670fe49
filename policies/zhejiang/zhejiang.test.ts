import { describe, expect, it } from "vitest";
import { assess } from "..";
import { householdSchema, type Household, type Person } from "../facts";

const farmer = { ageYears: 35, hukou: { kind: "rural", division: "360100" }, schoolEvent: "none" } as const;
const land = { contractedLand: true, homestead: true, collectiveIncome: true };
type PlaceType = "countyOrCountyCity" | "countyUnderHangzhou" | "otherCity" | "hangzhouCity";

function household(change: Partial<Person> = {}, placeType: PlaceType | null = "countyOrCountyCity", more: Partial<Household> = {}): Household {
  const tie = { zhejiang: { work: "none", originalHukou: "none" } };
  const people = [{ id: "P1", relation: "applicant", ...farmer, ties: tie, ...change }];
  return householdSchema.parse({ people, destinations: { zhejiang: { placeType } }, land, ...more });
}

function answer(asked: Household) {
  const found = assess(asked, "2026-11-22").jurisdictions.find(({ id }) => id === "zhejiang");
  if (!found) throw new Error("Zhejiang is not registered");
  return found;
}

const personIn = (asked: Household, person = "P1") => answer(asked).people.find(({ id }) => id === person);
const effectOn = (asked: Household, right: string, person = "P1") =>
  answer(asked).rights.find(({ id, for: people }) => id === right && people.includes(person))?.effect;
const urban = { hukou: { kind: "urban", division: "360100" } } as const;

describe("二、(一) which kind of place is open", () => {
  it.each([
    ["countyOrCountyCity", "accepted"], ["countyUnderHangzhou", "dependsOnReading"], ["otherCity", "localRules"], ["hangzhouCity", "localRules"], [null, "needFacts"],
  ] as const)("%s: %s", (placeType, outcome) => expect(personIn(household({}, placeType))?.outcome).toBe(outcome));

  it("lifts limits and prints no condition, paper, placement or family", () => {
    expect(personIn(household())).toMatchObject({ basis: "limitsLifted", clauses: ["二、(一)"], placements: [] });
    expect(answer(household()).documents).toEqual([]);
  });

  it("asks for nothing but the place", () => {
    const nothing = householdSchema.parse({ people: [{ id: "P1", relation: "applicant" }], destinations: { zhejiang: { placeType: "countyOrCountyCity" } } });
    expect(personIn(nothing)?.outcome).toBe("accepted");
    expect(personIn(household({}, null))?.missingFacts).toEqual([{ fact: "destination.placeType", person: null, jurisdiction: "zhejiang" }]);
  });

  it("shows both readings for a county of Hangzhou", () => {
    expect(personIn(household({}, "countyUnderHangzhou"))?.readings).toEqual([{ id: "Z-a", A: "accepted", B: "localRules" }]);
  });

  it("leaves cities to their own plans", () => expect(personIn(household({}, "otherCity"))?.notes).toContain("defersTo.localPlans"));

  it("counts a move inside the province as a move", () => {
    expect(personIn(household({ hukou: { kind: "urban", division: "330100" } }))?.outcome).toBe("accepted");
    expect(personIn(household({ wantsToMove: false }))?.outcome).toBe("noMoveNeeded");
    expect(personIn(household({ ties: { zhejiang: { settledMonthsAgo: 3 } } }))?.outcome).toBe("accepted");
  });

  it("is open to everybody in the household, related or not", () => {
    const people = ["applicant", "spouse", "child", "parent", "unrelated"].map((relation, index) => ({ id: `P${index + 1}`, relation }));
    const all = householdSchema.parse({ people, destinations: { zhejiang: { placeType: "countyOrCountyCity" } } });
    expect(answer(all).household).toMatchObject({ outcome: "all", accepted: 5, moving: 5 });
  });
});

describe("二、(五) land", () => {
  it.each(["contractedLand", "homestead", "collectiveIncome"] as const)("%s may not be forced away", (kind) => {
    expect(effectOn(household(), kind)).toBe("protected");
    expect(effectOn(household(urban), kind)).toBe("notStated");
    expect(effectOn(household({ ...urban, ties: { zhejiang: { originalHukou: "rural" } } }), kind)).toBe("protected");
    expect(effectOn(household({}, "otherCity", { land: { ...land, [kind]: false } }), kind)).toBe("notApplicable");
    expect(effectOn(household({}, "otherCity", { land: {} }), kind)).toBe("needFacts");
  });

  it.each<[string, string, string]>([["transferWithinCollective", "optional", "notStated"], ["landKeptAfterSettling", "notStated", "notStated"]])("%s", (right, farmers, others) => {
    expect([effectOn(household(), right), effectOn(household(urban), right)]).toEqual([farmers, others]);
    const landless = { land: { contractedLand: false, homestead: false, collectiveIncome: false } };
    expect(effectOn(household({}, "otherCity", landless), right)).toBe("notApplicable");
    expect(effectOn(household({}, "otherCity", { land: { homestead: true } }), right)).toBe(farmers);
  });
});

describe("二、(六) to 二、(八) housing, insurance, relief", () => {
  it.each([
    ["housingSecurity", "gained"], ["rentSubsidy", "ifQualified"], ["housingFund", "ifQualified"], ["medicalContinuity", "kept"],
    ["pension", "ifQualified"], ["minimumAllowance", "gained"],
  ])("%s: %s for farmers", (right, effect) => {
    expect(effectOn(household(), right)).toBe(effect);
    expect(effectOn(household(urban), right)).toBe("notStated");
    expect(effectOn(household({ hukou: {} }), right)).toBe("needFacts");
  });

  it.each(["selfEmployed", "flexible"] as const)("the housing fund takes in the %s of any origin", (work) =>
    expect(effectOn(household({ ...urban, ties: { zhejiang: { work, originalHukou: "none" } } }), "housingFund")).toBe("ifQualified"));

  it("says nothing about pensions that are drawn already", () =>
    expect(effectOn(household({ ageYears: 70, pensionScheme: "residentReceiving" }), "pensionAlreadyDrawn")).toBe("notStated"));

  it.each(["housingFundElsewhere", "residencePermitServices"])("%s does not ask for origin", (right) => expect(effectOn(household(urban), right)).toBe("ifQualified"));
});

describe("二、(九) schooling", () => {
  it.each([["startPrimary", "gained"], ["transfer", "gained"], ["zhongkao", "gained"], ["gaokao", "gained"], ["none", "notApplicable"], [null, "needFacts"]] as const)(
    "a farmer's child at %s: %s", (schoolEvent, effect) => expect(effectOn(household({ schoolEvent }), "schooling")).toBe(effect));

  it("is for an urban child of farmers too, not for children of others", () => {
    const child = { id: "P2", relation: "child", ageYears: 7, hukou: urban.hukou, schoolEvent: "startPrimary", ties: { zhejiang: { originalHukou: "none" } } };
    const withParent = (parent: Partial<Person>) => { const { people, ...rest } = household(parent); return householdSchema.parse({ ...rest, people: [...people, child] }); };
    expect([effectOn(withParent({}), "schooling", "P2"), effectOn(withParent(urban), "schooling", "P2")]).toEqual(["gained", "notStated"]);
  });
});
