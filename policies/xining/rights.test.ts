import { describe, expect, it } from "vitest";
import { householdSchema, type Household } from "../facts";
import { applicant, child, effectOn, inXining, type Change } from "../testing/xining-residents";
import { rights } from "./rights";

const urban = { hukou: { kind: "urban", division: "610100" } } as const;
const land = { contractedLand: true, homestead: true, collectiveIncome: true, forest: false, ecologicalCompensation: false };
const noLand = { contractedLand: false, homestead: false, collectiveIncome: false };

/** The effect on an applicant alone. */
const on = (right: string, change: Change = {}, more: Partial<Household> = { land }) => effectOn(inXining([applicant(change)], {}, more), right);

describe("三、(十一) the three rights", () => {
  const kinds = ["contractedLand", "homestead", "collectiveIncome"] as const;

  it.each(kinds)("%s may not be forced, and be transferred by choice", (kind) => {
    expect([on(`${kind}NotForced`), on(`${kind}Transfer`)]).toEqual(["protected", "optional"]);
  });
  it.each(kinds)("%s: urban origin, none at all, not answered", (kind) => {
    expect(on(`${kind}NotForced`, urban)).toBe("notStated");
    expect(on(`${kind}NotForced`, {}, { land: { ...land, [kind]: false } })).toBe("notApplicable");
    expect(on(`${kind}NotForced`, {}, { land: { ...land, [kind]: null } })).toBe("needFacts");
  });
  it("counts somebody who was rural before studying", () => {
    expect(on("homesteadNotForced", { ...urban, tie: { originalHukou: "rural" } })).toBe("protected");
  });
  it("does not say that the land is kept, nor what becomes of membership", () => {
    expect([on("landKeptAfterSettling"), on("collectiveMembership")]).toEqual(["notStated", "notStated"]);
    expect(on("landKeptAfterSettling", {}, { land: noLand })).toBe("notApplicable");
    expect(on("collectiveMembership", urban)).toBe("notApplicable");
  });
  it.each(["landCertificates", "landValueShare"])("%s speaks of land in Xining only", (right) => {
    expect(on(right, { hukou: { kind: "rural", division: "630123" } })).toBe("localRules");
    expect(on(right)).toBe("notStated");
  });
  it.each([["mortgagePilot", "localRules"], ["startUpCredit", "optional"]])("%s needs contracted land or a homestead", (right, effect) => {
    expect(on(right)).toBe(effect);
    expect(on(right, {}, { land: { ...noLand, homestead: true } })).toBe(effect);
    expect(on(right, {}, { land: { ...noLand, collectiveIncome: true } })).toBe("notApplicable");
    expect(on(right, urban)).toBe("notStated");
  });
});

describe("rights of 进城落户农牧民", () => {
  it.each([
    ["publicHousing", "ifQualified"], ["rentSubsidy", "ifQualified"], ["medicalInsurance", "optional"], ["medicalContinuity", "kept"],
    ["pension", "ifQualified"], ["livingAllowance", "ifQualified"], ["jobServices", "gained"], ["trainingSubsidy", "ifQualified"],
  ])("%s: %s, and nothing stated for urban origin", (right, effect) => {
    expect([on(right), on(right, urban)]).toEqual([effect, "notStated"]);
    expect(on(right, { hukou: { division: "632200" }, tie: { originalHukou: "none" } })).toBe("needFacts");
  });
});

describe("rights by work", () => {
  it.each([
    ["employerDuties", "employed", "gained"], ["employerDuties", "selfEmployed", "notApplicable"],
    ["employeeMedicalForFlexible", "flexible", "optional"], ["employeeMedicalForFlexible", "employed", "notApplicable"],
    ["housingFund", "selfEmployed", "optional"], ["housingFund", "flexible", "optional"], ["housingFund", "employed", "localRules"],
  ] as const)("%s of somebody %s: %s", (right, work, effect) => {
    expect(on(right, { tie: { work } })).toBe(effect);
  });
  it.each([["employerDuties", "employed", "notStated"], ["housingFund", "selfEmployed", "optional"], ["housingFund", "employed", "notStated"]] as const)(
    "%s of somebody %s of urban origin: %s", (right, work, effect) => expect(on(right, { ...urban, tie: { work } })).toBe(effect),
  );
  it("supports whoever qualifies, of whatever origin", () => {
    expect([on("jobPolicies"), on("jobPolicies", urban)]).toEqual(["ifQualified", "ifQualified"]);
  });
});

describe("三、(十五)20 people who draw a pension", () => {
  it.each([
    ["residentReceiving", "notStated"], ["employeeReceiving", "notStated"], ["residentPaying", "notApplicable"], ["none", "notApplicable"], [null, "needFacts"],
  ] as const)("%s: %s", (pensionScheme, effect) => expect(on("pensionAlreadyDrawn", { pensionScheme })).toBe(effect));
});

describe("before settling: relief and services", () => {
  it.each([[true, ["ifQualified", "notApplicable", "localRules"]], [false, ["notApplicable", "ifQualified", "notApplicable"]], [null, ["needFacts", "needFacts", "needFacts"]]])(
    "permit %s", (residencePermit, effects) => {
      expect(["temporaryRelief", "rescue", "permitServices"].map((right) => on(right, { tie: { residencePermit } }))).toEqual(effects);
    },
  );
});

describe("三、(十六)22 schooling", () => {
  const ofPupil = (right: string, change: Change) => effectOn(inXining([applicant(), child(change)]), right, "P2");

  it.each([
    ["startPrimary", ["gained", "notApplicable", "notApplicable", "notApplicable", "localRules"]],
    ["transfer", ["notApplicable", "ifQualified", "notApplicable", "kept", "localRules"]],
    ["zhongkao", ["notApplicable", "notApplicable", "localRules", "kept", "localRules"]],
    ["gaokao", ["notApplicable", "notApplicable", "localRules", "kept", "localRules"]],
    ["none", ["notApplicable", "notApplicable", "notApplicable", "notApplicable", "notApplicable"]],
    [null, ["needFacts", "needFacts", "needFacts", "needFacts", "needFacts"]],
  ] as const)("a pupil at %s", (schoolEvent, effects) => {
    const of = ["firstGrade", "schoolTransfer", "entranceExams", "schoolRoll", "freeSchooling"];
    expect(of.map((right) => ofPupil(right, { schoolEvent }))).toEqual(effects);
  });
  it("speaks of farmers' children, whatever their own hukou, and of nobody in a family of townspeople", () => {
    const without = { hukou: { kind: "none" }, schoolEvent: "startPrimary" } as const;
    expect(ofPupil("firstGrade", without)).toBe("gained");
    expect(effectOn(inXining([applicant(urban), child({ ...without, hukou: urban.hukou })]), "firstGrade", "P2")).toBe("notStated");
  });
  it("promises no exam, and no free schooling in figures", () => {
    expect(ofPupil("entranceExams", { ...urban, schoolEvent: "gaokao" })).toBe("localRules");
    expect(ofPupil("freeSchooling", { ...urban, schoolEvent: "transfer" })).toBe("localRules");
  });
});

it("has every right answered for everybody, whatever is known", () => {
  const nothingKnown = householdSchema.parse({ people: [{ id: "P1", relation: "applicant" }], destinations: { xining: {} } });
  expect(rights.filter(({ id }) => effectOn(nothingKnown, id) === undefined)).toEqual([]);
});
