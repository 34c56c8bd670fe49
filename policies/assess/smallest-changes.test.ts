import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atLeast,
  authorityDecides,
  type Criterion,
  given,
  hukouIn,
  includes,
  neverAdvised,
  not,
  oneOf,
  readings,
  shortOf,
  someOther,
} from "../criterion";
import type { Person } from "../facts/schema";
import { city, route, seat } from "../testing/made-policy";
import { needsOf, somebody, stepsOf, ways } from "../testing/told-ways";

const permit = given("residencePermit");
const work = oneOf("work", ["employed", "selfEmployed"]);
const months = (count: number): Criterion => atLeast("monthsLived", count);

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

describe("what somebody else has to do", () => {
  const by = (who: "related" | "sameRegister", relation: Person["relation"], register: string): string[] => {
    const people = [
      somebody("P1", "applicant", {}, { register: "R1" }),
      somebody("P2", relation, {}, { register, maritalStatus: "neverMarried" }),
    ];
    const registers = { R1: { movesAsWhole: false }, R2: { movesAsWhole: false } };
    return stepsOf([route("r", [someOther(who, permit)])], { people, more: { registers } }).flatMap(({ needs }) =>
      needs.map(({ fact, person }) => `${person} ${fact}`),
    );
  };

  it("is asked of a relative, and of no lodger", () => {
    expect(by("related", "sibling", "R2")).toContain("P2 residencePermit");
    expect(by("related", "unrelated", "R1")).toEqual([]);
  });

  it("is asked of whoever is in the same booklet, where that is what counts", () => {
    expect(by("sameRegister", "sibling", "R1")).toContain("P2 residencePermit");
    expect(by("sameRegister", "sibling", "R2")).toEqual([]);
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
