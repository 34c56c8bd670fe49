import { writeXlsx } from "hucre/xlsx";
import { writeCsv } from "hucre/csv";
import { headingRow, rowsFor } from "../../lib/batch/testing/written";
import type { Words } from "../../lib/i18n/words";
import { jurisdictionIds } from "../../policies/jurisdictions";
import { statesOf } from "../bench/households";

const groups = 20;

/** A village whose families of so many people repeat, each in the same state of knowledge, as a table. */
export function madeVillage(
  households: number,
  state: string,
  people: number,
  places: number,
  words: Words,
): string[][] {
  const chosen = jurisdictionIds.slice(0, places);
  const families = statesOf(people, places).find(({ name }) => name === state)?.households ?? [];
  const written = families.map((household) => rowsFor({ name: "", group: "", household }, chosen, words));
  const rows = Array.from({ length: households }, (_, index) =>
    (written[index % written.length] ?? []).map(([, , ...rest]) => [
      String(index + 1),
      `${(index % groups) + 1}组`,
      ...rest,
    ]),
  );
  return [headingRow(chosen, words), ...rows.flat()];
}

export const asCsv = (rows: string[][]): Buffer => Buffer.from(writeCsv(rows));
export const asXlsx = async (rows: string[][], name: string): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name, rows }] }));
