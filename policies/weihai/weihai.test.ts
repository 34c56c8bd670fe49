import { describe, expect, it } from "vitest";
import { applicant, relative, type Change } from "../testing/residents";
import { employed, graduate, inWeihai, outcomeOf, personIn, routesOf, student } from "../testing/weihai-residents";

const alone = (change: Change = {}) => inWeihai([applicant(change)]);
const dwellingIn = (dwelling: "ownedLawful" | "rentedLawful" | "none", change: Change = {}) => inWeihai([applicant(change)], { dwelling });
const owned = { dwelling: "ownedLawful" } as const;

describe("三、1 the basic condition: dwelling or employment", () => {
  it("is met by a dwelling alone, whatever the age, insurance and tax", () => {
    const person = personIn(inWeihai([applicant({ ageYears: 71 })], owned));
    expect(person).toMatchObject({ outcome: "accepted", basis: "basicConditionMet", clauses: ["三、1"] });
  });

  it("is met by employment alone", () => expect(routesOf(alone(employed))).toContain("weihai.base"));

  it.each([
    ["ownedLawful", "accepted"], ["publicRental", "accepted"], ["affordableHousing", "accepted"], ["resettlementHousing", "accepted"],
    ["rentedLawful", "localRules"], ["employerDormitory", "localRules"],
    ["schoolDormitory", "notCovered"], ["relativeHome", "notCovered"], ["none", "notCovered"], [null, "needFacts"],
  ] as const)("without work, dwelling %s: %s", (dwelling, outcome) => expect(outcomeOf(inWeihai([applicant()], { dwelling }))).toBe(outcome));

  it.each([
    ["employed", true, "accepted"], ["selfEmployed", true, "accepted"], ["publicOfficial", true, "accepted"],
    ["employed", false, "notCovered"], ["employed", null, "needFacts"],
    ["flexible", true, "localRules"], ["flexible", false, "localRules"], ["flexible", null, "localRules"],
    ["none", true, "notCovered"], [null, true, "needFacts"], [null, false, "needFacts"],
  ] as const)("without a dwelling, work %s with stable income %s: %s", (work, stableIncome, outcome) =>
    expect(outcomeOf(alone({ tie: { work, stableIncome } }))).toBe(outcome));

  it("holds in cities and towns only", () => {
    expect(outcomeOf(inWeihai([applicant(employed)], { ...owned, placeType: "villageOfOrigin" }))).toBe("notCovered");
    expect(outcomeOf(inWeihai([applicant(employed)], { ...owned, placeType: null }))).toBe("needFacts");
  });

  it("is for people of any origin", () => {
    expect(outcomeOf(dwellingIn("ownedLawful", { hukou: { kind: "urban", division: "410100" } }))).toBe("accepted");
    expect(outcomeOf(dwellingIn("ownedLawful", { hukou: { kind: "none" } }))).toBe("accepted");
  });

  it("lets whoever holds the dwelling lead", () => {
    const household = inWeihai([applicant(), relative("parent", { ageYears: 60 })], { ...owned, dwellingHolder: "P2" });
    expect([outcomeOf(household), outcomeOf(household, "P2")]).toEqual(["localRules", "accepted"]);
    expect(personIn(household).routes).toEqual([expect.objectContaining({ id: "weihai.base", leadBy: "P2" })]);
  });
});

describe("三、1 the family moves as a whole: which relatives, another document says", () => {
  it.each(["spouse", "child", "parent", "parentInLaw", "grandparent", "sibling", "otherRelative"] as const)("a %s is left to local rules", (relation) => {
    const change: Change = relation === "spouse" ? { maritalStatus: "married" } : { ageYears: relation === "child" ? 5 : 60 };
    const household = inWeihai([applicant(), relative(relation, change)], owned);
    expect(personIn(household, "P2")).toMatchObject({ outcome: "localRules", routes: [{ id: "weihai.base", leadBy: "P1" }] });
    expect(personIn(household, "P2").notes).toContain("defersTo.migrationMeasures");
  });

  it("does not reach people who are not related, or relatives of somebody without the basic condition", () => {
    expect(outcomeOf(inWeihai([applicant(), relative("unrelated")], owned), "P2")).toBe("notCovered");
    expect(outcomeOf(inWeihai([applicant(), relative("sibling")]), "P2")).toBe("notCovered");
  });
});

describe("三、2 collective households of employers", () => {
  it("take whoever has lawful stable employment", () => {
    const person = personIn(dwellingIn("ownedLawful", employed));
    expect(person.routes.map(({ id }) => id)).toEqual(["weihai.base", "weihai.unit"]);
    expect(person.placements).toEqual([expect.objectContaining({ id: "unitCollective", clause: "三、2" })]);
  });

  it("do not take the family", () => {
    const household = inWeihai([applicant(employed), relative("sibling")], owned);
    expect(routesOf(household, "P2")).toEqual(["weihai.base"]);
  });
});

describe("三、2 the community collective household", () => {
  it.each([
    ["none", "accepted"], ["relativeHome", "accepted"], ["schoolDormitory", "accepted"],
    ["rentedLawful", "localRules"], ["employerDormitory", "localRules"], ["ownedLawful", "not at all"], ["publicRental", "not at all"],
  ] as const)("for somebody employed, with dwelling %s: %s", (dwelling, expected) => {
    const { routes } = personIn(inWeihai([applicant(employed)], { dwelling }));
    expect(routes.some(({ id }) => id === "weihai.community")).toBe(expected === "accepted");
  });

  it("needs the basic condition on the reading taken, and says that another exists", () => {
    expect(outcomeOf(alone())).toBe("notCovered");
    expect([personIn(alone()).notes, personIn(alone(employed)).notes]).toEqual([["otherReading.W-a"], ["defersTo.migrationMeasures"]]);
  });
});

describe("三、2 rural students of Shandong at a Weihai university", () => {
  it("move to where the school lies", () => {
    expect(personIn(alone(student))).toMatchObject({ outcome: "accepted", basis: "conditionsMet", routes: [{ id: "weihai.student" }], placements: [{ id: "schoolLocation" }] });
  });

  it.each<[string, Change, string]>([
    ["a higher vocational school", { education: { ...student.education, level: "higherVocational" } as Change["education"] }, "accepted"],
    ["a secondary vocational school", { education: { ...student.education, level: "secondaryVocational" } as Change["education"] }, "notCovered"],
    ["a school elsewhere", { education: { ...student.education, schoolIn: "elsewhere" } as Change["education"] }, "notCovered"],
    ["a hukou outside Shandong", { hukou: { kind: "rural", division: "410100" } }, "notCovered"],
    ["an urban hukou", { hukou: { kind: "urban", division: "370700" } }, "notCovered"],
    ["somewhere in Shandong", { hukou: { kind: "rural", division: "370000" } }, "accepted"],
    ["a province not stated", { hukou: { kind: "rural" } }, "needFacts"],
    ["a school place not stated", { education: { status: "admitted", level: "university" } }, "needFacts"],
    ["a level not stated", { education: { status: "admitted", schoolIn: "weihai" } }, "needFacts"],
  ])("%s", (_, change, outcome) => expect(outcomeOf(alone({ ...student, ...change }))).toBe(outcome));

  it("needs no town and brings nobody along", () => {
    const household = inWeihai([applicant(student), relative("parent", { ageYears: 50 })], { placeType: null });
    expect([outcomeOf(household), outcomeOf(household, "P2")]).toEqual(["accepted", "notCovered"]);
  });
});

describe("三、2 back to the Weihai village after graduation", () => {
  it("is open to a graduate registered there before studying", () => {
    const household = inWeihai([applicant(graduate)], { placeType: "villageOfOrigin" });
    expect(personIn(household)).toMatchObject({ outcome: "accepted", routes: [{ id: "weihai.return" }], placements: [{ id: "placeOfOrigin" }] });
    expect(personIn(household).notes).toEqual([]);
  });

  it.each<[string, Change, string]>([
    ["never graduated", { education: { status: "none" } }, "notCovered"],
    ["secondary vocational school", { education: { status: "graduated", level: "secondaryVocational" } }, "notCovered"],
    ["urban before studying", { tie: { originalHukou: "any" } }, "notCovered"],
    ["not from Weihai", { tie: { originalHukou: "none" } }, "notCovered"],
    ["not known where from", { tie: { originalHukou: null } }, "needFacts"],
    ["still rural in Weihai, to a town", { hukou: { kind: "rural", division: "371082" }, tie: { originalHukou: null } }, "accepted"],
    ["rural elsewhere now", { hukou: { kind: "rural", division: "370700" }, tie: { originalHukou: null } }, "notCovered"],
  ])("%s", (_, change, outcome) => expect(outcomeOf(alone({ ...graduate, ...change }))).toBe(outcome));
});

describe("no move needed", () => {
  it.each<[string, Change, "cityOrTown" | "villageOfOrigin", string]>([
    ["urban in Weihai", { hukou: { kind: "urban", division: "371002" } }, "cityOrTown", "noMoveNeeded"],
    ["rural in Weihai, to the village", { hukou: { kind: "rural", division: "371082" } }, "villageOfOrigin", "noMoveNeeded"],
    ["rural in Weihai, to a town", { hukou: { kind: "rural", division: "371082" } }, "cityOrTown", "notCovered"],
    ["settled a year ago", { tie: { settledMonthsAgo: 12 } }, "cityOrTown", "noMoveNeeded"],
    ["does not want to", { wantsToMove: false }, "cityOrTown", "noMoveNeeded"],
  ])("%s: %s", (_, change, placeType, outcome) => expect(outcomeOf(inWeihai([applicant(change)], { placeType }))).toBe(outcome));
});
