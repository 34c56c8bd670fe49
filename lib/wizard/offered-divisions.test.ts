import { expect, test } from "vitest";
import { counties } from "@/policies/facts/counties.json";
import list from "@/policies/facts/divisions.json";
import { wordsOf } from "../i18n/words";
import { choiceOfDivision, provinces } from "./divisions";
import { factField } from "./fact-fields";
import { about } from "./fact-key";
import { noAnswers } from "./start";

/** GB/T 2260 numbers the provinces by region, one after the other: first and last code of each. */
const regions = ["11-15", "21-23", "31-37", "41-46", "50-54", "61-65"];
const outsideMainland = ["71", "81", "82"];
const mainland = regions.flatMap((region) => {
  const [first = 0, last = 0] = region.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
});

test("every province is offered: the 31 of the mainland, region by region, then the other three", () => {
  expect(mainland).toHaveLength(31);
  expect(provinces.map(({ code }) => code)).toEqual([...mainland, ...outsideMainland].map((code) => `${code}0000`));
});

const asked = async (fact: "hukou.division" | "education.graduatedIn") => {
  const words = await wordsOf("zh-Hans");
  return factField(about(fact, { person: "P1" }), { words, answers: noAnswers, names: new Map() });
};

test.each(["hukou.division", "education.graduatedIn"] as const)(
  "a form that asks for %s offers every listed division once, below its province, and the province as a whole",
  async (fact) => {
    const groups = (await asked(fact)).groups ?? [];
    expect(groups.map(({ options }) => options.map(({ value }) => value))).toEqual(
      list.provinces.map(({ code, divisions }) => [...divisions.map((division) => division.code), code]),
    );
    expect(groups.map(({ label }) => label)).toEqual(list.provinces.map(({ name }) => name));
    const labels = groups.flatMap(({ options }) => options.map(({ label }) => label));
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain("石家庄市");
  },
);

test("a province that is made up of nothing goes by its name alone, any other says that its city is not known", async () => {
  const groups = (await asked("hukou.division")).groups ?? [];
  for (const { label, options } of groups) {
    const whole = options.at(-1)?.label;
    if (options.length === 1) expect(whole).toBe(label);
    else expect(whole).not.toBe(label);
  }
});

test("every county is found again in the smallest division that is offered and holds it", () => {
  const offered = new Set(provinces.flatMap(({ code, divisions }) => [code, ...divisions]));
  const missed = Object.keys(counties).filter((code) => {
    const choice = choiceOfDivision(code);
    const prefecture = `${code.slice(0, 4)}00`;
    return choice !== (offered.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`);
  });
  expect(missed).toEqual([]);
});

test.each([
  ["63", "630000"],
  ["6301", "630100"],
  ["630100", "630100"],
  ["630102", "630100"],
  ["110105", "110000"],
  ["419001", "419001"],
  ["410000", "410000"],
  ["990000", "990000"],
])("%s is chosen as %s", (code, choice) => expect(choiceOfDivision(code)).toBe(choice));
