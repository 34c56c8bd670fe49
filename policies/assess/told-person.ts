import type { Area } from "./area";
import type { PersonAssessment } from "./assessment";
import { notesOf } from "./notes";
import type { PersonOutcome } from "./outcome";
import { clausesOf, placementsOf } from "./placements";
import type { Telling } from "./telling";

/** What is told of one person in one area, worked out for whoever reads it. */
export class ToldPerson implements PersonAssessment {
  readonly id: string;
  readonly outcome: PersonAssessment["outcome"];
  readonly basis: PersonAssessment["basis"];
  readonly #found: PersonOutcome;
  readonly #person: number;
  readonly #in: Area;
  readonly #telling: Telling;
  #notes: string[] | undefined;

  constructor(found: PersonOutcome, person: number, area: Area, telling: Telling) {
    ({ id: this.id, outcome: this.outcome, basis: this.basis } = found);
    [this.#found, this.#person, this.#in, this.#telling] = [found, person, area, telling];
  }

  get routes(): PersonAssessment["routes"] {
    return this.#found.routes;
  }

  get missingFacts(): PersonAssessment["missingFacts"] {
    return [...this.#found.missingFacts];
  }

  get placements(): PersonAssessment["placements"] {
    return placementsOf(this.#found.ways, this.#telling.evaluator);
  }

  get clauses(): string[] {
    return clausesOf(this.#found.ways);
  }

  get notes(): string[] {
    return (this.#notes ??= notesOf(this.#found, this.#person, this.#in, this.#telling));
  }

  get readings(): PersonAssessment["readings"] {
    return this.#found.readings;
  }

  get steps(): PersonAssessment["steps"] {
    const { outcome } = this;
    return outcome === "accepted" || outcome === "noMoveNeeded"
      ? []
      : this.#telling.steps.from(this.#in.area, this.#person);
  }

  /** As it is written. */
  toJSON(): PersonAssessment {
    const { id, outcome, basis, routes, missingFacts, placements, clauses, notes, readings, steps } = this;
    return { id, outcome, basis, routes, missingFacts, placements, clauses, notes, readings, steps };
  }
}

/** Whoever does not want to move. */
export const notMoving = (id: string): PersonAssessment => ({
  id,
  outcome: "noMoveNeeded",
  basis: null,
  routes: [],
  missingFacts: [],
  placements: [],
  clauses: [],
  notes: [],
  readings: [],
  steps: [],
});
