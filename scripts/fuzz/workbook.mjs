import { inflateRawSync } from "node:zlib";

/** @typedef {{ name: string, text: string }} Part one file of an archive, unpacked */

const endLength = 22;
const stored = 0;

/** What a workbook is made of. @param {Buffer} file an archive without a comment @returns {Part[]} */
export function partsOf(file) {
  const end = file.length - endLength;
  let at = file.readUInt32LE(end + 16);
  return Array.from({ length: file.readUInt16LE(end + 10) }, () => {
    const [packed, named] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)];
    const local = file.readUInt32LE(at + 42);
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const bytes = file.subarray(from, from + packed);
    const name = file.toString("utf8", at + 46, at + 46 + named);
    const isStored = file.readUInt16LE(at + 10) === stored;
    at += 46 + named + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    return { name, text: (isStored ? bytes : inflateRawSync(bytes)).toString() };
  });
}

/** @param {number} bytes of each @param {number[]} values */
function numbers(bytes, values) {
  const made = Buffer.alloc(bytes * values.length);
  values.forEach((value, index) => made.writeUIntLE(value, index * bytes, bytes));
  return made;
}

/** The parts as a workbook again, not packed and without check sums, which nobody asks for. @param {readonly Part[]} parts */
export function workbookOf(parts) {
  /** @type {Buffer[]} */
  const files = [];
  /** @type {Buffer[]} */
  const entries = [];
  let at = 0;
  for (const { name, text } of parts) {
    const [named, body] = [Buffer.from(name), Buffer.from(text)];
    const about = [numbers(2, [20, 0, stored, 0, 0]), numbers(4, [0, body.length, body.length])];
    const file = [numbers(4, [0x04034b50]), ...about, numbers(2, [named.length, 0]), named, body];
    const rest = [numbers(2, [named.length, 0, 0, 0, 0]), numbers(4, [0, at]), named];
    entries.push(numbers(4, [0x02014b50]), numbers(2, [20]), ...about, ...rest);
    files.push(...file);
    at += file.reduce((sum, { length }) => sum + length, 0);
  }
  const directory = Buffer.concat(entries);
  const end = [numbers(4, [0x06054b50]), numbers(2, [0, 0, parts.length, parts.length])];
  return Buffer.concat([...files, directory, ...end, numbers(4, [directory.length, at]), numbers(2, [0])]);
}

/**
 * An archive with a directory for whoever reads its end, and another for whoever follows the long form.
 * @param {Buffer} shown @param {Buffer} behind an archive whose addresses count from its own beginning
 */
export function twiceNamed(shown, behind) {
  const end = Buffer.from(shown.subarray(-endLength));
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50);
  record.writeBigUInt64LE(BigInt(behind.readUInt16LE(behind.length - endLength + 10)), 32);
  record.writeBigUInt64LE(BigInt(shown.length - endLength + behind.readUInt32LE(behind.length - endLength + 16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(shown.length + behind.length - endLength), 8);
  end.writeUInt32LE(0xffffffff, 12);
  return Buffer.concat([shown.subarray(0, -endLength), behind, record, locator, end]);
}
