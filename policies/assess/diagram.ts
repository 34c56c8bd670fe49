import { Applied } from "./applied";
import { firstNode, isOne, last, NodeTable } from "./node-table";

/**
 * Decision diagrams over the facts that are not known (Bryant 1986, with more than two branches), in typed arrays.
 * A number below `firstNode` is an answer; any other number is a question with one branch per possible value.
 * Equal diagrams are the same number, so a diagram asks a question if and only if its answer can change the result:
 * that is what makes `needFacts` and `missingFacts` exact.
 */

export type Diagram = number;

export { firstNode };

export const isAnswer = (diagram: Diagram): boolean => diagram < firstNode;

/** A binary operation on answers, extended to diagrams. Each needs a number of its own, below 2 ** 14. */
export interface Operation {
  id: number;
  of(a: number, b: number): number;
  /** Which settles it, whatever the other is; which leaves the other as it is. Only where two equal ones give themselves, in either order. */
  laws?: { absorbing: number; neutral: number };
}

/** An operation on one answer, extended to diagrams; its number is none of an `Operation`. */
export interface Change {
  id: number;
  of(answer: number): number;
}

export class Diagrams extends NodeTable {
  private readonly done = new Applied();
  private readonly leavesOf = new Map<Diagram, readonly number[]>();
  private readonly supportOf = new Map<Diagram, readonly number[]>();
  /** In which visit a node was last seen. */
  private visitedIn = new Int32Array(64);
  private visiting = 0;

  private branch(diagram: Diagram, variable: number, index: number): Diagram {
    if (this.variableOf(diagram) !== variable) return diagram;
    return this.pool[(this.startAt[diagram - firstNode] ?? 0) + index] ?? 0;
  }

  /** A question about a variable, whatever its branches ask. */
  ask(variable: number, branches: readonly Diagram[]): Diagram {
    if (isOne(branches)) return branches[0] ?? 0;
    const top = branches.reduce((least, branch) => Math.min(least, this.variableOf(branch)), last);
    if (top > variable) return this.node(variable, branches);
    if (top === variable)
      return this.node(
        variable,
        branches.map((branch, index) => this.branch(branch, variable, index)),
      );
    const inside = Array.from({ length: this.widths[top] ?? 0 }, (_, index) =>
      this.ask(
        variable,
        branches.map((branch) => this.branch(branch, top, index)),
      ),
    );
    return this.node(top, inside);
  }

  apply(operation: Operation, a: Diagram, b: Diagram): Diagram {
    if (a < firstNode && b < firstNode) return operation.of(a, b);
    const { laws } = operation;
    if (laws) {
      if (a === b || b === laws.neutral || a === laws.absorbing) return a;
      if (a === laws.neutral || b === laws.absorbing) return b;
      if (a > b) return this.apply(operation, b, a);
    }
    const before = this.done.find(operation.id, a, b);
    if (before >= 0) return before;
    const [variableA, variableB] = [this.variableOf(a), this.variableOf(b)];
    const top = variableA < variableB ? variableA : variableB;
    const startA = variableA === top ? (this.startAt[a - firstNode] ?? 0) : -1;
    const startB = variableB === top ? (this.startAt[b - firstNode] ?? 0) : -1;
    const width = this.widths[top] ?? 0;
    const branches = new Array<Diagram>(width);
    for (let index = 0; index < width; index += 1) {
      branches[index] = this.apply(
        operation,
        startA < 0 ? a : (this.pool[startA + index] ?? 0),
        startB < 0 ? b : (this.pool[startB + index] ?? 0),
      );
    }
    const result = this.node(top, branches);
    this.done.put(operation.id, a, b, result);
    return result;
  }

  /** Every answer a diagram can give, each once. */
  leaves(diagram: Diagram): readonly number[] {
    let found = this.leavesOf.get(diagram);
    if (!found) this.leavesOf.set(diagram, (found = diagram < firstNode ? [diagram] : [...this.answers(diagram)]));
    return found;
  }

  /** Every variable that can change the answer, in ascending order; read again and again. */
  support(diagram: Diagram): readonly number[] {
    if (diagram < firstNode) return none;
    let found = this.supportOf.get(diagram);
    if (!found) this.supportOf.set(diagram, (found = this.variables(diagram)));
    return found;
  }

  variablesOf(diagrams: readonly Diagram[]): number[] {
    const found = new Set<number>();
    for (const diagram of diagrams) for (const variable of this.support(diagram)) found.add(variable);
    return [...found].sort((a, b) => a - b);
  }

  widthOf = (variable: number): number => this.widths[variable] ?? 0;

  /** The answer where every variable takes the branch that is chosen. */
  at(diagram: Diagram, choice: Int16Array): number {
    let of = diagram;
    while (of >= firstNode) {
      const node = of - firstNode;
      of = this.pool[(this.startAt[node] ?? 0) + (choice[this.variableAt[node] ?? 0] ?? 0)] ?? 0;
    }
    return of;
  }

  /**
   * Chooses branches of variables that have none yet (-1), so that every diagram gives its answer.
   * @param turn which branch is tried first @returns whether that was found within a bound
   */
  chooseAll(diagrams: readonly Diagram[], answers: readonly number[], choice: Int16Array, turn: number): boolean {
    let left = mostSearched;
    const descend = (of: Diagram, index: number): boolean => {
      if (of < firstNode) {
        if (of !== answers[index]) return false;
        const next = diagrams[index + 1];
        return next === undefined || descend(next, index + 1);
      }
      left -= 1;
      if (left < 0) return false;
      const variable = this.variableOf(of);
      const start = this.startAt[of - firstNode] ?? 0;
      const taken = choice[variable] ?? -1;
      if (taken >= 0) return descend(this.pool[start + taken] ?? 0, index);
      const width = this.widthOf(variable);
      // What answers at once binds nothing else: it comes first.
      for (const atOnce of [true, false]) {
        for (let tried = 0; tried < width; tried += 1) {
          const branch = (tried + turn) % width;
          const next = this.pool[start + branch] ?? 0;
          if (atOnce !== (next === answers[index])) continue;
          choice[variable] = branch;
          if (descend(next, index)) return true;
        }
      }
      choice[variable] = -1;
      return false;
    };
    return diagrams[0] === undefined || descend(diagrams[0], 0);
  }

  /**
   * A path that asks about a variable and ends at an answer that is wanted, as near to some case as there is one: its
   * branches are tried first, then the others. @param turn which branch of the variable, and which of the others @returns the variables; their branches are in `choice`
   */
  pathThrough(
    diagram: Diagram,
    wanted: number,
    isWanted: (answer: number) => boolean,
    choice: Int16Array,
    turn: number,
  ): number[] | null {
    const path: number[] = [];
    const dead = new Set<Diagram>();
    const walk = (of: Diagram, isPast: boolean): boolean => {
      if (of < firstNode) return isPast && isWanted(of);
      const variable = this.variableOf(of);
      if ((!isPast && variable > wanted) || dead.has(of)) return false;
      const start = this.startAt[of - firstNode] ?? 0;
      const width = this.widthOf(variable);
      const near = choice[variable] ?? 0;
      const first = variable === wanted ? turn % width : near;
      path.push(variable);
      for (let tried = -1; tried < width; tried += 1) {
        const branch = tried < 0 ? first : (tried + turn) % width;
        if (tried >= 0 && branch === first) continue;
        choice[variable] = branch;
        if (walk(this.pool[start + branch] ?? 0, isPast || variable === wanted)) return true;
      }
      choice[variable] = near;
      path.pop();
      dead.add(of);
      return false;
    };
    return walk(diagram, false) ? path : null;
  }

  /** What is left when one variable takes one branch. */
  with(diagram: Diagram, variable: number, branch: number): Diagram {
    const done = new Map<Diagram, Diagram>();
    const walk = (of: Diagram): Diagram => {
      const asked = this.variableOf(of);
      if (asked > variable) return of;
      if (asked === variable) return this.pool[(this.startAt[of - firstNode] ?? 0) + branch] ?? 0;
      const before = done.get(of);
      if (before !== undefined) return before;
      const result = this.node(asked, this.branches(of).map(walk));
      done.set(of, result);
      return result;
    };
    return this.support(diagram).includes(variable) ? walk(diagram) : diagram;
  }

  /** Every answer a diagram can give. */
  answers(diagram: Diagram): Set<number> {
    const found = new Set<number>();
    this.visit(diagram, (answer) => found.add(answer), nothing);
    return found;
  }

  /** Every variable that can change the answer, in ascending order. */
  variables(diagram: Diagram): number[] {
    const found = new Set<number>();
    this.visit(diagram, nothing, (variable) => found.add(variable));
    return [...found].sort((a, b) => a - b);
  }

  /** For each question about a variable, its branches. */
  branchesOf(diagram: Diagram, variable: number): Diagram[][] {
    const found: Diagram[][] = [];
    this.visit(diagram, nothing, (asked, node) => {
      if (asked === variable) found.push(this.branches(node));
    });
    return found;
  }

  /** The same questions with other answers. */
  map(diagram: Diagram, change: (answer: number) => number): Diagram {
    return diagram < firstNode ? change(diagram) : this.mapped(diagram, change, new Map());
  }

  private mapped(of: Diagram, change: (answer: number) => number, done: Map<Diagram, Diagram>): Diagram {
    if (of < firstNode) return change(of);
    const before = done.get(of);
    if (before !== undefined) return before;
    const branches = this.branches(of);
    for (let index = 0; index < branches.length; index += 1) {
      branches[index] = this.mapped(branches[index] ?? 0, change, done);
    }
    const result = this.node(this.variableOf(of), branches);
    done.set(of, result);
    return result;
  }

  /** The same with answers that an operation without a second operand gives; what was changed once is known. */
  change(operation: Change, diagram: Diagram): Diagram {
    if (diagram < firstNode) return operation.of(diagram);
    const before = this.done.find(operation.id, diagram, diagram);
    if (before >= 0) return before;
    const branches = this.branches(diagram);
    for (let index = 0; index < branches.length; index += 1) {
      branches[index] = this.change(operation, branches[index] ?? 0);
    }
    const result = this.node(this.variableOf(diagram), branches);
    this.done.put(operation.id, diagram, diagram, result);
    return result;
  }

  private branches(diagram: Diagram): Diagram[] {
    const start = this.startAt[diagram - firstNode] ?? 0;
    const width = this.widthOf(this.variableOf(diagram));
    const branches = new Array<Diagram>(width);
    for (let index = 0; index < width; index += 1) branches[index] = this.pool[start + index] ?? 0;
    return branches;
  }

  private begin(): void {
    if (this.visitedIn.length < this.variableAt.length) this.visitedIn = new Int32Array(this.variableAt.length);
    this.visiting += 1;
  }

  private isFirstVisit(diagram: Diagram): boolean {
    const node = diagram - firstNode;
    if (this.visitedIn[node] === this.visiting) return false;
    this.visitedIn[node] = this.visiting;
    return true;
  }

  private visit(
    diagram: Diagram,
    onAnswer: (answer: number) => void,
    onQuestion: (variable: number, node: Diagram) => void,
  ): void {
    this.begin();
    const walk = (of: Diagram): void => {
      if (of < firstNode) return onAnswer(of);
      if (!this.isFirstVisit(of)) return;
      const variable = this.variableOf(of);
      onQuestion(variable, of);
      const start = this.startAt[of - firstNode] ?? 0;
      const end = start + (this.widths[variable] ?? 0);
      for (let at = start; at < end; at += 1) walk(this.pool[at] ?? 0);
    };
    walk(diagram);
  }
}

const nothing = (): void => undefined;
const none: readonly number[] = [];
/** Questions that a search for one case may look at. */
const mostSearched = 1_000;
