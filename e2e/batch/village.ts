import { Buffer } from "node:buffer";
import type { Page } from "@playwright/test";
import { parseCsv } from "hucre/csv";
import { writeXlsx } from "hucre/xlsx";

/** A village of three families, one of them with a mistake, as a clerk would send it. */
const rows = [
  "家庭编号,村组,成员号,和申请人的关系,年龄,婚姻状况,户口类别,户口在哪里,在威海的工作,在威海有没有合法稳定收入,在威海城区、镇上的住处,威海城区、镇上的房子是几号的，或者是几号租的",
  '1,一组,1,本人,36,已婚,农村户口,河南省郑州市,上班,有,"自己的房子，有房产证",1',
  "1,一组,2,爱人,34,已婚,农村户口,河南省郑州市,没有工作,没有,,",
  '2,二组,1,本人,三十岁半吗,已婚,农村户口,郑州,上班,有,"自己的房子，有房产证",1',
  "3,二组,1,本人,40,离婚,农村户口,410100,,,,",
];

export const village = (name = "village.csv") => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(rows.join("\r\n")),
});

const child = (_: unknown, index: number): string => `1,一组,${index + 3},子女,,,农村户口,,,,,`;

/** So many families of whom little is known, as a workbook: work for a while, with children for much longer. */
export async function largeVillage(households: number, children = 0) {
  const [headings = "", ...people] = rows;
  const family = [...people.slice(0, 2), ...Array.from({ length: children }, child)];
  const many = Array.from({ length: households }, (_, index) =>
    family.map((row) => row.replace(/^1/, String(index + 1))),
  );
  const table = parseCsv([headings, ...many.flat()].join("\n"));
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "填表", rows: table }] }));
  return { name: "large.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer };
}

export const submit = (page: Page) => page.getByRole("button", { name: /^(开始查|開始查)$/ });
export const result = (page: Page) => page.locator("#batch-result");
