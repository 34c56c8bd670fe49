import type { FactType } from "@/policies/facts/row";
import { rowOf } from "@/policies/facts/rows";
import type { Words } from "../i18n/words";
import { choicesOf, elsewhereLabel } from "./choices";
import { type Column, type FactColumn, isFactColumn } from "./columns";

const keyOf: Partial<Record<FactType, string>> = {
  division: "division",
  school: "school",
  spouse: "spouse",
  people: "people",
  register: "register",
  list: "list",
};

/** What is to be written into a column, in the words of its type. */
export function howToFill(column: Column, words: Words): string {
  if (!isFactColumn(column)) return words.say(`batch.explain.${column.id}`);
  const { scope } = rowOf(column.fact);
  const once = scope === "register" ? "ofRegister" : scope === "person" || scope === "tie" ? null : "ofHousehold";
  const how = valuesOf(column, words);
  return once ? how + words.say(`batch.explain.${once}`) : how;
}

function valuesOf(column: FactColumn, words: Words): string {
  const { type } = rowOf(column.fact);
  const choices = choicesOf(column, words)
    .map(({ label }) => label)
    .join(words.say("batch.result.comma"));
  const say = (key: string, values: Record<string, string> = {}) => words.say(`batch.explain.${key}`, values);
  if (column.fact === "relation")
    return say("relation", { applicant: words.say("facts.relation.values.applicant"), choices });
  if (type === "number") return say(/months/i.test(column.fact) ? "months" : "years");
  const key = keyOf[type] ?? "oneOf";
  const elsewhere = type === "school" || type === "spouse" ? elsewhereLabel(column, words) : "";
  return say(key, { choices, elsewhere, nobody: type === "people" ? elsewhereLabel(column, words) : "" });
}
