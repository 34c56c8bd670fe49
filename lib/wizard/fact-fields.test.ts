import { beforeAll, describe, expect, test } from "vitest";
import { factNames, rowOf, type FactName } from "@/policies/facts/rows";
import type { Person } from "@/policies/facts/schema";
import { areaIds } from "@/policies/jurisdictions";
import { wordsOf, type Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { factField } from "./fact-fields";
import { about, type Ref } from "./fact-key";
import { personLabels } from "./labels";
import { familyOfThree, withPeople, wordingOf } from "./testing/family-of-three";

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
  family = familyOfThree();
});

let family: Answers;
const wording = (answers: Answers) => wordingOf(answers, words);
const field = (fact: FactName, whose: Partial<Ref> = { person: "P1" }, answers = family) =>
  factField(about(fact, whose), wording(answers));
const values = (...asked: Parameters<typeof field>) => field(...asked).options.map(({ value }) => value);
const aloneIn = (...asked: Parameters<typeof field>) =>
  field(...asked)
    .options.filter(({ alone }) => alone)
    .map(({ value }) => value);

const whoseOf = (fact: FactName): Partial<Ref> =>
  (
    ({
      household: {},
      register: { register: "R1" },
      home: { jurisdiction: "xining", area: "cityDistrict" },
      person: { person: "P3" },
      tie: { person: "P3", jurisdiction: "xining" },
    }) as const
  )[rowOf(fact).scope];

describe.each(factNames)("%s", (fact) => {
  test("offers different answers in different words, and says what is missing where there is none", () => {
    const asked = field(fact, whoseOf(fact));
    const all = [...asked.options, ...(asked.groups ?? []).flatMap(({ options }) => options)];
    expect(new Set(all.map(({ value }) => value)).size).toBe(all.length);
    expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
    for (const { label, hint } of all) expect([label.length > 0, hint]).not.toEqual([true, ""]);
    expect(asked.messages.required.length).toBeGreaterThan(0);
  });

  test("may be unclear, but for what somebody is to the applicant", () => {
    const asked = field(fact, whoseOf(fact));
    const isUnclear = asked.unsureLabel !== undefined || asked.options.some(({ value }) => value === "unsure");
    expect(isUnclear).toBe(fact !== "relation");
  });

  test("offers every word of the table", () => {
    const { type } = rowOf(fact);
    if (type !== "oneOf" && type !== "list" && type !== "boolean")
      return expect(field(fact, whoseOf(fact)).kind).toBeTruthy();
    const offered = values(fact, whoseOf(fact));
    const words = (type === "boolean" ? ["true", "false"] : (rowOf(fact).values as readonly string[])).filter(
      (word) => word !== "applicant",
    );
    expect(words.filter((word) => !offered.includes(word))).toEqual([]);
  });
});

describe("kinds of fields", () => {
  test.each([
    ["ageYears", "number"],
    ["monthsLived", "months"],
    ["hukou.division", "select"],
    ["education.graduatedIn", "select"],
    ["homes.dwelling", "select"],
    ["parents", "checks"],
    ["qualification.honours", "checks"],
    ["spouse", "choice"],
    ["work", "choice"],
  ] as const)("%s is a %s", (fact, kind) => expect(field(fact, whoseOf(fact)).kind).toBe(kind));

  test("an age and a time are bounded, each with its own words", () => {
    expect(field("ageYears")).toMatchObject({
      max: 120,
      messages: { max: words.say("wizard.errors.tooLarge", { max: 120 }) },
    });
    const lived = field("monthsLived", { person: "P1", jurisdiction: "xining" });
    expect(lived.max).toBe(rowOf("monthsLived").values);
    expect(lived.messages.max).toBe(
      words.say("wizard.errors.tooManyMonths", { years: Math.floor((Number(lived.max) + 1) / 12) }),
    );
    expect(Object.keys(lived.units ?? {})).toEqual(["years", "months"]);
  });
});

describe("what is offered", () => {
  test("of places: villages count as one kind, and nowhere there only where somebody lives", () => {
    const at = (fact: "livesIn" | "worksIn", jurisdiction: "xining" | "bijie") =>
      values(fact, { person: "P1", jurisdiction });
    expect(at("worksIn", "xining")).toEqual([...areaIds("xining"), "unsure"]);
    expect(at("livesIn", "xining")).toEqual([...areaIds("xining"), "none", "unsure"]);
    expect(at("worksIn", "bijie")).toEqual([...areaIds("bijie").filter((area) => area !== "placeOfOrigin"), "unsure"]);
    const origin = field("worksIn", { person: "P1", jurisdiction: "xining" }).options.find(
      ({ value }) => value === "placeOfOrigin",
    );
    expect(origin?.label).toBe(words.say("wizard.options.village"));
    expect(values("worksIn", { person: "P1" })).toEqual(["unsure"]);
  });

  test("of where somebody is registered: what the hukou allows", () => {
    const registered = (hukou: Person["hukou"]) =>
      values(
        "registeredIn",
        { person: "P1", jurisdiction: "xining" },
        withPeople({ relation: "applicant", hukou: hukou ?? null }),
      );
    expect(registered({ kind: "urban", division: "410100" })).toEqual(["none", "unsure"]);
    expect(registered({ kind: "urban", division: "630100" })).not.toContain("placeOfOrigin");
    expect(registered({ kind: "rural", division: "630100" })).toContain("placeOfOrigin");
    expect(registered(null)).toEqual(expect.arrayContaining(["cityDistrict", "placeOfOrigin", "none"]));
    expect(values("registeredIn", { person: "P1" })).toEqual(["none", "unsure"]);
  });

  test("of relatives: those who can be, and somebody else", () => {
    const wed = withPeople({ relation: "applicant" }, { relation: "child" }, { relation: "childInLaw" });
    expect(values("spouse", { person: "P2" }, wed)).toEqual(["P3", "elsewhere", "unsure"]);
    expect(values("parents", { person: "P3" })).toEqual(["P1", "P2", "none", "unsure"]);
    expect(aloneIn("parents", { person: "P3" })).toEqual(["none", "unsure"]);
    expect(field("parents", { person: "P3" }).options[0]?.label).toBe(personLabels(family, words).get("P1"));
  });

  test("of holders: those who are grown, and somebody who is not listed", () => {
    expect(values("homes.dwellingHolders", { jurisdiction: "xining", area: "cityDistrict" })).toEqual([
      "P1",
      "P2",
      "none",
      "unsure",
    ]);
  });

  test("of booklets: as many as there can be, each by its number", () => {
    const asked = field("register", { person: "P2" });
    expect(asked.options.map(({ value }) => value)).toEqual(["R1", "R2", "R3", "other", "unsure"]);
    expect(asked.options.slice(0, 3).map(({ label }) => label)).toEqual(
      words.say("wizard.options.booklets").split(" ").slice(0, 3),
    );
  });

  test("of schools: elsewhere than the places considered, and abroad only where one has graduated", () => {
    expect(values("education.graduatedIn")).toEqual(["elsewhere", "overseas", "unsure"]);
    expect(values("education.admittedIn")).toEqual(["elsewhere", "unsure"]);
    const [away] = field("education.admittedIn").options;
    for (const place of ["xining", "bijie"]) expect(away?.label).toContain(words.say(`policies.${place}.name`));
    expect(away?.label).not.toContain(words.say("policies.weihai.name"));
  });

  test("first: no home in a select, never moved for a former hukou", () => {
    expect(values("homes.dwelling", { jurisdiction: "xining", area: "cityDistrict" })[0]).toBe("none");
    expect(values("formerHukou.kind")[0]).toBe("unchanged");
    expect(aloneIn("formerHukou.kind")).toEqual(["unchanged", "unsure"]);
    expect(values("relation")).not.toContain("applicant");
    expect(aloneIn("qualification.honours")).toEqual(["none", "unsure"]);
  });
});
