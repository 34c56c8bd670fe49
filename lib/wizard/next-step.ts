import { factCatalogue } from "@/policies/fact-catalogue";
import type { Answers } from "../session/answers";
import { keyOf, type Ref } from "./fact-key";
import { readFact } from "./fact-value";
import type { OpenFacts } from "./open-facts";
import { steps, type Step } from "./steps";

/** Facts of this step that are open: nobody is asked before what comes first for the same person is known. */
export function openRefs(step: Step, { outcome }: OpenFacts): Ref[] {
  const open = [...outcome.values()].map(({ ref }) => ref);
  const first = open.filter(({ fact, jurisdiction }) => step.after.includes(fact) && isHere(step, jurisdiction));
  const blocked = (ref: Ref): boolean => first.some(({ person }) => person === ref.person || ref.person === null);
  return open.filter((ref) => step.facts.includes(ref.fact) && isHere(step, ref.jurisdiction) && !blocked(ref));
}

/** Facts of this step that no outcome hangs on, but a placement, a paper or a right. */
export const openForMore = (step: Step, { more }: OpenFacts): Ref[] =>
  [...more.values()].filter((ref) => step.facts.includes(ref.fact) && isHere(step, ref.jurisdiction));

const isHere = (step: Step, jurisdiction: Ref["jurisdiction"]): boolean =>
  step.place === null || jurisdiction === null || step.place === jurisdiction;

/** Facts of this step that were answered, 不清楚 included. */
export function answeredRefs(step: Step, answers: Answers): Ref[] {
  return refsOf(step, answers).filter((ref) => readFact(answers.household, ref) !== null || answers.unsure.includes(keyOf(ref)));
}

/** Every fact of this step that this household can have, person by person. */
export function refsOf(step: Step, { household, places }: Answers): Ref[] {
  if (step.place !== null && !places.includes(step.place)) return [];
  return step.facts.flatMap((fact): Ref[] => {
    switch (factCatalogue[fact].scope) {
      case "household": return [{ fact, person: null, jurisdiction: null }];
      case "destination": return (step.place ? [step.place] : places).map((jurisdiction) => ({ fact, person: null, jurisdiction }));
      case "person": return household.people.map(({ id }) => ({ fact, person: id, jurisdiction: null }));
      case "tie": return household.people.map(({ id }) => ({ fact, person: id, jurisdiction: step.place }));
    }
  });
}

const aboutPlaces = new Set<Step["topic"]>(["work", "dwelling", "pension", "stay", "permit", "income", "living", "origin"]);

/** Steps that ask for no single fact: which places, who is in the family, where nobody has been. */
function isPendingTopic(step: Step, answers: Answers, open: OpenFacts): boolean {
  const { places, trail } = answers;
  if (step.topic === "places") return places.length === 0;
  if (trail.includes(step.id) || open.outcome.size === 0) return false;
  if (step.topic === "family") return true;
  return places.length > 1 && steps.some(({ topic, ...other }) => aboutPlaces.has(topic) && openRefs({ topic, ...other }, open).length > 0);
}

const asksTopic = (step: Step): boolean => step.topic === "places" || step.topic === "family" || step.topic === "ties";
const first = ["places", "kinds", "family", "ties"];

/** By its most decisive fact: a page does not settle more because it asks each of six people the same. */
function weight(step: Step, open: OpenFacts): number {
  if (first.includes(step.topic)) return Infinity;
  return Math.max(0, ...openRefs(step, open).map((ref) => open.outcome.get(keyOf(ref))?.decides ?? 0));
}

/** Land changes no outcome, but it is what a farmer's family fears for: who has said to be one is asked before the answer. */
const asksForLand = (step: Step, { household }: Answers, open: OpenFacts): boolean =>
  step.topic === "land" && openForMore(step, open).length > 0 && household.people.some(({ hukou }) => hukou?.kind === "rural");

/** Steps that can still change an outcome, the most decisive first; then the land. */
export function pendingSteps(answers: Answers, open: OpenFacts): Step[] {
  if (answers.places.length === 0) return steps.slice(0, 1);
  const pending = steps.filter((step) => (asksTopic(step) ? isPendingTopic(step, answers, open) : openRefs(step, open).length > 0 || asksForLand(step, answers, open)));
  const weights = new Map(pending.map((step) => [step, weight(step, open)]));
  return pending.sort((a, b) => compare(weights.get(b) ?? 0, weights.get(a) ?? 0));
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Steps that only a placement, a paper or a right hangs on: offered, never asked on the way. */
export const optionalSteps = (answers: Answers, open: OpenFacts): Step[] =>
  steps.filter((step) => !asksTopic(step) && !asksForLand(step, answers, open) && openRefs(step, open).length === 0 && openForMore(step, open).length > 0);

/** Steps that have been answered, in the order of the list: the rows of check your answers. */
export const answeredSteps = (answers: Answers): Step[] =>
  steps.filter((step) => (asksTopic(step) ? answers.trail.includes(step.id) : isAsked(step, answers) && answeredRefs(step, answers).length > 0));

/** Where nobody has ties the facts were filled in, not asked. */
export const isAsked = (step: Step, { withoutTies }: Answers): boolean => step.place === null || !withoutTies.includes(step.place);
