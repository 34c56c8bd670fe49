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
  private readonly found: Int16Array;
  private foundChoice: Int16Array | undefined;
  private foundReaders: Map<number, number[]> | undefined;

  /** @param ways of which none finds nothing for certain */
  constructor(
    readonly ways: readonly Diagram[],
    readonly isThere: Diagram,
    private readonly evaluator: Evaluator,
  ) {
    const { logic, worlds, unknowns } = evaluator;
    const { diagrams } = logic;
    this.list = [isThere, ...ways];
    this.leasts = ways.map((way) => diagrams.leaves(way).reduce(worlds.least));
    this.found = new Int16Array(unknowns.end).fill(-1);
    const isFound = diagrams.chooseAll(this.list, [notMet, ...this.leasts], this.found);
    this.least = isFound ? this.leasts.reduce(worlds.any, notMet) : null;
  }

  /** By variable, the positions in the list of what reads it; put together for whoever searches from here. */
  get readers(): ReadonlyMap<number, readonly number[]> {
    return (this.foundReaders ??= this.findReaders());
  }

  private findReaders(): Map<number, number[]> {
    const readers = new Map<number, number[]>();
    this.list.forEach((way, position) => {
      for (const variable of this.evaluator.logic.diagrams.support(way)) {
        const own = readers.get(variable);
        if (own) own.push(position);
        else readers.set(variable, [position]);
      }
    });
    return readers;
  }

  /** The branch of every variable: the first where nothing hangs on it. */
  get choice(): Int16Array {
    return (this.foundChoice ??= this.fillIn());
  }

  private fillIn(): Int16Array {
    const choice = this.found.slice();
    for (const variable of this.readers.keys()) if ((choice[variable] ?? 0) < 0) choice[variable] = 0;
    return choice;
  }

  positionsOf = (variable: number): readonly number[] => this.readers.get(variable) ?? [];
}
