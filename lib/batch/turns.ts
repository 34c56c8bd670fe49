import { TableRefused } from "./refusal";

/** Whoever sends a table while others are at work waits, so that pages stay quick; more than this are asked to come again. */
const mostWaiting = 8;

export class Turns {
  private atWork = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly most: number) {}

  get isFree(): boolean {
    return this.atWork < this.most;
  }

  /** @returns what ends the turn @throws TableRefused where too many wait */
  async take(signal?: AbortSignal): Promise<() => void> {
    if (!this.isFree) await this.wait(signal);
    signal?.throwIfAborted();
    this.atWork += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.atWork -= 1;
      this.waiting.shift()?.();
    };
  }

  private wait(signal?: AbortSignal): Promise<void> {
    if (this.waiting.length >= mostWaiting) throw new TableRefused("busy");
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      signal?.addEventListener("abort", () => this.leave(resolve), { once: true });
    });
  }

  /** Whoever has gone away takes nobody's turn. */
  private leave(resolve: () => void): void {
    const at = this.waiting.indexOf(resolve);
    if (at < 0) return;
    this.waiting.splice(at, 1);
    resolve();
  }
}
