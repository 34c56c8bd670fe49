import { beforeAll, describe, expect, test } from "vitest";
import { refKey } from "@/policies/facts/rows";
import type { Person } from "@/policies/facts/schema";
import type { Answers } from "../session/answers";
import { about } from "./fact-key";
import { isPersonId, nextPersonId, personById, withPerson, withoutPerson } from "./people";
import { factsLost, tidy, withoutTiesIn, withPlaces } from "./places";
import { noAnswers } from "./start";

const withPeople = (...people: Partial<Person>[]): Answers => ({
  ...noAnswers,
  household: { ...noAnswers.household, people: people.map((one, index) => ({ id: `P${index + 1}`, ...one })) },
});
const two = withPeople({ relation: "applicant", ageYears: 36 }, { relation: "child", ageYears: 9 });
const ids = ({ household }: Answers) => household.people.map(({ id }) => id);

describe("members", () => {
  test("come in under the first id that is free, and stand in the order of their ids", () => {
    expect(nextPersonId(two)).toBe("P3");
    const gap = withPerson(withPerson(two, "P4", {}), "P10", {});
    expect([nextPersonId(gap), ids(gap)]).toEqual(["P3", ["P1", "P2", "P4", "P10"]]);
    expect(ids(withPerson(gap, "P3", {}))).toEqual(["P1", "P2", "P3", "P4", "P10"]);
  });

  test("are twelve at most", () => {
    const twelve = withPeople(...Array.from({ length: 12 }, () => ({})));
    expect(nextPersonId(twelve)).toBeNull();
    expect([isPersonId("P12"), isPersonId("P13"), isPersonId("P0"), isPersonId("")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test("keep what was said of them, where it is not said anew", () => {
    expect(personById(withPerson(two, "P2", { relation: "spouse" }), "P2")).toEqual({
      id: "P2",
      relation: "spouse",
      ageYears: 9,
    });
    expect(personById(two, "P9")).toBeUndefined();
  });

  test("have no ties to a place where nobody has any", () => {
    const apart = withoutTiesIn(withPlaces(two, ["xining", "weihai"]), ["weihai"]);
    expect(personById(withPerson(apart, "P3", {}), "P3")?.ties).toMatchObject({
      weihai: { work: "none", monthsLived: 0 },
    });
  });
});

describe("somebody who is taken out", () => {
  const answers: Answers = {
    ...withPeople(
      { relation: "applicant", spouse: "P2", register: "R1" },
      { relation: "spouse", register: "R2" },
      { relation: "child", parents: ["P1", "P2"], register: "R1" },
      { relation: "child", parents: ["P1"], spouse: "elsewhere", register: "R1" },
    ),
    unsure: [refKey(about("military", { person: "P2" })), refKey(about("military", { person: "P3" }))],
  };
  answers.household.registers = { R1: {}, R2: { movesAsWhole: true } };
  answers.household.destinations = {
    xining: {
      homes: {
        cityDistrict: { dwelling: "ownedLawful", dwellingHolders: ["P2", "P1"] },
        townOrSmallCity: { dwelling: "rentedLawful", dwellingHolders: ["P1"] },
      },
    },
  };
  let left: Answers;
  beforeAll(() => {
    left = withoutPerson({ ...answers, places: ["xining"] }, "P2");
  });

  test("takes along what was said of others through them, and nothing else", () => {
    expect(left.household.people).toEqual([
      { id: "P1", relation: "applicant", register: "R1" },
      { id: "P3", relation: "child", register: "R1" },
      { id: "P4", relation: "child", parents: ["P1"], spouse: "elsewhere", register: "R1" },
    ]);
    expect(left.household.destinations).toEqual({
      xining: { homes: { townOrSmallCity: { dwelling: "rentedLawful", dwellingHolders: ["P1"] } } },
    });
  });

  test("takes along the booklet in which nobody stands any more, and what nobody was sure of", () => {
    expect(left.household.registers).toEqual({ R1: {} });
    expect(left.unsure).toEqual([refKey(about("military", { person: "P3" }))]);
  });

  test("was in the answers that were given", () => {
    expect(ids(answers)).toContain("P2");
  });
});

describe("what is tidied away", () => {
  test("is 不清楚 of what is gone or has been answered since", () => {
    const keys = {
      answered: refKey(about("ageYears", { person: "P1" })),
      gone: refKey(about("ageYears", { person: "P3" })),
      place: refKey(about("work", { person: "P1", jurisdiction: "weihai" })),
      booklet: refKey(about("movesAsWhole", { register: "R2" })),
      nonsense: "favouriteColour P1",
    };
    const still = [
      refKey(about("military", { person: "P1" })),
      refKey(about("work", { person: "P1", jurisdiction: "xining" })),
      refKey(about("movesAsWhole", { register: "R1" })),
      refKey(about("poorFamily")),
    ];
    const answers = { ...two, places: ["xining" as const], unsure: [...Object.values(keys), ...still, ...still] };
    expect(tidy(answers).unsure).toEqual(still);
  });

  test("is no ties to a place where somebody is registered", () => {
    const apart = withoutTiesIn(withPlaces(two, ["xining", "weihai"]), ["xining", "weihai"]);
    const here = withPerson(apart, "P2", { hukou: { kind: "rural", division: "371002" } });
    expect(here.withoutTies).toEqual(["xining"]);
    expect(here.household.people.map(({ ties }) => Object.keys(ties ?? {}))).toEqual([["xining"], ["xining"]]);
    expect(here.household.destinations?.weihai).toEqual({});
    expect(withPerson(apart, "P2", { hukou: { kind: "rural", division: "370000" } }).withoutTies).toEqual([
      "xining",
      "weihai",
    ]);
  });
});

describe("places that are considered", () => {
  let spoken: Answers;
  beforeAll(() => {
    spoken = withPlaces(two, ["weihai", "xining"]);
    spoken.household.people[0] = {
      ...spoken.household.people[0],
      id: "P1",
      ties: { xining: { work: "employed" }, weihai: { work: "none" } },
      education: { graduatedIn: "elsewhere", admittedIn: "elsewhere" },
    };
  });

  test("stand in one order, whatever the order of the ticks", () => {
    expect(spoken.places).toEqual(["xining", "weihai"]);
    expect(Object.keys(spoken.household.destinations ?? {}).toSorted()).toEqual(["weihai", "xining"]);
  });

  test("take their answers along when they are left out", () => {
    const left = withPlaces({ ...spoken, withoutTies: ["weihai", "xining"] }, ["xining"]);
    expect(left.household.people[0]?.ties).toEqual({ xining: { work: "employed" } });
    expect(left.household.destinations).toEqual({ xining: {} });
    expect(left.withoutTies).toEqual(["xining"]);
    expect(left.household.people[0]?.education).toEqual({ graduatedIn: "elsewhere", admittedIn: "elsewhere" });
  });

  test("can hold the school that was in none of them, when one comes in", () => {
    const more = withPlaces(spoken, ["xining", "weihai", "bijie"]);
    expect(more.household.people[0]?.education).toEqual({});
    const abroad = structuredClone(spoken);
    Object.assign(abroad.household.people[0] ?? {}, {
      education: { graduatedIn: "elsewhere", graduatedOverseas: true, admittedIn: "370000" },
    });
    expect(withPlaces(abroad, ["xining", "weihai", "bijie"]).household.people[0]?.education).toEqual({
      graduatedIn: "elsewhere",
      graduatedOverseas: true,
      admittedIn: "370000",
    });
  });

  test("that are left out name the facts that go with them, but for those that were filled in", () => {
    expect(factsLost(spoken, ["xining"]).map((ref) => [ref.fact, ref.person, ref.jurisdiction])).toEqual([
      ["work", "P1", "weihai"],
    ]);
    expect(factsLost(spoken, ["xining", "weihai"])).toEqual([]);
    expect(factsLost({ ...spoken, withoutTies: ["weihai"] }, ["xining"])).toEqual([]);
  });
});
