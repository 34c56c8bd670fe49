import type { Paper } from "../policy";
import type { DocumentNeeded } from "./assessment";
import { isAnswer, type Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import { notMet } from "./finding";
import type { PersonOutcome } from "./outcome";
import type { Way } from "./ways";

/** A paper once, with everybody who needs it and every clause that asks for it. */
export class Documents {
  private readonly found = new Map<string, DocumentNeeded>();

  /** @param order the clauses that papers cite, as the policy has them: whoever is named first changes none of it */
  constructor(
    private readonly evaluator: Evaluator,
    private readonly order: readonly string[],
  ) {}

  /** @param needed whether the paper is needed: certain, or decided by what is not known */
  add(paper: Paper, person: string, needed: Diagram): void {
    const { logic, unknowns } = this.evaluator;
    if (needed === notMet) return;
    const key = `${paper.purpose} ${paper.id}`;
    const document: DocumentNeeded = this.found.get(key) ?? {
      id: paper.id,
      source: paper.source,
      purpose: paper.purpose,
      for: [],
      clauses: [],
      issuedBy: paper.issuedBy ?? null,
      alternative: null,
      decidedBy: [],
    };
    if (paper.source === "named") document.source = "named";
    if (!document.for.includes(person)) document.for.push(person);
    if (!document.clauses.includes(paper.cites.locator)) document.clauses.push(paper.cites.locator);
    if (!isAnswer(needed)) {
      document.alternative ??= paper.alternative ?? null;
      for (const ref of unknowns.factsIn(needed, logic.diagrams))
        if (!document.decidedBy.includes(ref)) document.decidedBy.push(ref);
    }
    this.found.set(key, document);
  }

  /** The papers of every way that gives an outcome, for everybody it concerns, as their answers stand. */
  addWays(people: readonly Pick<PersonOutcome, "id" | "ways">[]): void {
    for (const { id, ways } of people) for (const way of ways) this.addWay(way, id);
  }

  private addWay({ led, follower }: Way, id: string): void {
    const read = (paper: Paper, reader: number): void =>
      this.add(
        paper,
        id,
        paper.when ? this.evaluator.boundedFinding(paper.when, reader, led.lead, led.area) : this.evaluator.logic.yes,
      );
    for (const paper of led.compiled.route.papers) read(paper, led.lead);
    for (const paper of follower?.reach.condition.papers ?? []) read(paper, follower?.person ?? led.lead);
  }

  /** In the order in which they were found. A choice of which only one is left is none. */
  get list(): DocumentNeeded[] {
    const list = [...this.found.values()];
    const placeOf = (locator: string): number => this.order.indexOf(locator);
    for (const { clauses } of list) clauses.sort((a, b) => placeOf(a) - placeOf(b));
    const isAlone = ({ alternative, purpose }: DocumentNeeded): boolean =>
      list.filter((other) => other.alternative === alternative && other.purpose === purpose).length < 2;
    return list.map((document) =>
      document.alternative !== null && isAlone(document) ? { ...document, alternative: null } : document,
    );
  }
}
