import type { Share } from "./mixed-radix";

/** How much a symbol that was seen outweighs one that was not: tried on families of twelve, where columns mostly repeat. */
const gained = 3;

/**
 * How likely each symbol of a row is, learnt from those before it: what comes often takes little room. Who writes and who
 * reads learn alike.
 */
export class Weights {
  readonly #weights: number[];

  constructor(symbols: number) {
    this.#weights = Array.from({ length: symbols }, () => 1);
  }

  get total(): number {
    return this.#weights.reduce((sum, weight) => sum + weight, 0);
  }

  shareOf(symbol: number): Share {
    const from = this.#weights.slice(0, symbol).reduce((sum, weight) => sum + weight, 0);
    return { from, weight: this.#weights[symbol] ?? 0 };
  }

  /** @returns whose share a slot from 0 to below `total` lies in */
  symbolAt(slot: number): number {
    let end = 0;
    return this.#weights.findIndex((weight) => (end += weight) > slot);
  }

  learn(symbol: number): void {
    this.#weights[symbol] = (this.#weights[symbol] ?? 0) + gained;
  }
}

/** Bits that a row takes. */
export function bitsOf(row: readonly number[], symbols: number): number {
  const weights = new Weights(symbols);
  return row.reduce((bits, symbol) => {
    const { weight } = weights.shareOf(symbol);
    const own = Math.log2(weights.total / weight);
    weights.learn(symbol);
    return bits + own;
  }, 0);
}
