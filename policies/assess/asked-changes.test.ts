import { describe, expect, it } from "vitest";
import { ageAtSettling, all, atLeast, given, home, inArea, kin, oneOf, shortOf, type Criterion } from "../criterion";
import type { Household, Person } from "../facts/schema";
import type { SettlementRoute } from "../policy";
import { answerOf, at, city, person, personIn, reach, route, seat, town } from "../testing/made-policy";
import type { Step } from "./assessment";

/** What somebody is told to change, and what not. */

const inCity = (id: string, criteria: readonly Criterion[], more: Partial<SettlementRoute> = {}): SettlementRoute =>
  route(id, [inArea(city), ...criteria], more);
const homes = (dwellingHolders: string[]) => ({ dwelling: "none", dwellingHolders }) as const;
const at5 = { monthsLived: 5, pensionMonths: { employee: 10 }, residencePermit: false, work: "none" } as const;

interface Family extends Partial<Household> {
  holders?: string[];
}
const answer = (routes: SettlementRoute[], people: readonly Person[], { holders = [], ...more }: Family = {}) =>
  answerOf({ routes }, people, {
    destinations: { [seat]: { homes: { [city]: homes(holders), [town]: homes([]) } } },
    ...more,
  });
const steps = (id: string, ...given: Parameters<typeof answer>): Step[] => personIn(answer(...given), id).steps;
const needs = (found: readonly Step[]): string[][] =>
  found.map((step) =>
    step.needs.map(({ fact, register, need }) =>
      [fact, ...(register === null ? [] : [register]), String(need)].join(" "),
    ),
  );
const one = (facts: Partial<Person> = {}): Person[] => [person("P1", "applicant", facts, at5)];
const own = home("subject", { met: ["ownedLawful"] });

describe("somebody is told", () => {
  it("to be named for a home, unless whoever it may belong to is named", () => {
    const couple = [person("P1", "applicant", {}, at5), person("P2", "spouse", {}, at5)];
    const told = (criterion: Criterion): string[] =>
      needs(steps("P1", [inCity("r", [criterion])], couple, { holders: ["P2"] })).flat();
    const dwelling = "homes.dwelling ownedLawful";
    expect(told(own)).toEqual([dwelling, "homes.dwellingHolders P1"]);
    expect(told(home("subjectOrSpouse", { met: ["ownedLawful"] }))).toEqual([dwelling]);
  });

  it("to work, where nobody has said how old they are, and no child to buy a home", () => {
    const work = [inCity("work", [oneOf("work", ["employed"])])];
    expect([
      needs(steps("P1", work, one({ ageYears: null }))),
      needs(steps("P1", work, one({ ageYears: 15 }))),
    ]).toEqual([[["work employed"]], []]);
    const bought = [inCity("own", [own])];
    expect([15, 16].map((ageYears) => steps("P1", bought, one({ ageYears })).length)).toEqual([0, 1]);
  });

  it("nothing of a booklet, where nobody knows which is theirs", () => {
    const routes = [inCity("r", [given("movesAsWhole")])];
    const registers = { R1: { movesAsWhole: false }, R2: { movesAsWhole: false } };
    expect([null, "R2"].map((register) => needs(steps("P1", routes, one({ register }), { registers })))).toEqual([
      [],
      [["movesAsWhole R2 true"]],
    ]);
  });
});

describe("somebody and whom they follow are told", () => {
  const brings = (criterion: Criterion) => ({ reaches: [reach(all(kin("otherRelative"), criterion))] });
  const brothers = [
    person("P1", "applicant", { register: "R1" }, { ...at5, stableIncome: true }),
    person("P2", "sibling", { register: "R2" }, { ...at5, stableIncome: false }),
  ];
  const led = [given("stableIncome")];

  it("to move each with their own booklet", () => {
    const registers = { R1: { movesAsWhole: false }, R2: { movesAsWhole: false } };
    const routes = [inCity("r", [...led, given("movesAsWhole")], brings(given("movesAsWhole")))];
    const [step] = steps("P2", routes, brothers, { registers }).filter(({ leadBy }) => leadBy === "P1");
    expect(needs(step ? [step] : [])).toEqual([["movesAsWhole R2 true", "movesAsWhole R1 true"]]);
  });

  it("to be both named for the home that each of them needs", () => {
    const [step] = steps("P2", [inCity("r", [...led, own], brings(own))], brothers).filter(
      ({ leadBy }) => leadBy === "P1",
    );
    expect(needs(step ? [step] : []).flat()).toContain("homes.dwellingHolders P2,P1");
  });

  it("nothing where one of them comes from outside the mainland", () => {
    const routes = [inCity("r", [given("residencePermit")], brings(all()))];
    const led = (outside: string): string[] =>
      ["P1", "P2"].flatMap((id) =>
        steps(
          id,
          routes,
          brothers.map((each) => (each.id === outside ? { ...each, hukou: { kind: "outsideMainland" } } : each)),
        ).map(({ leadBy }) => `${id} by ${leadBy}`),
      );
    expect([led("P1"), led("P2")]).toEqual([["P2 by P2"], ["P1 by P1"]]);
  });
});

describe("ways are told", () => {
  it("the shorter wait first, and one great change before two small ones", () => {
    const order = (...routes: SettlementRoute[]): string[] =>
      steps("P1", routes, one({ qualification: { professionalTitle: "none" } })).map((step) => step.route);
    expect(
      order(inCity("long", [atLeast("monthsLived", 24)]), inCity("short", [atLeast("pensionMonths.employee", 11)])),
    ).toEqual(["short", "long"]);
    const title = inCity("title", [oneOf("qualification.professionalTitle", ["senior"])]);
    const two = inCity("two", [given("residencePermit"), given("movesAsWhole")]);
    expect(order(two, title)).toEqual(["title", "two"]);
  });

  it("six at most into one kind of place", () => {
    const months = ["monthsLived", "monthsWorked", "pensionMonths.employee", "pensionMonths.resident"] as const;
    const routes = [
      ...months.map((fact) => inCity(fact, [atLeast(fact, 40)])),
      ...(["residencePermit", "stableIncome", "movesAsWhole"] as const).map((fact) => inCity(fact, [given(fact)])),
    ];
    const tie = { ...at5, monthsWorked: 5, pensionMonths: { employee: 1, resident: 1 }, stableIncome: false };
    expect(steps("P1", routes, [person("P1", "applicant", {}, tie)]).length).toBe(6);
  });

  it("by oneself, where one is let in elsewhere by oneself and by another", () => {
    const there = route("there", [inArea(town)], { reaches: [reach(kin("otherRelative"))] });
    const people = [person("P1", "applicant"), person("P2", "sibling")];
    expect(steps("P2", [there], people).map(({ leadBy, needs: asked }) => [leadBy, asked.length])).toEqual([["P2", 0]]);
  });
});

it("months count towards an age only of whoever merely waits", () => {
  const pension = {
    id: "pension",
    kind: "insurance",
    cites: [at("一")],
    cases: [{ when: ageAtSettling(60), effect: "staysAtOrigin" }],
    otherwise: "optional",
  } as const;
  const effect = (criterion: Criterion): string | undefined =>
    answerOf({ routes: [inCity("r", [criterion])], rights: [pension] }, [
      person("P1", "applicant", { ageYears: 59 }, { monthsLived: 12 }),
    ]).rights[0]?.effect;
  const lived = atLeast("monthsLived", 24);
  expect([effect(lived), effect(shortOf(lived))]).toEqual(["optional", "staysAtOrigin"]);
});
