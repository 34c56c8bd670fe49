import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentNeeded, JurisdictionAssessment, Outcome, PersonAssessment, RightAssessed } from "../assess/assessment";
import { householdSchema, type Household } from "../facts";
import type { Policy } from "../policy";
import type { JurisdictionId } from "../jurisdictions";

/** Golden households: data files that each say in a sentence what they watch. */

export interface ExpectedPerson {
  outcome: Outcome;
  basis?: string | null;
  /** Each must be among the routes given or, for who is not accepted, among the ways in. */
  routes?: string[];
  /** None may be among them. */
  notRoutes?: string[];
  /** Exactly these give the outcome, in the document's order; likewise below. */
  onlyRoutes?: string[];
  /** How strong each of them is. */
  routeBases?: (string | null)[];
  /** A placement with its clause where the case says which, and with what is found of it unless that is met. */
  placements?: (string | { id: string; clause: string })[];
  clauses?: string[];
  notes?: string[];
  /** None of these may be noted. */
  notNotes?: string[];
  missing?: string[];
  readings?: PersonAssessment["readings"];
  /** What this person needs for settling. */
  papers?: { named: string[]; implied: string[] };
}

export interface ExpectedRight extends Pick<RightAssessed, "id" | "effect"> {
  person: string;
  clauses?: string[];
  papers?: string[];
  otherReadings?: string[];
}

export interface Expected {
  people?: Record<string, ExpectedPerson>;
  rightsClauses?: string[];
  rights?: ExpectedRight[];
  /** By person and right; a right that is not returned for somebody is `notApplicable`. */
  effects?: Record<string, Record<string, RightAssessed["effect"]>>;
  /** Each must be among the papers, with everything that is said of it here. */
  documents?: ({ id: string } & Partial<DocumentNeeded>)[];
  /** By route as the applicant leads it: where each condition, and each follower's, is printed. */
  trace?: Record<string, { conditions: string[]; reaches: string[] }>;
  /** By right: the clauses that the place's page cites for it. Sentences of one item share a locator, not a clause. */
  cited?: Record<string, string[]>;
  /** Shown with the place. */
  notices?: string[];
}

export interface GoldenCase {
  id: string;
  watches: string;
  clauses: string[];
  household: Household;
  expected: Partial<Record<JurisdictionId, Expected>>;
  expectedElsewhere?: Partial<Record<JurisdictionId, Record<string, Outcome>>>;
}

/** The day on which every case is replayed. */
export const replayedOn = "2026-11-22";

const folder = join(import.meta.dirname, "cases");

/** Every case, with the file it stands in. */
export const goldenCases: readonly (readonly [file: string, golden: GoldenCase])[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json")).sort()
  .flatMap((file) => [JSON.parse(readFileSync(join(folder, file), "utf8")) as GoldenCase | GoldenCase[]].flat()
    .map((golden) => [file, { ...golden, household: householdSchema.parse(golden.household) }] as const));

const routesSeen = ({ outcome, routes, steps }: PersonAssessment): string[] =>
  [...routes.map(({ id }) => id), ...(outcome === "accepted" ? [] : steps.map(({ route }) => route))];

const papersOf = (id: string, found: JurisdictionAssessment, source: DocumentNeeded["source"]): string[] =>
  found.documents.filter((paper) => paper.purpose === "settlement" && paper.source === source && paper.for.includes(id)).map((paper) => paper.id).sort();

function seenOfPerson(want: ExpectedPerson, person: PersonAssessment, found: JurisdictionAssessment): ExpectedPerson {
  const exact = (["basis", "clauses", "notes", "readings"] as const).filter((key) => key in want);
  const placement = ({ id, finding, clause }: PersonAssessment["placements"][number], index: number) =>
    typeof want.placements?.[index] === "object" ? { id, clause } : finding === "met" ? id : `${id} (${finding})`;
  return {
    outcome: person.outcome,
    ...Object.fromEntries(exact.map((key) => [key, person[key]])),
    ...(want.placements && { placements: person.placements.map(placement) }),
    ...(want.onlyRoutes && { onlyRoutes: [...new Set(person.routes.map(({ id }) => id))] }),
    ...(want.routeBases && { routeBases: person.routes.map(({ basis }) => basis) }),
    ...(want.missing && { missing: person.missingFacts.map(({ fact, person: who }) => (who === null ? fact : `${fact} ${who}`)) }),
    ...(want.routes && { routes: want.routes.filter((route) => routesSeen(person).includes(route)) }),
    ...(want.notRoutes && { notRoutes: want.notRoutes.filter((route) => !routesSeen(person).includes(route)) }),
    ...(want.notNotes && { notNotes: want.notNotes.filter((note) => !person.notes.includes(note)) }),
    ...(want.papers && { papers: { named: papersOf(person.id, found, "named"), implied: papersOf(person.id, found, "implied") } }),
  };
}

function seenOfRight(want: ExpectedRight, { rights }: JurisdictionAssessment): ExpectedRight {
  const right = rights.find(({ id, for: whom }) => id === want.id && whom.includes(want.person));
  return {
    id: want.id, person: want.person, effect: right?.effect ?? "notApplicable",
    ...(want.clauses && { clauses: right?.clauses ?? [] }),
    ...(want.papers && { papers: right?.papers ?? [] }),
    ...(want.otherReadings && { otherReadings: right?.otherReadings ?? [] }),
  };
}

const effectsSeen = (want: NonNullable<Expected["effects"]>, { rights }: JurisdictionAssessment): NonNullable<Expected["effects"]> =>
  Object.fromEntries(Object.entries(want).map(([person, effects]) => [person, Object.fromEntries(Object.keys(effects).map((right) =>
    [right, rights.find(({ id, for: whom }) => id === right && whom.includes(person))?.effect ?? "notApplicable"]))]));

/** The paper that is there, as far as the case speaks of it. */
function seenOfDocument(want: NonNullable<Expected["documents"]>[number], { documents }: JurisdictionAssessment): object {
  const paper = documents.find(({ id, purpose }) => id === want.id && purpose === (want.purpose ?? purpose));
  return Object.fromEntries(Object.keys(want).map((key) => [key, paper?.[key as keyof DocumentNeeded]]));
}

const traceSeen = (want: NonNullable<Expected["trace"]>, { routes }: JurisdictionAssessment): NonNullable<Expected["trace"]> =>
  Object.fromEntries(Object.keys(want).map((id) => {
    const found = routes.find((route) => route.id === id);
    const clauses = (list: readonly { clause: string }[] = []): string[] => list.map(({ clause }) => clause);
    return [id, { conditions: clauses(found?.conditions), reaches: clauses(found?.reaches) }];
  }));

/** What the engine says, in the shape of what the case expects; equal to it unless the case breaks. */
export function seenBy(expected: Expected, found: JurisdictionAssessment, { rights, notices }: Pick<Policy, "rights" | "notices">): unknown {
  const person = (id: string): PersonAssessment | undefined => found.people.find((other) => other.id === id);
  const ofPerson = ([id, want]: [string, ExpectedPerson]) => {
    const one = person(id);
    return [id, one && seenOfPerson(want, one, found)] as const;
  };
  return {
    ...(expected.people && { people: Object.fromEntries(Object.entries(expected.people).map(ofPerson)) }),
    ...(expected.rightsClauses && { rightsClauses: expected.rightsClauses.filter((clause) => found.rights.some(({ clauses }) => clauses.includes(clause))) }),
    ...(expected.rights && { rights: expected.rights.map((want) => seenOfRight(want, found)) }),
    ...(expected.effects && { effects: effectsSeen(expected.effects, found) }),
    ...(expected.documents && { documents: expected.documents.map((want) => seenOfDocument(want, found)) }),
    ...(expected.trace && { trace: traceSeen(expected.trace, found) }),
    ...(expected.cited && { cited: Object.fromEntries(Object.keys(expected.cited).map((id) =>
      [id, rights.find((right) => right.id === id)?.cites.map(({ clause }) => clause) ?? []])) }),
    ...(expected.notices && { notices: expected.notices.filter((id) => notices.some((notice) => notice.id === id)) }),
  };
}

/** The outcomes that a case expects of a place where nobody has a tie. */
export const outcomesSeen = (expected: Record<string, Outcome>, found: JurisdictionAssessment): Record<string, Outcome> =>
  Object.fromEntries(found.people.filter(({ id }) => id in expected).map(({ id, outcome }) => [id, outcome]));
