import { BaseCase } from "./base-case";
import { isAnswer, type Diagram, type Operation } from "./diagram";
import type { Evaluator } from "./evaluate";
import { notMet } from "./finding";
import { accepted, dependsOnReading, rankOf, registered, type Rank } from "./rank";
import type { Ref } from "./unknowns";
import { widest } from "./widest-ways";
import { Witnesses } from "./witnesses";

const whereRegistered: Operation = { id: 64, of: (isThere, rank) => (isThere === notMet ? rank : registered) };

/** What joining the ways of one person may take; beyond it every fact that some way reads counts as missing. */
const mostNodes = 8_000;

type Range = readonly [least: Rank, only: Rank | null];

/**
 * What the outcome of one person can be over everything that is not known. All ways joined into one diagram would say it, and
 * that diagram multiplies what every lead has to say. But a fact is missing if two families that differ in it alone have
 * different outcomes, and such a pair, a witness, is found without joining anything (`witnesses.ts`). Joined is only what no
 * witness is found for: first the ways that read the fact and then, hardly ever, all of them.
 */
export class PossibleOutcomes {
  private foundWays: readonly Diagram[] | undefined;
  private foundRange: Range | undefined;
  private foundBase: BaseCase | undefined;
  private foundWitnesses: Witnesses | undefined;
  private joined: Diagram | null | undefined;
  private foundVariables: readonly number[] | undefined;
  private readonly foundUnder = new Map<number, (Rank | null)[]>();

  /**
   * @param findings of every way that can reach the person
   * @param isThere whether the person is registered in the area already
   * @param first what is worked out before anything is
   */
  constructor(
    private readonly findings: () => readonly Diagram[],
    private readonly isThere: Diagram,
    private readonly evaluator: Evaluator,
    private readonly first?: () => void,
  ) {}

  /** What each way finds that counts towards the outcome, without those that never find more than another. */
  private get ways(): readonly Diagram[] {
    return (this.foundWays ??= widest(this.findings(), this.evaluator.logic));
  }

  private get base(): BaseCase {
    return (this.foundBase ??= new BaseCase(this.ways, this.isThere, this.evaluator));
  }

  private get witnesses(): Witnesses {
    return (this.foundWitnesses ??= new Witnesses(this.base, this.evaluator));
  }

  private get range(): Range {
    if (!this.foundRange) this.first?.();
    return (this.foundRange ??= this.findRange());
  }

  /** The worst of all outcomes. */
  get least(): Rank {
    return this.range[0];
  }

  /** The outcome in every completion; `null` where there are several, as where somebody may be registered there already: no way is looked at then. */
  get only(): Rank | null {
    return isAnswer(this.isThere) ? this.range[1] : null;
  }

  private findRange(): Range {
    const { logic, worlds } = this.evaluator;
    if (this.isThere === logic.yes) return [registered, registered];
    if (this.ways.includes(logic.yes)) return [accepted, this.isThere === notMet ? accepted : null];
    if (isAnswer(this.isThere) && this.ways.every(isAnswer)) {
      const rank = rankOf(worlds, this.ways.reduce(worlds.any, notMet));
      return [rank, rank];
    }
    if (this.base.least === null) return this.rangeOfJoined();
    const least = rankOf(worlds, this.base.least);
    let most = least;
    for (const way of this.ways)
      for (const leaf of logic.diagrams.leaves(way)) most = Math.max(most, rankOf(worlds, leaf));
    if (most > least || this.isThere !== notMet) return [least, null];
    // Two ways that each accept on one reading may accept on all of them together.
    return most === dependsOnReading ? this.rangeOfJoined() : [least, least];
  }

  private rangeOfJoined(): Range {
    const joined = this.join();
    const ranks = joined === null ? this.ranksOfEach() : this.evaluator.logic.diagrams.leaves(joined);
    const [least, most] = [Math.min(...ranks), Math.max(...ranks)];
    return [least, least === most ? least : null];
  }

  /** The worst and the best from each way by itself, where joining them is too much: that all are at their worst together is supposed. */
  private ranksOfEach(): Rank[] {
    const { logic, worlds } = this.evaluator;
    const ofWays = this.ways.map((way) => logic.diagrams.leaves(way).map((leaf) => rankOf(worlds, leaf)));
    const worst = Math.max(0, ...ofWays.map((ranks) => Math.min(...ranks)));
    const best = Math.max(worst, ...ofWays.map((ranks) => Math.max(...ranks)));
    return [worst, best];
  }

  /** Outcomes by everything that is not known; `null` where that is more than an answer may take. */
  private join(): Diagram | null {
    if (this.joined === undefined) this.joined = this.bounded(() => this.outcomesOf(this.ways, this.isThere));
    return this.joined;
  }

  private bounded = (work: () => Diagram): Diagram | null =>
    this.evaluator.logic.diagrams.within<Diagram | null>(mostNodes, work, () => null);

  private outcomesOf(ways: readonly Diagram[], isThere: Diagram): Diagram {
    const { logic, worlds } = this.evaluator;
    const ranks = logic.diagrams.change(
      { id: 67, of: (findings) => rankOf(worlds, findings) },
      logic.anyOf(ways, (way) => way),
    );
    return isThere === notMet ? ranks : logic.diagrams.apply(whereRegistered, isThere, ranks);
  }

  /** Exactly the facts that can change the outcome, in the order of the table of facts. */
  missing(): readonly Ref[] {
    const { unknowns } = this.evaluator;
    if (this.only !== null) return [];
    const { variables, witnesses } = this;
    for (const variable of variables) witnesses.search(variable, false);
    const joined = variables.flatMap((variable) =>
      witnesses.isProven(variable) ? [] : this.decidedByJoining(variable),
    );
    return unknowns.inOrder(new Set([...witnesses.facts, ...joined]));
  }

  /** Of the facts of one variable, for which no witness was found at once, those that change the outcome. */
  private decidedByJoining(variable: number): readonly Ref[] {
    const { unknowns, logic } = this.evaluator;
    const { witnesses } = this;
    witnesses.search(variable, true);
    if (witnesses.isProven(variable)) return [];
    const readers = witnesses.readersOf(variable);
    const reads = (diagram: Diagram): boolean => logic.diagrams.support(diagram).includes(variable);
    const decidedIn = (diagram: Diagram | null): readonly Ref[] => {
      if (diagram === null) return unknowns.at(variable).facts.map(({ ref }) => ref);
      return reads(diagram) ? unknowns.deciding(variable, diagram, logic.diagrams) : [];
    };
    // Findings, not outcomes: ways that do not read the fact may turn another finding of the same rank into another outcome.
    const together = this.bounded(() => logic.anyOf(readers, (way) => (way === this.isThere ? notMet : way)));
    const suspects = [...decidedIn(together), ...decidedIn(this.isThere)];
    return suspects.every((ref) => witnesses.facts.has(ref)) ? [] : decidedIn(this.join());
  }

  /** The one outcome that is left when a variable takes one of its branches, whatever all others are; `null` when several are. */
  under(variable: number, branch: number): Rank | null {
    let known = this.foundUnder.get(variable);
    if (!known) this.foundUnder.set(variable, (known = []));
    let only = known[branch];
    if (only === undefined) known[branch] = only = this.findUnder(variable, branch);
    return only;
  }

  private findUnder(variable: number, branch: number): Rank | null {
    const { logic, unknowns } = this.evaluator;
    const supposed = unknowns.supposedBy(variable);
    if (!supposed && this.witnesses.differUnder(variable, branch)) return null;
    const taken = (diagram: Diagram): Diagram => logic.diagrams.with(diagram, variable, branch);
    if (!supposed) return this.onlyOf(taken);
    const left = new Set(
      supposed.branches.map((one) =>
        this.onlyOf((diagram) => logic.diagrams.with(taken(diagram), supposed.variable, one)),
      ),
    );
    const [only = null] = left;
    return left.size === 1 ? only : null;
  }

  private onlyOf = (taken: (diagram: Diagram) => Diagram): Rank | null =>
    new PossibleOutcomes(() => this.ways.map(taken), taken(this.isThere), this.evaluator).only;

  reads = (variable: number): boolean => this.variables.includes(variable);

  /** Every variable that some way reads. */
  get variables(): readonly number[] {
    return (this.foundVariables ??= this.evaluator.logic.diagrams.variablesOf([...this.ways, this.isThere]));
  }
}
