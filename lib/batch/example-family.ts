import type { FactType } from "@/policies/facts/row";
import { type FactName, rowOf } from "@/policies/facts/rows";
import type { Words } from "../i18n/words";
import { choicesOf } from "./choices";
import { type Column, type FactColumn, isFactColumn } from "./columns";

/** A family that shows how a table is filled; its rows are never read. By fact: what father, mother and daughter say. */
const family: Partial<Record<FactName, readonly [string, string, string]>> = {
  relation: ["applicant", "spouse", "child"],
  spouse: ["2", "1", ""],
  parents: ["", "", "1、2"],
  register: ["1", "1", "1"],
  ageYears: ["36", "34", "8"],
  maritalStatus: ["married", "married", "neverMarried"],
  wantsToMove: ["true", "true", "true"],
  "hukou.kind": ["rural", "rural", "rural"],
  // Who is registered elsewhere has not settled there.
  settledMonthsAgo: ["", "", ""],
};
/** Of these the last choice is the one that most people make. */
const saysNoLast: readonly FactType[] = ["boolean", "list", "placeOrNone"];
const size = 3;
const months = "18";

export const exampleRows = (columns: readonly Column[], words: Words): string[][] =>
  Array.from({ length: size }, (_, member) => columns.map((column) => cellOf(column, member, words)));

function cellOf(column: Column, member: number, words: Words): string {
  if (isFactColumn(column)) return factCell(column, member, words);
  const own = { household: words.say("batch.explain.example"), group: words.say("batch.explain.exampleGroup") };
  return column.id === "member" ? String(member + 1) : own[column.id as keyof typeof own];
}

function factCell(column: FactColumn, member: number, words: Words): string {
  const said = family[column.fact]?.[member];
  const choices = choicesOf(column, words);
  if (said !== undefined) return choices.find(({ value }) => value === said)?.label ?? said;
  const { type, scope } = rowOf(column.fact);
  const isOfAll = scope === "home" || scope === "register" || scope === "household";
  if (column.fact === "hukou.division") return words.say("divisions.410100");
  if (isOfAll && member > 0) return "";
  if (type === "people") return "1";
  if (member === size - 1) return "";
  if (type === "number") return months;
  return choices.at(saysNoLast.includes(type) ? -1 : 0)?.label ?? "";
}
