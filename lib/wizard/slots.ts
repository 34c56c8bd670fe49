import type { FactName } from "@/policies/fact-catalogue";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { keyOf, type Ref } from "./fact-key";
import { answeredRefs, isAsked, openForMore, openRefs, refsOf } from "./next-step";
import type { OpenFacts } from "./open-facts";
import { applicantId } from "./people";
import type { Step } from "./steps";
import { usedIn } from "./uses";

/** One thing that a page asks: mostly one fact; sometimes several at once, or what is no fact of a criterion. */
export type Slot =
  | { kind: "fact"; ref: Ref }
  | { kind: "marks"; person: string; facts: FactName[] }
  | { kind: "holder"; place: JurisdictionId }
  | { kind: "stays"; person: string }
  | { kind: "places" | "ties" };

const fact = (ref: Ref): Slot => ({ kind: "fact", ref });

export const nameOfFact = ({ fact, person, jurisdiction }: Ref): string =>
  [fact.replaceAll(".", "_"), person, jurisdiction].filter((part) => part !== null).join("-");

/** Names of fields hold no dots: react-hook-form would take them for objects. */
export function nameOf(slot: Slot): string {
  switch (slot.kind) {
    case "fact": return nameOfFact(slot.ref);
    case "marks": return `marks-${slot.person}`;
    case "holder": return `holder-${slot.place}`;
    case "stays": return `stays-${slot.person}`;
    default: return slot.kind;
  }
}

export const personOf = (slot: Slot): string | null =>
  slot.kind === "fact" ? slot.ref.person : slot.kind === "marks" || slot.kind === "stays" ? slot.person : null;

export const placeOf = (slot: Slot): JurisdictionId | null =>
  slot.kind === "fact" ? slot.ref.jurisdiction : slot.kind === "holder" ? slot.place : null;

/** What the page of a step asks now: what is open, and what was answered before. Empty: this step does not apply. */
export function slotsOf(step: Step, answers: Answers, open: OpenFacts): Slot[] {
  if (step.facts.length === 0) return slotsOfTopic(step, answers);
  if (step.topic === "family" || !isAsked(step, answers)) return [];
  const needed = openRefs(step, open);
  const wanted = new Set([...needed, ...answeredRefs(step, answers), ...(needed.length > 0 ? [] : openForMore(step, open))].map(keyOf));
  const refs = refsOf(step, answers).filter((ref) => wanted.has(keyOf(ref)));
  return slotsFor(refs, step, answers);
}

function slotsOfTopic({ topic }: Step, { places }: Answers): Slot[] {
  if (topic === "places") return [{ kind: "places" }];
  return topic === "ties" && places.length > 1 ? [{ kind: "ties" }] : [];
}

const slotsFor = (refs: readonly Ref[], step: Step, answers: Answers): Slot[] =>
  step.topic === "qualification" ? marks(refs, answers, step) : byPerson(refs, answers).flatMap((ref) => withHolder(ref, answers));

const byPerson = (refs: readonly Ref[], { household }: Answers): Ref[] =>
  [null, ...household.people.map(({ id }) => id)].flatMap((person) => refs.filter((ref) => ref.person === person));

/** Only facts that the page shows: a tick says nothing of what only other places' documents read. */
function marks(refs: readonly Ref[], { household, places }: Answers, step: Step): Slot[] {
  const concerned = household.people.filter(({ id }) => refs.some(({ person }) => person === id));
  const facts = step.facts.filter((each) => usedIn(each).some((place) => places.includes(place)));
  return concerned.map(({ id }) => ({ kind: "marks", person: id, facts }));
}

const workingAgeYears = 16;

/** What a posted page has asked, of all that its step can ask: what has been said elsewhere meanwhile does not matter. */
export function slotsAsked(step: Step, answers: Answers, names: readonly string[]): Slot[] {
  if (step.facts.length === 0) return slotsOfTopic(step, answers);
  return step.topic !== "family" && isAsked(step, answers) ? slotsFor(refsOf(step, answers), step, answers).filter((slot) => names.includes(nameOf(slot))) : [];
}

/** Those in whose name a dwelling can be. */
export const possibleHolders = ({ household }: Answers): string[] =>
  household.people.filter(({ id, ageYears }) => id === applicantId || ageYears == null || ageYears >= workingAgeYears).map(({ id }) => id);

function withHolder(ref: Ref, answers: Answers): Slot[] {
  const asks = ref.fact === "destination.dwelling" && ref.jurisdiction !== null && possibleHolders(answers).length > 1;
  return asks && ref.jurisdiction ? [fact(ref), { kind: "holder", place: ref.jurisdiction }] : [fact(ref)];
}

/** The page of one member of the family. Whoever is alone wants to move, or would not ask. */
export function memberSlots(person: string, { household }: Answers): Slot[] {
  const about = (name: FactName): Slot => fact({ fact: name, person, jurisdiction: null });
  if (person !== applicantId) return [about("relation"), about("ageYears"), { kind: "stays", person }];
  return household.people.length > 1 ? [about("ageYears"), { kind: "stays", person }] : [about("ageYears")];
}
