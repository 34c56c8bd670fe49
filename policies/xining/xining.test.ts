import { describe, expect, it } from "vitest";
import { applicant, child, documentsOf, elder, inXining, outcomeOf, personIn, routesOf, spouse, type Change } from "../testing/xining-residents";

/** Rows that each change one fact of the persona that passes. */
type Rows = readonly (readonly [change: string, facts: Change, outcome: string])[];

/** One applicant alone, who passes by `route`, and what each change makes of the outcome. */
function clause(route: string, persona: Change, rows: Rows) {
  it("lets the persona in", () => {
    const alone = inXining([applicant(persona)]);
    expect(outcomeOf(alone)).toBe("accepted");
    expect(routesOf(alone)).toContain(route);
  });
  it.each(rows)("%s", (_, { tie, ...facts }, outcome) => {
    expect(outcomeOf(inXining([applicant({ ...persona, ...facts, tie: { ...persona.tie, ...tie } })]))).toBe(outcome);
  });
}

const married = { maritalStatus: "married" } as const;
const works = { work: "employed" } as const;
const nothingLearned: NonNullable<Change["qualification"]> = {
  degree: "none", professionalTitle: "none", vocationalSkill: "none", technicalWorker: false, honours: [],
};

describe("二、(四)1 s.2 studentsAndGraduates, on admission", () => {
  const admitted = { status: "admitted", level: "technicalSchool", schoolIn: "xining" } as const;
  clause("xining.student", { education: admitted }, [
    ["urban origin", { hukou: { kind: "urban", division: "610100" } }, "notCovered"],
    ["no hukou at all", { hukou: { kind: "none" } }, "notCovered"],
    ["kind of hukou not answered", { hukou: { division: "632200" } }, "needFacts"],
    ["a school elsewhere", { education: { ...admitted, schoolIn: "elsewhere" } }, "notCovered"],
    ["where the school is not answered", { education: { ...admitted, schoolIn: null } }, "needFacts"],
    ["level of the school not answered: every level counts", { education: { ...admitted, level: null } }, "accepted"],
    ["not admitted anywhere", { education: { status: "none" } }, "notCovered"],
  ]);

  it.each([
    ["a rented dwelling", "rentedLawful", "dependsOnReading"],
    ["a dormitory", "schoolDormitory", "localRules"],
    ["no dwelling", "none", "notCovered"],
    ["a dwelling not answered", null, "needFacts"],
  ] as const)("X-a, with %s: the family", (_, dwelling, outcome) => {
    const family = inXining([applicant({ education: admitted, ...married }), spouse(), child()], { dwelling });
    expect([outcomeOf(family), outcomeOf(family, "P2"), outcomeOf(family, "P3")]).toEqual(["accepted", outcome, outcome]);
  });
});

describe("二、(四)1 s.2 studentsAndGraduates, after graduation", () => {
  clause("xining.ruralGraduate", {
    hukou: { kind: "urban", division: "610100" }, education: { status: "graduated", level: "university", schoolIn: "xining" },
    tie: { originalHukou: "rural" },
  }, [
    ["urban before studying", { tie: { originalHukou: "any" } }, "notCovered"],
    ["origin elsewhere", { tie: { originalHukou: "none" } }, "notCovered"],
    ["origin not answered", { tie: { originalHukou: null } }, "needFacts"],
    ["origin elsewhere, rural now, work in Xining", { hukou: { kind: "rural", division: "632200" }, tie: { originalHukou: "none", ...works } }, "accepted"],
  ]);
});

describe("二、(四)1 s.3 discharged", () => {
  clause("xining.studentSoldier", { military: "ruralStudentDischarged", tie: works }, [
    ["a soldier who was no student", { military: "ruralSoldierDischarged" }, "notCovered"],
    ["service not answered", { military: null }, "needFacts"],
    ["works for himself", { tie: { work: "flexible" } }, "accepted"],
    ["no work there", { tie: { work: "none" } }, "notCovered"],
    ["work not answered", { tie: { work: null } }, "needFacts"],
  ]);
});

describe("二、(四)1 s.3 resettledUnit", () => {
  clause("xining.resettledUnit", { military: "resettledOfficer", tie: { resettlementAccepted: true } }, [
    ["not accepted for resettlement", { tie: { resettlementAccepted: false } }, "notCovered"],
    ["acceptance not answered", { tie: { resettlementAccepted: null } }, "needFacts"],
    ["another soldier", { military: "ruralSoldierDischarged" }, "notCovered"],
    ["service not answered", { military: null }, "needFacts"],
  ]);
});

describe("二、(四)1 last limb resettledFamily", () => {
  const officer = (ageYears = 40) => applicant({ ageYears, military: "resettledOfficer", ...married, tie: { resettlementAccepted: true } });
  const family = (dwelling: "publicRental" | "employerDormitory" | "relativeHome" | null) =>
    inXining([officer(), spouse(), child(), elder("parent")], { dwelling });

  it.each([
    ["a public rental", "publicRental", "accepted"],
    ["a dormitory", "employerDormitory", "localRules"],
    ["a relative's home", "relativeHome", "notCovered"],
    ["a dwelling not answered", null, "needFacts"],
  ] as const)("with %s: spouse and child", (_, dwelling, outcome) => {
    expect([outcomeOf(family(dwelling), "P2"), outcomeOf(family(dwelling), "P3")]).toEqual([outcome, outcome]);
  });
  it("does not name parents", () => expect(outcomeOf(family("publicRental"), "P4")).toBe("notCovered"));
  it.each([["neverMarried", "accepted"], ["divorced", "notCovered"], ["married", "notCovered"], [null, "needFacts"]] as const)(
    "a child of 40 who is %s", (maritalStatus, outcome) => {
      const household = inXining([officer(62), child({ maritalStatus, ageYears: 40 })], { dwelling: "ownedLawful" });
      expect(outcomeOf(household, "P2")).toBe(outcome);
    },
  );
});

describe("二、(四)2 graduates", () => {
  clause("xining.graduate", {
    hukou: { kind: "urban", division: "610100" }, education: { status: "graduated", level: "secondaryVocational", schoolIn: "elsewhere" }, tie: works,
  }, [
    ["no work there", { tie: { work: "none" } }, "notCovered"],
    ["work not answered", { tie: { work: null } }, "needFacts"],
    ["still studying", { education: { status: "admitted", schoolIn: "elsewhere" } }, "notCovered"],
    ["schooling not answered", { education: { schoolIn: "elsewhere" } }, "needFacts"],
    ["from overseas", { education: { status: "graduated", overseas: true, schoolIn: "elsewhere" } }, "accepted"],
  ]);
  it("reaches nobody else", () => {
    const couple = inXining([applicant({ ...married, education: { status: "graduated" }, tie: works }), spouse()]);
    expect([outcomeOf(couple), outcomeOf(couple, "P2")]).toEqual(["accepted", "notCovered"]);
  });
});

describe("二、(四)2 returningGraduates", () => {
  const schooled = { status: "graduated", level: "university", schoolIn: "elsewhere" } as const;
  clause("xining.return", { hukou: { kind: "urban", division: "610100" }, education: schooled, tie: { originalHukou: "any" } }, [
    ["a school in Xining", { education: { ...schooled, schoolIn: "xining" } }, "notCovered"],
    ["where the school was not answered", { education: { ...schooled, schoolIn: null } }, "needFacts"],
    ["origin elsewhere", { tie: { originalHukou: "none" } }, "notCovered"],
    ["origin not answered", { tie: { originalHukou: null } }, "needFacts"],
  ]);
});

describe("二、(四)2 midTitle", () => {
  const titled = { ...nothingLearned, professionalTitle: "intermediate" } as const;
  clause("xining.midTitle", { qualification: titled, tie: { formallyRecruited: true } }, [
    ["one grade below", { qualification: { ...titled, professionalTitle: "junior" } }, "notCovered"],
    ["title not answered", { qualification: { ...titled, professionalTitle: null } }, "needFacts"],
    ["not formally recruited", { tie: { formallyRecruited: false } }, "notCovered"],
    ["recruitment not answered", { tie: { formallyRecruited: null } }, "needFacts"],
  ]);
  it.each([["directLine", true], ["collateral", false], ["none", false]] as const)("a relative's household: %s", (relativesWithHukou, offered) => {
    const titledPerson = applicant({ qualification: titled, tie: { formallyRecruited: true, relativesWithHukou } });
    expect(personIn(inXining([titledPerson])).placements.some(({ id }) => id === "directLineHousehold")).toBe(offered);
  });
});

describe("二、(四)2 advancedTalent", () => {
  const learned = (more: object) => ({ ...nothingLearned, ...more });
  clause("xining.advanced", { qualification: learned({ vocationalSkill: "junior" }), tie: { ...works, labourContract: true } }, [
    ["no certificate", { qualification: learned({}) }, "notCovered"],
    ["no contract yet", { tie: { labourContract: false } }, "notYet"],
    ["no contract and no work there", { tie: { labourContract: false, work: "none" } }, "notCovered"],
    ["contract not answered", { tie: { labourContract: null } }, "needFacts"],
  ]);
  it.each([
    { degree: "master" }, { degree: "doctor" }, { professionalTitle: "associateSenior" }, { vocationalSkill: "seniorTechnician" },
    { honours: ["stateAllowance"] }, { honours: ["introducedTalentQinghai"] }, { honours: ["heritageBearer"] },
  ])("X-c, without a contract: %o", (more) => {
    const talent = personIn(inXining([applicant({ qualification: learned(more), tie: works })]));
    expect(talent.outcome).toBe("dependsOnReading");
    expect(talent.readings).toContainEqual({ id: "X-c", A: "accepted", B: "notYet" });
  });
  it("does not list bachelors", () => {
    expect(outcomeOf(inXining([applicant({ qualification: learned({ degree: "bachelor" }), tie: works })]))).toBe("notCovered");
  });
});

describe("papers", () => {
  it("names the labour contract, and infers the certificate", () => {
    const welder = applicant({ qualification: { ...nothingLearned, vocationalSkill: "senior" }, tie: { ...works, labourContract: true } });
    expect(documentsOf(inXining([welder])).map(({ id, source }) => [id, source])).toEqual([
      ["labourContract", "named"], ["qualificationCertificate", "implied"],
    ]);
  });
  it.each([
    [{ education: { status: "admitted", schoolIn: "xining" } }, ["admissionLetter", "ruralHukouBooklet"]],
    [{ military: "ruralStudentDischarged", tie: works }, ["dischargePapers", "workProof"]],
    [{ military: "resettledOfficer", tie: { resettlementAccepted: true } }, ["resettlementPapers"]],
    [{ hukou: { kind: "urban", division: "610100" }, education: { status: "graduated" }, tie: works }, ["graduationCertificate", "workProof"]],
    [{ qualification: { ...nothingLearned, professionalTitle: "intermediate" }, tie: { formallyRecruited: true } }, ["titleCertificate", "appointmentProof"]],
  ] satisfies [Change, string[]][])("%o: only implied ones", (change, papers) => {
    const documents = documentsOf(inXining([applicant(change)]));
    expect(documents.map(({ id }) => id)).toEqual(papers);
    expect(documents.every(({ source }) => source === "implied")).toBe(true);
  });
  it("asks a returning graduate for proof of the former hukou, and for work only where work is the reason", () => {
    const education = { status: "graduated", schoolIn: "elsewhere" } as const;
    const back = applicant({ hukou: { kind: "urban", division: "610100" }, education, tie: { originalHukou: "rural" } });
    expect(documentsOf(inXining([back])).map(({ id }) => id)).toEqual(["graduationCertificate", "formerHukouProof"]);
  });
});
