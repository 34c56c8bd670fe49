import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atLeast,
  authorityDecides,
  given,
  home,
  hukouIn,
  includes,
  isHere,
  kin,
  livesWithLead,
  neverAdvised,
  not,
  ofLead,
  oneOf,
  readings,
  shortOf,
  someOther,
  type Criterion,
} from "../criterion";
import type { Household, Person, Tie } from "../facts/schema";
import type { SettlementRoute } from "../policy";
import { answerOf, city, person, personIn, reach, route, seat } from "../testing/made-policy";
import type { Step } from "./assessment";

/** What would have to be otherwise for a made route to accept. */

const stated: Tie = {
  work: "none",
  stableIncome: false,
  residencePermit: false,
  labourContract: false,
  formallyRecruited: false,
  livesIn: "townOrSmallCity",
  worksIn: "townOrSmallCity",
  monthsLived: 5,
  monthsWorked: 3,
  pensionMonths: { employee: 10, resident: 4 },
  livesInFamilyHome: "no",
  relocation: "none",
  investor: false,
};
const adult: Partial<Person> = {
  ageYears: 40,
  qualification: { degree: "none", vocationalSkill: "none", professionalTitle: "none", honours: [] },
};
const somebody = (id: string, relation: Person["relation"], tie: Tie = {}, more: Partial<Person> = {}): Person =>
  person(id, relation, { ...adult, ...more } as object, { ...stated, ...tie });

interface Asked {
  of?: string;
  people?: Person[];
  more?: Partial<Household>;
}
const noHome = { destinations: { [seat]: { homes: { [city]: { dwelling: "none", dwellingHolders: [] } } } } } as const;
/** Into the city alone. */
function stepsOf(
  routes: SettlementRoute[],
  { of = "P1", people = [somebody("P1", "applicant")], more = {} }: Asked = {},
): Step[] {
  return personIn(
    answerOf({ routes }, people, { ...noHome, registers: { R1: { movesAsWhole: false } }, ...more } as object),
    of,
  ).steps.filter(({ area }) => area === city);
}
const needsOf = ({ needs }: Step): string =>
  needs.map(({ fact, need }) => `${fact}=${JSON.stringify(need)}`).join(" + ");
/** Each way in, as what it needs. */
const ways = (...criteria: Criterion[]): string[] => stepsOf([route("r", criteria)]).map(needsOf);

const permit = given("residencePermit");
const work = oneOf("work", ["employed", "selfEmployed"]);
const months = (count: number): Criterion => atLeast("monthsLived", count);
const lawful = home("subject", { met: ["ownedLawful", "rentedLawful"] });

describe("the smallest ways in", () => {
  it.each<[string, Criterion[], string[]]>([
    ["one change", [permit], ["residencePermit=true"]],
    ["all together", [all(permit, work)], ['residencePermit=true + work=["employed","selfEmployed"]']],
    ["either", [any(permit, work)], ["residencePermit=true", 'work=["employed","selfEmployed"]']],
    ["not the larger of two", [any(permit, all(permit, work))], ["residencePermit=true"]],
    [
      "nothing for what is met",
      [any(permit, work), months(5)],
      ["residencePermit=true", 'work=["employed","selfEmployed"]'],
    ],
    [
      "every reading",
      [readings("X-a", { A: permit, B: work })],
      ['residencePermit=true + work=["employed","selfEmployed"]'],
    ],
    ["two demands on one fact", [work, oneOf("work", ["selfEmployed", "flexible"])], ['work=["selfEmployed"]']],
    ["two that exclude each other", [work, oneOf("work", ["flexible"])], []],
    ["the larger of two numbers", [months(6), months(12)], ["monthsLived=12"]],
    ["and in the other order", [months(12), months(6)], ["monthsLived=12"]],
    ["the same paper once", [permit, any(permit, work)], ["residencePermit=true"]],
    ["one of two that ask the same", [any(permit, permit)], ["residencePermit=true"]],
    [
      "the short wait beside a paper, and the long wait alone",
      [any(months(24), all(months(12), permit))],
      ["monthsLived=24", "monthsLived=12 + residencePermit=true"],
    ],
    ["no longer wait than one that is enough", [any(all(months(24), permit), months(12))], ["monthsLived=12"]],
    [
      "whatever one may choose from, not the narrower choice",
      [any(oneOf("work", ["employed"]), work)],
      ['work=["employed","selfEmployed"]'],
    ],
    ["what is short", [shortOf(permit, all())], ["residencePermit=true"]],
    [
      "a sum, where its first fact counts",
      [atLeast(["pensionMonths.employee", "pensionMonths.resident"], 36)],
      ["pensionMonths.employee=32"],
    ],
    ["nothing by ceasing to be", [not(oneOf("work", ["none"]))], []],
    ["nothing that is fixed", [hukouIn("6301")], []],
    ["no past hukou", [oneOf("formerHukou.kind", ["rural"])], []],
    ["no honour", [includes("qualification.honours", ["heritageBearer"])], []],
    ["what is not advised", [neverAdvised(work)], []],
    ["no invented tie", [given("investor")], []],
    ["no relocation", [oneOf("relocation", ["reservoirMovedIn"])], []],
    [
      "a skill, but not beside what is fixed",
      [any(oneOf("qualification.vocationalSkill", ["junior"]), all(permit, hukouIn("6301")))],
      ['qualification.vocationalSkill=["junior"]'],
    ],
    ["a booklet that moves as a whole", [given("movesAsWhole")], ["movesAsWhole=true"]],
  ])("ask for %s", (_, criteria, found) => expect(ways(...criteria).sort()).toEqual([...found].sort()));

  it("say of each how it can turn, how long it takes and until when, and whose it is", () => {
    const whose = { jurisdiction: seat, area: null, register: null };
    expect(stepsOf([route("r", [months(24), permit])])).toEqual([
      {
        route: "r",
        area: city,
        leadBy: "P1",
        to: "accepted",
        needs: [
          {
            ...whose,
            fact: "monthsLived",
            person: "P1",
            have: 5,
            need: 24,
            kind: "wait",
            months: 19,
            earliest: "2028-06",
            clause: "一",
          },
          {
            ...whose,
            fact: "residencePermit",
            person: "P1",
            have: false,
            need: true,
            kind: "paper",
            months: null,
            earliest: null,
            clause: "一",
          },
        ],
      },
    ]);
    expect(stepsOf([route("r", [given("movesAsWhole")])])[0]?.needs).toMatchObject([
      { person: null, register: "R1", jurisdiction: null, kind: "change", have: false },
    ]);
  });
});

describe("a home", () => {
  const needs = (homes: object, people?: Person[]): string[] =>
    stepsOf([route("r", [lawful])], {
      ...(people && { people }),
      more: { destinations: { [seat]: { homes: { [city]: homes } } } },
    }).map(needsOf);

  it("is asked for with whose it is, in this kind of place", () => {
    expect(needs({ dwelling: "none", dwellingHolders: [] })).toEqual([
      'homes.dwelling=["ownedLawful","rentedLawful"] + homes.dwellingHolders=["P1"]',
    ]);
    expect(stepsOf([route("r", [lawful])])[0]?.needs[0]).toMatchObject({
      fact: "homes.dwelling",
      person: null,
      jurisdiction: seat,
      area: city,
    });
  });

  it("that is lawful lacks only the name, and one in the own name only lawfulness", () => {
    expect(
      needs({ dwelling: "rentedLawful", dwellingHolders: ["P2"] }, [
        somebody("P1", "applicant"),
        somebody("P2", "sibling"),
      ]),
    ).toEqual(['homes.dwellingHolders=["P1"]']);
    expect(needs({ dwelling: "relativeHome", dwellingHolders: ["P1"] })).toEqual([
      'homes.dwelling=["ownedLawful","rentedLawful"]',
    ]);
  });
});

describe("what is counted somewhere", () => {
  const needs = (criteria: Criterion[]): object[] => stepsOf([route("r", criteria)])[0]?.needs ?? [];

  it("begins anew when the place changes", () => {
    expect(needs([isHere("livesIn"), months(24)])).toMatchObject([
      { fact: "livesIn", need: [city] },
      { fact: "monthsLived", have: 0, need: 24, months: 24, earliest: "2028-11" },
    ]);
    expect(needs([isHere("worksIn"), atLeast("monthsWorked", 2)])).toMatchObject([
      { fact: "worksIn", need: [city] },
      { fact: "monthsWorked", have: 0, need: 2, months: 2 },
    ]);
  });

  it("goes on where it is here, and is not asked for where the route counts none", () => {
    expect(
      stepsOf([route("r", [isHere("livesIn"), months(24)])], {
        people: [somebody("P1", "applicant", { livesIn: city })],
      })[0]?.needs,
    ).toMatchObject([{ fact: "monthsLived", have: 5, months: 19 }]);
    expect(needs([isHere("livesIn")])).toMatchObject([{ fact: "livesIn", need: [city], months: null }]);
  });

  it("is no school: nobody is told to study elsewhere", () => expect(ways(isHere("studiesIn"))).toEqual([]));
});

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

describe("as far as somebody's decision", () => {
  const left = all(permit, authorityDecides);
  const to = (...criteria: Criterion[]) =>
    stepsOf(criteria.map((criterion, index) => route(`r${index}`, [criterion]))).map((step) => [
      step.to,
      needsOf(step),
    ]);

  it("ways lead only where nothing leads further", () => {
    expect(to(left)).toEqual([["localRules", "residencePermit=true"]]);
    expect(to(left, work)).toEqual([["accepted", 'work=["employed","selfEmployed"]']]);
  });

  it("and not for whom it is left to somebody already", () => expect(to(left, authorityDecides)).toEqual([]));
});
