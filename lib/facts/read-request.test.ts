import { describe, expect, test } from "vitest";
import { routing } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import { factErrorCodes, pointer } from "./fact-error";
import { worded } from "./fact-words";
import { readRequest } from "./read-request";

const applicant = { id: "P1", relation: "applicant" };

/** `pointer code` of everything that is wrong. */
const wrong = (input: unknown) => readRequest(input).errors?.map(({ path, code }) => `${pointer(path)} ${code}`) ?? [];
const wrongHousehold = (household: unknown) => wrong({ household }).map((line) => line.replace("/household", ""));
const wrongPerson = (person: object) =>
  wrongHousehold({ people: [{ ...applicant, ...person }] }).map((line) => line.replace("/people/0", ""));

test("somebody of whom nothing is known can be assessed", () => {
  expect(wrongHousehold({ people: [applicant] })).toEqual([]);
  expect(
    wrong({ asOf: null, household: { people: [{ ...applicant, ageYears: null, ties: null }], registers: null } }),
  ).toEqual([]);
});

describe("one fact that cannot be", () => {
  test.each([
    [{ foo: 1 }, "/foo unknownKey"],
    [JSON.parse('{"__proto__": {"ageYears": 3}}'), "/__proto__ unknownKey"],
    [{ "a/b~c": 1 }, "/a~1b~0c unknownKey"],
    [{ ageYears: "3" }, "/ageYears wrongType"],
    [{ ageYears: 1.5 }, "/ageYears notWhole"],
    [{ ageYears: -1 }, "/ageYears tooLow"],
    [{ ageYears: 121 }, "/ageYears tooHigh"],
    [{ ageYears: Infinity }, "/ageYears wrongType"],
    [{ id: "1" }, "/id notPersonId"],
    [{ maritalStatus: "single" }, "/maritalStatus notOneOf"],
    [{ hukou: { division: "99" } }, "/hukou/division notDivision"],
    [{ hukou: { division: "990000" } }, "/hukou/division unknownDivision"],
    [{ qualification: { honours: Array(4).fill("heritageBearer") } }, "/qualification/honours tooMany"],
    [{ ties: { paris: {} } }, "/ties/paris unknownKey"],
    [{ spouse: "?" }, "/spouse notPersonId"],
    [{ parents: ["?"] }, "/parents/0 notPersonId"],
    [{ spouse: "P1" }, "/spouse marriedToOneself"],
    [{ education: { graduatedIn: "63" } }, "/education/graduatedIn notDivision"],
    [{ education: { status: "none" } }, "/education/status renamedKey"],
    [{ ties: { xining: { contractMonths: 3 } } }, "/ties/xining/contractMonths removedKey"],
    [
      { ageYears: 2, ties: { xining: { pensionMonths: { employee: 36 } } } },
      "/ties/xining/pensionMonths/employee moreMonthsThanLife",
    ],
  ])("%j", (person, expected) => {
    const [first] = wrongPerson(person);
    expect(first).toBe(expected);
  });
});

test.each([
  [{}, ["/household required"]],
  [null, [" wrongType"]],
  [{ household: null }, ["/household required"]],
  [{ household: { people: null } }, ["/household/people required"]],
  [{ household: { people: [{ ...applicant, id: null }] } }, ["/household/people/0/id required"]],
  [[], [" wrongType"]],
  [{ household: { people: [] } }, ["/household/people tooFew"]],
  [{ household: { people: [applicant] }, asOf: "2026-02-30" }, ["/asOf notDate"]],
  [{ household: { people: [applicant] }, destinations: {} }, ["/destinations unknownKey"]],
])("%j", (input, expected) => {
  expect(wrong(input)).toEqual(expected);
});

test("thirteen people are one too many, and nothing else", () => {
  const people = Array.from({ length: 13 }, (_, index) => ({
    id: `P${index + 1}`,
    relation: index === 0 ? "applicant" : "sibling",
  }));
  expect(wrongHousehold({ people })).toEqual(["/people tooMany"]);
});

describe("everything that is wrong is said at once", () => {
  test("malformed and impossible", () => {
    const people = [
      { ...applicant, ageYears: "old" },
      { id: "P2", relation: "spouse", ageYears: 3 },
      { id: "P2", relation: "spouse" },
    ];
    expect(wrongHousehold({ people, more: 1 })).toEqual([
      "/people/0/ageYears wrongType",
      "/more unknownKey",
      "/people/2/relation severalSpouses",
      "/people/2/id repeatedId",
      "/people/1/ageYears spouseTooYoung",
    ]);
  });

  test("but what follows only from a malformed field is not said", () => {
    expect(wrongHousehold({ people: [{ id: "P1", relation: "me" }] })).toEqual(["/people/0/relation notOneOf"]);
    expect(wrongHousehold({ people: [3, applicant, { relation: "child" }, { relation: "child" }] })).toEqual([
      "/people/0 wrongType",
      "/people/2/id required",
      "/people/3/id required",
    ]);
    const destinations = { xining: { homes: { cityDistrict: { dwellingHolders: ["P2"] } } } };
    expect(wrongHousehold({ people: [applicant, { id: "?", relation: "spouse" }], destinations })).toEqual([
      "/people/1/id notPersonId",
    ]);
    expect(wrongHousehold({ people: [applicant], destinations })).toEqual([
      "/destinations/xining/homes/cityDistrict/dwellingHolders/0 unknownPerson",
    ]);
  });
});

test("a booklet has a name, and is there", () => {
  expect(wrongHousehold({ people: [applicant], registers: { "1": {} } })).toEqual(["/registers/1 notRegisterId"]);
  expect(wrongHousehold({ people: [{ ...applicant, register: "R2" }], registers: { R1: {} } })).toEqual([
    "/people/0/register unknownRegister",
  ]);
});

test("a request in the words of the first edition is told the new ones", async () => {
  const { say } = await wordsOf("zh-Hans");
  const errors =
    readRequest({
      household: { people: [applicant], land: {}, destinations: { xining: { placeType: "cityDistrict" } } },
    }).errors ?? [];
  expect(errors.map(({ path, code, values }) => [pointer(path), say(`errors.${code}`, values)])).toEqual([
    [
      "/household/destinations/xining/placeType",
      "“placeType”这个字段换了写法，请改用destinations.<jurisdiction>.homes.<placeType>。",
    ],
    ["/household/land", "“land”这个字段换了写法，请改用registers.<id>.land。"],
  ]);
});

test.each(routing.locales)("%s has words for every code, and fills them in", async (locale) => {
  const words = await wordsOf(locale);
  const values = { key: "foo", to: "bar", expected: "number", values: "a、b", min: 1, max: 2, line: 3, column: 4 };
  const messages = worded(
    factErrorCodes.map((code) => ({ path: [], code, values })),
    words,
  ).map(({ message }) => message);
  expect(messages.filter((message) => message.length < 8 || /[{}]/.test(message))).toEqual([]);
  expect(new Set(messages).size).toBe(factErrorCodes.length);
});
