import { expect, test } from "vitest";
import facts from "@/messages/zh-Hans/facts.json";
import { factCatalogue, factNames, type FactName } from "@/policies/fact-catalogue";

const wordAt = (path: string): unknown => path.split(".").reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), facts);

function expectedOf(fact: FactName): string[] {
  const { type, values } = factCatalogue[fact];
  if (type === "number") return [`${fact}.said`];
  if (type === "division") return [];
  // Places are named by their own words (policies/contract.test.ts).
  if (fact === "education.schoolIn") return [`${fact}.values.elsewhere`];
  const shown: readonly unknown[] = type === "list" ? [...values, "empty"] : values;
  return shown.map((value) => `${fact}.values.${String(value)}`);
}

test.each(factNames)("%s can be named, and so can each of its values", (fact) => {
  for (const path of [`${fact}.name`, ...expectedOf(fact)]) expect([path, typeof wordAt(path)]).toEqual([path, "string"]);
});
