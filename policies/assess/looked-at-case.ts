import type { BaseCase } from "./base-case";
import type { Diagrams } from "./diagram";

/**
 * One way of filling in what is not known, changed again and again from a base case. What a diagram answers in it is looked
 * up once, and only where the diagram reads something that differs from the base case; elsewhere it is the base's answer.
 */
export class LookedAtCase {
  /** The branch of every variable. After writing to it, `changed` has to be called. */
  readonly choice: Int16Array;
  private readonly baseAnswers: Int32Array;
  private readonly answers: Int32Array;
  private readonly differs: Uint8Array;
  private readonly isKnown: Uint8Array;

  constructor(
    private readonly base: BaseCase,
    private readonly diagrams: Diagrams,
  ) {
    const { list, choice } = base;
    this.choice = choice.slice();
    this.baseAnswers = Int32Array.from(list, (diagram) => diagrams.at(diagram, choice));
    this.answers = new Int32Array(list.length);
    this.differs = new Uint8Array(list.length);
    this.isKnown = new Uint8Array(list.length);
  }

  changed(): void {
    this.differs.fill(0);
    this.isKnown.fill(0);
    for (const [variable, positions] of this.base.readers) {
      if (this.choice[variable] === this.base.choice[variable]) continue;
      for (const position of positions) this.differs[position] = 1;
    }
  }

  backToBase(): void {
    this.choice.set(this.base.choice);
    this.differs.fill(0);
    this.isKnown.fill(0);
  }

  /** What the diagram at a position answers. */
  at(position: number): number {
    if (this.differs[position] === 0) return this.baseAnswers[position] ?? 0;
    if (this.isKnown[position] === 0) {
      this.answers[position] = this.now(position);
      this.isKnown[position] = 1;
    }
    return this.answers[position] ?? 0;
  }

  /** The same while a branch is only tried. */
  now = (position: number): number => this.diagrams.at(this.base.list[position] ?? 0, this.choice);
}
