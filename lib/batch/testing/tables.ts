import { writeCsv } from "hucre/csv";
import { assessTable, type AssessedTable, scriptsOf } from "../assess-table";
import type { Words } from "../../i18n/words";

export const asOf = "2026-11-22";
export const [hans, hant] = (await scriptsOf("zh-Hans")) as [Words, Words];

/** A table of a few columns, as rows of text. */
export const csv = (rows: readonly (readonly string[])[]): Buffer => Buffer.from(writeCsv(rows as string[][]));

export const assess = (file: Buffer, locale: "zh-Hans" | "zh-Hant" = "zh-Hans"): Promise<AssessedTable> =>
  assessTable(file, { locale, asOf });

/** Headings of which every test has some. */
export const headings = ["家庭编号", "和申请人的关系", "在西宁的工作"];
