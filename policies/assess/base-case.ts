import type { Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import { notMet, type Findings } from "./finding";

/** A way of filling in what is not known in which every way is at its least: a family that fits nothing more than it must. */
export class BaseCase {
  /** What is found in it; `null` where not every way can be at its least at once, and it is only some case. */
  readonly least: Findings | null;
  /** The least that each way can come to. */
  readonly leasts: readonly Findings[];
  /** Being registered there stands before the ways. */
  readonly list: readonly Diagram[];
  /** The branch of every variable. */
  readonly choice: Int16Array;
  /** By variable, the positions in the list of what reads it. */
  readonly readers = new Map<number, number[]>();

  constructor(ways: readonly Diagram[], isThere: Diagram, { logic: { diagrams }, worlds, unknowns }: Evaluator) {
    this.list = [isThere, ...ways];
    this.leasts = ways.map((way) => diagrams.leaves(way).reduce(worlds.least));
    this.choice = new Int16Array(unknowns.end).fill(-1);
    const isFound = diagrams.chooseAll(this.list, [notMet, ...this.leasts], this.choice);
    this.least = isFound ? this.leasts.reduce(worlds.any, notMet) : null;
    this.list.forEach((way, position) => {
      for (const variable of diagrams.support(way)) this.read(variable, position);
    });
  }

  private read(variable: number, position: number): void {
    const readers = this.readers.get(variable);
    if (readers) readers.push(position);
    else this.readers.set(variable, [position]);
    if ((this.choice[variable] ?? 0) < 0) this.choice[variable] = 0;
  }

  positionsOf = (variable: number): readonly number[] => this.readers.get(variable) ?? [];
}
