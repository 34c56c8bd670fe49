import { describe, expect, test } from "vitest";
import type { Value } from "@/policies/facts/row";
import { factNames, rowOf, type FactName } from "@/policies/facts/rows";
import { areaIds } from "@/policies/jurisdictions";
import { about, type Ref } from "../wizard/fact-key";
import { isPackedAsItIs, packValue, unpackValue } from "./packed-values";

const lists = { people: ["P1", "P2", "P3"], registers: ["R1", "R2"] };
const homes = areaIds("xining");

/** Every value of a word, and of everything else those at the edges. */
function valuesOf(fact: FactName): Value[] {
  const { type, values } = rowOf(fact);
  const words = values as readonly string[];
  switch (type) {
    case "boolean":
      return [true, false];
    case "number":
      return [0, 1, values as number];
    case "division":
      return ["110000", "659010"];
    case "school":
      return ["elsewhere", "370000"];
    case "spouse":
      return ["P1", "P3", "elsewhere"];
    case "people":
      return [[], ["P3"], ["P2", "P1"], ["P1", "P2", "P3"]];
    case "register":
      return ["R1", "R2"];
    case "list":
      return [[], ...words.map((word) => [word]), [...words], words.toReversed()];
    case "place":
      return [...homes];
    case "placeOrNone":
      return [...homes, "none"];
    case "oneOf":
      return [...words];
  }
}

const refOf = (fact: FactName): Ref => about(fact, { person: "P1", jurisdiction: "xining", area: "cityDistrict" });

describe.each(factNames)("%s", (fact) => {
  const ref = refOf(fact);
  const values = valuesOf(fact);

  test("each value comes back, and no two are packed alike", () => {
    expect(values.map((value) => unpackValue(ref, packValue(ref, value, lists), lists))).toEqual(values);
    expect(new Set(values.map((value) => packValue(ref, value, lists))).size).toBe(values.length);
  });

  test("only a number is packed as it is", () => {
    expect(isPackedAsItIs(fact)).toBe(typeof values[0] === "number");
  });
});

describe("what there is no more is not read", () => {
  test("a word of a fact", () => {
    const kind = packValue(refOf("military"), "serving", lists);
    expect(unpackValue(refOf("medicalScheme"), kind, lists)).toBeUndefined();
    expect(unpackValue(refOf("qualification.honours"), kind, lists)).toBeUndefined();
  });

  test("a kind of place where there is no place", () => {
    const packed = packValue(refOf("worksIn"), "cityDistrict", lists);
    expect(unpackValue(about("worksIn", { person: "P1" }), packed, lists)).toBeUndefined();
  });

  test("somebody, and a booklet", () => {
    const nobody = { people: ["P1"], registers: [] };
    expect(unpackValue(refOf("register"), packValue(refOf("register"), "R2", lists), nobody)).toBeUndefined();
    expect(unpackValue(refOf("parents"), packValue(refOf("parents"), ["P1", "P3"], lists), nobody)).toEqual(["P1"]);
  });
});
