import { describe, expect, test } from "vitest";
import { assess } from "@/policies";
import type { Household, Person } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { today } from "../today";
import { schoolingOf } from "./schooling";

const hukou = { kind: "rural", division: "410100" } as const;
const parents: Person[] = [
  { id: "P1", relation: "applicant", ageYears: 36, hukou },
  { id: "P2", relation: "grandparent", ageYears: 80, hukou },
];
const child: Person = { id: "P3", relation: "child", ageYears: 6, hukou };

function familyOf(people: readonly Person[], places: readonly JurisdictionId[]): Household {
  return {
    people: people.map((person) => ({ ...person, wantsToMove: false })),
    destinations: Object.fromEntries(places.map((place) => [place, {}])),
  };
}
function schoolOf(people: readonly Person[], ...places: JurisdictionId[]) {
  const household = familyOf(people, places);
  return schoolingOf(assess(household, today(), places).jurisdictions, household);
}

describe("a family that asks for the school alone", () => {
  test("is told what is written of its child, with the papers", () => {
    const [weihai] = schoolOf([...parents, { ...child, school: { stage: "primary" } }], "weihai")?.places ?? [];
    const enrolment = weihai?.rights?.said.find(({ id }) => id === "schoolEnrolment");
    expect(enrolment).toMatchObject({ effect: "ifQualified", for: ["P3"], papers: ["residencePermit"] });
  });

  test("is asked about the child, and not about grown people", () => {
    const [weihai] = schoolOf([...parents, child], "weihai")?.places ?? [];
    const asked = weihai?.rights?.open.flatMap(({ lines }) => lines.flatMap(({ missingFacts }) => missingFacts)) ?? [];
    expect([...new Set(asked.map(({ person }) => person))]).toEqual(["P3"]);
  });

  test("is told of silence as silence, behind the places that say something", () => {
    const told = schoolOf([...parents, child], "zhejiang", "weihai")?.places.map(({ id, rights }) => [
      id,
      rights === null,
    ]);
    expect(told).toEqual([
      ["weihai", false],
      ["zhejiang", true],
    ]);
    const ids = (...places: JurisdictionId[]) => schoolOf([...parents, child], ...places)?.places.map(({ id }) => id);
    expect(ids("weihai", "zhejiang")).toEqual(["weihai", "zhejiang"]);
    expect(ids("xining", "zhejiang", "weihai")?.at(-1)).toBe("zhejiang");
  });

  test("has the places that say something in the order of the others, wherever the silent one stands", () => {
    const household = familyOf([...parents, child], ["xining", "weihai", "zhejiang"]);
    const { jurisdictions } = assess(household, today(), ["xining", "weihai", "zhejiang"]);
    const inOrder = (...ids: JurisdictionId[]) =>
      schoolingOf(
        ids.flatMap((id) => jurisdictions.filter((place) => place.id === id)),
        household,
      )?.places.map(({ id }) => id);
    expect(inOrder("zhejiang", "weihai", "xining")).toEqual(["weihai", "xining", "zhejiang"]);
    expect(inOrder("xining", "zhejiang", "weihai")).toEqual(["xining", "weihai", "zhejiang"]);
    expect(inOrder("weihai", "xining", "zhejiang")).toEqual(["weihai", "xining", "zhejiang"]);
  });

  test("is told that something is open where nobody has answered, and never that it is not written", () => {
    const at = (about: Partial<Person>): object[] | undefined =>
      schoolOf([...parents, { ...child, ...about }], "zhejiang", "weihai")?.places.map(({ id, isOpen, isSilent }) => ({
        id,
        isOpen,
        isSilent,
      }));
    const silent = { id: "zhejiang", isOpen: false, isSilent: true };
    expect(at({})).toEqual([{ id: "weihai", isOpen: true, isSilent: false }, silent]);
    const answered = { school: { stage: "primary", event: "none", boards: false } } as const;
    expect(at(answered)).toMatchObject([{ id: "weihai", isSilent: false }, silent]);
  });

  test("has no child yet where all are grown, and may have one where an age is not known", () => {
    expect(schoolOf(parents, "weihai")?.hasPupils).toBe(false);
    expect(schoolOf([...parents, { ...child, ageYears: null }], "weihai")?.hasPupils).toBe(true);
  });

  test("is no such family as soon as somebody moves", () => {
    const household = familyOf([...parents, child], ["weihai"]);
    const moving = { ...household, people: household.people.map((one, at) => ({ ...one, wantsToMove: at === 0 })) };
    expect(schoolingOf(assess(moving, today(), ["weihai"]).jurisdictions, moving)).toBeNull();
  });
});
