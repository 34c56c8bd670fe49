/**
 * Work that waits until somebody needs any of it, and is then done in one order, whatever was needed first: what a join may
 * take is counted in new questions, so that an answer that is cut short must not hang on who is asked about first.
 */
export class InOrder {
  private waiting: (() => void)[] = [];

  add(work: () => void): void {
    this.waiting.push(work);
  }

  /** Does everything that waits. */
  catchUp(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const work of waiting) work();
  }
}
