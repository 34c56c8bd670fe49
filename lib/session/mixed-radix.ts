/**
 * One number whose digits have bases of their own: what has three possibilities takes the room of three.
 * Digits are read in the order in which they were written.
 */
export class DigitsWriter {
  private readonly digits: [digit: bigint, base: bigint][] = [];

  write(digit: number | bigint, base: number | bigint): void {
    if (digit < 0 || digit >= base) throw new RangeError(`${digit} is no digit of base ${base}`);
    this.digits.push([BigInt(digit), BigInt(base)]);
  }

  /** A number of any size: how many bytes, then the bytes. */
  writeAny(value: bigint): void {
    const bytes = Math.ceil(value.toString(16).length / 2);
    this.write(bytes, mostBytes);
    this.write(value, 256n ** BigInt(bytes));
  }

  toBytes(): Buffer {
    const whole = this.digits.reduceRight((rest, [digit, base]) => rest * base + digit, 0n);
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

  readAny(): bigint {
    const bytes = this.read(mostBytes);
    return this.readBig(256n ** BigInt(bytes));
  }
}
