import { factCatalogue, factNames, type FactName } from "@/policies/fact-catalogue";
import type { Household, Tie } from "@/policies/facts";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { refAt, type Ref } from "./fact-key";
import { hasPerson, readFact } from "./fact-value";

/**
 * A place that the household considers appears among its destinations, so that what it leaves out is not known;
 * a place that it does not consider appears nowhere, so that it states no ties there (contract §1).
 */
export function withPlaces(answers: Answers, places: readonly JurisdictionId[]): Answers {
  const household = structuredClone(answers.household);
  household.destinations = Object.fromEntries(places.map((id) => [id, household.destinations?.[id] ?? {}])) as Household["destinations"];
  for (const person of household.people) {
    const ties = Object.entries(person.ties ?? {}).filter(([id]) => places.some((place) => place === id));
    if (person.ties) person.ties = Object.fromEntries(ties) as typeof person.ties;
  }
  const kept = answers.withoutTies.filter((id) => places.includes(id));
  return tidy({ ...answers, household, places: jurisdictionIds.filter((id) => places.includes(id)), withoutTies: kept });
}

/** Nobody works, lives, studied or has relatives there. */
export const noTie: Tie = {
  work: "none", labourContract: false, formallyRecruited: false, stableIncome: false, residencePermit: false, resettlementAccepted: false,
  investor: false, introducedTalent: false, monthsLived: 0, monthsWorked: 0, pensionMonths: { employee: 0, resident: 0 },
  livesWithApplicant: "no", relativesWithHukou: "none", originalHukou: "none", relocation: "none",
};

const tieFacts: readonly FactName[] = factNames.filter((fact) => factCatalogue[fact].scope === "tie");

/** Fills in what 没有 amounts to in these places, and takes it out again where the answer has changed. */
export function withoutTiesIn(answers: Answers, apart: readonly JurisdictionId[]): Answers {
  const household = structuredClone(answers.household);
  for (const place of answers.places) {
    const was = answers.withoutTies.includes(place);
    const is = apart.includes(place);
    const destination = household.destinations?.[place];
    if (destination && is) destination.dwelling = "none";
    if (destination && was && !is) delete destination.dwelling;
    if (destination && is) delete destination.dwellingHolder;
    for (const person of household.people) {
      const { [place]: _, ...others } = person.ties ?? {};
      if (is) person.ties = { ...others, [place]: tieOf(person.relation) } as typeof person.ties;
      else if (was) person.ties = others as typeof person.ties;
    }
  }
  return tidy({ ...answers, household, withoutTies: answers.places.filter((id) => apart.includes(id)) });
}

/** The applicant always lives with the applicant. */
const tieOf = (relation: string | null | undefined): Tie => (relation === "applicant" ? { ...noTie, livesWithApplicant: "yes" } : noTie);

/** Forgets 不清楚 of people and places that are gone, or of what has been answered since. */
export function tidy(answers: Answers): Answers {
  const { household, places } = answers;
  const still = (ref: Ref): boolean =>
    hasPerson(household, ref.person) && (ref.jurisdiction === null || places.includes(ref.jurisdiction)) && readFact(household, ref) === null;
  return { ...answers, unsure: [...new Set(answers.unsure)].filter((key) => still(refAt(key))) };
}

/** Facts stated in places that are left out by a choice: named to the visitor. */
export const factsLost = (before: Answers, places: readonly JurisdictionId[]): Ref[] =>
  before.places
    .filter((id) => !places.includes(id) && !before.withoutTies.includes(id))
    .flatMap((jurisdiction) => [
      { fact: "destination.dwelling" as const, person: null, jurisdiction },
      ...before.household.people.flatMap(({ id }) => tieFacts.map((fact): Ref => ({ fact, person: id, jurisdiction }))),
    ])
    .filter((ref) => readFact(before.household, ref) !== null);

