import type {
  AreaAssessment,
  JurisdictionAssessment,
  Need,
  PersonAssessment,
  PlacementOffered,
} from "@/policies/assess/assessment";
import { rowOf } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { advised } from "./advice";
import { asksOf, type Ask } from "./asks";
import { openElsewhere, type OpenElsewhere } from "./elsewhere";
import { combinationsOf, type Combination } from "./lead";
import { waysForward, whatIsMissing, type WayForward } from "./missing";
import { detailsOf, notesOf, type NoteView } from "./notes";
import {
  allAsked,
  groupByWord,
  canPrepare,
  ranked,
  type IsAsked,
  wordOf,
  type Group,
  type OutcomeWord,
} from "./outcome-word";
import { papersOf, type PaperChoice } from "./papers";
import { readingsOf, type ReadingView } from "./readings";
import { shownAreas } from "./shown-areas";
import { whyOf, type RouteView } from "./why";

/** What is told of one kind of place, or of several of which all the same is to be told. */
export interface AreaBlock {
  areas: [string, ...string[]];
  /** The answer of whoever fares best: the tone of the block. */
  word: OutcomeWord;
  /** Somebody's way is known: papers and placement can be told. */
  canPrepare: boolean;
  groups: { word: OutcomeWord; people: string[]; routes: string[]; clauses: string[] }[];
  combinations: Combination[];
  missing: WayForward[];
  /** Other kinds of place that are open already. */
  elsewhere: OpenElsewhere[];
  forward: WayForward[];
  asks: Ask[];
  readings: ReadingView[];
  placements: PlacementOffered[];
  notes: NoteView[];
  /** Documents that decide what this one does not. */
  defersTo: string[];
  papers: PaperChoice[];
  why: RouteView[];
}

/** Everything that is told of a place's kinds of place, the best first. */
export function areaBlocks(place: JurisdictionAssessment, household: Household, isAsked = allAsked): AreaBlock[] {
  const blocks = new Map<string, AreaBlock>();
  for (const area of shownAreas(place)) {
    const block = blockOf(area, place.id, household, isAsked);
    const key = JSON.stringify({ ...block, areas: null }).replaceAll(`"${area.placeType}"`, '"here"');
    const same = blocks.get(key);
    if (same) same.areas.push(area.placeType);
    else blocks.set(key, block);
  }
  const rank = ({ word }: AreaBlock): number => ranked.indexOf(word);
  return [...blocks.values()].map(namingAll).sort((a, b) => rank(a) - rank(b));
}

function blockOf(area: AreaAssessment, place: JurisdictionId, household: Household, isAsked: IsAsked): AreaBlock {
  const { placeType, people } = area;
  const groups = groupByWord(people, ({ id }) => stays(household, id), isAsked);
  const missing = whatIsMissing(people, placeType);
  const told = new Set(missing.map(textOf));
  return {
    areas: [placeType],
    word: groups[0]?.word ?? "notCovered",
    canPrepare: groups.some(({ word }) => canPrepare(word)),
    groups: groups.map(groupView),
    combinations: combinationsOf(people),
    missing,
    elsewhere: openElsewhere(people),
    forward: advised(
      waysForward(
        people.filter(({ outcome }) => outcome !== "needFacts"),
        placeType,
      ).filter((way) => !told.has(textOf(way))),
      household,
    ),
    asks: asksOf(people.flatMap((person) => person.missingFacts)),
    readings: readingsOf(people),
    placements: onceEach(people.filter((person) => canPrepare(wordOf(person))).flatMap((person) => person.placements)),
    notes: notesOf(people),
    defersTo: detailsOf(people, "defersTo"),
    papers: papersOf(area),
    why: whyOf(area, place, household),
  };
}

const stays = ({ people }: Household, id: string): boolean =>
  people.find((person) => person.id === id)?.wantsToMove === false;

const groupView = ({ word, people }: Group<PersonAssessment>): AreaBlock["groups"][number] => ({
  word,
  people: people.map(({ id }) => id),
  routes: [...new Set(people.flatMap(({ routes }) => routes.map(({ id }) => id)))],
  clauses: [...new Set(people.flatMap(({ clauses }) => clauses))],
});

const textOf = ({ route, needs }: WayForward): string => JSON.stringify([route, needs]);

const onceEach = (placements: readonly PlacementOffered[]): PlacementOffered[] => [
  ...new Map(placements.map((placement) => [placement.id, placement])).values(),
];

/** In a block of several kinds of place, what has to be in the one may as well be in the other. */
function namingAll(block: AreaBlock): AreaBlock {
  const [first, ...others] = block.areas;
  if (others.length === 0) return block;
  const named = (need: Need): Need =>
    rowOf(need.fact).type === "place" && isOnly(need.need, first) ? { ...need, need: block.areas } : need;
  const ways = (list: readonly WayForward[]): WayForward[] =>
    list.map((way) => ({ ...way, needs: way.needs.map(named) }));
  return { ...block, missing: ways(block.missing), forward: ways(block.forward) };
}

const isOnly = (need: Need["need"], area: string): boolean =>
  typeof need === "object" && need.length === 1 && need[0] === area;
