import { firstNode, NodeTable, type Diagram } from "./node-table";

/** What can be read off diagrams without making new ones. */
export class DiagramReader extends NodeTable {
  private readonly leavesOf = new Map<Diagram, readonly number[]>();
  private readonly supportOf = new Map<Diagram, readonly number[]>();
  /** In which visit a node was last seen. */
  private visitedIn = new Int32Array(0);
  private visiting = 0;

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

  protected branches(diagram: Diagram): Diagram[] {
    const start = this.startAt[diagram - firstNode] ?? 0;
    const width = this.widthOf(this.variableOf(diagram));
    const branches = new Array<Diagram>(width);
    for (let index = 0; index < width; index += 1) branches[index] = this.pool[start + index] ?? 0;
    return branches;
  }

  private beginVisit(): void {
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
    this.beginVisit();
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
