import { expect, test } from "vitest";
import facts from "@/messages/zh-Hans/facts.json";
import { everyEdition } from "@/policies";
import { factsOf } from "@/policies/criterion-parts";
import { factNames, rowOf, type FactName } from "@/policies/facts/rows";

const wordAt = (path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), facts);

/** People, divisions and kinds of place have names of their own; what stands beside them here is said of none of them. */
function valuesOf(fact: FactName): readonly unknown[] {
  const { type, values } = rowOf(fact);
  switch (type) {
    case "number":
    case "register":
      return [];
    case "list":
      return [...(values as readonly string[]), "empty"];
    case "people":
      return ["empty"];
    case "spouse":
    case "school":
    case "place":
    case "division":
      return ["elsewhere"];
    case "placeOrNone":
      return ["none"];
    case "boolean":
    case "oneOf":
      return values as readonly unknown[];
  }
}

test.each(factNames)("%s can be named, and so can each of its values", (fact) => {
  const paths = [
    `${fact}.name`,
    ...(rowOf(fact).type === "number" ? [`${fact}.said`] : []),
    ...valuesOf(fact).map((value) => `${fact}.values.${String(value)}`),
  ];
  for (const path of paths) expect([path, typeof wordAt(path)]).toEqual([path, "string"]);
});

const conditions = everyEdition.flatMap(({ routes }) =>
  routes.flatMap((route) => [...route.conditions, ...route.reaches]),
);
const read = [...new Set(conditions.flatMap(({ criterion }) => factsOf(criterion)))].filter(
  (fact) => fact !== "ageYears",
);

test.each(read)("%s can be what somebody lacks", (fact) => {
  expect(typeof wordAt(`${fact}.need`)).toBe("string");
  if (rowOf(fact).turns === "wait") expect(typeof wordAt(`${fact}.more`)).toBe("string");
});
