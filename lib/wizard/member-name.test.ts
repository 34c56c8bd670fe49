import { expect, test } from "vitest";
import type { Person } from "@/policies/facts/schema";
import { membersOf } from "../result/members";
import { memberName } from "./member-name";
import { words } from "./testing/posted-answers";

const say = { say: words.say, has: (key: string) => words.find(key) !== null };

function names(age: "always" | "apart" | "never", ...people: (readonly [Person["relation"], number | null])[]) {
  const household = { people: people.map(([relation, ageYears], at) => ({ id: `P${at + 1}`, relation, ageYears })) };
  return membersOf(household).map((member) => memberName(member, say, age));
}

test("one of the parents is one, and a child that has grown up is no 孩子", () => {
  expect(names("apart", ["applicant", 33], ["parent", 68], ["child", 30], ["childInLaw", 31])).toEqual([
    "您",
    "父母一方",
    "子女",
    "儿媳或女婿",
  ]);
});

test("two alike are told apart by their ages, and counted where those do not", () => {
  expect(
    names("apart", ["parent", 68], ["parent", 66], ["child", 9], ["child", 9], ["sibling", null], ["sibling", 20]),
  ).toEqual(["父母一方（68岁）", "父母一方（66岁）", "孩子一", "孩子二", "兄弟姐妹一", "兄弟姐妹二"]);
});

test("a question says the age of everybody but of whoever answers, a table of ages of nobody", () => {
  expect(names("always", ["applicant", 33], ["spouse", 30], ["child", 9], ["child", 9])).toEqual([
    "您",
    "爱人（30岁）",
    "孩子一（9岁）",
    "孩子二（9岁）",
  ]);
  expect(names("never", ["parent", 68], ["parent", 66])).toEqual(["父母一方", "父母一方"]);
});
