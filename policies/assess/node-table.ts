/** An answer below `firstNode`, or a question. */
export type Diagram = number;

/** Answers are 0 … firstNode - 1. */
export const firstNode = 2 ** 20;

export const isAnswer = (diagram: Diagram): boolean => diagram < firstNode;

/** Variable of an answer: it comes after every question. */
export const last = 2 ** 30;

/** Spreads numbers over a hash table. */
export const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x9e3779b1) ^ (hash >>> 15);

/** Thrown where a piece of work asks for more nodes than it is given. */
class TooManyNodes extends Error {}

const nothingYet = new Int32Array(0);

/** The questions of diagrams in typed arrays; equal questions are the same number. */
export class NodeTable {
  protected count = 0;
  private limit = Number.POSITIVE_INFINITY;
  /** Nothing is set aside before something is asked: of a family that states everything nothing ever is. */
  protected variableAt = nothingYet;
  protected startAt = nothingYet;
  protected pool = nothingYet;
  private poolUsed = 0;
  /** Node number + 1 by what it asks; zero is free. Its size is a power of two. */
  private known = nothingYet;
  protected readonly widths: number[] = [];

  /** A question about a variable whose branches ask only later variables. */
  protected node(variable: number, branches: readonly Diagram[]): Diagram {
    if (isOne(branches)) return branches[0] ?? 0;
    if (this.known.length === 0) this.begin();
    const slot = this.slotOf(variable, branches);
    const before = this.known[slot] ?? 0;
    if (before > 0) return firstNode + before - 1;
    this.widths[variable] = branches.length;
    const fresh = this.add(variable, branches);
    this.known[slot] = fresh + 1;
    if (this.count * 2 > this.known.length) this.rehash();
    return firstNode + fresh;
  }

  /** Does some work with at most so many new nodes, or something cheaper instead: a household can be as open as it likes, an answer cannot take as long as it likes. */
  within<T>(nodes: number, work: () => T, instead: () => T): T {
    const before = this.limit;
    this.limit = Math.min(before, this.count + nodes);
    try {
      return work();
    } catch (error) {
      if (!(error instanceof TooManyNodes)) throw error;
      this.limit = before;
      return instead();
    } finally {
      this.limit = before;
    }
  }

  private begin(): void {
    this.variableAt = new Int32Array(64);
    this.startAt = new Int32Array(64);
    this.pool = new Int32Array(256);
    this.known = new Int32Array(2 ** 8);
  }

  private add(variable: number, branches: readonly Diagram[]): number {
    if (this.count >= this.limit) throw new TooManyNodes();
    if (this.count === this.variableAt.length) {
      this.variableAt = grown(this.variableAt, this.count * 2);
      this.startAt = grown(this.startAt, this.count * 2);
    }
    if (this.poolUsed + branches.length > this.pool.length)
      this.pool = grown(this.pool, Math.max(this.pool.length * 2, this.poolUsed + branches.length));
    this.variableAt[this.count] = variable;
    this.startAt[this.count] = this.poolUsed;
    for (let index = 0; index < branches.length; index += 1) this.pool[this.poolUsed + index] = branches[index] ?? 0;
    this.poolUsed += branches.length;
    this.count += 1;
    return this.count - 1;
  }

  private slotOf(variable: number, branches: readonly Diagram[]): number {
    let hash = mix(variable + 1, branches.length);
    for (let index = 0; index < branches.length; index += 1) hash = mix(hash, branches[index] ?? 0);
    const mask = this.known.length - 1;
    for (let slot = (hash ^ (hash >>> 16)) & mask; ; slot = (slot + 1) & mask) {
      const found = (this.known[slot] ?? 0) - 1;
      if (found < 0 || this.isNode(found, variable, branches)) return slot;
    }
  }

  /** For a node that is new to the table. */
  private freeSlot(variable: number, start: number, end: number): number {
    let hash = mix(variable + 1, end - start);
    for (let at = start; at < end; at += 1) hash = mix(hash, this.pool[at] ?? 0);
    const mask = this.known.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    while (this.known[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }

  private isNode(node: number, variable: number, branches: readonly Diagram[]): boolean {
    if (this.variableAt[node] !== variable) return false;
    const start = this.startAt[node] ?? 0;
    for (let index = 0; index < branches.length; index += 1)
      if (this.pool[start + index] !== branches[index]) return false;
    return true;
  }

  private rehash(): void {
    this.known = new Int32Array(this.known.length * 4);
    for (let node = 0; node < this.count; node += 1) {
      const variable = this.variableAt[node] ?? 0;
      const start = this.startAt[node] ?? 0;
      this.known[this.freeSlot(variable, start, start + (this.widths[variable] ?? 0))] = node + 1;
    }
  }

  protected variableOf(diagram: Diagram): number {
    return diagram < firstNode ? last : (this.variableAt[diagram - firstNode] ?? last);
  }
}

export function isOne(branches: readonly Diagram[]): boolean {
  for (let index = 1; index < branches.length; index += 1) if (branches[index] !== branches[0]) return false;
  return true;
}

function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
