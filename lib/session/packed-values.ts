import type { Value } from "@/policies/facts/row";
import { rowOf, type FactName } from "@/policies/facts/rows";
import { elsewhere, none } from "@/policies/facts/vocabulary";
import { areaIds } from "@/policies/jurisdictions";
import type { Ref } from "../wizard/fact-key";
import { numberOfWord, wordBase, wordOf } from "./word-numbers";

/** What a value can point at: people and booklets are packed as their place in these lists. */
export interface Lists {
  people: readonly string[];
  registers: readonly string[];
}

/** Words that the value of a fact can be, by the table of facts and the kinds of place. */
function wordsOf({ fact, jurisdiction }: Ref): readonly string[] {
  const { type, values } = rowOf(fact);
  if (type === "place" || type === "placeOrNone") return jurisdiction ? [...areaIds(jurisdiction), none] : [];
  return type === "oneOf" || type === "list" ? (values as readonly string[]) : [];
}

/** Numbers one after the other, none of which is 0. */
const chain = (numbers: readonly number[], base: number): bigint =>
  numbers.reduceRight((rest, number) => rest * BigInt(base) + BigInt(number), 0n);
const unchain = (value: bigint, base: number): number[] =>
  value === 0n ? [] : [Number(value % BigInt(base)), ...unchain(value / BigInt(base), base)];

const mostListed = 64;
const places = (listed: readonly string[], ids: readonly string[]): bigint =>
  chain(
    ids.map((id) => listed.indexOf(id) + 1),
    mostListed,
  );
const listedAt = (listed: readonly string[], value: bigint): string[] =>
  unchain(value, mostListed).flatMap((at) => listed[at - 1] ?? []);

/** Numbers differ from person to person; words repeat, and are written down once. */
export const isPackedAsItIs = (fact: FactName): boolean => rowOf(fact).type === "number";

export function packValue(ref: Ref, value: Value, { people, registers }: Lists): bigint {
  const { type } = rowOf(ref.fact);
  const words = (Array.isArray(value) ? value : [value]).map(String);
  switch (type) {
    case "boolean":
      return value === true ? 1n : 0n;
    case "number":
      return BigInt(Number(value));
    case "division":
    case "school":
      return value === elsewhere ? 0n : BigInt(Number(value));
    case "spouse":
    case "people":
      return places([...people, elsewhere], words);
    case "register":
      return places(registers, words);
    case "oneOf":
    case "list":
    case "place":
    case "placeOrNone":
      return chain(
        words.map((word) => numberOfWord(ref.fact, word)),
        wordBase,
      );
  }
}

/** @returns `undefined` for what is no value of this fact (any more). */
export function unpackValue(ref: Ref, packed: bigint, { people, registers }: Lists): Value | undefined {
  const { type } = rowOf(ref.fact);
  switch (type) {
    case "boolean":
      return packed === 1n;
    case "number":
      return Number(packed);
    case "division":
    case "school":
      return packed === 0n ? elsewhere : String(packed).padStart(6, "0");
    case "people":
      return listedAt(people, packed);
    case "spouse":
      return listedAt([...people, elsewhere], packed)[0];
    case "register":
      return listedAt(registers, packed)[0];
    case "oneOf":
    case "list":
    case "place":
    case "placeOrNone": {
      const words = unchain(packed, wordBase).map((number) => wordOf(ref.fact, number, wordsOf(ref)));
      if (words.includes(undefined)) return undefined;
      return type === "list" ? (words as string[]) : words[0];
    }
  }
}
