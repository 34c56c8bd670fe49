/** The part of a base that one symbol has: from where, and how much. */
export interface Share {
  from: number;
  weight: number;
}

/** What says how likely the symbols are; it learns from each. */
export interface Likely {
  readonly total: number;
  shareOf(symbol: number): Share;
  symbolAt(slot: number): number;
  learn(symbol: number): void;
}

/**
 * One number whose digits have bases of their own: what has three possibilities takes the room of three, and what is as
 * likely as not the room of one of two. Digits are read in the order in which they were written.
 */
export class DigitsWriter {
  private readonly digits: [from: bigint, weight: bigint, base: bigint][] = [];

  write(digit: number | bigint, base: number | bigint): void {
    if (digit < 0 || digit >= base) throw new RangeError(`${digit} is no digit of base ${base}`);
    this.digits.push([BigInt(digit), 1n, BigInt(base)]);
  }

  writeLikely(symbol: number, likely: Likely): void {
    const { from, weight } = likely.shareOf(symbol);
    this.digits.push([BigInt(from), BigInt(weight), BigInt(likely.total)]);
    likely.learn(symbol);
  }

  /** A number of any size: how many bytes, then the bytes. */
  writeAny(value: bigint): void {
    const bytes = Math.ceil(value.toString(16).length / 2);
    this.write(bytes, mostBytes);
    this.write(value, 256n ** BigInt(bytes));
  }

  toBytes(): Buffer {
    const whole = this.digits.reduceRight(
      (rest, [from, weight, base]) => (rest / weight) * base + from + (rest % weight),
      0n,
    );
    const hex = whole.toString(16);
    return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
  }
}

const mostBytes = 64;

export class DigitsReader {
  private rest: bigint;

  constructor(bytes: Buffer) {
    this.rest = bytes.length > 0 ? BigInt(`0x${bytes.toString("hex")}`) : 0n;
  }

  readBig(base: number | bigint): bigint {
    const digit = this.rest % BigInt(base);
    this.rest /= BigInt(base);
    return digit;
  }

  read = (base: number | bigint): number => Number(this.readBig(base));

  readLikely(likely: Likely): number {
    const base = BigInt(likely.total);
    const slot = this.rest % base;
    const symbol = likely.symbolAt(Number(slot));
    const { from, weight } = likely.shareOf(symbol);
    this.rest = BigInt(weight) * (this.rest / base) + slot - BigInt(from);
    likely.learn(symbol);
    return symbol;
  }

  readAny(): bigint {
    const bytes = this.read(mostBytes);
    return this.readBig(256n ** BigInt(bytes));
  }
}
