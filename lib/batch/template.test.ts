import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { areaIds, jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import { factsRead } from "../wizard/uses";
import { columnFinder, columnsFor, isFactColumn } from "./columns";
import { csvTemplate, xlsxTemplate } from "./template";
import { assess, hans, hant } from "./testing/tables";

const chosen: JurisdictionId[][] = [...jurisdictionIds.map((id) => [id]), ["weihai", "dandong"], [...jurisdictionIds]];

describe.each([
  ["zh-Hans", hans],
  ["zh-Hant", hant],
] as const)("%s", (_, words) => {
  test.each(chosen)("a template is a table that can be read: %s", async (...places) => {
    const renamed = csvTemplate(places, words).replaceAll(words.say("batch.explain.example"), "1");
    const { faults, unknownColumns, missingColumns, places: found } = await assess(Buffer.from(renamed));
    expect({
      faults: faults.map(({ cell, message }) => cell + message),
      unknownColumns,
      missingColumns,
      found,
    }).toEqual({
      faults: [],
      unknownColumns: [],
      missingColumns: [],
      found: jurisdictionIds.filter((id) => places.includes(id)),
    });
  });

  test("headings differ, and every one is found again", () => {
    const columns = columnsFor(jurisdictionIds, words);
    expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
    const find = columnFinder([hans, hant]);
    expect(columns.map(({ heading }) => find(heading)?.id)).toEqual(columns.map(({ id }) => id));
  });

  test("a workbook explains every column, and offers what each can say", async () => {
    const workbook = await readXlsx(await xlsxTemplate(["xining", "bijie"], words));
    const columns = columnsFor(["xining", "bijie"], words);
    const [table, explained, offered] = workbook.sheets;
    expect(table?.rows[0]).toEqual(columns.map(({ heading }) => heading));
    const headings = explained?.rows.map(([heading]) => heading);
    for (const { heading } of columns) expect(headings).toContain(heading);
    expect(explained?.rows.slice(-columns.length).every(([, how]) => String(how).length > 5)).toBe(true);
    expect(table?.dataValidations?.length).toBe(offered?.rows[0]?.length);
    expect(table?.dataValidations?.length).toBeGreaterThan(20);
  });
});

test("a column for every fact that a document reads, in every place and kind of place that it is about", () => {
  const columns = columnsFor(jurisdictionIds, hans).filter(isFactColumn);
  for (const fact of factsRead) expect(columns.some((column) => column.fact === fact)).toBe(true);
  const homes = columns.filter(({ fact, jurisdiction }) => fact === "homes.dwelling" && jurisdiction === "xining");
  expect(homes.map(({ area }) => area)).toEqual(areaIds("xining", "home"));
});
