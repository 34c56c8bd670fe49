import type { Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import { notMet, type Findings } from "./finding";
import { rankOf, registered, type Rank } from "./rank";
import type { Ref } from "./unknowns";

/** How often every way is followed for one variable. */
const fewTurns = 3;
const manyTurns = 8;

/**
 * Looks for witnesses: two ways of filling in what is not known that differ in one fact alone and have different outcomes.
 * It starts from a base case in which every way is at its least, a family that fits nothing more than it must: whatever one
 * answer opens from there is seen at once, for nothing else stands in its light.
 */
export class Witnesses {
  /** What is found in the base case; `null` where not every way can be at its least at once. */
  readonly least: Findings | null;
  private readonly leasts: readonly Findings[];
  /** The branch of every variable, in the base case and in the case that is looked at. */
  private readonly base: Int16Array;
  private readonly choice: Int16Array;
  /** Written over again and again: a search tries thousands of cases. */
  private free: Int16Array | undefined;
  private before: Int16Array | undefined;
  private readonly readers = new Map<number, Diagram[]>();
  private readonly proven = new Set<Ref>();
  private lowest: Rank = 0;

  /** @param ways of which none finds nothing for certain */
  constructor(
    private readonly ways: readonly Diagram[],
    private readonly isThere: Diagram,
    private readonly evaluator: Evaluator,
  ) {
    const {
      logic: { diagrams },
      worlds,
      unknowns,
    } = evaluator;
    this.leasts = ways.map((way) => diagrams.leaves(way).reduce(worlds.least));
    this.base = new Int16Array(unknowns.end).fill(-1);
    const isFound = diagrams.chooseAll([isThere, ...ways], [notMet, ...this.leasts], this.base);
    this.least = isFound ? this.leasts.reduce(worlds.any, notMet) : null;
    for (const way of [isThere, ...ways]) {
      for (const variable of diagrams.support(way)) {
        const readers = this.readers.get(variable);
        if (readers) readers.push(way);
        else this.readers.set(variable, [way]);
        if ((this.base[variable] ?? 0) < 0) this.base[variable] = 0;
      }
    }
    this.choice = this.base.slice();
    this.lowest = this.outcome();
  }

  /** The facts for which a witness was found so far. */
  get facts(): ReadonlySet<Ref> {
    return this.proven;
  }

  /** Looks for witnesses of every fact of a variable. @param isThorough with the other ways out of the way, which takes longer */
  search(variable: number, isThorough: boolean): void {
    const turns = isThorough ? manyTurns : fewTurns;
    for (let turn = 0; turn < turns; turn += 1) {
      for (const way of this.readersOf(variable)) {
        if (this.isProven(variable)) return;
        this.tryThrough(way, variable, turn, isThorough);
      }
    }
  }

  isProven = (variable: number): boolean =>
    this.evaluator.unknowns.at(variable).facts.every(({ ref }) => this.proven.has(ref));

  /** The ways that read a variable, being registered there among them. */
  readersOf = (variable: number): readonly Diagram[] => this.readers.get(variable) ?? [];

  /** Follows one way through a question about the variable to an answer that is better than the base case. */
  private tryThrough(way: Diagram, variable: number, turn: number, isThorough: boolean): void {
    const {
      logic: { diagrams },
    } = this.evaluator;
    const isBetter = (answer: number): boolean =>
      way === this.isThere ? answer !== notMet : this.rank(answer) > this.lowest;
    const path = diagrams.pathThrough(way, variable, isBetter, this.choice, turn);
    if (path !== null) {
      if (isThorough) this.clearTheWay(way, path);
      for (const asked of path) if (!this.isProven(asked)) this.toggle(asked);
      if ((isThorough || this.isPair(variable)) && !this.isProven(variable)) this.toggleFromBelow(way, variable, path);
    }
    this.choice.set(this.base);
  }

  private isPair = (variable: number): boolean => this.evaluator.unknowns.at(variable).facts.length > 1;

  /** What another branch asks besides may have to be at its worst before the difference shows. */
  private toggleFromBelow(way: Diagram, variable: number, path: readonly number[]): void {
    const {
      logic: { diagrams },
    } = this.evaluator;
    const least = way === this.isThere ? notMet : (this.leasts[this.ways.indexOf(way)] ?? notMet);
    const before = (this.before ??= new Int16Array(this.base.length));
    before.set(this.choice);
    for (let branch = 0; branch < diagrams.widthOf(variable) && !this.isProven(variable); branch += 1) {
      const free = this.onPath(path);
      free[variable] = branch;
      if (!diagrams.chooseAll([way], [least], free)) continue;
      this.overlay(free);
      this.toggle(variable);
      this.choice.set(before);
    }
  }

  /** Nothing chosen but what a path asks; until the next path is looked at. */
  private onPath(path: readonly number[]): Int16Array {
    const free = (this.free ??= new Int16Array(this.base.length));
    free.fill(-1);
    for (const asked of path) free[asked] = this.choice[asked] ?? 0;
    return free;
  }

  private overlay(chosen: Int16Array): void {
    for (const asked of this.readers.keys()) {
      const branch = chosen[asked] ?? -1;
      if (branch >= 0) this.choice[asked] = branch;
    }
  }

  /** Every other way to its least, as far as what the path does not ask allows it. */
  private clearTheWay(through: Diagram, path: readonly number[]): void {
    const {
      logic: { diagrams },
    } = this.evaluator;
    const free = this.onPath(path);
    if (through !== this.isThere) diagrams.chooseAll([this.isThere], [notMet], free);
    this.ways.forEach((way, index) => {
      if (way !== through) diagrams.chooseAll([way], [this.leasts[index] ?? notMet], free);
    });
    this.overlay(free);
  }

  /** Tries every branch of one variable, everything else being as it is, and notes which facts make a difference. */
  private toggle(variable: number): void {
    const {
      logic: { diagrams },
      unknowns,
      worlds,
    } = this.evaluator;
    const readers = this.readersOf(variable);
    let rest: Findings = notMet;
    for (const way of this.ways) if (!readers.includes(way)) rest = worlds.any(rest, diagrams.at(way, this.choice));
    const taken = this.choice[variable] ?? 0;
    const ranks: Rank[] = [];
    for (let branch = 0; branch < diagrams.widthOf(variable); branch += 1) {
      this.choice[variable] = branch;
      ranks.push(this.outcomeOf(readers, rest));
    }
    this.choice[variable] = taken;
    if (ranks.every((rank) => rank === ranks[0])) return;
    for (const ref of unknowns.changedBy(variable, ranks)) this.proven.add(ref);
  }

  private outcome = (): Rank => this.outcomeOf(this.ways, notMet);

  private outcomeOf(ways: readonly Diagram[], rest: Findings): Rank {
    const {
      logic: { diagrams },
      worlds,
    } = this.evaluator;
    if (diagrams.at(this.isThere, this.choice) !== notMet) return registered;
    let sum = rest;
    for (const way of ways) if (way !== this.isThere) sum = worlds.any(sum, diagrams.at(way, this.choice));
    return rankOf(worlds, sum);
  }

  private rank = (findings: Findings): Rank => rankOf(this.evaluator.worlds, findings);

  /** Are two outcomes seen at once, though a variable takes this branch? `false` says nothing. */
  differUnder(variable: number, branch: number): boolean {
    const {
      logic: { diagrams },
    } = this.evaluator;
    const readers = this.readersOf(variable);
    this.choice[variable] = branch;
    const here = this.outcome();
    this.choice.set(this.base);
    if (this.isThere !== notMet && here !== registered && !readers.includes(this.isThere)) return true;
    return this.ways.some(
      (way) => !readers.includes(way) && diagrams.leaves(way).some((leaf) => this.rank(leaf) > here),
    );
  }
}
