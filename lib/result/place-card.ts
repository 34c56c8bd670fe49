import type { JurisdictionAssessment, Outcome, PersonAssessment, PlacementOffered } from "@/policies/assess/assessment";
import { policiesOn } from "@/policies";
import type { Ambiguity } from "@/policies/policy";
import type { Household } from "@/policies/facts";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { documentKey } from "../jurisdictions/document-key";
import { combinationsOf, type Combination } from "./lead";
import { asksOf, waysForward, whatIsMissing, type Ask, type WayForward } from "./missing";
import { groupByWord, isSettled, wordOf, type Group, type OutcomeWord } from "./outcome-word";
import { nextEdition, type NextEdition } from "./next-edition";
import { papersOf, type PaperBlocks } from "./papers";
import { rightsOf, type RightsOfKind } from "./rights";
import { whyOf, type RouteView } from "./why";

export interface ReadingView {
  id: string;
  /** What each reading gives, and for whom. */
  people: { A: Outcome; B: Outcome; for: string[] }[];
}

export type OtherReading = Pick<Ambiguity, "id" | "taken">;

export interface PlaceCard {
  id: JurisdictionId;
  /** The answer of whoever fares best: the tone of the card. */
  word: OutcomeWord;
  /** Somebody's way is known: papers and placement can be told. */
  settled: boolean;
  placeType: string | null;
  document: JurisdictionAssessment["document"];
  /** Where the words about the document stand. */
  documentKey: string;
  next: NextEdition | null;
  groups: { word: OutcomeWord; notMoving: "staying" | "registered" | null; people: string[]; routes: string[]; clauses: string[] }[];
  combinations: Combination[];
  moving: number;
  missing: WayForward[];
  forward: WayForward[];
  asks: Ask[];
  readings: ReadingView[];
  placements: PlacementOffered[];
  defersTo: string[];
  otherReadings: OtherReading[];
  papers: PaperBlocks;
  rights: RightsOfKind[];
  why: RouteView[];
}

/** More than this is no advice. */
const forwardShown = 3;

/** @param asOf ISO date of the assessment. */
export function placeCard(place: JurisdictionAssessment, household: Household, asOf: string): PlaceCard {
  const groups = groupByWord(place.people);
  const missing = whatIsMissing(place.people);
  return {
    id: place.id,
    word: groups[0]?.word ?? "notCovered",
    settled: groups.some(({ word }) => isSettled(word)),
    placeType: household.destinations?.[place.id]?.placeType ?? null,
    document: place.document,
    documentKey: documentKey(place.id, place.document.inForceFrom),
    next: nextEdition(place, household),
    groups: groups.map((group) => groupView(group, household)),
    combinations: combinationsOf(place.people),
    moving: place.household.moving,
    missing,
    forward: waysForward(place.people.filter(({ outcome }) => outcome !== "needFacts")).filter((way) => !missing.some(same(way))).slice(0, forwardShown),
    asks: asksOf(place.people.flatMap((person) => person.missingFacts)),
    readings: readingsOf(place.people),
    placements: onceEach(place.people.filter((person) => isSettled(wordOf(person))).flatMap((person) => person.placements)),
    defersTo: notesOf(place.people, "defersTo."),
    otherReadings: otherReadingsOf(place, asOf),
    papers: papersOf(place),
    rights: rightsOf(place),
    why: whyOf(place, household),
  };
}

const groupView = ({ word, people }: Group<PersonAssessment>, household: Household): PlaceCard["groups"][number] => ({
  word,
  notMoving: word === "noMoveNeeded" ? whyNotMoving(people, household) : null,
  people: people.map(({ id }) => id),
  routes: [...new Set(people.flatMap(({ routes }) => routes.map(({ id }) => id)))],
  clauses: [...new Set(people.flatMap(({ clauses }) => clauses))],
});

/** Some stay of their own will, some are there already; of both in one line neither is said. */
function whyNotMoving(people: readonly PersonAssessment[], household: Household): PlaceCard["groups"][number]["notMoving"] {
  const staying = people.filter(({ id }) => household.people.find((person) => person.id === id)?.wantsToMove === false);
  if (staying.length === people.length) return "staying";
  return staying.length === 0 ? "registered" : null;
}

const same = (way: WayForward) => (other: WayForward): boolean => other.route === way.route && other.leadBy === way.leadBy && JSON.stringify(other.needs) === JSON.stringify(way.needs);

const onceEach = (placements: readonly PlacementOffered[]): PlacementOffered[] => [...new Map(placements.map((placement) => [placement.id, placement])).values()];

function notesOf(people: readonly PersonAssessment[], prefix: string): string[] {
  const ids = people.flatMap(({ notes }) => notes.filter((note) => note.startsWith(prefix)).map((note) => note.slice(prefix.length)));
  return [...new Set(ids)];
}

/** Where the text can be read otherwise, and which reading was taken. */
function otherReadingsOf({ id: place, people, rights }: JurisdictionAssessment, asOf: string): OtherReading[] {
  const ids = [...notesOf(people, "readingsDiffer."), ...notesOf(people, "otherReading."), ...rights.flatMap(({ otherReadings }) => otherReadings)];
  const known = policiesOn(asOf).find(({ id }) => id === place)?.readings ?? [];
  return known.filter(({ id }) => ids.includes(id)).map(({ id, taken }) => ({ id, taken }));
}

function readingsOf(people: readonly PersonAssessment[]): ReadingView[] {
  const views = new Map<string, ReadingView>();
  for (const { id: person, readings } of people) {
    for (const { id, A, B } of readings) {
      const view = views.get(id) ?? { id, people: [] };
      const alike = view.people.find((other) => other.A === A && other.B === B);
      if (alike) alike.for.push(person);
      else view.people.push({ A, B, for: [person] });
      views.set(id, view);
    }
  }
  return [...views.values()];
}
