import { describe, expect, test } from "vitest";
import { pointer } from "./fact-error";
import { readRequest } from "./read-request";

const applicant = { id: "P1", relation: "applicant" };
const wrong = (household: object) =>
  (readRequest({ household }).errors ?? []).map(
    ({ path, code }) => `${pointer(path).replace("/household", "")} ${code}`,
  );

describe("what is impossible is said beside what is malformed", () => {
  test.each([
    ["nobody answers, and a field of the household", { people: [{ id: "P1", relation: "child" }], poorFamily: 3 }],
    ["nobody answers, and an age", { people: [{ id: "P1", relation: "child", ageYears: "x" }] }],
  ])("%s", (_, household) => expect(wrong(household)).toContain("/people noApplicant"));

  test("an id that repeats, of somebody whose relation cannot be read", () => {
    expect(wrong({ people: [applicant, { id: "P1", relation: "me" }] })).toEqual([
      "/people/1/relation notOneOf",
      "/people/1/id repeatedId",
    ]);
  });

  test("a spouse of three, whose id cannot be read", () => {
    expect(wrong({ people: [applicant, { id: 3, relation: "spouse", ageYears: 3 }] })).toEqual([
      "/people/1/id wrongType",
      "/people/1/ageYears spouseTooYoung",
    ]);
  });

  test("somebody married at three, beside a booklet that cannot be read", () => {
    const child = { ...applicant, ageYears: 3, maritalStatus: "married" };
    expect(wrong({ people: [child], registers: { "1": {} } })).toEqual([
      "/registers/1 notRegisterId",
      "/people/0/maritalStatus marriedUnder16",
    ]);
  });

  test.each([
    ["an age", [{ ...applicant, register: "R2", ageYears: "x" }], { R1: {} }],
    ["a key of a booklet", [{ ...applicant, register: "R2" }], { R1: { foo: 1 } }],
  ])("a booklet that is nowhere, beside %s that is wrong", (_, people, registers) => {
    const lines = wrong({ people, registers });
    expect(lines).toHaveLength(2);
    expect(lines).toContain("/people/0/register unknownRegister");
  });

  test("among twelve people, but not among more", () => {
    const people = Array.from({ length: 12 }, (_, index) => ({
      id: `P${index + 1}`,
      relation: index === 0 ? "applicant" : "spouse",
    }));
    expect(wrong({ people, poorFamily: 3 }).filter((line) => line.includes("severalSpouses"))).toHaveLength(10);
    expect(wrong({ people: [...people, { id: "P13", relation: "spouse" }] })).toEqual(["/people tooMany"]);
  });
});

describe("what may be the work of the malformed part alone is not said", () => {
  test("that nobody answers, where somebody is nobody", () => {
    expect(wrong({ people: [3, { id: "P2", relation: "spouse" }] })).toEqual(["/people/0 wrongType"]);
  });

  test("that a booklet is nowhere, where a booklet cannot be read", () => {
    expect(wrong({ people: [{ ...applicant, register: "R1" }], registers: { "1": {} } })).toEqual([
      "/registers/1 notRegisterId",
    ]);
  });

  test("that somebody is nobody's child, where the list of parents is none", () => {
    expect(wrong({ people: [applicant, { id: "P2", relation: "child", parents: "P1" }] })).toEqual([
      "/people/1/parents wrongType",
    ]);
  });

  test("that a child is married to whoever says nothing of a spouse, where the child's id cannot be read", () => {
    expect(
      wrong({
        people: [
          { ...applicant, spouse: null },
          { id: 3, relation: "child", ageYears: 8 },
        ],
      }),
    ).toEqual(["/people/1/id wrongType"]);
  });

  test("at a field that is named already", () => {
    expect(wrong({ people: [{ ...applicant, parents: ["?"] }] })).toEqual(["/people/0/parents/0 notPersonId"]);
  });
});

test("what was sent is not changed by looking for the impossible", () => {
  const household = { people: [applicant, { id: 3, relation: "spouse", ageYears: "x" }] };
  const before = structuredClone(household);
  wrong(household);
  expect(household).toEqual(before);
});

test("facts that can be are handed on as they were sent", () => {
  const request = { household: { people: [{ ...applicant, ageYears: 36 }] }, asOf: "2026-11-22" };
  expect(readRequest(request)).toEqual({ value: request });
});

test.each(["text", 3, true])("%j is no request", (input) => {
  expect(readRequest(input).errors?.map(({ path, code }) => [path, code])).toEqual([[[], "wrongType"]]);
});
