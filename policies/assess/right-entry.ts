import type { Right } from "../policy";
import type { OpenRight, RightAssessed } from "./assessment";
import type { CompiledRight } from "./compiled-policy";
import { isAnswer, type Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import { papersAt, type Assessed, type Found } from "./right-cases";

/** What a right has in store for somebody beside its effect. */
interface Told {
  papers: string[];
  otherReadings: string[];
  remarks: string[];
}

/** @param crossing a remark about that person alone */
function toldOf(right: Right, { cases }: Found, crossing: string | null): Told {
  const told: Told = { papers: [], otherReadings: [], remarks: [] };
  for (const index of cases) {
    for (const { id: paper } of papersAt(right, index)) add(told.papers, paper);
    for (const reading of right.cases[index]?.otherReadings ?? none) add(told.otherReadings, reading);
    for (const remark of right.cases[index]?.remarks ?? none) add(told.remarks, remark);
  }
  if (crossing) add(told.remarks, crossing);
  return told;
}

/** One effect of one right, with everybody who has it in the same way: the same papers, readings and remarks. */
class RightEntry implements OpenRight {
  readonly id: string;
  readonly kind: RightAssessed["kind"];
  readonly addresses: RightAssessed["addresses"];
  readonly for: string[] = [];
  readonly clauses: string[];
  readonly papers: string[];
  readonly otherReadings: string[];
  readonly remarks: string[];
  readonly #deciding: Diagram[] = [];
  readonly #evaluator: Evaluator;

  constructor(
    { right, clauses }: CompiledRight,
    readonly effect: Assessed,
    told: Told,
    evaluator: Evaluator,
  ) {
    [this.papers, this.otherReadings, this.remarks] = [told.papers, told.otherReadings, told.remarks];
    [this.id, this.kind, this.addresses, this.clauses] = [right.id, right.kind, right.addresses ?? "settlers", clauses];
    this.#evaluator = evaluator;
  }

  /** For whoever asks next; it is not part of the written answer (contract §3), of which it would be most. */
  get missingFacts(): OpenRight["missingFacts"] {
    const { unknowns, logic } = this.#evaluator;
    return [...new Set(this.#deciding.flatMap((one) => unknowns.factsIn(one, logic.diagrams)))];
  }

  add({ deciding }: Found, id: string): void {
    this.for.push(id);
    if (!isAnswer(deciding)) this.#deciding.push(deciding);
  }
}

/** Those for whom the same cases can hold are told the same: nobody asks what that is for each of them. */
const isAlike = (a: Found, b: Found): boolean =>
  a.effect === b.effect && a.cases.length === b.cases.length && a.cases.every((one, index) => one === b.cases[index]);

/** Of one right: one entry for each effect, and for each way in which somebody has it. */
export class Entries {
  readonly list: RightEntry[] = [];
  readonly #byWay = new Map<string, RightEntry>();
  readonly #before: { found: Found; crossing: string | null; entry: RightEntry }[] = [];

  constructor(
    private readonly compiled: CompiledRight,
    private readonly evaluator: Evaluator,
  ) {}

  /** @param crossing a remark about that person alone */
  of(found: Found, crossing: string | null): RightEntry {
    const before = this.#before.find((one) => one.crossing === crossing && isAlike(one.found, found));
    if (before) return before.entry;
    const told = toldOf(this.compiled.right, found, crossing);
    const way = [found.effect, ...told.papers, ...told.otherReadings, ...told.remarks].join();
    const entry = this.#byWay.get(way) ?? this.begin(way, found, told);
    this.#before.push({ found, crossing, entry });
    return entry;
  }

  private begin(way: string, { effect }: Found, told: Told): RightEntry {
    const entry = new RightEntry(this.compiled, effect, told, this.evaluator);
    this.#byWay.set(way, entry);
    this.list.push(entry);
    return entry;
  }
}

const none: readonly string[] = [];
const add = (list: string[], item: string): void => {
  if (!list.includes(item)) list.push(item);
};
