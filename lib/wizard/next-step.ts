import { areaIds } from "@/policies/jurisdictions";
import { refKey, rowOf, type FactName } from "@/policies/facts/rows";
import { factIn } from "@/policies/facts/with-fact";
import type { Answers } from "../session/answers";
import { about, type Ref } from "./fact-key";
import { ofFarmers } from "./farmers-land";
import { hasYes, type OpenFacts } from "./open-facts";
import { nobodyMoves } from "./movers";
import { factsOfSchooling } from "./pupils";
import { joined } from "./joined-steps";
import { openBooklets, registersOf, severalStand } from "./registers";
import { steps, type Step, type TopicId } from "./steps";

/** Facts of this step that are open: nobody is asked before what comes first is known of everybody, so that a page comes once. */
export function openRefs(step: Step, { outcome }: OpenFacts): Ref[] {
  const open = [...outcome.values()].map(({ ref }) => ref);
  const here = (facts: readonly FactName[]): Ref[] =>
    open.filter((ref) => facts.includes(ref.fact) && isHere(step, ref.jurisdiction));
  return here(step.after).length > 0 ? [] : here(step.facts);
}

/** Facts of this step that no outcome hangs on, but a placement, a paper or a right. */
export const openForMore = (step: Step, { more }: OpenFacts): Ref[] =>
  [...more.values()].filter((ref) => step.facts.includes(ref.fact) && isHere(step, ref.jurisdiction));

const isHere = (step: Step, jurisdiction: Ref["jurisdiction"]): boolean =>
  step.place === null || jurisdiction === null || step.place === jurisdiction;

/** Facts of this step that were answered, 不清楚 included. */
export function answeredRefs(step: Step, answers: Answers): Ref[] {
  return refsOf(step, answers).filter(
    (ref) => factIn(answers.household, ref) !== null || answers.unsure.includes(refKey(ref)),
  );
}

/** Every fact of this step that this household can have, one after the other. */
export function refsOf({ place, facts }: Step, answers: Answers): Ref[] {
  if (place !== null && !answers.places.includes(place)) return [];
  return facts.flatMap((fact) => refsOfFact(fact, place, answers));
}

/** Of everybody, every booklet or every home: each place where this fact can be said. */
export function refsOfFact(fact: FactName, jurisdiction: Ref["jurisdiction"], { household }: Answers): Ref[] {
  const people = household.people.map(({ id }) => id);
  switch (rowOf(fact).scope) {
    case "household":
      return [about(fact)];
    case "register":
      return registersOf(household).map((register) => about(fact, { register }));
    case "home":
      return jurisdiction ? areaIds(jurisdiction, "home").map((area) => about(fact, { jurisdiction, area })) : [];
    case "person":
      return people.map((person) => about(fact, { person }));
    case "tie":
      return people.map((person) => about(fact, { person, jurisdiction }));
  }
}

const aboutPlaces = new Set<TopicId>(["work", "dwelling", "pension", "stay", "permit", "income", "living"]);
/** Open facts of another page that this one asks as well, of those whom it asks. */
export const borrowedRefs = (step: Step, { outcome }: OpenFacts, asked: readonly Ref[]): Ref[] =>
  [...outcome.values()]
    .map(({ ref }) => ref)
    .filter(
      (ref) =>
        step.borrows.includes(ref.fact) &&
        isHere(step, ref.jurisdiction) &&
        asked.some(({ person }) => person === ref.person),
    );

const asksTopic = ({ topic }: Step): boolean => ["places", "family", "ties", "registers"].includes(topic);

/** Steps that no single open fact calls for: which places, who is in the family, where nobody has been, who stands in which booklet. */
function isPendingTopic(step: Step, answers: Answers, open: OpenFacts, isForRights: boolean): boolean {
  const { household, places, trail } = answers;
  if (step.topic === "places") return places.length === 0;
  if (step.topic === "registers" && openBooklets(answers).length > 0) return true;
  if (trail.includes(step.id)) return false;
  if (step.topic === "registers") return severalStand(household) && asksOfRegisters(answers, open, isForRights);
  if (open.outcome.size === 0) return false;
  if (step.topic === "family") return true;
  return places.length > 1 && steps.some((other) => aboutPlaces.has(other.topic) && openRefs(other, open).length > 0);
}

/** Land and whole moves are those of a booklet: who stands in which comes first. */
const asksOfRegisters = (answers: Answers, open: OpenFacts, isForRights: boolean): boolean =>
  steps.some(
    (step) =>
      openRefs(step, open).some(({ register }) => register !== null) ||
      (isForRights && asksForLand(step, answers, open)),
  );

/**
 * By its most decisive fact: a page does not decide more because it asks each of six people the same.
 * Until somebody has a yes, a question that can bring one by itself comes before all that cannot.
 */
function weight(step: Step, open: OpenFacts, isOnlySchool: boolean): number {
  if (step.opens || isOnlySchool) return Infinity;
  const refs = asksTopic(step)
    ? [...open.outcome.values()].map(({ ref }) => ref).filter(({ register }) => register !== null)
    : openRefs(step, open);
  const facts = refs.flatMap((ref) => open.outcome.get(refKey(ref)) ?? []);
  const decides = Math.max(0, ...facts.map((fact) => fact.decides));
  return !hasYes(open.assessment) && facts.some(({ saysYes }) => saysYes) ? decides + aboveAll : decides;
}

/** More outcomes than there are. */
const aboveAll = 1e6;

/** Land changes no outcome, but it is what a farmer's family fears for: who has said to be one is asked before the answer. */
const asksForLand = (step: Step, { household }: Answers, open: OpenFacts): boolean =>
  step.topic === "land" &&
  !nobodyMoves(household) &&
  household.people.some(({ hukou }) => hukou?.kind === "rural") &&
  ofFarmers(openForMore(step, open), household).length > 0;

/** Whoever moves nobody asks for the school: what it hangs on is asked, though no outcome does. */
export function openForSchool(step: Step, { household }: Answers, open: OpenFacts): Ref[] {
  if (!forSchool.has(step.topic) || !nobodyMoves(household)) return [];
  const keys = factsOfSchooling(open.assessment);
  const here = (facts: Step["facts"]): Ref[] =>
    openForMore({ ...step, facts }, open).filter((ref) => keys.has(refKey(ref)));
  return here(step.after).length > 0 ? [] : here(step.facts);
}

/** Where somebody is registered, and how far the child is: what else a sentence can read is asked behind the answer. */
const forSchool = new Set<TopicId>(["hukou", "registered", "schooling"]);

const asksForSchool = (step: Step, answers: Answers, open: OpenFacts): boolean =>
  openForSchool(step, answers, open).length > 0;

const asksForRights = (step: Step, answers: Answers, open: OpenFacts): boolean =>
  asksForLand(step, answers, open) || asksForSchool(step, answers, open);

/**
 * Steps that can still change an outcome: what opens, the most decisive, the land. Rights are worked out only once few steps
 * are left: they come last, and cost as much as all outcomes. Until then the steps that only they call for are not among these.
 */
export function stepsAhead(answers: Answers, open: OpenFacts): Step[] {
  if (answers.places.length === 0) return steps.slice(0, 1);
  const asked = steps.filter((step) => isAsked(step, answers));
  const decides = (step: Step): boolean => !asksTopic(step) && openRefs(step, open).length > 0;
  const isForRights = asked.filter(decides).length <= fewLeft || nobodyMoves(answers.household);
  const ahead = asked.filter(
    (step) =>
      decides(step) ||
      (asksTopic(step)
        ? isPendingTopic(step, answers, open, isForRights)
        : isForRights && asksForRights(step, answers, open)),
  );
  const weights = new Map(ahead.map((step) => [step, weight(step, open, asksForSchool(step, answers, open))]));
  const inOrder = ahead.sort((a, b) => compare(weights.get(b) ?? 0, weights.get(a) ?? 0));
  return joined(inOrder, (step) => openRefs(step, open).length);
}

/** While more steps than these decide something, no page hangs on whether rights do, too. */
const fewLeft = 3;

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Steps that only a placement, a paper or a right hangs on: offered, never asked on the way. */
export const optionalSteps = (answers: Answers, open: OpenFacts): Step[] =>
  steps.filter(
    (step) =>
      isAsked(step, answers) &&
      !asksTopic(step) &&
      !asksForRights(step, answers, open) &&
      openRefs(step, open).length === 0 &&
      openForMore(step, open).length > 0,
  );

/** Steps that have been answered, in the order of the list: the rows of check your answers. */
export const answeredSteps = (answers: Answers): Step[] =>
  steps.filter((step) =>
    step.facts.length === 0 || step.topic === "family"
      ? answers.trail.includes(step.id)
      : isAsked(step, answers) && answeredRefs(step, answers).length > 0,
  );

/** Where nobody has ties the facts were filled in, not asked. */
export const isAsked = (step: Step, { withoutTies }: Answers): boolean =>
  step.place === null || !withoutTies.includes(step.place);
