import { describe, expect, it } from "vitest";
import { applicant, relative, type Change } from "../testing/residents";
import { effectOn, inWeihai, rightOf } from "../testing/weihai-residents";

const land = { contractedLand: true, homestead: true, collectiveIncome: true };
const urban: Change = { hukou: { kind: "urban", division: "410100" } };
const alone = (change: Change = {}, more: Parameters<typeof inWeihai>[2] = {}) => inWeihai([applicant(change)], {}, { land, ...more });

describe("二、3 land rights go on, on two papers", () => {
  it.each(["contractedLand", "homestead", "collectiveIncome"] as const)("%s", (kind) => {
    const whole = rightOf(alone({}, { wholeHouseholdMoves: true }), kind);
    const part = rightOf(alone({}, { wholeHouseholdMoves: false }), kind);
    const open = rightOf(alone({}, { wholeHouseholdMoves: null }), kind);
    expect(whole).toMatchObject({ effect: "keptWithPaper", papers: ["membershipProof", "wholeHouseholdCertificate"], clauses: ["二、3"] });
    expect(part).toMatchObject({ effect: "keptWithPaper", papers: ["membershipProof", "individualCertificate"] });
    expect(open?.effect).toBe("keptWithPaper");
    expect(open?.papers).toEqual(expect.arrayContaining(["wholeHouseholdCertificate", "individualCertificate"]));
    expect(effectOn(alone({}, { land: { [kind]: false } }), kind)).toBe("notApplicable");
    expect(effectOn(alone({}, { land: {} }), kind)).toBe("needFacts");
    expect(effectOn(alone(urban), kind)).toBe("notStated");
    expect(effectOn(alone({ ...urban, tie: { originalHukou: "rural" } }), kind)).toBe("keptWithPaper");
  });
});

describe("二、4 transfer by choice", () => {
  it.each([["transferContractedLand", "contractedLand"], ["transferHomestead", "homestead"], ["transferCollectiveIncome", "collectiveIncome"]])("%s", (right, kind) => {
    expect(effectOn(alone(), right)).toBe("optional");
    expect(effectOn(alone(urban), right)).toBe("notStated");
    expect(effectOn(alone({}, { land: { ...land, [kind]: false } }), right)).toBe("notApplicable");
  });

  it.each(["forcedTransferBan", "transferWithinCollective"])("%s is not printed in this document", (right) => expect(effectOn(alone(), right)).toBe("notStated"));
});

describe("二、5 enlisting within three years of settling", () => {
  it.each([[null, "kept"], [0, "kept"], [35, "kept"], [36, "kept"], [37, "notStated"]] as const)("settled %s months ago: %s", (settledMonthsAgo, effect) =>
    expect(effectOn(alone({ tie: { settledMonthsAgo } }), "enlistment")).toBe(effect));

  it("is for people of rural origin", () => expect(effectOn(alone(urban), "enlistment")).toBe("notStated"));
});

describe("二 to 六 what rural migrants are promised", () => {
  it.each([
    ["collectiveShares", "ifQualified"], ["membership", "localRules"], ["farmSubsidies", "kept"], ["urbanRelief", "ifQualified"],
    ["housingSecurity", "ifQualified"], ["housingFund", "ifQualified"], ["purchaseRelief", "ifQualified"], ["employeeInsurance", "ifQualified"],
    ["jobServices", "ifQualified"], ["jobTraining", "gained"],
  ])("%s: %s", (right, effect) => {
    expect(effectOn(alone(), right)).toBe(effect);
    expect(effectOn(alone(urban), right)).toBe("notStated");
    expect(effectOn(alone({ hukou: {} }), right)).toBe("needFacts");
  });

  it.each([["residencePermitServices", "ifQualified"], ["insuranceTransfer", "localRules"], ["businessGrants", "ifQualified"], ["pensionAlreadyDrawn", "notStated"]])(
    "%s does not ask for origin: %s", (right, effect) => expect([effectOn(alone(), right), effectOn(alone(urban), right)]).toEqual([effect, effect]));
});

describe("四、2 housing", () => {
  it.each<[string, Change, string]>([
    ["an urban graduate", { education: { status: "graduated", level: "university" } }, "ifQualified"],
    ["an urban shopkeeper", { tie: { work: "selfEmployed" } }, "ifQualified"],
    ["an urban graduate of a technical school", { education: { status: "graduated", level: "technicalSchool" } }, "notStated"],
  ])("the housing fund takes in %s", (_, change, effect) => expect(effectOn(alone({ ...urban, ...change }), "housingFund")).toBe(effect));

  it("the county decides on vouchers, for those who give up a homestead", () => {
    expect(effectOn(alone({}, { wishesToTransfer: ["homestead"] }), "housingVoucher")).toBe("localRules");
    expect(effectOn(alone({}, { wishesToTransfer: ["contractedLand"] }), "housingVoucher")).toBe("notApplicable");
    expect(effectOn(alone({}, { wishesToTransfer: ["homestead"], land: { homestead: false } }), "housingVoucher")).toBe("notApplicable");
    expect(effectOn(alone(), "housingVoucher")).toBe("needFacts");
    expect(effectOn(alone(urban, { wishesToTransfer: ["homestead"] }), "housingVoucher")).toBe("notStated");
  });
});

describe("五、1 schools", () => {
  it.each([
    ["startPrimary", { schoolEnrolment: "ifQualified", schoolFees: "gained", vocationalSchoolFees: "notApplicable", seniorSchoolExam: "notApplicable", collegeExam: "notApplicable" }],
    ["transfer", { schoolEnrolment: "ifQualified", schoolFees: "gained" }],
    ["zhongkao", { schoolEnrolment: "notApplicable", schoolFees: "gained", vocationalSchoolFees: "gained", seniorSchoolExam: "ifQualified" }],
    ["gaokao", { schoolFees: "gained", vocationalSchoolFees: "notApplicable", collegeExam: "ifQualified" }],
    ["none", { schoolEnrolment: "notApplicable", schoolFees: "notApplicable" }],
    [null, { schoolEnrolment: "needFacts", schoolFees: "needFacts", collegeExam: "needFacts" }],
  ] as const)("a child at %s", (schoolEvent, effects) => {
    const household = inWeihai([applicant(), relative("child", { ageYears: 12, schoolEvent })]);
    for (const [right, effect] of Object.entries(effects)) expect([right, effectOn(household, right, "P2")]).toEqual([right, effect]);
  });

  it("names the residence permit for enrolment", () =>
    expect(rightOf(alone({ ageYears: 7, schoolEvent: "transfer" }), "schoolEnrolment")?.papers).toEqual(["residencePermit"]));

  it("waives fees of secondary vocational schools; technical schools are not mentioned", () => {
    const at = (level: "secondaryVocational" | "technicalSchool") => alone({ ageYears: 16, education: { status: "admitted", level, schoolIn: "weihai" } });
    expect([effectOn(at("secondaryVocational"), "vocationalSchoolFees"), effectOn(at("technicalSchool"), "vocationalSchoolFees")]).toEqual(["gained", "notStated"]);
  });
});

describe("五、2 and 五、3 migrants and the family that comes along", () => {
  const city = { kind: "urban", division: "410100" } as const;

  it.each([["minimumAllowance", "ifQualified"], ["ruralAllowanceReview", "ifQualified"], ["publicHealth", "gained"], ["medicalAid", "ifQualified"]])("%s", (right, effect) => {
    const couple = inWeihai([applicant(), relative("spouse", { maritalStatus: "married", hukou: city })]);
    expect([effectOn(couple, right), effectOn(couple, right, "P2")]).toEqual([effect, effect]);
    expect(effectOn(inWeihai([applicant(), relative("unrelated", { hukou: city })]), right, "P2")).toBe("notStated");
    expect(effectOn(alone(urban), right)).toBe("notStated");
  });
});

describe("六 work", () => {
  it.each([[15, "notApplicable"], [16, "ifQualified"], [null, "needFacts"]])("job services at %s years: %s", (ageYears, effect) =>
    expect(effectOn(alone({ ageYears }), "jobServices")).toBe(effect));
});
