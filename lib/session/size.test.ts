import { describe, expect, test } from "vitest";
import { refKey } from "@/policies/facts/rows";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { about, type Ref } from "../wizard/fact-key";
import { noAnswers } from "../wizard/start";
import type { Answers } from "./answers";
import { packToBytes, unpackBytes } from "./packing";

const size = (answers: Answers): number => packToBytes(answers).length;
const unsureOf = (...refs: Ref[]): Answers => ({ ...noAnswers, unsure: refs.map(refKey) });
const considering = (...places: Answers["places"]): Answers => ({ ...noAnswers, places });
const home = (area: string): Ref => about("homes.dwelling", { jurisdiction: "xining", area });

describe("what nobody has spoken of takes no room", () => {
  test("a place takes less than three bytes, and only if it is spoken of", () => {
    const all = size(considering(...jurisdictionIds));
    expect(all - size(noAnswers)).toBeGreaterThanOrEqual(2 * jurisdictionIds.length);
    expect(all - size(noAnswers)).toBeLessThanOrEqual(3 * jurisdictionIds.length);
  });

  test("one word about one place speaks of no other", () => {
    const spoken = unsureOf(about("work", { person: "P1", jurisdiction: "xining" }));
    expect(size({ ...spoken, places: [...jurisdictionIds] }) - size(spoken)).toBeGreaterThanOrEqual(
      2 * (jurisdictionIds.length - 1),
    );
  });

  test("a home takes room where it is spoken of", () => {
    const one = size(unsureOf(home("cityDistrict")));
    expect(size(unsureOf(home("cityDistrict"), home("townOrSmallCity"))) - one).toBeGreaterThanOrEqual(2);
  });

  test("a home that nobody is sure of comes back in its own kind of place alone", () => {
    const unsure = unsureOf(home("cityDistrict"));
    expect(unpackBytes(packToBytes(unsure))?.unsure).toEqual(unsure.unsure);
  });

  test("a fact takes some bytes, and everything that was not answered none", () => {
    const military = size(unsureOf(about("military", { person: "P1" })));
    expect(military - size(noAnswers)).toBeGreaterThan(0);
    expect(military - size(noAnswers)).toBeLessThanOrEqual(8);
    expect(size(noAnswers)).toBeLessThanOrEqual(24);
  });
});

const again = (answers: Answers) => unpackBytes(packToBytes(answers));
const withHousehold = (household: object): Answers => ({
  ...noAnswers,
  household: { ...noAnswers.household, ...household },
});

describe("what was said comes back, wherever it was said", () => {
  test("of a place that is considered no more", () => {
    const tied = { people: [{ id: "P1", relation: "applicant", ties: { weihai: { work: "employed" } } }] };
    expect(again(withHousehold(tied))?.household.people).toEqual(tied.people);
    const housed = { destinations: { weihai: { homes: { cityOrTown: { dwelling: "none" } } } } };
    expect(again(withHousehold(housed))?.household.destinations).toEqual(housed.destinations);
    expect(again(withHousehold({ destinations: { weihai: {} } }))?.household.destinations).toEqual({ weihai: {} });
  });

  test("of a household without destinations or booklets", () => {
    const { people } = noAnswers.household;
    expect(again({ ...noAnswers, household: { people }, unsure: [refKey(home("cityDistrict"))] })?.household).toEqual({
      people,
      destinations: {},
    });
    const open = refKey(about("movesAsWhole", { register: "R1" }));
    expect(again({ ...noAnswers, household: { people, registers: null }, unsure: [open] })).toMatchObject({
      household: { people, destinations: {} },
      unsure: [open],
    });
    expect(again({ ...noAnswers, unsure: [open] })?.household.registers).toBeUndefined();
    expect(again(withHousehold({ registers: { R1: {} } }))?.household.registers).toEqual({ R1: {} });
  });
});

describe("numbers are written the shorter way", () => {
  /** What the ages of twelve people add, in bytes. */
  const bytesOf = (...ages: number[]): number => {
    const people = Array.from({ length: 12 }, (_, index) => ({
      id: `P${index}`,
      relation: index === 0 ? ("applicant" as const) : ("otherRelative" as const),
    }));
    const known = people.map((one, index) => ({ ...one, ageYears: ages[index] ?? null }));
    return size({ ...noAnswers, household: { people: known } }) - size({ ...noAnswers, household: { people } });
  };
  const upTo = (most: number): number[] => Array.from({ length: 12 }, (_, index) => 101 + (index % most));

  test("twelve of twelve as they are: seven bits each, not a byte and its length", () => {
    expect(bytesOf(...upTo(12))).toBeLessThanOrEqual(15);
    expect(bytesOf(...upTo(6))).toBeLessThanOrEqual(15);
  });

  test("those that repeat once, and which of them somebody has", () => {
    expect(bytesOf(...upTo(1))).toBeLessThanOrEqual(7);
    expect(bytesOf(...upTo(1).slice(0, 4))).toBeLessThanOrEqual(7);
    expect(bytesOf(...upTo(3))).toBeLessThanOrEqual(13);
  });
});

test("what no packer wrote, though it begins like it, is nobody's", () => {
  const [theirs = 0] = packToBytes(noAnswers);
  expect(unpackBytes(Buffer.from([theirs, ...Array<number>(60).fill(0xff)]))).toBeNull();
});
