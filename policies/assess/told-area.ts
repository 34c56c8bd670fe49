import type { Area } from "./area";
import type { AreaAssessment, OpenArea, PersonAssessment } from "./assessment";
import { isToldOf } from "./beyond-bound";
import { Documents } from "./documents";
import { traceOf } from "./routes";
import { situationOf } from "./right-cases";
import type { Telling } from "./telling";
import { notMoving, ToldPerson } from "./told-person";
import { ToldSummary } from "./told-summary";

/** Everything that is told about an area; more than who is accepted is worked out for whoever reads it. */
export class ToldArea implements OpenArea {
  readonly placeType: string;
  readonly household: ToldSummary;
  readonly people: AreaAssessment["people"];
  readonly #found: Area;
  readonly #telling: Telling;
  #routes: AreaAssessment["routes"] | undefined;
  #rights: Pick<AreaAssessment, "documents" | "rights"> | undefined;

  constructor(found: Area, telling: Telling) {
    const { area, outcomes } = found;
    const { evaluator } = telling;
    [this.#found, this.#telling, this.placeType] = [found, telling, area];
    this.household = new ToldSummary(outcomes, evaluator);
    this.people = outcomes.map((one, person) =>
      one ? new ToldPerson(one, person, found, telling) : notMoving(evaluator.facts.person(person).id),
    );
  }

  get isLedTo(): boolean {
    return this.people.some((_, person) => this.#telling.steps.leadInto(this.placeType, person));
  }

  get routes(): AreaAssessment["routes"] {
    return (this.#routes ??= this.#found.routes.map((led) => traceOf(led, this.#telling.evaluator)));
  }

  get documents(): AreaAssessment["documents"] {
    return (this.#rights ??= tellRights(this.#found, this.#telling)).documents;
  }

  get rights(): AreaAssessment["rights"] {
    return (this.#rights ??= tellRights(this.#found, this.#telling)).rights;
  }

  /** As it is written: worked out in the order in which it stands there. */
  toJSON(): AreaAssessment {
    const { placeType } = this;
    const [household, people] = [this.household.toJSON(), this.people.map(written)];
    const { routes, documents, rights } = this;
    return { placeType, household, people, routes, documents, rights };
  }
}

const written = (one: PersonAssessment): PersonAssessment => (one instanceof ToldPerson ? one.toJSON() : one);

/** The ways in come first, for the months that they take count towards an age; the papers of the rights after those of the ways. */
function tellRights(
  { area, outcomes }: Area,
  { compiled, steps, rights, evaluator }: Telling,
): Pick<AreaAssessment, "documents" | "rights"> {
  steps.countMonths(area);
  const documents = new Documents(evaluator, compiled.paperClauses);
  documents.addWays(outcomes.filter((one) => one !== null));
  const situations = evaluator.facts.people.flatMap((_, person) =>
    isToldOf(person, evaluator.facts) ? [situationOf(person, outcomes[person] !== null, area, evaluator)] : [],
  );
  const told = rights.in(area, situations, documents);
  return { documents: documents.list, rights: told };
}
