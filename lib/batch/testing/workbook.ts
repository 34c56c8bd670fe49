import { deflateRawSync } from "node:zlib";
import { archiveOf } from "./archive";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const related = (type: string, target: string): string =>
  `<Relationships><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;

/** The least that is a workbook, with these rows of XML in its sheet. */
export function workbookOf(rows: string): Buffer {
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": related("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": related("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  };
  return archiveOf(
    Object.entries(parts).map(([name, xml]) => ({ name, packed: deflateRawSync(xml), declared: xml.length })),
  );
}

/** The same archive, whose end leads to the directory by the long form for archives of gigabytes. */
export function byTheLongForm(file: Buffer): Buffer {
  const end = Buffer.from(file.subarray(-22));
  const long = Buffer.alloc(56);
  long.writeUInt32LE(0x06064b50);
  long.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 32);
  long.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  long.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(file.length - end.length), 8);
  end.writeUInt32LE(0xffffffff, 12);
  return Buffer.concat([file.subarray(0, -22), long, locator, end]);
}
