import { describe, expect, test } from "vitest";
import { mostHouseholds } from "./limits";
import { asOf, assess, csv, hans, headings } from "./testing/tables";
import { assessTable } from "./assess-table";
import { assessHousehold } from "../assessment";

const refusal = (rows: string[][]) =>
  assess(csv(rows)).then(
    () => null,
    ({ id }: { id: string }) => id,
  );
const faultsOf = async (rows: string[][]) =>
  (await assess(csv(rows))).faults.map(({ cell, message }) => `${cell} ${message}`);

describe("mistakes in every kind of cell, each named", () => {
  const column = async (heading: string, cell: string) => {
    const [, second] = await faultsOf([
      [...headings, heading],
      ["1", "本人", "上班", "不清楚"],
      ["2", "本人", "上班", cell],
    ]).then((faults) => ["", ...faults]);
    return second ?? null;
  };

  test.each([
    ["年龄", "三十六岁半吗", /^D3 “三十六岁半吗”不是整数/],
    ["年龄", "12.5", /^D3 .*不是整数/],
    ["年龄", "-3", /^D3 .*不是整数/],
    ["年龄", "200", /^D3 200太大了，最多120/],
    ["婚姻状况", "=SUM(A1:A9)", /^D3 “=SUM\(A1:A9\)”不在可以填的里面。请填：从没结过婚、已婚/],
    ["户口类别", "集体户口", /^D3 .*农村户口、城镇户口/],
    ["户口在哪里", "火星市", /^D3 没有找到“火星市”这个地方/],
    ["户口在哪里", "990000", /^D3 没有找到/],
    ["户口在哪里", "鼓楼区", /^D3 叫“鼓楼区”的地方有几个.*例如.+鼓楼区/],
    ["毕业的学校在哪里", "某大学", /^D3 没有找到/],
    ["爱人是几号", "9", /^D3 这一家没有9号.*：1/],
    ["父母是几号", "8、9", /^D3 这一家没有8号/],
    ["在西宁的哪里工作", "月球", /^D3 .*市区、建制镇/],
    ["户口现在登记在西宁的哪里", "月球", /^D3 .*市区/],
    ["有没有西宁的居住证", "也许", /^D3 .*有居住证、没有居住证/],
    ["人才称号", "政府特殊津贴、院士", /^D3 .*政府特殊津贴/],
    ["在西宁市区的住处", "帐篷", /^D3 .*自己的房子，有房产证/],
    ["西宁市区的房子是几号的，或者是几号租的", "5", /^D3 这一家没有5号/],
    ["有没有承包地", "大概", /^D3 /],
  ])("%s: %s", async (heading, cell, message) => expect(await column(heading, cell)).toMatch(message));

  test.each([
    ["年龄", "三十六岁"],
    ["年龄", "３６"],
    ["在西宁缴职工养老保险的时间（月数）", "2年11个月"],
    ["户口在哪里", "河南省郑州市"],
    ["户口在哪里", "河南郑州"],
    ["户口在哪里", "鄭州市"],
    ["户口在哪里", "青海省西宁市城东区"],
    ["户口在哪里", "630102"],
    ["婚姻状况", "married"],
    ["有没有西宁的居住证", "无"],
    ["学位", "没有"],
    ["人才称号", "无"],
    ["爱人是几号", "无"],
    ["有没有承包地", "是"],
    ["有没有承包地", "？"],
  ])("no mistake: %s %s", async (heading, cell) => expect(await column(heading, cell)).toBeNull());
});

test("mistakes of a whole household are told at the cell that has to change, and the others are assessed", async () => {
  const { faults, households } = await assess(
    csv([
      [...headings, "成员号", "年龄", "父母是几号", "有没有承包地"],
      ["1", "本人", "上班", "1", "30", "", "有"],
      ["1", "子女", "", "2", "40", "1", "没有"],
      ["2", "爱人", "", "", "", "", ""],
      ["", "本人", "", "", "", "", ""],
      ["3", "本人", "上班", "1", "30", "", ""],
      ["3", "本人", "上班", "1", "30", "", ""],
    ]),
  );
  expect(faults.map(({ cell }) => cell)).toEqual(["F3", "G3", "B4", "A5", "B7", "D7"]);
  expect(faults[1]?.message).toContain("G2");
  expect(households.map(({ name, outcome }) => [name, outcome !== null])).toEqual([
    ["1", true],
    ["2", false],
    ["3", true],
  ]);
});

test("thirteen people are no household", async () => {
  const rows = Array.from({ length: 13 }, (_, index) => ["1", index === 0 ? "本人" : "子女", ""]);
  expect(await faultsOf([headings, ...rows])).toEqual([expect.stringMatching(/^A2 这一家有13人/)]);
});

test("what nobody has said is never a no: blank cells and missing columns are the household without them", async () => {
  const table = await assess(csv([headings, ["1", "本人", ""]]));
  const people = [{ id: "P1", relation: "applicant" as const }];
  const { jurisdictions } = assessHousehold({ people, destinations: { xining: {} } }, asOf);
  const answer = table.households[0]?.outcome?.people.get("P1")?.[0];
  expect(answer?.areas.map(({ word }) => word)).toContain("needFacts");
  expect(jurisdictions[0]?.areas[0]?.people[0]?.outcome).toBe("needFacts");
  expect(table.missingColumns).toContain("户口类别");
});

test("columns in any order, in the other script, with some that nobody knows", async () => {
  const { faults, unknownColumns, households } = await assess(
    csv([
      ["備註", "在西寧的工作", "和申請人的關係", "家庭編號"],
      ["x", "上班", "本人", "1"],
      ["", "", "愛人", "1"],
    ]),
  );
  expect([faults, unknownColumns, households[0]?.people.length]).toEqual([[], ["備註"], 2]);
});

test("rows of a household may stand apart, the example is left out, and numbers may be 7, 07 or 7.0", async () => {
  const { households } = await assess(
    csv([
      headings,
      ["7", "本人", ""],
      ["例子", "本人", ""],
      ["8", "本人", ""],
      ["07", "爱人", ""],
      ["7.0", "子女", ""],
    ]),
  );
  expect(households.map(({ name, people }) => [name, people.map(({ row }) => row)])).toEqual([
    ["7", [2, 5, 6]],
    ["8", [4]],
  ]);
});

describe("tables that are not read", () => {
  const many = Array.from({ length: mostHouseholds + 1 }, (_, index) => [String(index + 1), "本人", ""]);
  test.each<[string, string[][]]>([
    [
      "noHeadings",
      [
        ["姓名", "年龄"],
        ["甲", "3"],
      ],
    ],
    [
      "noRelation",
      [
        ["家庭编号", "在西宁的工作"],
        ["1", ""],
      ],
    ],
    [
      "noPlace",
      [
        ["家庭编号", "和申请人的关系"],
        ["1", "本人"],
      ],
    ],
    [
      "repeatedHeading",
      [
        [...headings, "在西宁的工作"],
        ["1", "本人", "", ""],
      ],
    ],
    ["noRows", [headings, ["例子", "本人", "上班"]]],
    ["tooManyHouseholds", [headings, ...many]],
  ])("%s", async (id, rows) => expect(await refusal(rows)).toBe(id));

  test("too many households are told before any work", async () => {
    const told: number[] = [];
    const file = csv([headings, ...many]);
    const asked = assessTable(file, { locale: "zh-Hans", asOf, progress: (done) => told.push(done) });
    await expect(asked).rejects.toMatchObject({ values: { found: mostHouseholds + 1 } });
    expect(told).toEqual([]);
  });
});

test("every refusal and fault has words", () => {
  expect(hans.find("batch.refusals.tooLong", { done: 1 })).not.toBeNull();
});
