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
}

export class Diagrams extends NodeTable {
  private readonly done = new Applied();
  /** In which visit a node was last seen. */
  private visitedIn = new Int32Array(256);
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
    if (diagram < firstNode) return change(diagram);
    const done = new Map<Diagram, Diagram>();
    const mapped = (of: Diagram): Diagram => {
      if (of < firstNode) return change(of);
      const before = done.get(of);
      if (before !== undefined) return before;
      const result = this.node(this.variableOf(of), this.branches(of).map(mapped));
      done.set(of, result);
      return result;
    };
    return mapped(diagram);
  }

  /**
   * The one answer that is left when a variable takes any of these branches, whatever all others are; `null` when several are.
   * Whoever does not wait for the variable must not have another answer.
   */
  settledBy(diagram: Diagram, variable: number, allowed: readonly number[]): number | null {
    let only: number | null = null;
    this.begin();
    const walk = (of: Diagram): boolean => {
      if (of < firstNode) {
        only ??= of;
        return only === of;
      }
      const asked = this.variableOf(of);
      if (asked > variable) return false;
      if (!this.isFirstVisit(of)) return true;
      const start = this.startAt[of - firstNode] ?? 0;
      const width = this.widths[asked] ?? 0;
      for (let index = 0; index < width; index += 1) {
        if ((asked !== variable || allowed.includes(index)) && !walk(this.pool[start + index] ?? 0)) return false;
      }
      return true;
    };
    return walk(diagram) ? only : null;
  }

  private branches(diagram: Diagram): Diagram[] {
    const start = this.startAt[diagram - firstNode] ?? 0;
    return Array.from(this.pool.subarray(start, start + (this.widths[this.variableOf(diagram)] ?? 0)));
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
