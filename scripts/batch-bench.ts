import { assessTable } from "../lib/batch/assess-table";
import { resultSheet } from "../lib/batch/result-sheet";
import { summaryOf } from "../lib/batch/summary";
import { wordsOf } from "../lib/i18n/words";
import { asCsv, asXlsx, madeVillage } from "./batch/made-village";

// npm run bench:batch: what a whole village costs a page, from the bytes of the table to those of the result.
const words = await wordsOf("zh-Hans");

async function measure(name: string, file: Buffer): Promise<void> {
  const before = performance.now();
  const { cpu } = { cpu: process.cpuUsage() };
  const table = await assessTable(file, { locale: "zh-Hans", asOf: "2026-11-22" });
  const assessed = performance.now();
  const summary = summaryOf(table);
  const sheet = await new Response(resultSheet(table, words)).arrayBuffer();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  const done = performance.now();
  console.log(
    [
      name,
      `${summary.households} households, ${summary.people} people, ${table.faults.length} faults`,
      `${(file.length / 1e6).toFixed(1)} MB in, ${(sheet.byteLength / 1e6).toFixed(1)} MB out`,
      `${seconds(before, done)} s (${seconds(assessed, done)} s of it the result), ${((user + system) / 1e6).toFixed(1)} s of processor`,
      `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
    ].join("; "),
  );
}

const [households, people] = [2000, 5];
for (const [state, places] of [
  ["everything", 2],
  ["half", 2],
  ["half", 5],
  ["family and hukou", 2],
] as const) {
  const rows = madeVillage(households, state, people, places, words);
  await measure(`${state}, ${places} places, CSV`, asCsv(rows));
  if (state !== "family and hukou") await measure(`${state}, ${places} places, XLSX`, await asXlsx(rows, "填表"));
}
