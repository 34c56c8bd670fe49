import { expect, test } from "vitest";
import { linkTo } from "./page-texts";
import { sortView, type Shown } from "./sort-view";

const rows = [
  ["一组", 10, { text: "差9个月", sort: 9 }],
  ["三组", 2, { text: "差12个月", sort: 12 }],
  ["10组", 2, ""],
  ["2组", 30, ""],
];
const tables = [{ id: "by-group", caption: "", note: null, columns: ["村组", "人数", "差多少"], rows }];
const shown: Shown = { view: { title: "", notes: [], faults: null, tables }, href: linkTo(Buffer.from("a")) };

const column = (state: Shown | null, index: number) =>
  state?.view.tables[0]?.rows.map((row) => JSON.stringify(row[index]));

test("by number, by what a cell stands for, by words with numbers in them; upwards, then downwards, and nothing else changes", () => {
  const up = sortView(shown, "by-group 1");
  expect(column(up, 1)).toEqual(["2", "2", "10", "30"]);
  expect(up?.view.tables[0]?.sorted).toEqual({ column: 1, up: true });
  const down = sortView(up, "by-group 1");
  expect(column(down, 1)).toEqual(["30", "10", "2", "2"]);
  expect(sortView(down, "by-group 1")?.view.tables[0]?.sorted).toEqual({ column: 1, up: true });
  expect(column(sortView(shown, "by-group 0"), 0)?.slice(0, 2)).toEqual(['"2组"', '"10组"']);
  expect(column(sortView(shown, "by-group 2"), 2)?.slice(-2)).toEqual(
    [rows[0], rows[1]].map((row) => JSON.stringify(row?.[2])),
  );
  expect(up?.href).toBe(shown.href);
});

test.each(["by-place 0", "by-group 9"])("%s is no column of it: as it was", (asked) =>
  expect(sortView(shown, asked)).toEqual(shown),
);

test.each<[string, unknown, string]>([
  ["no answer", null, "by-group 0"],
  ["a refusal", { refusal: "no" }, "by-group 0"],
  ["a link that leads elsewhere", { ...shown, href: "https://elsewhere.example/" }, "by-group 0"],
  ["a script as a link", { ...shown, href: "javascript:alert(1)" }, "by-group 0"],
  ["nonsense for a column", shown, "by-group x"],
  ["rows that are none", { ...shown, view: { ...shown.view, tables: [{ ...tables[0], rows: [1] }] } }, "by-group 0"],
])("%s is nothing to sort", (_, before, asked) => expect(sortView(before, asked)).toBeNull());
