import type { Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import { notMet, type Findings } from "./finding";
import { LookedAtCase } from "./looked-at-case";
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
  /** Being registered there stands before the ways. */
  private readonly list: readonly Diagram[];
  /** The branch of every variable in the base case. */
  private readonly base: Int16Array;
  private readonly case: LookedAtCase;
  /** Written over again and again: a search tries thousands of cases. */
  private free: Int16Array | undefined;
  private before: Int16Array | undefined;
  /** By variable the positions in the list. */
  private readonly readers = new Map<number, number[]>();
  private readonly reads = new Map<number, Uint8Array>();
  private readonly baseRests = new Map<number, Findings>();
  private foundBests: readonly Rank[] | undefined;
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
    this.list = [isThere, ...ways];
    this.list.forEach((way, position) => {
      for (const variable of diagrams.support(way)) {
        const readers = this.readers.get(variable);
        if (readers) readers.push(position);
        else this.readers.set(variable, [position]);
        if ((this.base[variable] ?? 0) < 0) this.base[variable] = 0;
      }
    });
    this.case = new LookedAtCase(this.list, this.base, this.readers, diagrams);
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
  readersOf = (variable: number): readonly Diagram[] =>
    this.positionsOf(variable).map((position) => this.list[position] ?? notMet);

  private positionsOf = (variable: number): readonly number[] => this.readers.get(variable) ?? [];

  /** Follows one way through a question about the variable to an answer that is better than the base case. */
  private tryThrough(way: Diagram, variable: number, turn: number, isThorough: boolean): void {
    const {
      logic: { diagrams },
    } = this.evaluator;
    const isBetter = (answer: number): boolean =>
      way === this.isThere ? answer !== notMet : this.rank(answer) > this.lowest;
    const path = diagrams.pathThrough(way, variable, isBetter, this.case.choice, turn);
    if (path !== null) {
      this.case.changed();
      if (isThorough) this.clearTheWay(way, path);
      for (const asked of path) if (!this.isProven(asked)) this.toggle(asked);
      if ((isThorough || this.isPair(variable)) && !this.isProven(variable)) this.toggleFromBelow(way, variable, path);
    }
    this.case.backToBase();
  }

  private isPair = (variable: number): boolean => this.evaluator.unknowns.at(variable).facts.length > 1;

  /** What another branch asks besides may have to be at its worst before the difference shows. */
  private toggleFromBelow(way: Diagram, variable: number, path: readonly number[]): void {
    const {
      logic: { diagrams },
    } = this.evaluator;
    const least = way === this.isThere ? notMet : (this.leasts[this.ways.indexOf(way)] ?? notMet);
    const before = (this.before ??= new Int16Array(this.base.length));
    before.set(this.case.choice);
    for (let branch = 0; branch < diagrams.widthOf(variable) && !this.isProven(variable); branch += 1) {
      const free = this.onPath(path);
      free[variable] = branch;
      if (!diagrams.chooseAll([way], [least], free)) continue;
      this.overlay(free);
      this.toggle(variable);
      this.case.choice.set(before);
      this.case.changed();
    }
  }

  /** Nothing chosen but what a path asks; until the next path is looked at. */
  private onPath(path: readonly number[]): Int16Array {
    const free = (this.free ??= new Int16Array(this.base.length));
    free.fill(-1);
    for (const asked of path) free[asked] = this.case.choice[asked] ?? 0;
    return free;
  }

  private overlay(chosen: Int16Array): void {
    for (const asked of this.readers.keys()) {
      const branch = chosen[asked] ?? -1;
      if (branch >= 0) this.case.choice[asked] = branch;
    }
    this.case.changed();
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
    } = this.evaluator;
    const { choice } = this.case;
    const reads = this.readsOf(variable);
    if (reads[0] === 0 && this.case.at(0) !== notMet) return;
    const rest = this.restOf(reads);
    const taken = choice[variable] ?? 0;
    const ranks: Rank[] = [];
    for (let branch = 0; branch < diagrams.widthOf(variable); branch += 1) {
      choice[variable] = branch;
      ranks.push(this.outcomeOf(this.positionsOf(variable), rest));
    }
    choice[variable] = taken;
    if (ranks.every((rank) => rank === ranks[0])) return;
    for (const ref of unknowns.changedBy(variable, ranks)) this.proven.add(ref);
  }

  /** A mark for every position that reads a variable. */
  private readsOf(variable: number): Uint8Array {
    let found = this.reads.get(variable);
    if (!found) {
      this.reads.set(variable, (found = new Uint8Array(this.list.length)));
      for (const position of this.positionsOf(variable)) found[position] = 1;
    }
    return found;
  }

  /** What all ways find together but those that are marked; being registered there is no way. */
  private restOf(marked: Uint8Array): Findings {
    const { worlds } = this.evaluator;
    let sum: Findings = notMet;
    for (let position = 1; position < this.list.length; position += 1)
      if (marked[position] === 0) sum = worlds.any(sum, this.case.at(position));
    return sum;
  }

  /** The outcome while a variable is tried, of those that read it and what the rest comes to. */
  private outcomeOf(readers: readonly number[], rest: Findings): Rank {
    const { worlds } = this.evaluator;
    let sum = rest;
    for (const position of readers) {
      const found = this.case.now(position);
      if (position > 0) sum = worlds.any(sum, found);
      else if (found !== notMet) return registered;
    }
    return this.rank(sum);
  }

  private outcome(): Rank {
    const isThere = this.case.at(0) !== notMet;
    return isThere ? registered : this.rank(this.restOf(new Uint8Array(this.list.length)));
  }

  private rank = (findings: Findings): Rank => rankOf(this.evaluator.worlds, findings);

  /** Are two outcomes seen at once, though a variable takes this branch? `false` says nothing. */
  differUnder(variable: number, branch: number): boolean {
    const reads = this.readsOf(variable);
    const { choice } = this.case;
    const before = choice[variable] ?? 0;
    choice[variable] = branch;
    const isThere = reads[0] === 0 && this.case.at(0) !== notMet;
    const here = isThere ? registered : this.outcomeOf(this.positionsOf(variable), this.baseRestOf(variable, reads));
    choice[variable] = before;
    if (this.isThere !== notMet && here !== registered && reads[0] === 0) return true;
    return this.bests.some((best, position) => position > 0 && reads[position] === 0 && best > here);
  }

  private baseRestOf(variable: number, reads: Uint8Array): Findings {
    let found = this.baseRests.get(variable);
    if (found === undefined) this.baseRests.set(variable, (found = this.restOf(reads)));
    return found;
  }

  /** The best that each way can come to. */
  private get bests(): readonly Rank[] {
    const { diagrams } = this.evaluator.logic;
    return (this.foundBests ??= this.list.map((way) => Math.max(...diagrams.leaves(way).map(this.rank))));
  }
}
