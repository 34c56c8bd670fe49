import type { BaseCase } from "./base-case";
import { CaseOutcomes } from "./case-outcomes";
import type { Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import { notMet, type Findings } from "./finding";
import { LookedAtCase } from "./looked-at-case";
import { registered, type Rank } from "./rank";
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
  private readonly case: LookedAtCase;
  private readonly outcomes: CaseOutcomes;
  /** Written over again and again: a search tries thousands of cases. */
  private free: Int16Array | undefined;
  private before: Int16Array | undefined;
  private readonly baseRests = new Map<number, Findings>();
  private foundBests: readonly Rank[] | undefined;
  private readonly proven = new Set<Ref>();
  private readonly suspects = new Map<number, readonly Ref[]>();
  private lowest: Rank = 0;

  private readonly ways: readonly Diagram[];
  private readonly isThere: Diagram;

  constructor(
    private readonly base: BaseCase,
    private readonly evaluator: Evaluator,
  ) {
    ({ ways: this.ways, isThere: this.isThere } = base);
    this.case = new LookedAtCase(this.base, evaluator.logic.diagrams);
    this.outcomes = new CaseOutcomes(this.base, this.case, evaluator.worlds);
    this.lowest = this.outcomes.now();
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

  /** Is there a witness for everything that a variable can be suspected of? */
  isProven = (variable: number): boolean => this.suspectsOf(variable).every((ref) => this.proven.has(ref));

  /** Of a variable's facts those that change what some way finds by themselves: no other changes an outcome. All, where they do so only together. */
  private suspectsOf(variable: number): readonly Ref[] {
    let found = this.suspects.get(variable);
    if (!found) {
      const { unknowns, logic } = this.evaluator;
      const changed = new Set(this.readersOf(variable).flatMap((way) => unknowns.alone(variable, way, logic.diagrams)));
      found = changed.size > 0 ? [...changed] : unknowns.at(variable).facts.map(({ ref }) => ref);
      this.suspects.set(variable, found);
    }
    return found;
  }

  /** The ways that read a variable, being registered there among them. */
  readersOf = (variable: number): readonly Diagram[] =>
    this.base.positionsOf(variable).map((position) => this.base.list[position] ?? notMet);

  /** Follows one way through a question about the variable to an answer that is better than the base case. */
  private tryThrough(way: Diagram, variable: number, turn: number, isThorough: boolean): void {
    const {
      logic: { diagrams },
    } = this.evaluator;
    const isBetter = (answer: number): boolean =>
      way === this.isThere ? answer !== notMet : this.outcomes.rank(answer) > this.lowest;
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
    const least = way === this.isThere ? notMet : (this.base.leasts[this.ways.indexOf(way)] ?? notMet);
    const before = (this.before ??= new Int16Array(this.base.choice.length));
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
    const free = (this.free ??= new Int16Array(this.base.choice.length));
    free.fill(-1);
    for (const asked of path) free[asked] = this.case.choice[asked] ?? 0;
    return free;
  }

  private overlay(chosen: Int16Array): void {
    for (const asked of this.base.readers.keys()) {
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
      if (way !== through) diagrams.chooseAll([way], [this.base.leasts[index] ?? notMet], free);
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
    const reads = this.outcomes.readsOf(variable);
    if (reads[0] === 0 && this.case.at(0) !== notMet) return;
    const rest = this.outcomes.restOf(reads);
    const taken = choice[variable] ?? 0;
    const ranks: Rank[] = [];
    for (let branch = 0; branch < diagrams.widthOf(variable); branch += 1) {
      choice[variable] = branch;
      ranks.push(this.outcomes.ofReaders(this.base.positionsOf(variable), rest));
    }
    choice[variable] = taken;
    if (ranks.every((rank) => rank === ranks[0])) return;
    for (const ref of unknowns.changedBy(variable, ranks)) this.proven.add(ref);
  }

  /** Are two outcomes seen at once, though a variable takes this branch? `false` says nothing. */
  differUnder(variable: number, branch: number): boolean {
    const reads = this.outcomes.readsOf(variable);
    const { choice } = this.case;
    const before = choice[variable] ?? 0;
    choice[variable] = branch;
    const isThere = reads[0] === 0 && this.case.at(0) !== notMet;
    const here = isThere
      ? registered
      : this.outcomes.ofReaders(this.base.positionsOf(variable), this.baseRestOf(variable, reads));
    choice[variable] = before;
    if (this.isThere !== notMet && here !== registered && reads[0] === 0) return true;
    return this.bests.some((best, position) => position > 0 && reads[position] === 0 && best > here);
  }

  private baseRestOf(variable: number, reads: Uint8Array): Findings {
    let found = this.baseRests.get(variable);
    if (found === undefined) this.baseRests.set(variable, (found = this.outcomes.restOf(reads)));
    return found;
  }

  /** The best that each way can come to. */
  private get bests(): readonly Rank[] {
    const { diagrams } = this.evaluator.logic;
    return (this.foundBests ??= this.base.list.map((way) => Math.max(...diagrams.leaves(way).map(this.outcomes.rank))));
  }
}
