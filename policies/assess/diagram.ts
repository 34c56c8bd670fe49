/**
 * Decision diagrams over the facts that are not known (Bryant 1986, with more than two branches).
 * A number below `firstNode` is an answer; any other number is a question with one branch per possible value.
 * Equal diagrams are the same number, so a diagram asks a question if and only if its answer can change the result:
 * that is what makes `needFacts` and `missingFacts` exact.
 */

export type Diagram = number;

/** Answers are 0 … firstNode - 1. */
export const firstNode = 2 ** 20;

export const isAnswer = (diagram: Diagram): boolean => diagram < firstNode;

/** A binary operation on answers, extended to diagrams. Each needs a number of its own. */
export interface Operation {
  id: number;
  of(a: number, b: number): number;
}

interface Question {
  variable: number;
  branches: readonly Diagram[];
}

/** Two branches, by far the most frequent, fit a safe integer: 10 bits and twice 21. */
const keyOf = (variable: number, branches: readonly Diagram[]): string | number =>
  branches.length === 2 && variable < 2 ** 10 ? (variable * 2 ** 21 + (branches[0] ?? 0)) * 2 ** 21 + (branches[1] ?? 0) : `${variable}:${branches.join()}`;

export class Diagrams {
  private readonly questions: Question[] = [];
  private readonly known = new Map<string | number, Diagram>();
  private readonly done = new Map<number, Map<number, Diagram>>();

  /** A question about a variable; variables ask in ascending order from the root. */
  ask(variable: number, branches: readonly Diagram[]): Diagram {
    const [first = 0] = branches;
    if (branches.every((branch) => branch === first)) return first;
    const key = keyOf(variable, branches);
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const fresh = firstNode + this.questions.push({ variable, branches }) - 1;
    if (fresh >= 2 * firstNode) throw new Error("more questions than a household can raise");
    this.known.set(key, fresh);
    return fresh;
  }

  private question(diagram: Diagram): Question {
    const question = this.questions[diagram - firstNode];
    if (!question) throw new Error(`no diagram ${diagram}`);
    return question;
  }

  apply(operation: Operation, a: Diagram, b: Diagram): Diagram {
    if (a < firstNode && b < firstNode) return operation.of(a, b);
    let cache = this.done.get(operation.id);
    if (!cache) this.done.set(operation.id, (cache = new Map()));
    const key = a * 2 ** 26 + b;
    const before = cache.get(key);
    if (before !== undefined) return before;
    const top = Math.min(this.variableOf(a), this.variableOf(b));
    const width = this.width(a, b, top);
    const branches = Array.from({ length: width }, (_, i) => this.apply(operation, this.branch(a, top, i), this.branch(b, top, i)));
    const result = this.ask(top, branches);
    cache.set(key, result);
    return result;
  }

  private variableOf(diagram: Diagram): number {
    return isAnswer(diagram) ? Number.POSITIVE_INFINITY : this.question(diagram).variable;
  }

  private width(a: Diagram, b: Diagram, top: number): number {
    return this.question(this.variableOf(a) === top ? a : b).branches.length;
  }

  private branch(diagram: Diagram, variable: number, index: number): Diagram {
    if (this.variableOf(diagram) !== variable) return diagram;
    return this.question(diagram).branches[index] ?? 0;
  }

  /** Every answer a diagram can give. */
  answers(diagram: Diagram): Set<number> {
    const found = new Set<number>();
    this.visit(diagram, (answer) => found.add(answer), () => undefined);
    return found;
  }

  /** Every variable that can change the answer, in ascending order. */
  variables(diagram: Diagram): number[] {
    const found = new Set<number>();
    this.visit(diagram, () => undefined, (variable) => found.add(variable));
    return [...found].sort((a, b) => a - b);
  }

  /** The same questions with other answers. */
  map(diagram: Diagram, change: (answer: number) => number): Diagram {
    const done = new Map<Diagram, Diagram>();
    const mapped = (of: Diagram): Diagram => {
      if (isAnswer(of)) return change(of);
      const before = done.get(of);
      if (before !== undefined) return before;
      const { variable, branches } = this.question(of);
      const result = this.ask(variable, branches.map(mapped));
      done.set(of, result);
      return result;
    };
    return mapped(diagram);
  }

  private visit(diagram: Diagram, onAnswer: (answer: number) => void, onVariable: (variable: number) => void): void {
    const seen = new Set<Diagram>();
    const walk = (of: Diagram): void => {
      if (isAnswer(of)) return onAnswer(of);
      if (seen.has(of)) return;
      seen.add(of);
      const { variable, branches } = this.question(of);
      onVariable(variable);
      branches.forEach(walk);
    };
    walk(diagram);
  }
}
