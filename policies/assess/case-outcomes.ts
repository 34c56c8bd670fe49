import type { BaseCase } from "./base-case";
import { notMet, type Findings, type Worlds } from "./finding";
import type { LookedAtCase } from "./looked-at-case";
import { rankOf, registered, type Rank } from "./rank";

/** What all ways come to together in the case that is looked at. */
export class CaseOutcomes {
  private readonly reads = new Map<number, Uint8Array>();

  constructor(
    private readonly base: BaseCase,
    private readonly looked: LookedAtCase,
    private readonly worlds: Worlds,
  ) {}

  rank = (findings: Findings): Rank => rankOf(this.worlds, findings);

  /** A mark for every position that reads a variable. */
  readsOf(variable: number): Uint8Array {
    let found = this.reads.get(variable);
    if (!found) {
      this.reads.set(variable, (found = new Uint8Array(this.base.list.length)));
      for (const position of this.base.positionsOf(variable)) found[position] = 1;
    }
    return found;
  }

  /** What all ways find together but those that are marked; being registered there is no way. */
  restOf(marked: Uint8Array): Findings {
    let sum: Findings = notMet;
    for (let position = 1; position < this.base.list.length; position += 1)
      if (marked[position] === 0) sum = this.worlds.any(sum, this.looked.at(position));
    return sum;
  }

  /** The outcome while a variable is tried, of those that read it and what the rest comes to. */
  ofReaders(readers: readonly number[], rest: Findings): Rank {
    let sum = rest;
    for (const position of readers) {
      const found = this.looked.now(position);
      if (position > 0) sum = this.worlds.any(sum, found);
      else if (found !== notMet) return registered;
    }
    return this.rank(sum);
  }

  now(): Rank {
    const isThere = this.looked.at(0) !== notMet;
    return isThere ? registered : this.rank(this.restOf(new Uint8Array(this.base.list.length)));
  }
}
