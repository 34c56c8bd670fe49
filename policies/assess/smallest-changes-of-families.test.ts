import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atLeast,
  type Criterion,
  given,
  home,
  hukouIn,
  isHere,
  kin,
  livesWithLead,
  not,
  ofLead,
  oneOf,
  someOther,
} from "../criterion";
import type { Person, Tie } from "../facts/schema";
import { reach, route } from "../testing/made-policy";
import { needsOf, somebody, stepsOf } from "../testing/told-ways";

const permit = given("residencePermit");
const work = oneOf("work", ["employed", "selfEmployed"]);
const months = (count: number): Criterion => atLeast("monthsLived", count);
const lawful = home("subject", { met: ["ownedLawful", "rentedLawful"] });

describe("age", () => {
  const at = (ageYears: number, ...criteria: Criterion[]): string[] =>
    stepsOf([route("r", criteria)], { people: [somebody("P1", "applicant", {}, { ageYears })] }).map(needsOf);
  const title = oneOf("qualification.professionalTitle", ["intermediate"]);

  it.each<[string, Criterion]>([
    ["work", work],
    ["a place of work", isHere("worksIn")],
    ["an income", given("stableIncome")],
    ["a contract", given("labourContract")],
    ["a post", given("formallyRecruited")],
    ["a title", title],
    ["a skill", oneOf("qualification.vocationalSkill", ["junior"])],
    ["months of work", atLeast("monthsWorked", 6)],
    ["months of pension", atLeast("pensionMonths.employee", 36)],
  ])("under 16 nobody is told to get %s", (_, criterion) =>
    expect([at(15, criterion).length, at(16, criterion).length]).toEqual([0, 1]),
  );

  it("under 16 a permit is, for guardians apply for it", () => expect(at(3, permit)).toEqual(["residencePermit=true"]));

  it("from 60 on nobody is told to get a title or a post, and work only behind every other way", () => {
    expect([at(60, title), at(59, title).length, at(60, given("formallyRecruited")), at(60, work).length]).toEqual([
      [],
      1,
      [],
      1,
    ]);
    const routes = [route("work", [work]), route("home", [lawful, permit, months(24)])];
    expect(
      [59, 60].map((ageYears) =>
        stepsOf(routes, { people: [somebody("P1", "applicant", {}, { ageYears })] }).map((step) => step.route),
      ),
    ).toEqual([
      ["work", "home"],
      ["home", "work"],
    ]);
  });
});

describe("the family", () => {
  it("leads and follows, with what each of the two lacks, by whose clause asks for it", () => {
    const people = [
      somebody("P1", "applicant", { residencePermit: true }),
      somebody("P2", "spouse", { livesInFamilyHome: null }),
    ];
    const [own, other] = stepsOf([route("r", [permit], { reaches: [reach(all(kin("spouse"), livesWithLead))] })], {
      of: "P2",
      people,
    });
    expect(own).toMatchObject({ leadBy: "P2", needs: [{ fact: "residencePermit", person: "P2", clause: "一" }] });
    expect(other).toMatchObject({
      leadBy: "P1",
      needs: [
        { fact: "livesInFamilyHome", person: "P2", clause: "二" },
        { fact: "livesInFamilyHome", person: "P1", clause: "二" },
      ],
    });
  });

  /** Only the first of the two can lead. */
  const couple = (tie: Tie = {}): Person[] => [
    somebody("P1", "applicant", tie),
    somebody("P2", "spouse", {}, { hukou: { kind: "urban", division: "410100" } }),
  ];
  const led = (criteria: Criterion[], also: Criterion, people = couple()): string[][] =>
    stepsOf(
      [route("r", [oneOf("hukou.kind", ["rural"]), ...criteria], { reaches: [reach(all(kin("spouse"), also))] })],
      { of: "P2", people },
    )
      .filter(({ leadBy }) => leadBy === "P1")
      .map(({ needs }) => needs.map((need) => `${need.person} ${need.fact} ${need.clause}`));

  it("is told once what is the booklet's, or asked of the lead by two clauses", () => {
    expect(led([permit], permit)).toEqual([["P2 residencePermit 二", "P1 residencePermit 一"]]);
    expect(led([given("movesAsWhole")], given("movesAsWhole"))).toEqual([["null movesAsWhole 二"]]);
    expect(
      led([given("stableIncome")], any(ofLead(permit), all(permit, work)), couple({ stableIncome: true })),
    ).toEqual([["P1 residencePermit 二"], ["P2 residencePermit 二", "P2 work 二"]]);
  });

  it("is led nowhere where what the lead would change bars the follower", () =>
    expect(led([given("movesAsWhole")], not(given("movesAsWhole")))).toEqual([]));

  it("is not made a relative, married or born to somebody", () => {
    const people = [somebody("P1", "applicant", { residencePermit: true }), somebody("P2", "unrelated")];
    expect(
      stepsOf([route("r", [permit, hukouIn("41")], { reaches: [reach(kin("spouse"))] })], { of: "P2", people }).map(
        ({ leadBy }) => leadBy,
      ),
    ).toEqual(["P2"]);
  });

  it("can help by what some other member of it does", () => {
    const people = [somebody("P1", "applicant"), somebody("P2", "sibling"), somebody("P3", "unrelated")];
    expect(
      stepsOf([route("r", [someOther("related", permit)])], { people }).map(({ needs }) =>
        needs.map((need) => need.person),
      ),
    ).toEqual([["P2"]]);
    expect(stepsOf([route("r", [someOther("parent", permit)])], { people })).toEqual([]);
  });

  it("is led by nobody who is registered there or may be, or is from outside the mainland", () => {
    const hukous: Person["hukou"][] = [
      { kind: "urban", division: "630102" },
      { kind: "urban" },
      { kind: "outsideMainland" },
    ];
    for (const hukou of hukous) {
      const people = [somebody("P1", "applicant", {}, { hukou }), somebody("P2", "spouse")];
      expect(
        stepsOf([route("r", [permit], { reaches: [reach(kin("spouse"))] })], { of: "P2", people }).map(
          ({ leadBy }) => leadBy,
        ),
      ).toEqual(["P2"]);
    }
  });
});
