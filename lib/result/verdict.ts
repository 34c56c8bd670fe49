import type { JurisdictionAssessment, Need } from "@/policies/assess/assessment";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { bestIn, type Best } from "./best";
import { whatIsMissing } from "./missing";
import { ranked, type OutcomeWord } from "./outcome-word";

/** What is said of some people in one clause of the sentence. */
export interface VerdictGroup {
  word: OutcomeWord;
  people: string[];
  /** In which kinds of place, where it is not the same for everybody and not in all of them. */
  areas: string[] | null;
  /** The one thing that is missing, where it is one. */
  lack: Pick<Need, "fact" | "person" | "months"> | null;
}

/** One sentence: places of which the same is to be said, with the kinds of place in which it is so for everybody. */
export interface VerdictPart {
  places: { id: JurisdictionId; areas: string[] | null }[];
  groups: VerdictGroup[];
  /** Everybody who wants to move has the same answer. */
  alike: boolean;
}

/** The answer in a few sentences, those places with the same answer in one breath. */
export function verdictOf(places: readonly JurisdictionAssessment[]): VerdictPart[] {
  const parts = new Map<string, VerdictPart>();
  for (const place of places) {
    const { areas, groups } = hoisted(groupsOf(place));
    const key = JSON.stringify(groups);
    const part = parts.get(key) ?? { places: [], groups, alike: groups.length === 1 };
    part.places.push({ id: place.id, areas });
    parts.set(key, part);
  }
  return [...parts.values()];
}

function groupsOf(place: JurisdictionAssessment): VerdictGroup[] {
  const best = bestIn(place);
  const moving = best.filter(({ word }) => word !== "noMoveNeeded");
  const groups = new Map<string, VerdictGroup>();
  for (const one of moving.length > 0 ? moving : best) {
    const key = `${one.word} ${one.areas.join()}`;
    const group = groups.get(key) ?? { word: one.word, people: [], areas: namedIn(place, one), lack: null };
    group.people.push(one.person);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, lack: lackOf(group, place) }))
    .sort((a, b) => ranked.indexOf(a.word) - ranked.indexOf(b.word));
}

/** A kind of place is no news where it is all of them. */
const namedIn = ({ areas: all }: JurisdictionAssessment, { word, areas }: Best): string[] | null =>
  word === "noMoveNeeded" || areas.length === 0 || areas.length === all.length ? null : areas;

function lackOf({ word, people, areas }: VerdictGroup, place: JurisdictionAssessment): VerdictGroup["lack"] {
  const area = place.areas.find(({ placeType }) => !areas || areas.includes(placeType));
  if (word !== "notYet" || !area) return null;
  const needs = whatIsMissing(
    area.people.filter(({ id }) => people.includes(id)),
    area.placeType,
  ).map((way) => way.needs);
  const only = needs.length === 1 && needs[0]?.length === 1 ? needs[0][0] : undefined;
  return only ? { fact: only.fact, person: only.person, months: only.months } : null;
}

/** The kinds of place stand with the place where they are the same for everybody of whom they are said. */
function hoisted(groups: VerdictGroup[]): { areas: string[] | null; groups: VerdictGroup[] } {
  const named = groups.flatMap(({ areas }) => (areas ? [areas] : []));
  const [areas] = named;
  const isOne =
    areas !== undefined &&
    new Set(named.map(String)).size === 1 &&
    groups.every((group) => group.areas || group.word === "notCovered" || group.word === "needFacts");
  return isOne ? { areas, groups: groups.map((group) => ({ ...group, areas: null })) } : { areas: null, groups };
}
