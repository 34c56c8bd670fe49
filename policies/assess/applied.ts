import { mix, type Diagram } from "./node-table";

/** What operations on two diagrams gave: a hash table of four numbers a row. */
export class Applied {
  private table = new Int32Array(0);
  private count = 0;

  /** @returns the result, or -1 where there is none yet */
  find(operation: number, a: Diagram, b: Diagram): Diagram {
    if (this.count === 0) return -1;
    const row = this.row(operation, a, b);
    return (this.table[row + 1] ?? 0) === 0 && (this.table[row] ?? 0) === 0 ? -1 : (this.table[row + 3] ?? 0);
  }

  put(operation: number, a: Diagram, b: Diagram, result: Diagram): void {
    if (this.count * 8 >= this.table.length) this.grow();
    const row = this.row(operation, a, b);
    this.table[row] = operation + 1;
    this.table[row + 1] = a + 1;
    this.table[row + 2] = b + 1;
    this.table[row + 3] = result;
    this.count += 1;
  }

  private row(operation: number, a: Diagram, b: Diagram): number {
    const rows = this.table.length / 4;
    const hash = mix(mix(mix(operation + 1, a), b), 7);
    for (let row = (hash ^ (hash >>> 16)) & (rows - 1); ; row = (row + 1) & (rows - 1)) {
      const at = row * 4;
      if (this.table[at] === 0) return at;
      if (this.table[at] === operation + 1 && this.table[at + 1] === a + 1 && this.table[at + 2] === b + 1) return at;
    }
  }

  private grow(): void {
    const old = this.table;
    this.table = new Int32Array(Math.max(old.length * 4, 4 * 2 ** 6));
    this.count = 0;
    for (let at = 0; at < old.length; at += 4) {
      if (old[at] !== 0) this.put((old[at] ?? 0) - 1, (old[at + 1] ?? 0) - 1, (old[at + 2] ?? 0) - 1, old[at + 3] ?? 0);
    }
  }
}
