import encodeQR from "qr";

/** Four modules of white all around, as the standard asks. */
const quietZone = 4;
/**
 * On a phone 360 pixels wide a module has at least 4 pixels (0.7 mm) up to the first figure, and 3.2 (0.6 mm) up to the
 * second; printed at 40 mm the second has 0.35 mm: versions 16 with 15 % of correction, and 22 (105 modules) with 7 %.
 * Beyond that office scanners and cameras give up.
 */
const mostDigits = { medium: 1082, low: 2409 };
const mostBytes = { medium: 450, low: 1003 };

export interface CodePicture {
  /** Modules on a side, the white ones around included. */
  size: number;
  /** Strokes of one module's width. */
  path: string;
  /** Small modules: the screen has to be bright and near. */
  dense: boolean;
}

/** @returns `null` when the code has too many digits for one picture that can be read. */
export const drawCode = (digits: string): CodePicture | null => draw(digits, "numeric", mostDigits);

/** Links are written in bytes, of which as many modules hold fewer. */
export const drawLink = (link: string): CodePicture | null => draw(link, "byte", mostBytes);

function draw(text: string, encoding: "numeric" | "byte", most: typeof mostDigits): CodePicture | null {
  const ecc = text.length <= most.medium ? "medium" : "low";
  if (text.length > most[ecc]) return null;
  const modules = encodeQR(text, "raw", { ecc, encoding, border: quietZone });
  return { size: modules.length, path: modules.map(rowPath).join(""), dense: ecc === "low" };
}

function rowPath(row: readonly boolean[], y: number): string {
  const runs = [
    ...row
      .map((dark) => (dark ? "1" : "0"))
      .join("")
      .matchAll(/1+/g),
  ];
  let pen = 0;
  return runs
    .map(({ index, 0: { length } }, nth) => {
      const move = nth === 0 ? `M${index} ${y}.5` : `m${index - pen} 0`;
      pen = index + length;
      return `${move}h${length}`;
    })
    .join("");
}
