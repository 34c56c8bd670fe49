import { describe, expect, it } from "vitest";
import { all, atLeast, given, home, inArea, kin, oneOf } from "../criterion";
import type { Household, Person } from "../facts/schema";
import type { SettlementRoute } from "../policy";
import { answerOf, city, origin, person, personIn, reach, route, seat, town } from "../testing/made-policy";
import type { Step } from "./assessment";

const permit = given("residencePermit");
const work = oneOf("work", ["employed"]);
const tie = {
  residencePermit: false,
  work: "none",
  stableIncome: false,
  monthsLived: 5,
  pensionMonths: { employee: 10 },
  livesInFamilyHome: "yes",
} as const;
const one = (more: object = {}): Person[] => [
  person("P1", "applicant", { qualification: { professionalTitle: "none" } }, { ...tie, ...more }),
];
const noHome: Partial<Household> = {
  destinations: {
    [seat]: {
      homes: { [city]: { dwelling: "none", dwellingHolders: [] }, [town]: { dwelling: "none", dwellingHolders: [] } },
    },
  },
};
const steps = (routes: SettlementRoute[], people: readonly Person[] = one(), area = city, more = noHome): Step[] =>
  personIn(answerOf({ routes }, people, { ...more, area } as object)).steps;
const names = (found: readonly Step[]): string[] => found.map(({ route: id }) => id);
const inCity = (id: string, ...criteria: Parameters<typeof route>[1]): SettlementRoute =>
  route(id, [inArea(city), ...criteria]);

describe("ways in", () => {
  it("come nearest first: a paper, a wait, a change; few changes before many, the shorter wait before the longer", () => {
    const routes = [
      inCity("change", work),
      inCity("long", atLeast("pensionMonths.employee", 36)),
      inCity("both", permit, work),
      inCity("soon", atLeast("monthsLived", 6)),
      inCity("paper", permit),
    ];
    expect(names(steps(routes))).toEqual(["paper", "soon", "long", "change"]);
  });

  it("a tenancy before an income, an income before a home of one's own, that before a title", () => {
    const routes = [
      inCity("title", oneOf("qualification.professionalTitle", ["senior"])),
      inCity("own", home("subject", { met: ["ownedLawful"] })),
      inCity("income", given("stableIncome")),
    ];
    expect(names(steps(routes))).toEqual(["income", "own", "title"]);
    // Whoever may own may also rent: a home of one's own asks for more, and is no way beside it.
    expect(
      names(steps([...routes, inCity("rent", home("subject", { met: ["ownedLawful", "rentedLawful"] }))])),
    ).toEqual(["rent", "income", "title"]);
  });

  it("that ask for more of the same are none beside the nearer one", () =>
    expect(
      names(steps([inCity("long", atLeast("monthsLived", 24)), inCity("soon", atLeast("monthsLived", 6))])),
    ).toEqual(["soon"]));

  it("that ask for the same changes are one, the one whose document comes first", () => {
    expect(names(steps([inCity("a", permit), inCity("b", permit), inCity("c", permit, work)]))).toEqual(["a"]);
  });

  it("lead by oneself before they lead by another", () => {
    const people = [...one(), { ...one()[0], id: "P0", relation: "sibling" as const }];
    expect(
      steps([route("r", [inArea(city), permit], { reaches: [reach(kin("otherRelative"))] })], people).map(
        ({ leadBy }) => leadBy,
      ),
    ).toEqual(["P1", "P0"]);
  });

  it("lead to other kinds of place too, those that are open first", () => {
    const routes = [inCity("here", permit), route("there", [inArea(town)]), route("back", [inArea(origin), work])];
    expect(steps(routes).map(({ route: id, area, needs }) => `${id} ${area} ${needs.length}`)).toEqual([
      `there ${town} 0`,
      `here ${city} 1`,
      `back ${origin} 1`,
    ]);
    expect(steps(routes, one(), town)).toEqual([]);
  });

  it("are at most eight, however many there are", () => {
    const every = [
      permit,
      work,
      given("labourContract"),
      given("stableIncome"),
      given("formallyRecruited"),
      atLeast("monthsLived", 6),
    ];
    const none = one({ labourContract: false, formallyRecruited: false });
    const found = steps(
      every.map((criterion, index) => route(`r${index}`, [inArea(city, town), criterion])),
      none,
    );
    expect([found.length, found.filter(({ area }) => area === city).length]).toEqual([8, 6]);
  });

  it("lead back to 原籍 only whom it leads elsewhere than today", () => {
    const back = [route("back", [inArea(origin)])];
    const of = (hukou: Person["hukou"], formerHukou?: Person["formerHukou"]): string[] =>
      names(steps(back, [person("P1", "applicant", { hukou, ...(formerHukou && { formerHukou }) }, tie)]));
    expect(of({ kind: "urban", division: "410100" }, { kind: "rural", division: "630123" })).toEqual(["back"]);
    expect(of({ kind: "urban", division: "410100" }, { kind: "rural", division: "410100" })).toEqual([]);
    expect(of({ kind: "rural", division: "630123" })).toEqual([]);
  });

  it("are told to nobody who is accepted, stays, or is registered there, nor where nobody has a tie", () => {
    const routes = [inCity("yes"), inCity("r", permit)];
    expect(steps(routes)).toEqual([]);
    expect(
      steps(
        [inCity("r", permit)],
        one().map((who) => ({ ...who, wantsToMove: false })),
      ),
    ).toEqual([]);
    expect(
      steps([inCity("r", permit)], [person("P1", "applicant", { hukou: { kind: "urban", division: "630102" } }, tie)]),
    ).toEqual([]);
    expect(
      steps(
        [inCity("r", permit)],
        [{ id: "P1", relation: "applicant", ageYears: 40, hukou: { kind: "rural", division: "410100" } }],
        city,
        { destinations: {} },
      ),
    ).toEqual([]);
  });
});

it("all of them are walked together: a home counts with its holder, an income with its place", () => {
  const [step] = steps([inCity("r", all(home("subject", { met: ["rentedLawful"] }), permit))]);
  expect(step?.needs.map(({ fact }) => fact)).toEqual(["homes.dwelling", "homes.dwellingHolders", "residencePermit"]);
});
