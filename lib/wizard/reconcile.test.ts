import { beforeAll, describe, expect, test } from "vitest";
import { refKey } from "@/policies/facts/rows";
import type { Household, Person } from "@/policies/facts/schema";
import { wordsOf, type Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { about } from "./fact-key";
import { questionFields } from "./question-form";
import { reconcile } from "./reconcile";
import { nameOf, possibleHolders, personOf, memberSlots, slotsAsked, slotsOf, type Slot } from "./slots";
import { noAnswers } from "./start";
import { stepById } from "./steps";
import { submit } from "./submit";
import { progressOf } from "./progress";

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
});

const answersOf = (people: Partial<Person>[], more: Partial<Household> = {}): Answers => ({
  ...noAnswers,
  places: ["xining"],
  household: {
    destinations: { xining: {} },
    people: people.map((one, index) => ({ id: `P${index + 1}`, ...one })),
    ...more,
  },
});
const asks = (fact: Parameters<typeof about>[0], person: string): Slot => ({
  kind: "fact",
  ref: about(fact, { person }),
});

describe("what cannot be", () => {
  const married = [
    { relation: "applicant", ageYears: 36 },
    { relation: "child", ageYears: 12, maritalStatus: "married" },
  ] as Partial<Person>[];

  test("is refused at the field of this page that has to change", () => {
    const { refused, answers } = reconcile(answersOf(married), [
      asks("maritalStatus", "P1"),
      asks("maritalStatus", "P2"),
    ]);
    expect(refused.map(({ slot, error }) => [nameOf(slot), error.code])).toEqual([
      ["maritalStatus-P2", "marriedUnder16"],
    ]);
    expect(answers.household.people[1]?.maritalStatus).toBe("married");
  });

  test("gives way where another page said it, and is named", () => {
    const { refused, answers } = reconcile(answersOf(married), [asks("ageYears", "P1")]);
    expect(refused).toEqual([]);
    expect(answers.household.people[1]).toEqual({ id: "P2", relation: "child", ageYears: 12 });
    expect(answers.dropped).toEqual([refKey(about("maritalStatus", { person: "P2" }))]);
  });

  test("between two people is refused at the age that this page asks", () => {
    const people = [
      { relation: "applicant", ageYears: 30 },
      { relation: "child", ageYears: 40, parents: ["P1"] },
    ] as Partial<Person>[];
    const { refused } = reconcile(answersOf(people), [asks("ageYears", "P1")]);
    expect(refused.map(({ slot, error }) => [nameOf(slot), error.code])).toEqual([["ageYears-P1", "parentNotOlder"]]);
  });

  test("is nothing where all can be, and nobody is dropped for what they are", () => {
    const fine = answersOf([{ relation: "applicant", ageYears: 30 }]);
    expect(reconcile(fine, [])).toEqual({ answers: fine, refused: [] });
    expect(() => reconcile(answersOf([{ relation: "applicant" }, { relation: "applicant" }]), [])).toThrow(
      "no answer to drop",
    );
  });

  test("leaves what was named before", () => {
    const before = { ...answersOf(married), dropped: ["military P1   "] };
    expect(reconcile(before, []).answers.dropped).toEqual([
      "military P1   ",
      refKey(about("maritalStatus", { person: "P2" })),
    ]);
  });
});

describe("a page that was sent", () => {
  const sent = (answers: Answers, slots: Slot[], values: Record<string, string | string[]>, confirmed = "") => {
    const { fields } = questionFields(slots, "", answers, words);
    return submit({ answers, slots, fields, values, confirmed }, words);
  };
  const couple = answersOf([
    { relation: "applicant", ageYears: 36 },
    { relation: "spouse", ageYears: 34 },
  ]);

  test("is refused at every field that is wrong", () => {
    const result = sent(couple, [asks("ageYears", "P1"), asks("maritalStatus", "P2")], {
      "ageYears-P1": "x",
      "maritalStatus-P2": "?",
    });
    expect(result).toMatchObject({
      taken: false,
      confirmed: "",
      problems: [{ field: "ageYears-P1" }, { field: "maritalStatus-P2" }],
    });
  });

  test("is refused in the words of what cannot be", () => {
    const result = sent(couple, [asks("maritalStatus", "P2")], { "maritalStatus-P2": "neverMarried" });
    expect(result).toEqual({
      taken: false,
      confirmed: "",
      problems: [{ field: "maritalStatus-P2", message: words.say("errors.spouseNeverMarried") }],
    });
  });

  test("is asked again where it is unlikely, at the field that can be mended, until that is confirmed", () => {
    const slots = [asks("relation", "P2"), asks("ageYears", "P2")];
    const values = { "relation-P2": "spouse", "ageYears-P2": "90" };
    const doubted = sent(couple, slots, values);
    expect(doubted).toMatchObject({ taken: false, problems: [{ field: "ageYears-P2" }] });
    if (doubted.taken) throw new Error("not asked again");
    expect(sent(couple, slots, values, `other,${doubted.confirmed}`)).toMatchObject({ taken: true });
    expect(sent(couple, slots, values, "other")).toMatchObject({ taken: false });
    expect(sent(couple, slots, { ...values, "ageYears-P2": "91" }, doubted.confirmed)).toMatchObject({ taken: false });
  });

  test("is not asked again for what was unlikely before", () => {
    const before = answersOf([
      { relation: "applicant", ageYears: 36 },
      { relation: "spouse", ageYears: 90 },
    ]);
    expect(sent(before, [asks("maritalStatus", "P1")], { "maritalStatus-P1": "married" })).toMatchObject({
      taken: true,
    });
  });

  test("forgets what the page before has dropped", () => {
    const result = sent({ ...couple, dropped: ["military P1   "] }, [asks("military", "P1")], {
      "military-P1": "none",
    });
    expect(result).toMatchObject({ taken: true, answers: { dropped: [] } });
  });
});

describe("what a page asks", () => {
  const family = answersOf(
    [
      { relation: "applicant", ageYears: 36 },
      { relation: "spouse", ageYears: 34 },
      { relation: "child", ageYears: 15 },
      { relation: "parent" },
    ],
    { registers: { R1: {}, R2: {} } },
  );
  const namesOf = (id: string, answers: Answers) => {
    const step = stepById(id);
    if (!step) throw new Error(id);
    return slotsOf(step, answers, progressOf(answers).open).map(nameOf);
  };

  test("of homes asks whose they are, but where only one can have one and is certainly grown", () => {
    expect(possibleHolders(family)).toEqual(["P1", "P2", "P4"]);
    expect(namesOf("dwelling-xining", family)).toContain("homes_dwellingHolders-xining-cityDistrict");
    const holdersOf = (ageYears: number | null) => {
      const mostlyYoung = answersOf([
        { relation: "applicant", ageYears },
        { relation: "child", ageYears: 15 },
      ]);
      expect(possibleHolders(mostlyYoung)).toEqual(["P1"]);
      return namesOf("dwelling-xining", mostlyYoung).filter((name) => name.includes("Holders")).length;
    };
    expect(holdersOf(36)).toBe(0);
    expect(holdersOf(14)).toBeGreaterThan(0);
    expect(holdersOf(null)).toBeGreaterThan(0);
  });

  test("of booklets asks everybody but the applicant, the one who stands in none included in nothing", () => {
    expect(namesOf("registers", family)).toEqual(["together", "register-P2", "register-P3", "register-P4"]);
    const abroad = {
      ...family,
      household: {
        ...family.household,
        people: family.household.people.map((one) =>
          one.id === "P3" ? { ...one, hukou: { kind: "none" as const } } : one,
        ),
      },
    };
    expect(namesOf("registers", abroad)).toEqual(["together", "register-P2", "register-P4"]);
  });

  test("stands together by whose it is, in the order of the family", () => {
    const step = stepById("education");
    const twelve = answersOf(
      Array.from(
        { length: 11 },
        (_, index) => ({ relation: index === 0 ? "applicant" : "sibling", ageYears: 30 }) as Partial<Person>,
      ),
    );
    const people = step ? slotsOf(step, twelve, progressOf(twelve).open).map(personOf) : [];
    expect([...new Set(people)]).toEqual(Array.from({ length: 11 }, (_, index) => `P${index + 1}`));
    expect(people).toEqual(people.toSorted((a, b) => Number(a?.slice(1)) - Number(b?.slice(1))));
  });

  test("that was posted is what the page had, as far as its step can ask it", () => {
    const step = stepById("military");
    if (!step) throw new Error("military");
    expect(slotsAsked(step, family, ["military-P2", "work-P2-xining"]).map(nameOf)).toEqual(["military-P2"]);
    expect(slotsAsked(step, family, [])).toEqual([]);
    const work = stepById("work-xining");
    expect(work && slotsAsked(work, { ...family, withoutTies: ["xining"] }, ["work-P1-xining"])).toEqual([]);
    const members = stepById("family");
    expect(members && slotsAsked(members, family, ["ageYears-P1"])).toEqual([]);
  });

  test("of a member asks who stays only where there are others", () => {
    const one = answersOf([{ relation: "applicant" }]);
    expect(memberSlots("P1", one).map(nameOf)).toEqual(["ageYears-P1"]);
    expect(memberSlots("P1", family).map(nameOf)).toEqual(["ageYears-P1", "stays-P1"]);
    expect(memberSlots("P2", family).map(nameOf)).toEqual(["relation-P2", "ageYears-P2", "stays-P2"]);
  });
});
