/** Markdown as far as golden cases need it: headings with clause ids, and tables. */

export interface Row {
  cells: readonly string[];
  line: number;
}

export interface Table {
  /** Ids of the clauses that the heading above names. */
  clauses: readonly string[];
  header: readonly string[];
  rows: readonly Row[];
  line: number;
}

export interface Heading {
  text: string;
  clauses: readonly string[];
  line: number;
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/u, "")
    .replace(/\|$/u, "")
    .split("|")
    .map((cell) => cell.trim());

const isTable = (line: string): boolean => line.startsWith("|");
const isRule = (line: string): boolean => /^\|[\s:|-]+\|$/u.test(line.trim());

/** `## 谁能落户：二、(五)3 [towns, urbanOwners]` */
function headingOf(line: string, number: number): Heading | null {
  const [, text, ids = ""] = /^##+ (.*?)(?: \[(.*)\])?$/u.exec(line) ?? [];
  return text === undefined
    ? null
    : {
        text,
        clauses: ids
          .split(",")
          .map((id) => id.trim())
          .filter(Boolean),
        line: number,
      };
}

/** @throws where a line is neither heading, table nor prose of its own. */
export function readTables(markdown: string): { tables: Table[]; headings: Heading[] } {
  const tables: Table[] = [];
  const headings: Heading[] = [];
  let open: { header: string[]; rows: Row[]; clauses: readonly string[]; line: number } | null = null;
  markdown.split("\n").forEach((line, index) => {
    const heading = headingOf(line, index + 1);
    if (heading) headings.push(heading);
    if (!isTable(line)) open = null;
    else if (!open)
      tables.push(
        (open = { header: cellsOf(line), rows: [], clauses: headings.at(-1)?.clauses ?? [], line: index + 1 }),
      );
    else if (!isRule(line)) open.rows.push({ cells: cellsOf(line), line: index + 1 });
  });
  return { tables, headings };
}
