import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { assess, csv, hans } from "./testing/tables";
import { resultView } from "./result-view";

/** Tables as villages have them: not from our template, and with the mistakes that hands make. */

const lines = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(","));
const told = async (text: string) => {
  const table = await assess(csv(lines(text)));
  return {
    faults: table.faults.map(({ cell, message }) => `${cell} ${message}`),
    households: table.households.map(({ name, people, outcome }) => [name, people.length, outcome !== null]),
    notes: resultView(table, hans).notes,
    unknown: table.unknownColumns,
  };
};

test("columns and answers in the words of an office", async () => {
  const { faults, households, unknown } = await told(`
    户号,组别,序号,与户主关系,年 龄,婚姻,户口性质,户籍地,在西宁的工作
    1,一组,1,户主,３６,已婚,农业户口,甘肃临夏,务工
    1,一组,2,妻子,34岁,离异,非农业,临夏州,做生意
    1,一组,3,长子,12,未婚,农村,甘肃省临夏回族自治州临夏市,无`);
  expect([faults, unknown]).toEqual([[], []]);
  expect(households).toEqual([["1", 3, true]]);
});

test("headings in two rows below a title, and a total and a remark below the people", async () => {
  const { faults, households, unknown } = await told(`
    某村摸底表,,,,
    家庭编号,和申请人的关系,基本情况,,在西宁的工作
    ,,年龄,婚姻状况,
    1,本人,36,已婚,上班
    2,本人,40,已婚,上班
    合计,,2人,,
    注：以上属实,,,,`);
  expect([faults, unknown]).toEqual([[], []]);
  expect(households).toEqual([
    ["1", 1, true],
    ["2", 1, true],
  ]);
});

test("a total and a remark stand first in their rows, wherever the number of the household stands", async () => {
  const { faults, households } = await told(`
    序号,户号,与户主关系,年龄,在西宁的工作
    1,1,户主,36,上班
    合计,,,1人,
    注：已核对,,,,
    涂黄的再问,,,,`);
  expect(faults).toEqual([expect.stringMatching(/^B5 没有填家庭编号/)]);
  expect(households).toEqual([["1", 1, true]]);
});

test("what a heading says in brackets is a remark, unless it is a unit of its own", async () => {
  const { unknown } = await told(`
    户号,与户主关系,年龄（周岁）,婚姻状况(必填),年龄（月）,在西宁的工作
    1,户主,36,已婚,432,上班`);
  expect(unknown).toEqual(["年龄（月）"]);
});

test("a number that stands only in the first row of a household holds for its relatives, and that is said", async () => {
  const { faults, households, notes } = await told(`
    家庭编号,成员号,和申请人的关系,年龄,在西宁的工作
    1,1,本人,36,上班
    ,2,爱人,34,上班
    2,1,户主,40,上班
    ,2,孩子,8,
    ,1,本人,50,上班`);
  expect(households).toEqual([
    ["1", 2, true],
    ["2", 2, true],
  ]);
  expect(notes[0]).toBe("有2行没有填家庭编号，算作上面那一家：A3、A5。不对的，请填上家庭编号再传。");
  expect(faults).toEqual([expect.stringMatching(/^A6 没有填家庭编号/)]);
});

test("nobody applies, two people have one number, and a date of birth stands where an age is asked", async () => {
  const { faults, households } = await told(`
    家庭编号,成员号,和申请人的关系,年龄,在西宁的工作
    1,1,爱人,36,上班
    2,1,本人,1985-3,上班
    2,1,爱人,一九八零年,上班
    3,1,本人,1990.5,上班`);
  expect(faults).toEqual([
    expect.stringMatching(/^C2 这一家没有人填“本人”/),
    expect.stringMatching(/^D3 “1985-3”像是出生的年月/),
    expect.stringMatching(/^B4 这一家有两个1号（另一个在B3）/),
    expect.stringMatching(/^D4 “一九八零年”像是出生的年月/),
    expect.stringMatching(/^D5 “1990\.5”像是出生的年月/),
  ]);
  expect(households.map(([, , isAssessed]) => isAssessed)).toEqual([false, true, true]);
});

test("a workbook whose ages are dates", async () => {
  const born = new Date(Date.UTC(1990, 2, 5));
  const rows = [
    ["家庭编号", "和申请人的关系", "年龄", "在西宁的工作"],
    [1, "本人", born, "上班"],
  ];
  const { faults } = await assess(Buffer.from(await writeXlsx({ sheets: [{ name: "表", rows }] })));
  expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining("像是出生的年月")]);
});
