import { beforeAll, describe, expect, test } from "vitest";
import type { Person } from "@/policies/facts/schema";
import { wordsOf, type Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { familyView } from "./family";
import { about } from "./fact-key";
import { factLabel, personLabels, registerName } from "./labels";
import { memberFormOf, memberView } from "./member";
import { noAnswers } from "./start";

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
});

const withPeople = (...people: Partial<Person>[]): Answers => ({
  ...noAnswers,
  household: { ...noAnswers.household, people: people.map((one, index) => ({ id: `P${index + 1}`, ...one })) },
});
const two = withPeople({ relation: "applicant", ageYears: 36 }, { relation: "child", ageYears: 9 });

describe("names", () => {
  test("count those of one relation and tell the age of all but the applicant", () => {
    const answers = withPeople(
      { relation: "applicant", ageYears: 36 },
      { relation: "child", ageYears: 9 },
      { relation: "child" },
    );
    const [own = "", first = "", second = ""] = [...personLabels(answers, words).values()];
    expect(own).not.toContain("36");
    expect(first).toContain("（9岁）");
    expect(second).not.toContain("岁");
    expect(new Set([own, first, second]).size).toBe(3);
    expect(first.replace("（9岁）", "")).not.toBe(second);
  });

  test("a booklet goes by those who stand in it", () => {
    const answers = withPeople({ relation: "applicant", register: "R1" }, { relation: "spouse", register: "R1" });
    answers.household.registers = { R1: {}, R2: {} };
    const names = [...personLabels(answers, words).values()];
    expect(registerName("R1", answers, words)).toBe(`${names.join("、")}的户口簿`);
    expect(registerName("R2", answers, words)).toBe("另一本户口簿");
  });

  test("a fact goes by whose it is, a booklet's by its people where there are several", () => {
    const answers = withPeople({ relation: "applicant", register: "R1" }, { relation: "spouse", register: "R1" });
    const names = [...personLabels(answers, words).values()];
    expect(factLabel(about("military", { person: "P2" }), answers, words)).toMatch(new RegExp(`^${names[1]}：`));
    expect(factLabel(about("movesAsWhole", { register: "R1" }), answers, words)).not.toContain("：");
    expect(factLabel(about("military", { person: "P9" }), answers, words)).not.toContain("：");
    answers.household.registers = { R1: {}, R2: {} };
    expect(factLabel(about("movesAsWhole", { register: "R1" }), answers, words)).toMatch(/的户口簿：/);
    const home = about("homes.dwelling", { jurisdiction: "xining", area: "cityDistrict" });
    expect(factLabel(home, answers, words)).toContain(words.say("policies.xining.name"));
    expect(factLabel(home, answers, words)).toContain(words.say("policies.xining.kindOfPlace.cityDistrict.name"));
  });
});

describe("the page of the family", () => {
  test("notes the applicant's age, an age that is missing, and who stays", () => {
    const answers = withPeople(
      { relation: "applicant", ageYears: 36 },
      { relation: "child", ageYears: 9, wantsToMove: false },
      { relation: "child", wantsToMove: false },
    );
    const { members, nextId, most } = familyView(answers, words);
    expect(members.map(({ id, notes, removable }) => [id, notes, removable])).toEqual([
      ["P1", "36岁", false],
      ["P2", "这次不迁户口", true],
      ["P3", "年龄不清楚、这次不迁户口", true],
    ]);
    expect([nextId, most]).toEqual(["P4", 12]);
    expect(members.map(({ name }) => name)).toEqual([...personLabels(answers, words).values()]);
  });
});

describe("the page of a member", () => {
  test("is there for those who are in, and for the next one", () => {
    expect(["P1", "P2", "P3", "P4", "P13"].map((id) => memberView(id, two, words)?.form ?? null)).toEqual([
      "known",
      "known",
      "new",
      null,
      null,
    ]);
  });

  test("comes back for a form that was posted, whoever has come or gone since", () => {
    expect(memberView("P2", two, words, "new")?.form).toBe("new");
    expect(memberView("P7", two, words, "known")?.form).toBe("known");
    expect(memberView("P13", two, words, "new")).toBeNull();
  });

  test("asks of the applicant, of somebody known, of somebody new", () => {
    expect(memberView("P1", two, words)?.title).toBe(words.say("wizard.fields.ageOwn"));
    expect(memberView("P2", two, words)?.title).toBe(`修改${personLabels(two, words).get("P2")}的情况`);
    expect(memberView("P3", two, words)?.title).toBe("再加一位家人");
    expect(memberView("P2", two, words, "new")?.title).toBe("再加一位家人");
  });

  test("names the others, and says what is known of this one", () => {
    const names = [...personLabels(two, words).values()];
    expect(memberView("P2", two, words)?.others).toEqual([names[0]]);
    expect(memberView("P3", two, words)?.others).toEqual(names);
    expect(memberView("P2", two, words)?.values["ageYears-P2"]).toBe("9");
    expect(memberView("P2", two, words, "new")?.values["ageYears-P2"]).toBe("");
    expect(memberView("P2", two, words, "new")?.others).toEqual(names);
  });

  test("leads back to the family, the applicant's to where one was before", () => {
    expect(memberView("P2", two, words)?.backPath).toBe("/check/family");
    expect(memberView("P1", { ...two, trail: ["places"] }, words)?.backPath).toBe("/check/places");
  });

  test.each([
    ["new", "new"],
    ["known", "known"],
    ["other", null],
    [undefined, null],
  ])("a form that says %j is %j", (posted, form) => expect(memberFormOf(posted)).toBe(form));
});
