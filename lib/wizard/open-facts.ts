import { assess, policiesOn, type Assessment } from "@/policies";
import type { AreaAssessment, JurisdictionAssessment, PersonAssessment, Question } from "@/policies/assess/assessment";
import { factsOf } from "@/policies/criterion-parts";
import { refKey, rowOf, type FactRef } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import { none } from "@/policies/facts/vocabulary";
import { factIn } from "@/policies/facts/with-fact";
import type { Answers } from "../session/answers";
import { today } from "../today";
import { about, type Ref } from "./fact-key";
import { canBePupil, isOfPupils } from "./pupils";
import { membersOfRegister, registersOf } from "./registers";

export interface OpenFact {
  ref: Ref;
  /** How many outcomes, of a person in a kind of place, it can change. */
  decides: number;
  /** One answer to it is a yes to somebody, whatever else will be answered. */
  readonly saysYes: boolean;
}

/**
 * What is not known and matters, by key: for an outcome, or only for a placement, a paper or a right.
 * What was answered half (a province without its city) is not asked again: it stays open in the result.
 */
export interface OpenFacts {
  assessment: Assessment;
  outcome: ReadonlyMap<string, OpenFact>;
  more: ReadonlyMap<string, Ref>;
}

/** Is an outcome waiting for this answer? What was answered with 不清楚 is not asked again. */
export const isOpenIn = ({ outcome }: OpenFacts, ref: FactRef): boolean => outcome.has(refKey(ref));

/** @param assessment of these answers, where it has been made already */
export function openFacts(
  answers: Answers,
  assessment = assess(answers.household, today(), answers.places),
): OpenFacts {
  const { household, unsure } = answers;
  const skips = (ref: Ref): boolean =>
    unsure.includes(refKey(ref)) || factIn(household, ref) !== null || isMoot(ref, household);
  // What each answer would decide is worked out for whoever reads it: not here.
  const asked = assessment.questions
    .filter((ref) => !skips(ref))
    .map((question) => [refKey(question), new Asked(question)] as const);
  const keys = new Set(asked.map(([key]) => key));
  const outcome = new Map(asked.filter(([, { ref }]) => !waits(ref, keys)));
  const findMore = (): ReadonlyMap<string, Ref> =>
    new Map(
      factsForMore(assessment, household)
        .filter((ref) => !skips(ref) && !outcome.has(refKey(ref)))
        .map((ref) => [refKey(ref), ref]),
    );
  return new Open(assessment, outcome, findMore);
}

/** Rights and papers are worked out only where a page asks what hangs on them. */
class Open implements OpenFacts {
  #more: ReadonlyMap<string, Ref> | undefined;
  readonly #findMore: () => ReadonlyMap<string, Ref>;

  constructor(
    readonly assessment: Assessment,
    readonly outcome: ReadonlyMap<string, OpenFact>,
    findMore: () => ReadonlyMap<string, Ref>,
  ) {
    this.#findMore = findMore;
  }

  get more(): ReadonlyMap<string, Ref> {
    return (this.#more ??= this.#findMore());
  }
}

class Asked implements OpenFact {
  readonly ref: Ref;
  readonly decides: number;
  readonly #question: Question;

  constructor(question: Question) {
    const { fact, person, jurisdiction, area, register, decides } = question;
    [this.ref, this.decides, this.#question] = [
      { fact, person, jurisdiction, area, register },
      decides.length,
      question,
    ];
  }

  get saysYes(): boolean {
    return this.#question.answers.some(({ settles }) => settles.some(({ outcome }) => outcome === "accepted"));
  }
}

/** Somebody is let in somewhere for certain. */
export const hasYes = ({ jurisdictions }: Assessment): boolean =>
  jurisdictions.some(({ areas }) => areas.some(({ people }) => people.some(({ outcome }) => outcome === "accepted")));

const factsForMore = ({ jurisdictions }: Assessment, household: Household): Ref[] =>
  jurisdictions.flatMap((place) =>
    place.areas.flatMap((area) => [
      ...area.rights.flatMap(({ missingFacts }) => missingFacts),
      ...area.documents.flatMap(({ decidedBy }) => decidedBy),
      ...area.people.flatMap((person) => placementFacts(place, area, person, household)),
    ]),
  );

/** Nobody is asked where in a place they work without a job there, or live without a day there; nor a grandmother for her school. */
function isMoot({ fact, person, jurisdiction }: Ref, household: Household): boolean {
  if (isOfPupils({ fact })) return household.people.some((one) => one.id === person && !canBePupil(one));
  const tied = (name: "work" | "monthsWorked" | "monthsLived") =>
    factIn(household, about(name, { person, jurisdiction }));
  if (fact === "worksIn") return tied("work") === none && !tied("monthsWorked");
  return fact === "livesIn" && tied("monthsLived") === 0;
}

/** Where somebody has worked is asked beside their work or, where only past months count, once there are some. */
function waits({ fact, person, jurisdiction }: Ref, asked: ReadonlySet<string>): boolean {
  const isAsked = (name: "work" | "monthsWorked"): boolean => asked.has(refKey(about(name, { person, jurisdiction })));
  return fact === "worksIn" && !isAsked("work") && isAsked("monthsWorked");
}

/** Where the hukou is put can hang on facts that decide nothing else. */
function placementFacts(
  { id }: JurisdictionAssessment,
  { placeType }: AreaAssessment,
  { routes, placements }: PersonAssessment,
  household: Household,
): Ref[] {
  const unknown = placements.filter(({ finding }) => finding === "unknown").map((placement) => placement.id);
  if (unknown.length === 0) return [];
  const policy = policiesOn(today()).find((known) => known.id === id);
  return routes.flatMap(({ id: routeId, leadBy }) => {
    const offered = policy?.routes.find((route) => route.id === routeId)?.placements ?? [];
    const read = offered
      .filter((placement) => unknown.includes(placement.id))
      .flatMap(({ when }) => (when ? factsOf(when) : []));
    return read.map((fact): Ref => refTo(fact, { person: leadBy, jurisdiction: id, area: placeType }, household));
  });
}

function refTo(
  fact: Ref["fact"],
  { person, jurisdiction, area }: Pick<Ref, "person" | "jurisdiction" | "area">,
  household: Household,
): Ref {
  switch (rowOf(fact).scope) {
    case "household":
      return about(fact);
    case "register":
      return about(fact, {
        register: registersOf(household).find((id) => membersOfRegister(household, id).includes(person ?? "")) ?? null,
      });
    case "home":
      return about(fact, { jurisdiction, area });
    case "person":
      return about(fact, { person });
    case "tie":
      return about(fact, { person, jurisdiction });
  }
}
