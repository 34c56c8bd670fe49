/**
 * Codes are written in digits alone: a scanner in an office types like a keyboard, and an input method or
 * CapsLock changes letters on the way. A QR code packs digits as densely as bytes.
 */
const mark = "8010";
const lengthDigits = 4;
const headDigits = mark.length + lengthDigits;

/** Bytes that begin with anything but 0, which a number would lose. */
export function toDigits(bytes: Buffer): string {
  const body = BigInt(`0x${bytes.toString("hex")}`).toString();
  return mark + String(headDigits + body.length).padStart(lengthDigits, "0") + body;
}

export function toBytes(code: string): Buffer {
  const hex = BigInt(code.slice(headDigits)).toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
}

/** The digits of one code, in groups that the eye can hold. */
export const inGroups = (code: string): string => code.replace(/\d{4}(?=\d)/g, "$& ");

interface CutOff {
  have: number;
  need: number;
}

/** The mark may stand inside a code as well; more than a few are no codes of ours. */
const mostTried = 12;

/**
 * Whole codes in what was scanned or pasted, the last one first: whoever scans twice means the second time.
 * Letters around a code, full-width digits, blanks and hyphens within do no harm.
 */
export function findCodes(text: string): { codes: string[]; cutOff: CutOff | null } {
  const plain = text.normalize("NFKC").replace(/[\s\p{Cf}-]/gu, "");
  const starts = [...plain.matchAll(new RegExp(`(?=${mark}\\d{${lengthDigits}})`, "g"))].map(({ index }) => index);
  const found = starts.slice(-mostTried).map((start) => {
    const digits = /^\d+/.exec(plain.slice(start))?.[0] ?? "";
    return { digits, need: Number(digits.slice(mark.length, headDigits)) };
  });
  const codes = found
    .filter(({ digits, need }) => need > headDigits && digits.length >= need)
    .map(({ digits, need }) => digits.slice(0, need));
  const [first] = found;
  const isShort = codes.length === 0 && first && first.digits.length < first.need;
  return { codes: codes.toReversed(), cutOff: isShort ? { have: first.digits.length, need: first.need } : null };
}
