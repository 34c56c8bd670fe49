import { describe, expect, test } from "vitest";
import hans from "@/messages/zh-Hans/divisions.json";
import hant from "@/messages/zh-Hant/divisions.json";
import { counties, source } from "./counties.json";
import { provinces, source as sourceOfDivisions } from "./divisions.json";

const divisions = provinces.flatMap((province) => province.divisions);
const listed = [...provinces, ...divisions];
const countyCodes = Object.keys(counties);
const prefectures = divisions.filter(({ code }) => code.endsWith("00"));
const underProvince = divisions.filter(({ code }) => code.slice(2, 4) === "90");
const divisionsOf = (province: string) =>
  provinces.find(({ code }) => code === province)?.divisions.map(({ code }) => code);

test("both lists are of one source and day", () => {
  expect(source).toEqual(sourceOfDivisions);
  expect(source.asOf).toMatch(/^\d{4}-12-31$/);
});

test("every code has six digits and stands once; every place has a name", () => {
  const codes = [...listed.map(({ code }) => code), ...countyCodes];
  expect(codes.filter((code) => !/^[1-8]\d{5}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
  const names = [...listed.map(({ name }) => name), ...Object.values(counties)];
  expect(names.filter((name) => !/^\p{Script=Han}{2,}$/u.test(name))).toEqual([]);
});

describe("totals at the end of 2024", () => {
  test.each([
    ["provinces", provinces.length, 34],
    ["prefectures", prefectures.length, 333],
    ["county-level divisions", countyCodes.length + underProvince.length, 2846],
  ])("%s", (_, found, stated) => expect(found).toBe(stated));
});

test("a division is a prefecture, or governed by the province itself, and lies in its province", () => {
  expect(divisions.length).toBe(prefectures.length + underProvince.length);
  expect(provinces.filter(({ code }) => !code.endsWith("0000"))).toEqual([]);
  expect(
    provinces.flatMap(({ code, divisions: own }) =>
      own.filter((division) => division.code.slice(0, 2) !== code.slice(0, 2)),
    ),
  ).toEqual([]);
});

test("provinces and divisions stand in the order of their codes", () => {
  const codes = provinces.flatMap(({ code, divisions: own }) => [code, ...own.map((division) => division.code)]);
  expect(codes).toEqual(codes.toSorted());
});

test("municipalities, Taiwan, Hong Kong and Macau are listed whole, and only they", () => {
  expect(provinces.filter(({ divisions: own }) => own.length === 0).map(({ code }) => code.slice(0, 2))).toEqual([
    "11",
    "12",
    "31",
    "50",
    "71",
    "81",
    "82",
  ]);
});

test("no heading passes for a place", () => {
  expect(
    [...listed.map(({ name }) => name), ...Object.values(counties)].filter((name) =>
      /辖区$|直辖|行政区划|行政单位|^县$/.test(name),
    ),
  ).toEqual([]);
});

test("every county lies in a listed division, or in a municipality", () => {
  const parents = new Set([...prefectures.map(({ code }) => code.slice(0, 4)), "1101", "1201", "3101", "5001", "5002"]);
  expect(countyCodes.filter((code) => !parents.has(code.slice(0, 4)))).toEqual([]);
});

test.each([
  ["410000", "419001"],
  ["420000", "429004"],
  ["420000", "429021"],
  ["460000", "469001"],
  ["650000", "659001"],
  ["630000", "630100"],
  ["370000", "371000"],
  ["520000", "520500"],
  ["330000", "331000"],
  ["210000", "210600"],
  ["150000", "152200"],
  ["510000", "513300"],
  ["540000", "542500"],
  ["460000", "460300"],
])("%s lists %s", (province, division) => expect(divisionsOf(province)).toContain(division));

describe("words", () => {
  test("zh-Hans names exactly what is listed", () => {
    expect(Object.entries(hans)).toEqual(listed.map(({ code, name }) => [code, name]).toSorted());
  });

  test("zh-Hant has the same keys, and as many characters to a name", () => {
    const shape = (names: Record<string, string>) => Object.entries(names).map(([code, name]) => [code, name.length]);
    expect(shape(hant)).toEqual(shape(hans));
  });

  test.each([
    ["331000", "台州市"],
    ["130500", "邢臺市"],
    ["210100", "瀋陽市"],
    ["542500", "阿里地區"],
    ["421200", "咸寧市"],
    ["610400", "咸陽市"],
    ["430600", "岳陽市"],
    ["411600", "周口市"],
    ["141100", "呂梁市"],
    ["360500", "新余市"],
    ["445300", "雲浮市"],
    ["530300", "曲靖市"],
    ["659009", "昆玉市"],
    ["659010", "胡楊河市"],
    ["429021", "神農架林區"],
    ["150000", "內蒙古自治區"],
    ["710000", "臺灣省"],
  ])("%s is %s", (code, name) => expect(hant).toHaveProperty(code, name));
});
