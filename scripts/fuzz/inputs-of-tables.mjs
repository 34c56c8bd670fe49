import { garbled, text } from "./chance.mjs";
import { visit } from "./visit.mjs";
import { partsOf, twiceNamed, workbookOf } from "./workbook.mjs";

/**
 * What is imported: tables of a village, and the codes of households.
 * @import { Chance } from "./chance.mjs"
 * @import { Input } from "./visit.mjs"
 * @import { Part } from "./workbook.mjs"
 * @typedef {{ csv: string, workbook: Buffer, parts: Part[], code: string }} Imports what the pages themselves hand out
 */

/** The family that a template has as an example is none until it has a number. */
const example = "例子";

/** @param {Part} part @returns {Part} */
const numbered = ({ name, text }) => ({ name, text: text.replaceAll(`>${example}<`, ">1<") });

/** Templates with a family in them, and the code of whoever has this cookie. @param {string} origin @param {string} cookie @returns {Promise<Imports>} */
export async function importsFrom(origin, cookie) {
  /** @param {string} as */
  const address = (as) => `/zh-Hans/counter/batch/template?place=xining&place=weihai&as=${as}`;
  const { text: csv } = await visit(origin, { path: address("csv") });
  const workbook = Buffer.from(await (await fetch(origin + address("xlsx"))).arrayBuffer());
  const page = await visit(origin, { path: "/zh-Hans/check/handover", headers: { Cookie: cookie } });
  const [, shown = ""] = /class="code-digits"[^>]*>(.*?)<\/p>/s.exec(page.text) ?? [];
  const code = shown.replace(/<[^>]*>|\D/g, "");
  if (csv.length < 100 || code.length < 100) throw new Error("There is no template, or no code, to begin with");
  const parts = partsOf(workbook).map(numbered);
  return { csv: csv.replaceAll(example, "1"), workbook: workbookOf(parts), parts, code };
}

const cells = [
  "",
  "本人",
  "爱人",
  "36",
  "-1",
  "1e9",
  "三十岁半",
  "农村户口",
  "410100",
  "=1+1",
  '"',
  "2017-11-02",
  "有",
  "，",
];

/** Some cells are others, lost or doubled. @param {Chance} by @param {string} csv */
function otherCells(by, csv) {
  const rows = csv.split("\r\n").map((row) => row.split(","));
  for (let count = 1 + by.below(6); count > 0; count -= 1) {
    const row = by.oneOf(rows);
    const at = by.below(row.length + 1);
    row.splice(at, by.below(3), ...Array.from({ length: by.below(3) }, () => by.oneOf([...cells, text(by, 12)])));
  }
  if (by.happens(0.3)) rows.push(...rows.slice(1), by.oneOf(rows));
  return rows
    .map((row) => row.join(by.happens(0.95) ? "," : by.oneOf([";", "\t", "，"])))
    .join(by.oneOf(["\r\n", "\n", "\r"]));
}

/** @param {Chance} by @param {string} csv @returns {Buffer} */
function asBytes(by, csv) {
  const written = by.happens(0.3) ? garbled(by, csv) : csv;
  return by.happens(0.8) ? Buffer.from(written) : Buffer.from(`\ufeff${written}`, by.oneOf(["utf16le", "latin1"]));
}

/** @param {Chance} by @param {Buffer} whole */
function otherBytes(by, whole) {
  const bytes = Buffer.from(whole);
  for (let count = 1 + by.below(8); count > 0; count -= 1) bytes[by.below(bytes.length)] = by.below(256);
  return by.happens(0.3) ? bytes.subarray(0, by.below(bytes.length)) : bytes;
}

/** Numbers and names in its parts are others, or a part is away, double or nonsense. @param {Chance} by @param {readonly Part[]} parts */
function otherParts(by, parts) {
  const at = by.below(parts.length);
  const { name, text: xml } = by.oneOf([
    parts[at],
    ...parts.filter((part) => /sheet1|sharedStrings|workbook/.test(part.name)),
  ]) ?? { name: "", text: "" };
  const changed = by.oneOf([
    () => garbled(by, xml),
    () =>
      xml.replace(/\d+/g, (digits) => (by.happens(0.05) ? by.oneOf(["-1", "99999999999", "1e9", "", "x"]) : digits)),
    () =>
      xml.replace(/<(\w+)/g, (tag) =>
        by.happens(0.02) ? `<${by.oneOf(["a", "row", "c", "si", "!--", "!DOCTYPE x"])}` : tag,
      ),
    () =>
      xml.replace(/>([^<]+)</g, (whole) =>
        by.happens(0.1) ? `>${by.oneOf(["&x;", "&#0;", "]]>", text(by)])}<` : whole,
      ),
    () => xml.replace(/ r="[A-Z]+(\d+)"/g, (cell, row) => (by.happens(0.1) ? ` r="XFD${row}"` : cell)),
  ])();
  const rest = by.happens(0.1) ? parts.filter((_, index) => index !== at) : parts;
  return rest.map((part) => (part.name === name ? { name, text: changed } : part));
}

/** @param {Chance} by @param {Imports} imports @returns {Input} */
export function ofTables(by, { csv, workbook, parts }) {
  const file = by.oneOf([
    () => asBytes(by, otherCells(by, csv)),
    () => asBytes(by, otherCells(by, csv)),
    () => otherBytes(by, workbook),
    () => workbookOf(otherParts(by, parts)),
    () => workbookOf(otherParts(by, parts)),
    () => twiceNamed(workbookOf(otherParts(by, parts)), workbook),
  ])();
  const body = new FormData();
  body.append(
    by.happens(0.97) ? "table" : text(by, 6),
    new Blob([new Uint8Array(file)]),
    by.oneOf(["a.csv", "a.xlsx", text(by, 6)]),
  );
  return { method: "POST", path: "/zh-Hans/counter/batch/run", body };
}

/** As the counter's script sends what was scanned, and as a link brings it. @param {Chance} by @param {Imports} imports @returns {Input} */
export function ofScans(by, { code }) {
  const digits = Array.from({ length: by.below(600) }, () => by.below(10)).join("");
  const scanned = by.oneOf([
    garbled(by, code),
    garbled(by, code),
    `${code}${code}`,
    code.replace(/\d/g, (digit) => (by.happens(0.02) ? String(by.below(10)) : digit)),
    code.replace(/(\d{4})/g, `$1${by.oneOf([" ", "\n", "－", "\u200b"])}`),
    digits,
    `https://evil.example/open.html#${garbled(by, digits)}`,
    `http://127.0.0.1/zh-Hans/open#${text(by, 200)}`,
    text(by, 400),
  ]);
  const fields = { code: scanned, turn: by.oneOf(["", text(by)]), base: text(by) };
  return {
    method: "POST",
    path: by.happens(0.8)
      ? "/zh-Hans/counter/open"
      : `/zh-Hans/counter/${by.oneOf(["update", "code", "next", text(by, 5).replace(/[^a-z]/g, "")])}`,
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" },
    body: new URLSearchParams(fields).toString(),
  };
}
