import { setImmediate as afterOthers } from "node:timers/promises";

const longestSlice = 15;

/** Work in slices: whoever else waits for this process has their turn after each, and whoever has gone away ends it. */
export class Slices {
  private since = performance.now();

  constructor(private readonly signal?: AbortSignal) {}

  /** To be awaited between any two pieces of work. */
  async pause(): Promise<void> {
    if (performance.now() - this.since < longestSlice) return;
    await afterOthers();
    this.signal?.throwIfAborted();
    this.since = performance.now();
  }
}
