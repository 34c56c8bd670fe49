import { factNames, refKey, type FactName, type FactRef } from "../facts/rows";
import type { Value } from "../facts/row";
import type { JurisdictionId } from "../jurisdictions";
import { byNumber } from "./by-number";
import type { Diagram, Diagrams } from "./diagram";

/** A fact as one jurisdiction names it. */
export type Ref = FactRef<JurisdictionId>;

/** What one branch of a question says about one fact: any of these values, or at least this number. */
export type Answer = { values: readonly Value[] } | { atLeast: number };

/** Something that is not known: one fact, or two that depend on one another, with what each branch says of each. */
export interface Unknown {
  facts: readonly { ref: Ref; answers: readonly Answer[] }[];
}

interface Supposed {
  variable: number;
  branches: readonly number[];
}

/** What everybody shares is asked before anybody's own: homes, booklets, who is what to whom. */
export const shared = -1;
/** More questions about one person than there are facts. */
const mostOfOne = 256;

/**
 * The variables of one jurisdiction's diagrams. What concerns one person stands together, for routes that several people
 * could lead have nothing else in common: their diagrams then add up instead of multiplying.
 */
export class Unknowns {
  private readonly list = new Map<number, Unknown>();
  private readonly numbers = new Map<string, number>();
  private readonly used: number[] = [];
  private readonly refs = new Map<string, Ref>();
  private readonly asking = new Map<Ref, number[]>();
  private readonly named = new Map<Diagram, readonly Ref[]>();
  private readonly supposed = new Map<number, Supposed>();
  private readonly changed = new Map<number, Map<Diagram, readonly Ref[]>>();

  /**
   * The number under which diagrams ask for something, given on first use.
   * @param person whose it is, or `shared`
   */
  numberOf(key: string, person: number, describe: () => Unknown): number {
    const before = this.numbers.get(key);
    if (before !== undefined) return before;
    const group = person + 1;
    const next = this.used[group] ?? 0;
    const fresh = group * mostOfOne + next;
    this.used[group] = next + 1;
    this.numbers.set(key, fresh);
    const facts = describe().facts.map(({ ref, answers }) => ({ ref: this.once(ref), answers }));
    this.list.set(fresh, { facts });
    for (const { ref } of facts) this.asking.get(ref)?.push(fresh);
    return fresh;
  }

  /** Whoever answers one question leaves only some branches of another. */
  suppose(answered: string, other: string, branches: readonly number[]): void {
    const [variable, supposed] = [this.numbers.get(answered), this.numbers.get(other)];
    if (variable !== undefined && supposed !== undefined) this.supposed.set(variable, { variable: supposed, branches });
  }

  /** What is supposed of another question by whoever answers this one. */
  supposedBy = (variable: number): Supposed | undefined => this.supposed.get(variable);

  /** One object a fact, so that equal facts are the same. */
  private once(ref: Ref): Ref {
    const key = refKey(ref);
    const before = this.refs.get(key);
    if (before) return before;
    this.refs.set(key, ref);
    this.asking.set(ref, []);
    return ref;
  }

  /** Every variable whose branches say something about a fact, in ascending order. */
  variablesAbout = (ref: Ref): readonly number[] =>
    [...(this.asking.get(this.refs.get(refKey(ref)) ?? ref) ?? [])].sort((a, b) => a - b);

  at(variable: number): Unknown {
    const unknown = this.list.get(variable);
    if (!unknown) throw new Error(`no variable ${variable}`);
    return unknown;
  }

  /** More than every variable so far. */
  get end(): number {
    return this.used.length * mostOfOne;
  }

  /** The facts that can change the answer of a diagram, in the order of the table of facts. */
  factsIn(diagram: Diagram, diagrams: Diagrams): readonly Ref[] {
    const before = this.named.get(diagram);
    if (before) return before;
    const found = new Set<Ref>();
    for (const variable of diagrams.support(diagram)) {
      for (const ref of this.deciding(variable, diagram, diagrams)) found.add(ref);
    }
    const refs = this.inOrder(found);
    this.named.set(diagram, refs);
    return refs;
  }

  inOrder = (refs: Iterable<Ref>): readonly Ref[] =>
    [...refs].sort(
      (a, b) =>
        order(a.fact) - order(b.fact) ||
        byNumber(a.person ?? "", b.person ?? "") ||
        byNumber(a.register ?? "", b.register ?? ""),
    );

  /** Which of two facts that depend on one another changes the answer where the other stays; both where neither alone does. */
  deciding(variable: number, diagram: Diagram, diagrams: Diagrams): readonly Ref[] {
    const alone = this.alone(variable, diagram, diagrams);
    return alone.length > 0 ? alone : this.at(variable).facts.map(({ ref }) => ref);
  }

  /** The facts of a variable that change something, given what each of its branches gives. */
  changedBy(variable: number, results: readonly number[]): readonly Ref[] {
    const { facts } = this.at(variable);
    const [first] = facts;
    return first && facts.length === 1 ? [first.ref] : changedAlone(facts, [results]);
  }

  /** The facts of a variable that change the answer though everything else stays. */
  alone(variable: number, diagram: Diagram, diagrams: Diagrams): readonly Ref[] {
    const { facts } = this.at(variable);
    const [first] = facts;
    if (first && facts.length === 1) return [first.ref];
    let known = this.changed.get(variable);
    if (!known) this.changed.set(variable, (known = new Map()));
    let found = known.get(diagram);
    if (!found) known.set(diagram, (found = changedAlone(facts, diagrams.branchesOf(diagram, variable))));
    return found;
  }
}

/** @param nodes branches of every question about the variable of these facts */
function changedAlone(facts: Unknown["facts"], nodes: readonly (readonly Diagram[])[]): readonly Ref[] {
  const changes = (
    { answers }: Unknown["facts"][number],
    others: Unknown["facts"],
    branches: readonly Diagram[],
  ): boolean =>
    answers.some((one, i) =>
      answers.some(
        (two, j) =>
          j > i &&
          branches[i] !== branches[j] &&
          one !== two &&
          others.every((other) => other.answers[i] === other.answers[j]),
      ),
    );
  return facts
    .filter((fact) => {
      const others = facts.filter((other) => other !== fact);
      return nodes.some((branches) => changes(fact, others, branches));
    })
    .map(({ ref }) => ref);
}

const positions = new Map(factNames.map((fact, index) => [fact, index]));
const order = (fact: FactName): number => positions.get(fact) ?? 0;
