import { createInflateRaw } from "node:zlib";
import { mostBytesUnpacked, mostMegabytesUnpacked, mostParts } from "./limits";
import { TableRefused } from "./refusal";

/**
 * A workbook is a ZIP archive, and a few kilobytes of one can unpack to gigabytes. Before anything reads it, every part is
 * unpacked once and thrown away: refused by what it says of itself, and by what really comes out.
 */

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;
const stored = 0;
const deflated = 8;
const isEncrypted = 1;
/** The directory is said to be elsewhere, in the long form for archives of gigabytes. */
const elsewhere = 0xffffffff;

interface Part {
  method: number;
  packed: Buffer;
  declared: number;
}

const unreadable = (): never => {
  throw new TableRefused("unreadable");
};
const tooLarge = (): never => {
  throw new TableRefused("unpacksTooLarge", { megabytes: mostMegabytesUnpacked });
};

/** A reader that follows the long form would unpack other parts than those that are looked at here. */
const directoryBefore = (file: Buffer, end: number): { at: number; count: number } =>
  file.readUInt32LE(end + 12) === elsewhere
    ? unreadable()
    : { at: file.readUInt32LE(end + 16), count: file.readUInt16LE(end + 10) };

function directoryOf(file: Buffer): { at: number; count: number } {
  const from = Math.max(0, file.length - endLength - longestComment);
  for (let at = file.length - endLength; at >= from; at -= 1)
    if (file.readUInt32LE(at) === endMark) return directoryBefore(file, at);
  return unreadable();
}

/** What lies where the directory says; the local header repeats its own lengths. */
function packedAt(file: Buffer, at: number, length: number): Buffer {
  if (at + 30 > file.length || file.readUInt32LE(at) !== localMark) return unreadable();
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  return from + length > file.length ? unreadable() : file.subarray(from, from + length);
}

function* partsOf(file: Buffer): Generator<Part> {
  const { at: start, count } = directoryOf(file);
  if (count > mostParts) tooLarge();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entryMark) return unreadable();
    if (file.readUInt16LE(at + 8) & isEncrypted) throw new TableRefused("encrypted");
    const method = file.readUInt16LE(at + 10);
    const packed = packedAt(file, file.readUInt32LE(at + 42), file.readUInt32LE(at + 20));
    yield { method, packed, declared: file.readUInt32LE(at + 24) };
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}

/** @returns how many bytes come out; stops at the first above the limit. */
function unpackedSize({ method, packed }: Part, limit: number): Promise<number> {
  if (method === stored) return Promise.resolve(packed.length);
  if (method !== deflated) return unreadable();
  return new Promise((resolve, reject) => {
    let size = 0;
    const inflate = createInflateRaw();
    inflate.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) inflate.destroy(new TableRefused("unpacksTooLarge", { megabytes: mostMegabytesUnpacked }));
    });
    inflate.on("end", () => resolve(size));
    inflate.on("error", (error) => reject(error instanceof TableRefused ? error : new TableRefused("unreadable")));
    inflate.end(packed);
  });
}

/** @throws TableRefused where the archive is damaged, closed by a password, or too large when unpacked. */
export async function checkArchive(file: Buffer): Promise<void> {
  if (file.length < endLength) unreadable();
  const parts = [...partsOf(file)];
  if (parts.reduce((sum, { declared }) => sum + declared, 0) > mostBytesUnpacked) tooLarge();
  let left = mostBytesUnpacked;
  for (const part of parts) {
    const size = await unpackedSize(part, left);
    // The reader trusts what is declared, so what is declared must be true.
    if (size !== part.declared) unreadable();
    left -= size;
  }
}
