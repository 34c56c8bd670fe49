import { describe, expect, test } from "vitest";
import { journeys } from "@/e2e/journeys/personas";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { expectedPages } from "./expected";
import { walkAs, type Walked } from "./testing/persona-walk";

/** Pages until all was settled, and until the first certain yes, when every page still came in the order of what it decides. */
const before: Record<keyof typeof journeys, { all: number; yes: number | null }> = {
  noodleShop: { all: 14, yes: 11 },
  factoryWorker: { all: 7, yes: 6 },
  cityOfBijie: { all: 8, yes: 3 },
  countyOfZhejiang: { all: 4, yes: 3 },
  welderOfDandong: { all: 14, yes: 10 },
  sixInATown: { all: 18, yes: 14 },
  knowsNothing: { all: 18, yes: null },
  looksAround: { all: 7, yes: 5 },
  wifeInWeihai: { all: 10, yes: 6 },
  twoBooklets: { all: 18, yes: 16 },
};

const names = Object.keys(before) as (keyof typeof journeys)[];
const walked = Object.fromEntries(names.map((name) => [name, walkAs(journeys[name].persona)])) as Record<
  keyof typeof journeys,
  Walked
>;

describe.each(names)("%s", (name) => {
  const { pages, firstYes, answers } = walked[name];

  test("is asked no more than before, and has the first yes no later", () => {
    expect(pages.length).toBeLessThanOrEqual(before[name].all);
    expect(firstYes ?? Infinity).toBeLessThanOrEqual(before[name].yes ?? Infinity);
  });

  test("is told about as many pages as there are", () => {
    const more = pages.length - expectedPages(answers);
    expect(more).toBeGreaterThanOrEqual(-1);
    expect(more).toBeLessThanOrEqual(name === "knowsNothing" ? Infinity : 2);
  });

  test("is told of ever fewer pages that can be left, and of no fewer than there are", () =>
    expectHonest(walked[name]));

  test("is told on no two pages the same", () => {
    const numbers = walked[name].told.map((text) => text.replace(/^[^，]*，/, ""));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

function expectHonest({ counts, pages }: Walked): void {
  counts.forEach(({ least, most, index }, at) => {
    expect(most, pages[index]).toBeLessThanOrEqual(counts[at - 1]?.most ?? Infinity);
    expect(most, pages[index]).toBeGreaterThanOrEqual(pages.length - index);
    expect(least, pages[index]).toBeLessThanOrEqual(most);
  });
}

describe("whoever knows nothing", () => {
  const people = [{}, { relation: "spouse" }, { relation: "child" }, { relation: "parent" }];
  test.each([
    [["xining"], 1],
    [["dandong"], 4],
    [["weihai", "bijie"], 2],
    [[...jurisdictionIds], 1],
    [[...jurisdictionIds], 2],
  ])("about %s, %i people, is told how many there are, once home and work have been asked about", (places, size) => {
    const nobody = walkAs({ places, people: people.slice(0, size), says: {} });
    expectHonest(nobody);
    const behind = nobody.counts.filter(
      ({ index }) => !/^(places|family|ties|hukou|dwelling|work|life)/.test(nobody.pages[index] ?? ""),
    );
    expect(behind.length).toBeGreaterThan(4);
    for (const { most, index } of behind) expect(most - (nobody.pages.length - index)).toBeLessThanOrEqual(3);
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const share = (of: readonly (keyof typeof journeys)[]): number =>
  sum(of.map((name) => walked[name].firstYes ?? 0)) / sum(of.map((name) => before[name].all));

test("a yes comes after 40 % of the pages of before, to families of three or more in one place after a third", () => {
  const told = names.filter((name) => before[name].yes !== null);
  expect(share(told)).toBeLessThanOrEqual(0.4);
  expect(share(["noodleShop", "sixInATown", "wifeInWeihai"])).toBeLessThan(0.3);
});

test("pages that come first are six at most", () => {
  for (const { pages } of Object.values(walked))
    expect(pages.findIndex((id) => !/^(places|family|ties|hukou|dwelling|work|life)/.test(id))).toBeLessThanOrEqual(6);
});
