import type { JurisdictionAssessment, Need } from "@/policies/assess/assessment";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { whatIsMissing } from "./missing";
import { groupByWord, isAccepted, type OutcomeWord } from "./outcome-word";

/** What is said of some people in one clause of the sentence. */
export interface VerdictGroup {
  word: OutcomeWord;
  people: string[];
  /** Nothing but the kind of place is missing. */
  onlyPlaceType: boolean;
  /** The one thing that is missing, where it is one. */
  lack: Pick<Need, "fact" | "months"> | null;
}

/** One clause of the sentence: places of which the same is to be said. */
export interface VerdictPart {
  places: JurisdictionId[];
  groups: VerdictGroup[];
  /** Everybody who wants to move has the same answer. */
  alike: boolean;
}

export interface Verdict {
  parts: VerdictPart[];
  /** Places the visitor did not choose whose document accepts somebody all the same. */
  unasked: { places: JurisdictionId[]; people: string[]; everybody: boolean }[];
}

function groupsOf(place: JurisdictionAssessment): VerdictGroup[] {
  const moving = place.people.filter(({ outcome }) => outcome !== "noMoveNeeded");
  return groupByWord(moving.length > 0 ? moving : place.people).map(({ word, people }) => {
    const needs = whatIsMissing(people).map((way) => way.needs);
    const only = needs.length === 1 && needs[0]?.length === 1 ? needs[0][0] : undefined;
    return {
      word,
      people: people.map(({ id }) => id),
      onlyPlaceType: word === "needFacts" && people.every((person) => person.missingFacts.every(({ fact }) => fact === "destination.placeType")),
      lack: only ? { fact: only.fact, months: only.months } : null,
    };
  });
}

/** The answer in one sentence: the places under consideration, those with the same answer in one breath. */
export function verdictOf(places: readonly JurisdictionAssessment[], considered: readonly JurisdictionId[]): Verdict {
  const parts = new Map<string, VerdictPart>();
  for (const place of places.filter(({ id }) => considered.includes(id))) {
    const groups = groupsOf(place);
    const key = JSON.stringify(groups);
    const part = parts.get(key) ?? { places: [], groups, alike: groups.length === 1 };
    part.places.push(place.id);
    parts.set(key, part);
  }
  return { parts: [...parts.values()], unasked: unaskedOf(places.filter(({ id }) => !considered.includes(id))) };
}

function unaskedOf(places: readonly JurisdictionAssessment[]): Verdict["unasked"] {
  const found = new Map<string, Verdict["unasked"][number]>();
  for (const { id, people, household } of places) {
    const accepted = groupByWord(people).filter(({ word }) => isAccepted(word)).flatMap((group) => group.people.map((person) => person.id));
    if (accepted.length === 0) continue;
    const key = accepted.join(" ");
    const entry = found.get(key) ?? { places: [], people: accepted, everybody: accepted.length === household.moving };
    entry.places.push(id);
    found.set(key, entry);
  }
  return [...found.values()];
}
