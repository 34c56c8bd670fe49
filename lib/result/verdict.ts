import type { JurisdictionAssessment, Need } from "@/policies/assess/assessment";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { bestIn, type Best, type OpenBeside } from "./best";
import { whatIsMissing } from "./missing";
import { allAsked, isMoving, isOpen, lacksFacts, ranked, type OutcomeWord } from "./outcome-word";

/** What is said of some people of one place. */
export interface AnswerGroup {
  word: OutcomeWord;
  people: string[];
  /** In which kinds of place, where it is not the same for everybody and not in all of them. */
  areas: string[] | null;
  /** The one thing that is missing, where it is one. */
  lack: Pick<Need, "fact" | "person" | "months" | "earliest"> | null;
  /** Of who is registered here already: where they might move besides. */
  open: OpenBeside | null;
}

/** The answers of one place, best first, with the kinds of place in which they are so for everybody. */
export interface PlaceAnswer {
  id: JurisdictionId;
  areas: string[] | null;
  groups: AnswerGroup[];
}

/** One answer with everybody whose it is and everywhere where it is theirs. */
export interface Clause extends Pick<AnswerGroup, "word" | "people" | "lack" | "open"> {
  places: { id: JurisdictionId; areas: string[] | null }[];
}

/** How the sentence begins: what is not answered yet, or not clear, is never told as a no, and who is at home needs no yes. */
export type Beginning = "open" | "unanswered" | "unclear" | "atHome" | "none";

/** What is open now, or else what comes nearest; then what only something small is missing from. */
export interface Verdict {
  begins: Beginning;
  now: Clause[];
  soon: Clause[];
}

/** More is no headline: the grid has the rest. */
const mostClauses = 3;

/** @param answers the best place first */
export function verdictOf(answers: readonly PlaceAnswer[]): Verdict {
  const clauses = clausesOf(answers);
  const open = clauses.filter(({ word }) => isOpen(word));
  const soon = clauses.filter(({ word }) => word === "notYet");
  if (open.length > 0) return { begins: "open", now: open.slice(0, mostClauses), soon: soon.slice(0, mostClauses) };
  const unanswered = clauses.filter(({ word }) => word === "needFacts");
  const unclear = clauses.filter(({ word }) => word === "unclear");
  const [nearest = []] = [soon, unanswered, unclear, clauses.filter(({ word }) => word === clauses[0]?.word)].filter(
    ({ length }) => length > 0,
  );
  return { begins: beginningOf(clauses), now: nearest.slice(0, mostClauses), soon: [] };
}

/** Of what is open nowhere. */
function beginningOf(clauses: readonly Clause[]): Beginning {
  const says = (lack: OutcomeWord): boolean => clauses.some(({ word }) => word === lack);
  if (says("needFacts")) return "unanswered";
  if (says("unclear")) return "unclear";
  return clauses.every(({ word }) => !isMoving(word)) ? "atHome" : "none";
}

/** Whoever has the same answer in several places is told so in one breath; the answer that serves most people first. */
function clausesOf(answers: readonly PlaceAnswer[]): Clause[] {
  const clauses = new Map<string, Clause>();
  for (const { id, areas, groups } of answers) {
    for (const { word, people, lack, open, areas: own } of groups) {
      const key = JSON.stringify([word, people, lack, open && [id, open]]);
      const clause = clauses.get(key) ?? { word, people, lack, open, places: [] };
      clause.places.push({ id, areas: own ?? areas });
      clauses.set(key, clause);
    }
  }
  return [...clauses.values()].sort(
    (a, b) =>
      Number(isOpen(b.word)) - Number(isOpen(a.word)) ||
      b.people.length - a.people.length ||
      ranked.indexOf(a.word) - ranked.indexOf(b.word),
  );
}

export function answerIn(place: JurisdictionAssessment, isAsked = allAsked): PlaceAnswer {
  const best = bestIn(place, isAsked);
  const moving = best.filter(({ word }) => isMoving(word));
  const groups = new Map<string, AnswerGroup>();
  for (const one of moving.length > 0 ? moving : best) {
    const key = JSON.stringify([one.word, one.areas, one.open]);
    const { word, open } = one;
    const group = groups.get(key) ?? { word, people: [], areas: namedIn(place, one), lack: null, open };
    group.people.push(one.person);
    groups.set(key, group);
  }
  const ordered = [...groups.values()]
    .map((group) => ({ ...group, lack: lackOf(group, place) }))
    .sort((a, b) => ranked.indexOf(a.word) - ranked.indexOf(b.word));
  return { id: place.id, ...hoisted(ordered) };
}

/** A kind of place is no news where it is all of them. */
const namedIn = ({ areas: all }: JurisdictionAssessment, { areas }: Best): string[] | null =>
  areas.length === 0 || areas.length === all.length ? null : areas;

function lackOf({ word, people, areas }: AnswerGroup, place: JurisdictionAssessment): AnswerGroup["lack"] {
  const area = place.areas.find(({ placeType }) => !areas || areas.includes(placeType));
  if (word !== "notYet" || !area) return null;
  const needs = whatIsMissing(
    area.people.filter(({ id }) => people.includes(id)),
    area.placeType,
  ).map((way) => way.needs);
  const only = needs.length === 1 && needs[0]?.length === 1 ? needs[0][0] : undefined;
  return only ? { fact: only.fact, person: only.person, months: only.months, earliest: only.earliest } : null;
}

/** The kinds of place stand with the place where they are the same for everybody of whom they are said. */
function hoisted(groups: AnswerGroup[]): Omit<PlaceAnswer, "id"> {
  const named = groups.flatMap(({ areas }) => (areas ? [areas] : []));
  const [areas] = named;
  const isOne =
    areas !== undefined &&
    new Set(named.map(String)).size === 1 &&
    groups.every((group) => group.areas || group.word === "notCovered" || lacksFacts(group.word));
  return isOne ? { areas, groups: groups.map((group) => ({ ...group, areas: null })) } : { areas: null, groups };
}

/** What a family hopes for: a month that is known comes before questions and doubts. */
const hoped: readonly OutcomeWord[] = [...ranked.filter(isOpen), "notYet", ...ranked];

/** Best places first: where everybody can go before where somebody can, then by the best answer and how many have it. */
export function bestFirst(answers: readonly PlaceAnswer[]): PlaceAnswer[] {
  const accepted = ({ groups }: PlaceAnswer): number =>
    groups.filter(({ word }) => isOpen(word)).reduce((sum, { people }) => sum + people.length, 0);
  const rank = ({ groups: [first] }: PlaceAnswer): number => hoped.indexOf(first?.word ?? "noMoveNeeded");
  const most = ({ groups: [first] }: PlaceAnswer): number => first?.people.length ?? 0;
  return [...answers].sort((a, b) => accepted(b) - accepted(a) || rank(a) - rank(b) || most(b) - most(a));
}
