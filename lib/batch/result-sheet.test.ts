import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { Household } from "@/policies/facts/schema";
import { families, familyIn } from "@/policies/testing/families";
import { cellName, neutral, plain } from "./cells";
import { resultSheet } from "./result-sheet";
import { resultView } from "./result-view";
import { summaryOf } from "./summary";
import { assess, csv, hans } from "./testing/tables";
import { headingRow, rowsFor } from "./testing/written";
import { Turns } from "./turns";

/** Somebody who works in the city, with so many months of pension: 36 are asked for. */
function worker(months: number) {
  const household = familyIn("xining", families["一个人"] ?? []);
  const tie = household.people[0]?.ties?.xining;
  Object.assign(tie ?? {}, { work: "employed", worksIn: "cityDistrict", stableIncome: true });
  Object.assign(tie ?? {}, { pensionMonths: { employee: months, resident: 0 } });
  const homes = { cityDistrict: { dwelling: "rentedLawful", dwellingHolders: ["P1"] } };
  return { ...household, destinations: { xining: { homes } } } as Household;
}
const rowOf = (name: string, group: string, months: number): string[] =>
  rowsFor({ name, group, household: worker(months) }, ["xining"], hans)[0] ?? [];
const columns = headingRow(["xining"], hans);
const [good, short, bad] = [rowOf("1", "=cmd|' /C calc'!A0", 40), rowOf("@2", "二组", 30), rowOf("3", "二组", 0)];
bad[columns.indexOf("年龄")] = "x";
const table = await assess(csv([columns, good, short, bad]));

describe("what is written", () => {
  test("who misses what by how much, and who has to put right what", async () => {
    const file = await new Response(resultSheet(table, hans)).arrayBuffer();
    const [sheet] = (await readXlsx(new Uint8Array(file))).sheets;
    const [names = [], first = [], second = [], third = []] = sheet?.rows ?? [];
    const at = (heading: string) => names.indexOf(heading);
    expect(first[at("西宁：市区")]).toBe("符合");
    expect(first[1]).toBe("'=cmd|' /C calc'!A0");
    expect(second[0]).toBe("'@2");
    expect(second[at("西宁：还差什么")]).toBe("养老保险差6个月");
    expect(second[at("西宁：最早")]).toBe("2027-05");
    expect(third[at("西宁：结果")]).toBe("这一行有要改的格子，先改再看");
    expect(third[at("要改的")]).toMatch(/^[A-Z]+4：“x”不是整数/);
    for (const row of sheet?.rows ?? []) for (const cell of row) expect(String(cell ?? "")).not.toMatch(/^[=+\-@\t\r]/);
  });

  test("the summary counts people, households, groups and what is missing", () => {
    const { byPlace, byGroup, lacking, lackers } = summaryOf(table);
    const city = byPlace.find(({ area }) => area === "cityDistrict");
    expect(city).toMatchObject({ people: 2, open: 1, households: 3, wholeHouseholds: 1, words: { notYet: 1 } });
    expect(byGroup.map(({ group, people }) => [group, people])).toContainEqual(["二组", 1]);
    expect(lacking).toMatchObject([{ place: "xining", fact: "pensionMonths.employee", people: 1, least: 6, most: 6 }]);
    expect(lackers.map(({ household }) => household.name)).toEqual(["@2"]);
  });

  test("the page tells the same in words", () => {
    const view = resultView(table, hans);
    expect(view.title).toBe("查完了：3家，3人");
    expect(view.faults?.rows).toHaveLength(1);
    expect(JSON.stringify(view.tables)).toContain("2027年5月");
  });
});

test("where all that an answer hangs on was written 不清楚 it is to be found out, and only then there is a column for it", async () => {
  const open = (months: string) => {
    const row = rowOf("1", "一组", 0);
    row[columns.indexOf("在西宁缴职工养老保险的时间（月数）")] = months;
    return row;
  };
  const asked = await assess(csv([columns, open("")]));
  const unclear = await assess(csv([columns, open("不清楚")]));
  const words = ({ households }: typeof asked) => households[0]?.outcome?.people.get("P1")?.map(({ best }) => best);
  expect([words(asked), words(unclear)]).toEqual([["needFacts"], ["unclear"]]);
  const columnsOf = (one: typeof asked) => resultView(one, hans).tables[0]?.columns;
  expect(columnsOf(asked)).not.toContain("要先查清");
  expect(columnsOf(unclear)).toContain("要先查清");
});

test.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx"])("%j is no formula when it is written, and comes back", (text) => {
  expect(neutral(text)).toBe(`'${text}`);
  expect(plain(neutral(text))).toBe(text.trim());
  expect(neutral("36")).toBe("36");
});

test("cells have the names of a spreadsheet", () =>
  expect([cellName(0, 1), cellName(25, 2), cellName(26, 3), cellName(701, 4), cellName(702, 5)]).toEqual([
    "A1",
    "Z2",
    "AA3",
    "ZZ4",
    "AAA5",
  ]));

test("one works, eight wait, and whoever goes away keeps nobody waiting", async () => {
  const turns = new Turns(1);
  const done = await turns.take();
  const leaving = new AbortController();
  const gone = turns.take(leaving.signal);
  const others = Array.from({ length: 7 }, () => turns.take());
  await expect(turns.take()).rejects.toMatchObject({ id: "busy" });
  leaving.abort();
  await expect(gone).rejects.toThrow(/abort/i);
  done();
  (await others[0])?.();
  (await others[1])?.();
});
