import { describe, expect, it } from "vitest";
import { all, given, inArea, atLeast, home, kin, oneOf } from "../criterion";
import type { Household, Person } from "../facts/schema";
import type { SettlementRoute } from "../policy";
import { answerOf, asOf, city, origin, person, personIn, reach, route, seat, town } from "../testing/made-policy";
import { strangers, toldIn, type Stranger } from "../testing/strangers";
import type { Step } from "./assessment";
import { monthAfter, monthsUntil } from "./ways-in";

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

describe("ways in of real documents", () => {
  const rich: Stranger = {
    tie: { stableIncome: true, work: "employed", worksIn: "townOrSmallCity", livesInFamilyHome: "no" },
  };
  const into = (
    place: "xining" | "weihai" | "dandong",
    area: string,
    members: Stranger[],
    homes: object = {},
    of = "P1",
  ): Step[] =>
    personIn(toldIn(place, area, strangers(place, members, homes)), of).steps.filter((step) => step.area === area);
  const facts = (step: Step | undefined): string[] => step?.needs.map(({ fact }) => fact) ?? [];

  it("to a town of Xining ask for a home there, and an income from work there", () => {
    expect(facts(into("xining", "townOrSmallCity", [{}]).find(({ route: id }) => id === "xining.town"))).toEqual([
      "homes.dwelling",
      "homes.dwellingHolders",
      "stableIncome",
    ]);
    expect(
      facts(
        into("xining", "townOrSmallCity", [{ tie: { ...rich.tie, worksIn: "cityDistrict" } }]).find(
          ({ route: id }) => id === "xining.town",
        ),
      ),
    ).toEqual(expect.arrayContaining(["worksIn", "homes.dwelling", "homes.dwellingHolders"]));
  });

  it("of a spouse who lives elsewhere ask to live together (二、(五)3)", () => {
    const couple: Stranger[] = [
      { tie: { ...rich.tie, livesInFamilyHome: "yes" } },
      { relation: "spouse", tie: { livesInFamilyHome: "no" } },
    ];
    const found = into(
      "xining",
      "townOrSmallCity",
      couple,
      { townOrSmallCity: { dwelling: "rentedLawful", dwellingHolders: ["P1"] } },
      "P2",
    );
    expect(found.find(({ route: id, leadBy }) => id === "xining.town" && leadBy === "P1")?.needs).toMatchObject([
      { fact: "livesInFamilyHome", person: "P2", have: "no", need: ["yes"], kind: "change" },
    ]);
  });

  it("of a worker in Xining are the missing months first", () => {
    const worker: Stranger = {
      tie: {
        work: "employed",
        worksIn: "cityDistrict",
        stableIncome: true,
        pensionMonths: { employee: 35, resident: 0 },
      },
    };
    const [first] = into("xining", "cityDistrict", [worker], {
      cityDistrict: { dwelling: "rentedLawful", dwellingHolders: ["P1"] },
    });
    expect(first).toMatchObject({
      route: "xining.cityWorker",
      needs: [{ fact: "pensionMonths.employee", have: 35, need: 36, months: 1, earliest: "2026-12" }],
    });
  });

  it("to the city of Dandong count the months of the city anew, for whoever comes from a county", () => {
    const worker: Stranger = {
      tie: {
        work: "employed",
        worksIn: "countyOrCountyCity",
        livesIn: "countyOrCountyCity",
        monthsLived: 30,
        monthsWorked: 30,
        residencePermit: true,
      },
    };
    const [first] = into("dandong", "cityProper", [worker]).filter(({ route: id }) => id === "dandong.permit");
    expect(first?.needs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ fact: "livesIn", need: ["cityProper"] }),
        expect.objectContaining({ fact: "monthsLived", have: 0, need: 24, months: 24 }),
      ]),
    );
  });

  it("name the village first, to whom only a way back leads", () => {
    const graduate: Stranger = {
      hukou: { kind: "urban", division: "410100" },
      formerHukou: { kind: "rural", division: "371082" },
      education: { graduated: "university", graduatedIn: "elsewhere", graduatedOverseas: false, admitted: "none" },
    };
    expect(personIn(toldIn("weihai", "cityOrTown", strangers("weihai", [graduate]))).steps[0]).toEqual({
      route: "weihai.return",
      area: "villageOfOrigin",
      leadBy: "P1",
      to: "accepted",
      needs: [],
    });
  });

  it("never tell a child to work", () => {
    const found = into("xining", "cityDistrict", [{ relation: "applicant", ageYears: 15 }]);
    expect(
      found.flatMap(facts).filter((fact) => /work|Income|Contract|Recruited|qualification|pension/.test(fact)),
    ).toEqual([]);
  });
});

describe("months", () => {
  it.each([
    [asOf, 1, "2026-12"],
    ["2026-12-01", 1, "2027-01"],
    ["2026-01-31", 36, "2029-01"],
    [asOf, 0, "2026-11"],
    ["2026-02-28", 10, "2026-12"],
  ])("%s and %i months: %s", (date, count, month) => expect(monthAfter(date, count)).toBe(month));

  it("until somebody is accepted are those of the nearest way that only needs time and papers", () => {
    const step = (area: string, ...needs: [kind: "wait" | "paper" | "change", months: number | null][]): Step => ({
      route: "r",
      area,
      leadBy: "P1",
      to: "accepted",
      needs: needs.map(([kind, months]) => ({ kind, months })) as Step["needs"],
    });
    const list = [
      step(town, ["wait", 1]),
      step(city),
      step(city, ["change", null], ["wait", 2]),
      step(city, ["paper", null], ["wait", 7], ["wait", 3]),
      step(city, ["wait", 9]),
    ];
    expect([monthsUntil(list, city), monthsUntil(list, town), monthsUntil(list, origin)]).toEqual([7, 1, 0]);
  });
});

it("all of them are walked together: a home counts with its holder, an income with its place", () => {
  const [step] = steps([inCity("r", all(home("subject", { met: ["rentedLawful"] }), permit))]);
  expect(step?.needs.map(({ fact }) => fact)).toEqual(["homes.dwelling", "homes.dwellingHolders", "residencePermit"]);
});
