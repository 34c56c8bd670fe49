import type { Right } from "../policy";
import type { OpenRight, RightAssessed } from "./assessment";
import type { CompiledRight } from "./compiled-policy";
import { isAnswer, type Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import { papersAt, type Assessed, type Found } from "./right-cases";

/** One effect of one right, with everybody whom it has. */
export class RightEntry implements OpenRight {
  readonly id: string;
  readonly kind: RightAssessed["kind"];
  readonly addresses: RightAssessed["addresses"];
  readonly for: string[] = [];
  readonly clauses: string[];
  readonly papers: string[] = [];
  readonly otherReadings: string[] = [];
  readonly remarks: string[] = [];
  readonly #deciding: Diagram[] = [];
  readonly #evaluator: Evaluator;

  constructor(
    { right, clauses }: CompiledRight,
    readonly effect: Assessed,
    evaluator: Evaluator,
  ) {
    [this.id, this.kind, this.addresses, this.clauses] = [right.id, right.kind, right.addresses ?? "settlers", clauses];
    this.#evaluator = evaluator;
  }

  /** For whoever asks next; it is not part of the written answer (contract §3), of which it would be most. */
  get missingFacts(): OpenRight["missingFacts"] {
    const { unknowns, logic } = this.#evaluator;
    return [...new Set(this.#deciding.flatMap((one) => unknowns.factsIn(one, logic.diagrams)))];
  }

  add(right: Right, { cases, deciding }: Found, id: string): void {
    this.for.push(id);
    for (const index of cases) {
      for (const { id: paper } of papersAt(right, index)) add(this.papers, paper);
      for (const reading of right.cases[index]?.otherReadings ?? none) add(this.otherReadings, reading);
      for (const remark of right.cases[index]?.remarks ?? none) add(this.remarks, remark);
    }
    if (!isAnswer(deciding)) this.#deciding.push(deciding);
  }
}

const none: readonly string[] = [];
export const add = (list: string[], item: string): void => {
  if (!list.includes(item)) list.push(item);
};
