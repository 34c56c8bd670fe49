import type { HouseholdSummary, Lead, Outcome } from "./assessment";
import { combinationOf } from "./combination";
import type { Evaluator } from "./evaluate";
import type { PersonOutcome } from "./outcome";

/** all, some or none of those who move are accepted, or undecided while that can still change. */
export class ToldSummary implements HouseholdSummary {
  readonly outcome: HouseholdSummary["outcome"];
  readonly accepted: number;
  readonly moving: number;
  readonly #outcomes: readonly (PersonOutcome | null)[];
  readonly #evaluator: Evaluator;
  #combination: Lead[] | undefined;

  constructor(outcomes: readonly (PersonOutcome | null)[], evaluator: Evaluator) {
    [this.#outcomes, this.#evaluator] = [outcomes, evaluator];
    const count = (...of: Outcome[]): number => outcomes.filter((one) => one && of.includes(one.outcome)).length;
    const moving = outcomes.filter((one) => one !== null && one.outcome !== "noMoveNeeded").length;
    const word = (n: number): "none" | "all" | "some" => (n === 0 ? "none" : n === moving ? "all" : "some");
    const accepted = count("accepted");
    const atMost = word(accepted + count("needFacts", "dependsOnReading"));
    [this.accepted, this.moving] = [accepted, moving];
    this.outcome = word(accepted) === atMost ? atMost : "undecided";
  }

  get combination(): Lead[] {
    return (this.#combination ??= combinationOf(this.#outcomes, this.#evaluator));
  }

  /** As it is written. */
  toJSON(): HouseholdSummary {
    const { outcome, accepted, moving, combination } = this;
    return { outcome, accepted, moving, combination };
  }
}
