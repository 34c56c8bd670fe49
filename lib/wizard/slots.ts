import { grownAgeYears } from "@/policies/facts/vocabulary";
import { refKey, type FactName } from "@/policies/facts/rows";
import type { Answers } from "../session/answers";
import { about, type Ref } from "./fact-key";
import { ofFarmers } from "./farmers-land";
import { withoutMutual } from "./kin";
import { answeredRefs, borrowedRefs, isAsked, openForMore, openForSchool, openRefs, refsOf } from "./next-step";
import { nobodyMoves } from "./movers";
import type { OpenFacts } from "./open-facts";
import { applicantId } from "./people";
import { standsInRegister } from "./registers";
import { certificates, jointSteps, type Step } from "./steps";
import { usedIn } from "./uses";

/** One thing that a page asks: mostly one fact; sometimes several at once, or what is no single fact. */
export type Slot =
  | { kind: "fact"; ref: Ref }
  | { kind: "marks"; person: string; facts: FactName[] }
  | { kind: "stays"; person: string }
  | { kind: "places" | "ties" | "together" | "noneMoves" };

const fact = (ref: Ref): Slot => ({ kind: "fact", ref });

export const nameOfFact = ({ fact, person, jurisdiction, area, register }: Ref): string =>
  [fact.replaceAll(".", "_"), person, jurisdiction, area, register].filter((part) => part !== null).join("-");

/** Names of fields hold no dots: react-hook-form would take them for objects. */
export function nameOf(slot: Slot): string {
  switch (slot.kind) {
    case "fact":
      return nameOfFact(slot.ref);
    case "marks":
      return `marks-${slot.person}`;
    case "stays":
      return `stays-${slot.person}`;
    default:
      return slot.kind;
  }
}

export const personOf = (slot: Slot): string | null =>
  slot.kind === "fact" ? slot.ref.person : slot.kind === "marks" || slot.kind === "stays" ? slot.person : null;

/** What the page of a step asks now: what is open, and what was answered before. Empty: this step does not apply. */
export function slotsOf(step: Step, answers: Answers, open: OpenFacts): Slot[] {
  if (step.joins.length > 0) return sortedByOwner(step.joins.flatMap((one) => slotsOf(one, answers, open)));
  if (isOfTopic(step)) return slotsOfTopic(step, answers);
  if (step.topic === "family" || !isAsked(step, answers)) return [];
  const needed = neededRefs(step, answers, open);
  const known = needed.length > 0 && !hasCome(step, answers) ? [] : answeredRefs(step, answers);
  const wanted = [...needed, ...known, ...(needed.length > 0 ? [] : moreRefs(step, answers, open))];
  const keys = new Set(wanted.map(refKey));
  const isWhole = step.whole && wanted.length > 0 && !nobodyMoves(answers.household);
  const refs = refsOf(step, answers).filter((ref) => keys.has(refKey(ref)) || isWhole);
  return slotsFor([...refs, ...borrowedRefs(step, open, needed)], answers);
}

/** What another page has asked as well is not asked once more, until this page itself comes again. */
const hasCome = (step: Step, { trail }: Answers): boolean =>
  trail.includes(step.id) || jointSteps.some(({ id, joins }) => joins.includes(step) && trail.includes(id));

/** Whoever asks for the school is asked what it hangs on, and for nothing else on the same page. */
function moreRefs(step: Step, answers: Answers, open: OpenFacts): Ref[] {
  const ofSchool = openForSchool(step, answers, open);
  const refs = openForMore(step, open);
  const ofLand = step.topic === "land" ? ofFarmers(refs, answers.household) : [];
  return [ofSchool, ofLand].find((own) => own.length > 0) ?? refs;
}

function neededRefs(step: Step, answers: Answers, open: OpenFacts): Ref[] {
  const refs = openRefs(step, open);
  return step.topic === "kin" ? withoutMutual(answers.household, refs) : refs;
}

const isOfTopic = ({ facts, topic }: Step): boolean => facts.length === 0 || topic === "registers";

function slotsOfTopic({ topic }: Step, answers: Answers): Slot[] {
  if (topic === "places") return [{ kind: "places" }];
  if (topic === "registers") return slotsOfBooklets(answers);
  return topic === "ties" && answers.places.length > 1 ? [{ kind: "ties" }] : [];
}

/** One booklet or several, and who stands in which. */
function slotsOfBooklets(answers: Answers): Slot[] {
  const standing = answers.household.people.filter(standsInRegister);
  const booklets = standing.map(({ id }) => about("register", { person: id }));
  return standing.length > 1
    ? [{ kind: "together" }, ...booklets.filter((ref) => isField(ref, answers)).map(fact)]
    : [];
}

const isCertificate = ({ fact }: Ref): boolean => certificates.some((one) => one === fact);

function slotsFor(refs: readonly Ref[], answers: Answers): Slot[] {
  const own = refs.filter((ref) => !isCertificate(ref) && isField(ref, answers)).map(fact);
  return sortedByOwner([...own, ...marks(refs.filter(isCertificate), answers)]);
}

/** What is said by another field, or goes without saying. */
function isField({ fact, person }: Ref, answers: Answers): boolean {
  switch (fact) {
    // Studies abroad are an answer to where the school is.
    case "education.graduatedOverseas":
      return false;
    case "homes.dwellingHolders":
      return !isOnlyHolder(answers);
    // The others are in the applicant's booklet, or in another.
    case "register":
      return person !== applicantId;
    default:
      return true;
  }
}

/** Everything about one person, one kind of place, one booklet stands together. */
function sortedByOwner(slots: readonly Slot[]): Slot[] {
  const owner = (slot: Slot): string =>
    personOf(slot) ?? (slot.kind === "fact" ? homeOf(slot.ref) || (slot.ref.register ?? "") : "");
  const owners = [...new Set(slots.map(owner))].sort((a, b) => numberIn(a) - numberIn(b));
  return owners.flatMap((one) => slots.filter((slot) => owner(slot) === one));
}

const homeOf = ({ jurisdiction, area }: Ref): string => (area === null ? "" : `${jurisdiction} ${area}`);

/** P2 before P10; what has no number keeps its place. */
const numberIn = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? (id ? 0 : Infinity));

/** Only facts that the page shows: a tick says nothing of what only other places' documents read. */
function marks(refs: readonly Ref[], { household, places }: Answers): Slot[] {
  const concerned = household.people.filter(({ id }) => refs.some(({ person }) => person === id));
  const facts = certificates.filter((each) => usedIn(each).some((place) => places.includes(place)));
  return concerned.map(({ id }) => ({ kind: "marks", person: id, facts: [...facts] }));
}

/** What a posted page has asked, of all that its step can ask: what has been said elsewhere meanwhile does not matter. */
export function slotsAsked(step: Step, answers: Answers, names: readonly string[]): Slot[] {
  if (step.joins.length > 0) return sortedByOwner(step.joins.flatMap((one) => slotsAsked(one, answers, names)));
  if (isOfTopic(step)) return slotsOfTopic(step, answers);
  const all = { ...step, facts: [...step.facts, ...step.borrows] };
  return step.topic !== "family" && isAsked(step, answers)
    ? slotsFor(refsOf(all, answers), answers).filter((slot) => names.includes(nameOf(slot)))
    : [];
}

/** Those in whose name a dwelling can be. */
export const possibleHolders = ({ household }: Answers): string[] =>
  household.people
    .filter(({ id, ageYears }) => id === applicantId || ageYears == null || ageYears >= grownAgeYears)
    .map(({ id }) => id);

/** Nobody else can be the holder, and this one is certainly grown: the engine takes that for granted, and asks where it cannot. */
export function isOnlyHolder(answers: Answers): boolean {
  const [only, ...others] = possibleHolders(answers);
  const age = answers.household.people.find(({ id }) => id === only)?.ageYears;
  return others.length === 0 && age != null && age >= grownAgeYears;
}

/** The page of one member of the family. Whoever is alone wants to move, or would not ask. */
export function memberSlots(person: string, { household }: Answers): Slot[] {
  const own = (name: FactName): Slot => fact(about(name, { person }));
  if (person !== applicantId) return [own("relation"), own("ageYears"), { kind: "stays", person }];
  return household.people.length > 1 ? [own("ageYears"), { kind: "stays", person }] : [own("ageYears")];
}
