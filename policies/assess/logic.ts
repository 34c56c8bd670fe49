import { Diagrams, isAnswer, type Change, type Diagram, type Operation } from "./diagram";
import { met, notMet, short, type Worlds } from "./finding";

/** Findings over everything that is not known: how diagrams of findings are joined. */
export class Logic {
  readonly diagrams = new Diagrams();
  /** Met in every reading. */
  readonly yes: number;
  readonly no = notMet;
  private readonly allOperation: Operation;
  private readonly anyOperation: Operation;
  private readonly choices: readonly Operation[];
  private readonly changes: Readonly<Record<"opposite" | "possible" | "short", Change>>;

  constructor(readonly worlds: Worlds) {
    this.yes = worlds.everywhere(met);
    this.allOperation = { id: 0, of: worlds.all, laws: { absorbing: notMet, neutral: this.yes } };
    this.anyOperation = { id: 1, of: worlds.any, laws: { absorbing: this.yes, neutral: notMet } };
    this.changes = {
      opposite: this.changeBy(8, (finding) => (finding === met ? notMet : finding === notMet ? met : finding)),
      possible: this.changeBy(9, (finding) => (finding === notMet ? notMet : met)),
      short: this.changeBy(10, (finding) => (finding === met ? short : notMet)),
    };
    this.choices = worlds.ambiguities.map((_, index) => ({ id: 2 + index, of: (a, b) => worlds.choose(index, a, b) }));
  }

  all(a: Diagram, b: Diagram): Diagram {
    if (a === this.yes || b === notMet) return b;
    return b === this.yes || a === notMet || a === b ? a : this.diagrams.apply(this.allOperation, a, b);
  }

  any(a: Diagram, b: Diagram): Diagram {
    if (a === notMet) return b;
    return b === notMet || a === b ? a : this.diagrams.apply(this.anyOperation, a, b);
  }

  /** Joined until one settles it. */
  allOf<T>(list: Iterable<T>, of: (item: T) => Diagram): Diagram {
    let sum: Diagram = this.yes;
    for (const item of list) {
      if (sum === notMet) return sum;
      sum = this.all(sum, of(item));
    }
    return sum;
  }

  anyOf<T>(list: Iterable<T>, of: (item: T) => Diagram): Diagram {
    let sum: Diagram = notMet;
    for (const item of list) {
      if (sum === this.yes) return sum;
      sum = this.any(sum, of(item));
    }
    return sum;
  }

  private changeBy = (id: number, change: (finding: number) => number): Change => ({
    id,
    of: (findings) => this.worlds.map(findings, change),
  });

  not(diagram: Diagram): Diagram {
    if (diagram === this.yes) return notMet;
    return diagram === notMet ? this.yes : this.diagrams.change(this.changes.opposite, diagram);
  }

  /** Met where it is met, short, or left to somebody. */
  possible = (diagram: Diagram): Diagram => this.diagrams.change(this.changes.possible, diagram);

  /** Short where it is met. */
  short = (diagram: Diagram): Diagram => this.diagrams.change(this.changes.short, diagram);

  /** Reading A of an ambiguity beside reading B. */
  readings(ambiguity: string, a: Diagram, b: Diagram): Diagram {
    const operation = this.choices[this.worlds.ambiguities.indexOf(ambiguity)];
    if (!operation) throw new Error(`ambiguity ${ambiguity} is not registered`);
    return a === b ? a : this.diagrams.apply(operation, a, b);
  }

  truth = (holds: boolean): Diagram => (holds ? this.yes : notMet);

  /** Is it met, whatever becomes of what is not known? */
  isCertain = (diagram: Diagram): boolean => diagram === this.yes;

  isKnown = isAnswer;
}
