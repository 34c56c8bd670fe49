import { describe, expect, it } from "vitest";
import { areaIds, jurisdictionIds } from "../jurisdictions";
import { facts, factNames, rowOf, type FactName } from "./rows";
import { assessmentRequestSchema, householdSchema } from "./schema";
import { withFacts } from "./with-fact";

/** The schema that follows from the table of facts. */

const base = { people: [{ id: "P1", relation: "applicant" as const }, { id: "P2" }] };
const paths = (household: unknown): string[] => {
  const result = householdSchema.safeParse(household);
  return result.success
    ? []
    : result.error.issues.map(({ path, code }) =>
        [...path, ...(code === "unrecognized_keys" ? ["unknown key"] : [])].join("."),
      );
};
const person = (facts1: object): object => ({ people: [{ ...base.people[0], ...facts1 }, base.people[1]] });
const tie = (place: string, stated: object): object => person({ ties: { [place]: stated } });

describe("a household", () => {
  it("needs nothing but people, and takes null for not known", () => {
    expect(paths(base)).toEqual([]);
    expect(
      paths({
        ...base,
        registers: null,
        destinations: null,
        poorFamily: null,
        people: [{ id: "P1", relation: "applicant", ties: null, hukou: null, spouse: null, school: { stage: null } }],
      }),
    ).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ["nobody", { people: [] }, ["people", "people"]],
    [
      "thirteen people",
      {
        people: Array.from({ length: 13 }, (_, index) => ({
          id: `P${index}`,
          ...(index === 0 && { relation: "applicant" }),
        })),
      },
      ["people"],
    ],
    ["an id that is no id", { people: [{ id: "1 P", relation: "applicant" }] }, ["people.0.id"]],
    ["an unknown key", { ...base, wholeHouseholdMoves: true }, ["unknown key"]],
    ["an unknown fact of a person", person({ schoolEvent: "none" }), ["people.0.unknown key"]],
    ["an unknown word", person({ military: "general" }), ["people.0.military"]],
    ["a fraction of a year", person({ ageYears: 1.5 }), ["people.0.ageYears"]],
    ["a negative number of months", tie("xining", { monthsLived: -1 }), ["people.0.ties.xining.monthsLived"]],
    [
      "a division of no province",
      person({ hukou: { kind: "rural", division: "990000" } }),
      ["people.0.hukou.division"],
    ],
    ["a division of five digits", person({ hukou: { division: "63010" } }), ["people.0.hukou.division"]],
    ["a place that is not registered", tie("fuzhou", {}), ["people.0.ties.unknown key"]],
    ["another place's kind of place", tie("weihai", { worksIn: "cityDistrict" }), ["people.0.ties.weihai.worksIn"]],
    [
      "a home where one only goes back to",
      { ...base, destinations: { xining: { homes: { placeOfOrigin: { dwelling: "none" } } } } },
      ["destinations.xining.homes.unknown key"],
    ],
    [
      "more booklets than people",
      { ...base, registers: Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`R${index}`, {}])) },
      ["registers"],
    ],
  ])("is refused with %s", (_, household, expected) => expect(paths(household)).toEqual(expected));

  it("says where somebody works, lives and studies in the places' own words, and of registration also none", () => {
    for (const place of jurisdictionIds)
      for (const area of areaIds(place))
        expect(paths(tie(place, { worksIn: area, livesIn: area, studiesIn: area }))).toEqual([]);
    expect([paths(tie("xining", { registeredIn: "none" })), paths(tie("xining", { worksIn: "none" }))]).toEqual([
      [],
      ["people.0.ties.xining.worksIn"],
    ]);
  });

  it("says of a school where it is, or that it is elsewhere", () => {
    expect([
      paths(person({ education: { admittedIn: "elsewhere" } })),
      paths(person({ education: { admittedIn: "630100" } })),
      paths(person({ hukou: { division: "elsewhere" } })).length > 0,
    ]).toEqual([[], [], true]);
  });
});

const example = (fact: FactName): string | number | boolean | string[] => {
  const { type, values } = facts[fact];
  switch (type) {
    case "boolean":
      return true;
    case "oneOf":
      return (values as readonly string[])[0] ?? "";
    case "number":
      return 0;
    case "list":
      return [...(values as readonly string[])];
    case "division":
    case "school":
      return "630100";
    case "place":
    case "placeOrNone":
      return "cityDistrict";
    case "spouse":
      return "elsewhere";
    case "people":
      return fact === "parents" ? ["P2"] : ["P1"];
    case "register":
      return "R1";
  }
};

it.each(factNames)("every row is taken at its path: %s", (fact) => {
  const { scope } = rowOf(fact);
  const of = (...scopes: string[]): boolean => scopes.includes(scope);
  const ref = {
    fact,
    person: of("person", "tie") ? "P1" : null,
    jurisdiction: of("tie", "home") ? "xining" : null,
    area: of("home") ? "cityDistrict" : null,
    register: of("register") ? "R1" : null,
  };
  const household = withFacts({ ...base, registers: { R1: {} } }, [
    { ref, value: example(fact) },
    ...(fact === "settledMonthsAgo" ? [{ ref: { ...ref, fact: "registeredIn" as const }, value: "cityDistrict" }] : []),
  ]);
  expect(paths(household)).toEqual([]);
});

it("a request names a day, places and a household, and nothing else", () => {
  const isTaken = (request: object): boolean =>
    assessmentRequestSchema.safeParse({ household: base, ...request }).success;
  expect([
    isTaken({}),
    isTaken({ asOf: "2026-11-22", jurisdictions: ["xining"] }),
    isTaken({ asOf: "2026-13-01" }),
    isTaken({ jurisdictions: ["fuzhou"] }),
    isTaken({ more: 1 }),
  ]).toEqual([true, true, false, false, false]);
});
