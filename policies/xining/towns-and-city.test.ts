import { describe, expect, it } from "vitest";
import { applicant, child, documentsOf, elder, inXining, outcomeOf, personIn, relative, routesOf, spouse, type Change } from "../testing/xining-residents";

const earns = { work: "employed", stableIncome: true } as const;
const married = { maritalStatus: "married" } as const;

describe("二、(五)3 s.2 towns", () => {
  const town = { placeType: "townOrSmallCity", dwelling: "rentedLawful" } as const;
  const tenant = applicant({ ...married, tie: earns });

  it("lets a tenant with an income in, without pension", () => {
    expect(routesOf(inXining([tenant], town))).toEqual(["xining.town"]);
  });
  it.each([
    ["no income", applicant({ tie: { ...earns, stableIncome: false } }), town, "notCovered"],
    ["income not answered", applicant({ tie: { ...earns, stableIncome: null } }), town, "needFacts"],
    ["a dormitory", tenant, { ...town, dwelling: "employerDormitory" }, "localRules"],
    ["a relative's home", tenant, { ...town, dwelling: "relativeHome" }, "notCovered"],
    ["a dwelling not answered", tenant, { ...town, dwelling: null }, "needFacts"],
    ["a kind of place not answered", tenant, { ...town, placeType: null }, "needFacts"],
  ] as const)("%s", (_, person, place, outcome) => {
    expect(outcomeOf(inXining([person], place))).toBe(outcome);
  });

  it.each([
    ["parent", "yes", "accepted"], ["parent", "no", "notCovered"], ["parent", "awayForStudy", "localRules"], ["parent", null, "needFacts"],
    ["parentInLaw", "yes", "localRules"], ["grandparent", "yes", "localRules"], ["sibling", "yes", "localRules"],
    ["sibling", "no", "notCovered"], ["unrelated", "yes", "notCovered"],
  ] as const)("a %s who lives with them: %s", (relation, livesWithApplicant, outcome) => {
    expect(outcomeOf(inXining([tenant, relative(relation, { ageYears: 60, tie: { livesWithApplicant } })], town), "P2")).toBe(outcome);
  });

  it.each([
    [{}, "accepted"], [{ tie: { livesWithApplicant: "awayForStudy" } }, "localRules"], [{ tie: { livesWithApplicant: "no" } }, "notCovered"],
    [{ ageYears: 26, maritalStatus: "divorced" }, "notCovered"], [{ ageYears: 26, maritalStatus: null }, "needFacts"],
  ] as const)("a child: %o", (change, outcome) => {
    const parent = applicant({ ...married, ageYears: 50, tie: earns });
    expect(outcomeOf(inXining([parent, child(change)], town), "P2")).toBe(outcome);
  });

  it("lets the spouse lead when the spouse holds the lease", () => {
    const family = inXining([applicant(married), spouse({ tie: earns }), elder("parentInLaw")], { ...town, dwellingHolder: "P2" });
    expect(["P1", "P2", "P3"].map((id) => outcomeOf(family, id))).toEqual(["accepted", "accepted", "accepted"]);
  });
});

describe("二、(五)3 s.3 urbanWorkers", () => {
  const rented = { placeType: "cityDistrict", dwelling: "rentedLawful" } as const;
  const paying = (employee: number | null, resident: number | null, more: Change["tie"] = {}) =>
    inXining([applicant({ ...married, tie: { ...earns, pensionMonths: { employee, resident }, ...more } }), spouse(), child(), elder("parent")], rented);

  it.each([
    [36, 0, "accepted"], [35, 0, "notYet"], [null, 0, "needFacts"], [0, 0, "notYet"],
    [0, 36, "dependsOnReading"], [20, 16, "dependsOnReading"], [20, 15, "notYet"], [35, null, "needFacts"], [36, null, "accepted"],
  ])("%s employee months, %s resident months", (employee, resident, outcome) => {
    const family = paying(employee, resident);
    expect(["P1", "P2", "P3", "P4"].map((id) => outcomeOf(family, id))).toEqual([outcome, outcome, outcome, "notCovered"]);
  });

  it.each([
    ["no work", { work: "none" }, "notCovered"], ["work not answered", { work: null }, "needFacts"],
    ["flexible work", { work: "flexible" }, "accepted"],
    ["no income", { stableIncome: false }, "notCovered"], ["income not answered", { stableIncome: null }, "needFacts"],
  ] as const)("%s", (_, more, outcome) => {
    expect(outcomeOf(paying(36, 0, more))).toBe(outcome);
  });

  it("says how many months are missing, and until when", () => {
    const step = personIn(paying(35, 0)).steps.find(({ route }) => route === "xining.cityWorker");
    expect(step?.needs).toMatchObject([{ kind: "wait", months: 1, earliest: "2026-12", clause: "二、(五)3" }]);
  });
});

describe("二、(五)3 s.4 urbanOwners", () => {
  const owned = { placeType: "cityDistrict", dwelling: "ownedLawful" } as const;
  const family = [applicant(married), spouse(), child(), elder("parent")];

  it("asks for nothing but the property, and names spouse and unmarried children", () => {
    const owners = inXining(family, owned);
    expect(["P1", "P2", "P3", "P4"].map((id) => outcomeOf(owners, id))).toEqual(["accepted", "accepted", "accepted", "notCovered"]);
    expect(routesOf(owners)).toEqual(["xining.cityOwner"]);
  });
  it.each([
    ["rented", { ...owned, dwelling: "rentedLawful" }, "notCovered"],
    ["public rental", { ...owned, dwelling: "publicRental" }, "notCovered"],
    ["not answered", { ...owned, dwelling: null }, "needFacts"],
    ["owned in a town, without income", { ...owned, placeType: "townOrSmallCity" }, "notCovered"],
    ["owned, kind of place not answered", { ...owned, placeType: null }, "needFacts"],
    ["owned by the child", { ...owned, dwellingHolder: "P3" }, "notCovered"],
  ] as const)("%s", (_, place, outcome) => {
    expect(outcomeOf(inXining(family, place))).toBe(outcome);
  });
});

describe("二、(五)3 s.5 communityFamilyCollective", () => {
  it.each([["rentedLawful", true], ["publicRental", true], ["ownedLawful", false]] as const)("%s", (dwelling, offered) => {
    const person = personIn(inXining([applicant({ tie: { ...earns, pensionMonths: { employee: 36, resident: 0 } } })], { dwelling }));
    expect(person.outcome).toBe("accepted");
    expect(person.placements.some(({ id }) => id === "communityFamilyCollective")).toBe(offered);
  });
});

describe("noMoveNeeded", () => {
  it.each([
    ["an urban hukou in Xining", { hukou: { kind: "urban", division: "630104" } }, "noMoveNeeded"],
    ["a rural hukou in Xining", { hukou: { kind: "rural", division: "630121" } }, "notCovered"],
    ["no wish to move", { wantsToMove: false }, "noMoveNeeded"],
  ] as const)("%s", (_, change, outcome) => {
    expect(outcomeOf(inXining([applicant(change)]))).toBe(outcome);
  });
});

describe("papers", () => {
  const family = [applicant({ ...married, tie: { ...earns, pensionMonths: { employee: 36, resident: 0 } } }), spouse(), child()];
  const kinship = ["marriageCertificate", "parentageProof", "unmarriedProof"];

  it.each([
    ["townOrSmallCity", "rentedLawful", ["dwellingProof", "incomeProof", "marriageCertificate", "coResidenceProof", "parentageProof", "unmarriedProof"]],
    ["cityDistrict", "rentedLawful", ["workProof", "dwellingProof", "incomeProof", "pensionRecord", ...kinship]],
  ] as const)("in a %s, %s", (placeType, dwelling, papers) => {
    expect(documentsOf(inXining(family, { placeType, dwelling })).map(({ id }) => id)).toEqual(papers);
  });
  it("asks owners in the city districts for the deed and kinship only", () => {
    const owners = inXining([applicant(married), spouse(), child()], { dwelling: "ownedLawful" });
    expect(documentsOf(owners).map(({ id }) => id)).toEqual(["propertyCertificate", ...kinship]);
  });
});
