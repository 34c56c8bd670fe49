import { Applied } from "./applied";
import { DiagramPaths } from "./diagram-paths";
import { firstNode, isOne, last, type Diagram } from "./node-table";

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

/**
 * Decision diagrams over the facts that are not known (Bryant 1986, with more than two branches), in typed arrays.
 * A number below `firstNode` is an answer; any other number is a question with one branch per possible value.
 * Equal diagrams are the same number, so a diagram asks a question if and only if its answer can change the result:
 * that is what makes `needFacts` and `missingFacts` exact.
 */

export class Diagrams extends DiagramPaths {
  private readonly done = new Applied();

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

  /** What is left when one variable takes one branch; what was taken once is known. */
  with(diagram: Diagram, variable: number, branch: number): Diagram {
    const asked = this.variableOf(diagram);
    if (asked > variable) return diagram;
    if (asked === variable) return this.branch(diagram, variable, branch);
    const operation = taking + variable * mostBranches + branch;
    const before = this.done.find(operation, diagram, diagram);
    if (before >= 0) return before;
    const branches = this.branches(diagram);
    for (let index = 0; index < branches.length; index += 1) {
      branches[index] = this.with(branches[index] ?? 0, variable, branch);
    }
    const result = this.node(asked, branches);
    this.done.put(operation, diagram, diagram, result);
    return result;
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
}

/** Taking a branch of a variable is an operation of its own, above the numbers of all others. */
const taking = 2 ** 16;
const mostBranches = 2 ** 12;

export { firstNode, isAnswer, type Diagram } from "./node-table";
