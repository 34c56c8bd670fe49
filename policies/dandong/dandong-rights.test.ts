import { describe, expect, it } from "vitest";
import { applicant, relative, residentsOf, type Change } from "../testing/residents";
import type { Household } from "../facts";

const { household, effect, answer } = residentsOf("dandong", "cityProper");
const on = (right: string, change: Change = {}, more: Partial<Household> = {}) => effect(household([applicant(change)], {}, more), right);
const urban = { hukou: { kind: "urban", division: "230100" } } as const;
const land = (held: object) => ({ land: { contractedLand: false, homestead: false, collectiveIncome: false, forest: false, ecologicalCompensation: false, ...held } });

describe("三、(九): the three rights", () => {
  it.each([
    ["contractedLand", "contractedLand", "protected"], ["homestead", "homestead", "protected"], ["collectiveIncome", "collectiveIncome", "protected"],
    ["contractedLand", "transferContractedLand", "optional"], ["collectiveIncome", "transferCollectiveIncome", "optional"],
    ["contractedLand", "landDisputes", "optional"], ["homestead", "landCertificates", "gained"], ["collectiveIncome", "membership", "localRules"],
  ])("who has %s: %s is %s, only for people of rural origin", (kind, right, expected) => {
    expect(on(right, {}, land({ [kind]: true }))).toBe(expected);
    expect(on(right, {}, land({}))).toBe("notApplicable");
    expect(on(right, {}, land({ [kind]: null }))).toBe("needFacts");
    expect(on(right, urban, land({ [kind]: true }))).toBe("notStated");
  });

  it("is silent on transferring a homestead and on keeping land after settling", () => {
    expect([on("transferHomestead", {}, land({ homestead: true })), on("landKeptAfterSettling", {}, land({ homestead: true }))]).toEqual(["notStated", "notStated"]);
    expect([on("transferHomestead", {}, land({})), on("landKeptAfterSettling", {}, land({}))]).toEqual(["notApplicable", "notApplicable"]);
  });
});

describe("三、(十): housing", () => {
  it("lets public rental housing depend on no hukou", () => expect([on("housingSecurity"), on("housingSecurity", urban)]).toEqual(["ifQualified", "ifQualified"]));

  it.each([["employed", "ifQualified"], ["selfEmployed", "localRules"], ["flexible", "localRules"]] as const)("housing fund, urban origin, %s: %s", (work, expected) =>
    expect(on("housingFund", { ...urban, tie: { work } })).toBe(expected));

  it("leaves the fund for rural migrants to rules to come", () => expect(on("housingFund", { tie: { work: "employed" } })).toBe("localRules"));
});

describe("三、(十一): medical insurance", () => {
  it.each([["employed", "gained", "notApplicable"], ["flexible", "gained", "notApplicable"], ["none", "notApplicable", "gained"]] as const)(
    "work %s: employees' scheme %s, residents' scheme %s", (work, employee, resident) => {
      expect([on("employeeMedical", { tie: { work } }), on("residentMedical", { tie: { work } })]).toEqual([employee, resident]);
    });

  it("goes on from the rural scheme; says nothing to people of urban origin", () => {
    expect([on("medicalContinuity"), on("medicalContinuity", urban), on("residentMedical", urban)]).toEqual(["kept", "notStated", "notStated"]);
  });
});

describe("三、(十二): pensions", () => {
  const pension = (ageYears: number | null, pensionScheme: Change["pensionScheme"], change: Change = {}) => on("residentPension", { ageYears, pensionScheme, ...change });

  it.each([
    [59, "residentPaying", "optional"], [60, "residentPaying", "staysAtOrigin"], [61, "residentReceiving", "staysAtOrigin"], [60, "none", "staysAtOrigin"],
    [59, "none", "notApplicable"], [60, "employeePaying", "notApplicable"], [60, "employeeReceiving", "notApplicable"], [59, "residentReceiving", "notStated"],
    [null, "residentPaying", "needFacts"], [60, null, "needFacts"],
  ] as const)("aged %s, %s: %s", (ageYears, scheme, expected) => expect(pension(ageYears, scheme)).toBe(expected));

  it("asks 城乡居民 of sixty for no rural origin, younger people for one", () => {
    expect([pension(60, "residentPaying", urban), pension(59, "residentPaying", urban)]).toEqual(["staysAtOrigin", "notStated"]);
  });

  it("leaves the day to the office when somebody of sixty has settled already", () => {
    expect(pension(60, "residentPaying", { hukou: { kind: "urban", division: "210602" } })).toBe("localRules");
  });

  it("opens the employees' scheme to those still paying as residents", () => {
    const employee = (ageYears: number, pensionScheme: Change["pensionScheme"]) => on("employeePension", { ageYears, pensionScheme });
    expect([employee(59, "residentPaying"), employee(60, "residentPaying"), employee(40, "employeePaying")]).toEqual(["ifQualified", "notStated", "notStated"]);
  });

  it("grants 低保 by the town's rule", () => expect([on("minimumAllowance"), on("minimumAllowance", urban)]).toEqual(["ifQualified", "notStated"]));
});

describe("三、(十三): school", () => {
  it.each([
    ["startPrimary", "ifQualified", "notApplicable", "notApplicable"], ["transfer", "ifQualified", "notApplicable", "gained"],
    ["zhongkao", "notApplicable", "localRules", "gained"], ["gaokao", "notApplicable", "localRules", "gained"],
    ["none", "notApplicable", "notApplicable", "notApplicable"],
  ] as const)("%s: enrolment %s, exam %s, moving %s", (schoolEvent, enrolment, exam, moving) => {
    expect(["schoolEnrolment", "exams", "schoolTransfer"].map((right) => on(right, { schoolEvent }))).toEqual([enrolment, exam, moving]);
  });

  it("names the residence permit for enrolment and exams", () => {
    const family = household([applicant(), relative("child", { ageYears: 15, schoolEvent: "zhongkao" })]);
    const paper = answer(family).documents.find(({ purpose }) => purpose === "schooling");
    expect(paper).toMatchObject({ id: "residencePermit", source: "named", for: ["P2"], clauses: ["三、(十三)"] });
  });

  it("promises no exam to a family of urban origin", () => expect(on("exams", { ...urban, schoolEvent: "gaokao" })).toBe("notStated"));

  it("counts a child with an urban hukou to a rural family", () => {
    const child = relative("child", { ...urban, ageYears: 15, schoolEvent: "zhongkao" });
    expect(effect(household([applicant(), child]), "schoolTransfer", "P2")).toBe("gained");
  });
});

describe("三、(十四): residence permit", () => {
  it("brings services with the permit, more by county", () => {
    expect([on("residencePermitServices", { tie: { residencePermit: true } }), on("residencePermitServices"), on("permitExtras")]).toEqual(["gained", "ifQualified", "localRules"]);
  });
});
