import { describe, expect, it } from "vitest";
import { applicant, relative, residentsOf, type Change } from "../testing/residents";
import type { Household } from "../facts";

const { household, effect } = residentsOf("bijie", "townOrSmallCity");
const on = (right: string, change: Change = {}, more: Partial<Household> = {}) => effect(household([applicant(change)], {}, more), right);
const urban = { hukou: { kind: "urban", division: "110100" } } as const;
const everything = { contractedLand: true, homestead: true, collectiveIncome: true, forest: true, ecologicalCompensation: true };
const land = (held: object) => ({ land: { contractedLand: false, homestead: false, collectiveIncome: false, forest: false, ecologicalCompensation: false, ...held } });

describe("三、(三)1: the three rights", () => {
  it.each(["contractedLand", "homestead", "collectiveIncome"])("%s: protected where held, and only for people of rural origin", (kind) => {
    expect(on(kind, {}, land({ [kind]: true }))).toBe("protected");
    expect(on(kind, {}, land({ [kind]: false }))).toBe("notApplicable");
    expect(on(kind, {}, land({ [kind]: null }))).toBe("needFacts");
    expect(on(kind, urban, land({ [kind]: true }))).toBe("notStated");
    expect(on(kind, { ...urban, tie: { originalHukou: "rural" } }, land({ [kind]: true }))).toBe("protected");
  });

  it("go on after settling, may be transferred inside the own collective, and are certified", () => {
    const held = land({ homestead: true });
    expect([on("landKeptAfterSettling", {}, held), on("transferWithinCollective", {}, held), on("landCertificates", {}, held)]).toEqual(["kept", "optional", "gained"]);
  });

  it("of relocated people are protected first", () => {
    const moved = (relocation: NonNullable<Change["tie"]>["relocation"]) => on("relocatedLand", { tie: { relocation } }, land(everything));
    expect([moved("povertyAlleviationMovedIn"), moved("reservoirMovedIn"), moved("none")]).toEqual(["protected", "protected", "notApplicable"]);
  });
});

describe("三、(三)2: forest", () => {
  it.each([["forest", "protected"], ["transferForestWithinCollective", "optional"], ["forestShares", "ifQualified"], ["forestCompensation", "kept"]])(
    "%s: %s", (right, expected) => {
      expect(on(right, {}, land(everything))).toBe(expected);
      expect(on(right, {}, land({}))).toBe("notApplicable");
      expect(on(right, urban, land(everything))).toBe("notStated");
    });
});

describe("三、(三)3: registered poor households", () => {
  it.each([[true, false, "kept"], [true, true, "notStated"], [false, false, "notApplicable"], [true, null, "needFacts"], [null, true, "needFacts"]])(
    "registered %s, urban policies enjoyed %s: %s", (registeredPoor, enjoysUrbanPolicies, expected) =>
      expect(on("povertyPolicies", {}, { registeredPoor, enjoysUrbanPolicies })).toBe(expected));
});

describe("三、(二)5: medical aid", () => {
  const permit = (residencePermit: boolean | null, monthsLived: number | null) => on("medicalAid", { ...urban, tie: { residencePermit, monthsLived } });
  it("asks a year of permit holders, not of rural migrants", () => {
    expect(on("medicalAid", { tie: { residencePermit: false, monthsLived: 0 } })).toBe("ifQualified");
    expect([permit(true, 12), permit(true, 11), permit(true, null), permit(false, 12)]).toEqual(["ifQualified", "notStated", "needFacts", "notStated"]);
  });
});

describe("三、(二)4: work and insurance", () => {
  it.each([[6, "ifQualified"], [5, "notStated"], [null, "needFacts"]])("job services after %s months: %s", (monthsLived, expected) =>
    expect(on("jobServices", { tie: { monthsLived } })).toBe(expected));

  it("leaves place and scheme to choice, connects what was paid, is silent on pensions already drawn", () => {
    expect(on("schemeChoice")).toBe("optional");
    expect([on("pensionConnection", { pensionScheme: "residentPaying" }), on("pensionConnection", { pensionScheme: "none" })]).toEqual(["kept", "notApplicable"]);
    expect([on("pensionAlreadyDrawn", { pensionScheme: "residentReceiving" }), on("pensionAlreadyDrawn")]).toEqual(["notStated", "notApplicable"]);
  });

  it("helps those who start a business, with training and tax", () => {
    const owner = { tie: { work: "selfEmployed" } } as const;
    expect([on("businessTraining", owner), on("businessTax", owner), on("businessTax")]).toEqual(["ifQualified", "ifQualified", "notApplicable"]);
  });
});

describe("三、(二)2 and 三、(三)4: school", () => {
  it.each([["startPrimary", "gained"], ["transfer", "gained"], ["zhongkao", "notApplicable"], ["none", "notApplicable"], [null, "needFacts"]] as const)(
    "enrolment at %s: %s", (schoolEvent, expected) => expect(on("schoolEnrolment", { schoolEvent })).toBe(expected));

  it.each([
    ["startPrimary", "ifQualified", "notApplicable"], ["zhongkao", "ifQualified", "ifQualified"], ["gaokao", "notApplicable", "ifQualified"], ["none", "notApplicable", "notApplicable"],
  ] as const)("at %s boarder aid is %s, the leavers' training subsidy %s", (schoolEvent, boarder, leaver) => {
    expect([on("boarderAid", { schoolEvent }), on("trainingSubsidy", { schoolEvent })]).toEqual([boarder, leaver]);
  });

  it("is silent on exams", () => expect([on("exams", { schoolEvent: "gaokao" }), on("exams")]).toEqual(["notStated", "notApplicable"]));

  it("counts a child with an urban hukou to a rural family", () => {
    const child = relative("child", { ...urban, ageYears: 7, schoolEvent: "startPrimary" });
    expect(effect(household([applicant(), child]), "schoolEnrolment", "P2")).toBe("gained");
    expect(effect(household([applicant(urban), child]), "schoolEnrolment", "P2")).toBe("notStated");
  });

  const student = { education: { status: "admitted", level: "secondaryVocational", schoolIn: "bijie" } } as const;
  it("waives 中职 fees, trains rural students, and gives poor ones work-study posts", () => {
    expect(["vocationalFees", "studentTraining", "ruralStudents"].map((right) => on(right, student))).toEqual(["gained", "gained", "gained"]);
    expect(on("workStudyPosts", student, { poorFamily: true })).toBe("gained");
    expect(["vocationalFees", "studentTraining", "ruralStudents"].map((right) => on(right))).toEqual(["notApplicable", "notApplicable", "notApplicable"]);
    expect([on("studentTraining", { ...student, ...urban }), on("workStudyPosts", { ...student, ...urban }, { poorFamily: true })]).toEqual(["notStated", "gained"]);
    expect([on("workStudyPosts", student), on("workStudyPosts", student, { poorFamily: null })]).toEqual(["notApplicable", "needFacts"]);
  });
});

describe("people of urban origin", () => {
  it.each(["housingSecurity", "housingFund", "minimumAllowance", "elderlyCare", "hardshipJobs", "familyPlanning", "publicHealth", "schemeChoice"])(
    "%s: not stated, where rural migrants have it", (right) => {
      expect(on(right, urban)).toBe("notStated");
      expect(on(right)).not.toBe("notStated");
    });
});
