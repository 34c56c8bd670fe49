import type { JurisdictionAssessment, Outcome, PersonAssessment, RouteTaken } from "../../assess/assessment";

/** The answer of one place, and what can be asked of it. */
export class Told {
  constructor(readonly answer: JurisdictionAssessment) {}

  of(area: string, id: string): PersonAssessment {
    const found = this.answer.areas
      .find(({ placeType }) => placeType === area)
      ?.people.find((person) => person.id === id);
    if (!found) throw new Error(`no answer for ${id} in ${area}`);
    return found;
  }

  outcome = (area: string, id: string): Outcome => this.of(area, id).outcome;

  isAccepted = (area: string, id: string): boolean => this.outcome(area, id) === "accepted";

  /** Is somebody told of a route, led by somebody if that is asked? */
  has = (area: string, id: string, route: string, leadBy?: string): boolean => this.by(area, id, route, leadBy) != null;

  by = (area: string, id: string, route: string, leadBy?: string): RouteTaken | undefined =>
    this.of(area, id).routes.find((one) => one.id === route && (leadBy === undefined || one.leadBy === leadBy));

  /** Does a route, led by somebody if that is asked, let somebody in? */
  letsIn = (area: string, id: string, route: string, leadBy?: string): boolean =>
    this.isAccepted(area, id) && this.has(area, id, route, leadBy);

  effect = (area: string, right: string, id: string): string =>
    this.answer.areas
      .find(({ placeType }) => placeType === area)
      ?.rights.find((one) => one.id === right && one.for.includes(id))?.effect ?? "notApplicable";

  /** Papers that somebody is asked for. */
  papers = (area: string, id: string): string[] =>
    this.answer.areas
      .find(({ placeType }) => placeType === area)
      ?.documents.filter((paper) => paper.for.includes(id))
      .map((paper) => paper.id) ?? [];

  placements = (area: string, id: string): string[] =>
    this.of(area, id)
      .placements.filter(({ finding }) => finding === "met")
      .map((placement) => placement.id);

  get everybody(): { area: string; person: PersonAssessment }[] {
    return this.answer.areas.flatMap(({ placeType, people }) => people.map((person) => ({ area: placeType, person })));
  }

  /** Outcomes, whose way it is, clauses and notes; rights and papers of everybody. In no order. */
  get gist(): string[] {
    const sorted = (words: readonly string[]): string => [...words].sort().join(",");
    return this.answer.areas
      .flatMap(({ placeType, people, rights, documents, household: { outcome, accepted, moving } }) => [
        [placeType, outcome, accepted, moving].join(" "),
        ...people.map((person) =>
          [
            placeType,
            person.id,
            person.outcome,
            person.basis,
            sorted(person.routes.map(({ id, leadBy, finding }) => [id, leadBy, finding].join("/"))),
            sorted(person.clauses),
            sorted(person.notes),
          ].join(" "),
        ),
        ...this.rightsIn(placeType),
        ...documents.flatMap((paper) => paper.for.map((id) => [placeType, paper.id, paper.purpose, id].join(" "))),
        ...rights.flatMap((right) => right.for.map((id) => [placeType, right.id, sorted(right.papers), id].join(" "))),
      ])
      .sort();
  }

  rightsIn = (area: string): string[] =>
    this.answer.areas
      .filter(({ placeType }) => placeType === area)
      .flatMap(({ rights }) => rights)
      .flatMap(({ id, effect, for: whose }) => whose.map((person) => `${area} ${id} ${effect} ${person}`));

  /** The effect of every right on everybody. */
  get rights(): string[] {
    return this.answer.areas.flatMap(({ placeType }) => this.rightsIn(placeType)).sort();
  }
}
