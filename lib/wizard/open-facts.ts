import { assess, policiesOn, type Assessment } from "@/policies";
import type { JurisdictionAssessment, PersonAssessment } from "@/policies/assess/assessment";
import { factsOf } from "@/policies/criterion";
import { factCatalogue } from "@/policies/fact-catalogue";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { keyOf, type Ref } from "./fact-key";
import { readFact } from "./fact-value";
import { today } from "../today";

export interface OpenFact {
  ref: Ref;
  /** How many outcomes, of a person in a place, it can change. */
  decides: number;
}

/**
 * What is not known and matters, by key: for an outcome, or only for a placement or a right.
 * What was answered half (a province without its city) is not asked again: it stays open in the result.
 */
export interface OpenFacts {
  assessment: Assessment;
  outcome: ReadonlyMap<string, OpenFact>;
  more: ReadonlyMap<string, Ref>;
}

export function openFacts(answers: Answers): OpenFacts {
  const assessment = assess(answers.household, today());
  const considered = assessment.jurisdictions.filter(({ id }) => answers.places.includes(id));
  const skips = (ref: Ref): boolean => answers.unsure.includes(keyOf(ref)) || readFact(answers.household, ref) !== null;
  const outcome = new Map<string, OpenFact>();
  for (const ref of considered.flatMap(({ people }) => people.flatMap(({ missingFacts }) => missingFacts))) {
    const key = keyOf(ref);
    if (!skips(ref)) outcome.set(key, { ref, decides: (outcome.get(key)?.decides ?? 0) + 1 });
  }
  const refs = considered.flatMap((place) => [
    ...place.rights.flatMap(({ missingFacts }) => missingFacts),
    ...place.people.flatMap((person) => placementFacts(place, person, answers)),
  ]);
  const more = new Map<string, Ref>();
  for (const ref of refs) if (!skips(ref) && !outcome.has(keyOf(ref))) more.set(keyOf(ref), ref);
  return { assessment, outcome, more };
}

/** Where the hukou is put can hang on facts that decide nothing else. */
function placementFacts({ id }: JurisdictionAssessment, { routes, placements }: PersonAssessment, { household }: Answers): Ref[] {
  const unknown = placements.filter(({ finding }) => finding === "unknown").map((placement) => placement.id);
  if (unknown.length === 0) return [];
  const policy = policiesOn(today()).find((known) => known.id === id);
  return routes.flatMap(({ id: routeId, leadBy }) => {
    const offered = policy?.routes.find((route) => route.id === routeId)?.placements ?? [];
    const read = offered.filter((placement) => unknown.includes(placement.id)).flatMap(({ when }) => (when ? factsOf(when) : []));
    return read.map((fact): Ref => refTo(fact, leadBy, id)).filter((ref) => readFact(household, ref) === null);
  });
}

function refTo(fact: Ref["fact"], person: string, place: JurisdictionId): Ref {
  const { scope } = factCatalogue[fact];
  return {
    fact,
    person: scope === "person" || scope === "tie" ? person : null,
    jurisdiction: scope === "destination" || scope === "tie" ? place : null,
  };
}
