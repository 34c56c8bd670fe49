import type { Assessment, JurisdictionAssessment, Question } from "./assessment";
import { questionsOf, type OpenOutcome } from "./questions";

/** The whole answer; what to ask next is worked out for whoever reads it. */
export class ToldAssessment implements Assessment {
  readonly #open: readonly OpenOutcome[];
  #questions: Question[] | undefined;

  constructor(
    readonly asOf: string,
    readonly policyEdition: string,
    readonly jurisdictions: JurisdictionAssessment[],
    open: readonly OpenOutcome[],
  ) {
    this.#open = open;
  }

  get questions(): Question[] {
    return (this.#questions ??= questionsOf(this.#open));
  }

  /** As it is written. */
  toJSON(): Assessment {
    const { asOf, policyEdition, jurisdictions, questions } = this;
    return { asOf, policyEdition, jurisdictions, questions };
  }
}
