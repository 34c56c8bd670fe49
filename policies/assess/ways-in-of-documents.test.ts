import { describe, expect, it } from "vitest";
import { personIn } from "../testing/made-policy";
import { type Stranger, strangers, toldIn } from "../testing/strangers";
import type { Step } from "./assessment";

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
