import { deflateRawSync } from "node:zlib";
import { writeXlsx, writeXlsxStream } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { mostBytesUnpacked } from "./limits";
import { readTable } from "./read-table";
import { archiveOf } from "./testing/archive";
import { byTheLongForm, workbookOf } from "./testing/workbook";

const rows = [
  ["家庭编号", "村组", "年龄"],
  ["1", "一组, 东头", "36"],
];
const read = async (file: Buffer) => (await readTable(file)).map(({ cells }) => [...cells]);
const refusal = (file: Buffer) =>
  readTable(file).then(
    () => null,
    ({ id }: { id: string }) => id,
  );
const text = (separator: string): string =>
  rows.map((row) => row.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(separator)).join("\r\n");
/** 家庭编号 村组 年龄, 1 一组 36 in GBK: Node writes none. */
const gbk = Buffer.from("bcd2cda5b1e0bac52cb4e5d7e92cc4eac1e40d0a312cd2bbd7e92c33360d0a", "hex");

describe("text", () => {
  test.each([
    ["commas", Buffer.from(text(","))],
    ["semicolons", Buffer.from(text(";"))],
    ["tabs", Buffer.from(text("\t"))],
    ["a mark at its beginning", Buffer.from(`\ufeff${text(",")}`)],
    ["UTF-16, as 「Unicode 文本」", Buffer.from(`\ufeff${text("\t")}`, "utf16le")],
  ])("with %s", async (_, file) => expect(await read(file)).toEqual(rows));

  test("in GBK", async () => {
    expect(await read(gbk)).toEqual([
      ["家庭编号", "村组", "年龄"],
      ["1", "一组", "36"],
    ]);
  });

  test("rows keep their numbers beside blank lines and cells of several lines", async () => {
    const table = await readTable(Buffer.from('a,b\n\n"x\ny",2\n,\nz,3\n'));
    expect(table.map(({ number }) => number)).toEqual([1, 3, 5]);
  });

  test("of a million lines", async () => {
    expect(await refusal(Buffer.from(`a,b\n${"1,2\n".repeat(1_000_000)}`))).toBe("tooManyRows");
  });

  test("that is one open quotation", async () => {
    expect((await read(Buffer.from(`a,b\n"${"x".repeat(5_000_000)}`)))[1]?.[0]?.length).toBeLessThan(1000);
  });
});

describe("workbooks", () => {
  test("cells are text, whatever they hold; a formula is what it shows", async () => {
    const cells = new Map([["1,2", { formula: "36+4", formulaResult: 40 }]]);
    const sheet = {
      name: "填表",
      rows: [
        ["家庭编号", "x", "年龄"],
        [1, true, null],
      ],
      cells,
    };
    expect(await read(Buffer.from(await writeXlsx({ sheets: [sheet] })))).toEqual([
      ["家庭编号", "x", "年龄"],
      ["1", "true", "40"],
    ]);
  });

  test("of a million rows", async () => {
    function* many() {
      for (let row = 0; row < 1_000_000; row += 1) yield [row];
    }
    const file = await new Response(writeXlsxStream(many(), { name: "x" })).arrayBuffer();
    expect(await refusal(Buffer.from(file))).toBe("tooManyRows");
  });

  test("with rows to the last one that hold nothing but borders", async () => {
    const cells = new Map(
      [...Array.from({ length: 30_000 }, (_, row) => row + 2), 1_048_575].map((row) => [
        `${row},0`,
        { value: null, style: { font: { bold: true } } },
      ]),
    );
    const file = await writeXlsx({ sheets: [{ name: "x", rows, cells }] });
    expect(await read(Buffer.from(file))).toEqual(rows);
    expect(await read(Buffer.from(text(",") + "\r\n,,".repeat(30_000)))).toEqual(rows);
  });

  test("with a single cell in the last row", async () => {
    const file = await writeXlsx({
      sheets: [{ name: "x", rows: [["a"]], cells: new Map([["1048575,0", { value: 1 }]]) }],
    });
    expect(await refusal(Buffer.from(file))).toBe("tooManyRows");
  });
});

describe("archives that are no workbooks, or worse", () => {
  const zeros = deflateRawSync(Buffer.alloc(mostBytesUnpacked + 1));
  const sheet = "xl/worksheets/sheet1.xml";

  test("a bomb that says how large it is", async () => {
    expect(zeros.length).toBeLessThan(200_000);
    expect(await refusal(archiveOf([{ name: sheet, packed: zeros, declared: mostBytesUnpacked + 1 }]))).toBe(
      "unpacksTooLarge",
    );
  });

  test.each([0, 100])("a bomb that says it had %i bytes", async (declared) =>
    expect(await refusal(archiveOf([{ name: sheet, packed: zeros, declared }]))).toBe("unpacksTooLarge"),
  );

  test("many small bombs", async () => {
    const part = deflateRawSync(Buffer.alloc(mostBytesUnpacked / 8));
    const parts = Array.from({ length: 9 }, (_, index) => ({ name: `${index}`, packed: part, declared: 10 }));
    expect(await refusal(archiveOf(parts))).toMatch(/unreadable|unpacksTooLarge/);
  });

  test("more parts than any workbook has", async () => {
    const parts = Array.from({ length: 500 }, (_, index) => ({
      name: `${index}`,
      packed: deflateRawSync(""),
      declared: 0,
    }));
    expect(await refusal(archiveOf(parts))).toBe("unpacksTooLarge");
  });

  test("a directory beside the one that is looked at is not followed", async () => {
    const file = workbookOf("<row><c><v>1</v></c></row>");
    expect(await read(file)).toEqual([["1"]]);
    expect(await refusal(byTheLongForm(file))).toBe("unreadable");
  });

  test("rows of which each has a cell far to the right end before they have filled the memory", async () => {
    expect(await refusal(workbookOf('<row><c r="XFD1"/></row>'.repeat(20_000)))).toBe("tooManyRows");
  });

  test.each<[string, Buffer]>([
    ["empty", Buffer.alloc(0)],
    ["unreadable", Buffer.from("PK\u0003\u0004 and nothing more that makes sense")],
    ["unreadable", Buffer.from([1, 0, 2, 0, 3])],
    ["unreadable", archiveOf([{ name: "a.txt", packed: deflateRawSync("no workbook"), declared: 11 }])],
    ["oldFormat", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["empty", Buffer.from("\n\n , ,\n")],
  ])("%s", async (id, file) => expect(await refusal(file)).toBe(id));
});
