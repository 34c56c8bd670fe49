import type { FactName } from "../facts/rows";
import type { JurisdictionId } from "../jurisdictions";
import type { Addressees, Basis, Effect, Paper, RightKind } from "../policy";
import type { Finding } from "./finding";
import type { Answer, Ref } from "./unknowns";

/** The whole answer (contract §3), ready for JSON. Clauses are locators as printed. */
export interface Assessment {
  /** ISO date for which the assessment was made. */
  asOf: string;
  policyEdition: string;
  jurisdictions: JurisdictionAssessment[];
  /** Most decisive first. */
  questions: Question[];
}

export interface JurisdictionAssessment {
  id: JurisdictionId;
  document: AssessedDocument;
  /** Does the household consider this jurisdiction, or was it only asked about? */
  considered: boolean;
  /** Of each person the best outcome, and in which areas. */
  best: BestOutcome[];
  areas: OpenArea[];
}

export interface BestOutcome {
  person: string;
  outcome: Outcome;
  basis: Basis | null;
  areas: string[];
}

/** One kind of place, assessed beside the others. */
export interface AreaAssessment {
  placeType: string;
  household: HouseholdSummary;
  people: PersonAssessment[];
  routes: RouteTrace[];
  documents: DocumentNeeded[];
  rights: OpenRight[];
}

/** As this process has it: whether any way in leads here is there for whoever asks and is not written. */
export interface OpenArea extends AreaAssessment {
  readonly isLedTo: boolean;
}

export interface HouseholdSummary {
  outcome: "all" | "some" | "none" | "undecided";
  accepted: number;
  moving: number;
  combination: Lead[];
}

/** The edition that was read. */
export interface AssessedDocument {
  title: string;
  number: string | null;
  issuedBy: string | null;
  issuedOn: string | null;
  caveats: string[];
  /** ISO date from which this edition holds, where it is known. */
  inForceFrom: string | null;
  /** Did it hold on the day of the assessment? */
  inForce: boolean;
  /** ISO date from which a later edition takes over, when one is already known. */
  nextEditionFrom: string | null;
}

/** Somebody who goes first by a route, and everybody whom that brings, the lead included. */
export interface Lead {
  route: string;
  leadBy: string;
  brings: string[];
}

/** Best first (contract §2, rank); `noMoveNeeded` stands outside. */
export const outcomes = [
  "accepted",
  "dependsOnReading",
  "needFacts",
  "notYet",
  "localRules",
  "notCovered",
  "noMoveNeeded",
] as const;
export type Outcome = (typeof outcomes)[number];

export interface PersonAssessment {
  id: string;
  outcome: Outcome;
  basis: Basis | null;
  routes: RouteTaken[];
  /** Exactly those that can change the outcome. */
  missingFacts: Ref[];
  placements: PlacementOffered[];
  clauses: string[];
  /** `id` or `id:detail`, as `otherReading:X-k` or `defersTo:migrationMeasures`. */
  notes: string[];
  /** For each ambiguity that matters, the outcome that each reading gives for certain. */
  readings: { id: string; A: Outcome; B: Outcome }[];
  steps: Step[];
}

export interface RouteTaken {
  id: string;
  leadBy: string;
  finding: Finding;
  basis: Basis | null;
}

export interface PlacementOffered {
  id: string;
  finding: Finding;
  clause: string;
}

/** One way in that is not open yet: everything that would have to be otherwise, nothing where another kind of place is open already. */
export interface Step {
  route: string;
  area: string;
  leadBy: string;
  /** `localRules` only where nothing leads further. */
  to: "accepted" | "localRules";
  needs: Need[];
}

export interface Need extends Ref {
  have: string | number | boolean | readonly string[] | null;
  /** The least number, or the values of which one will do. */
  need: number | boolean | readonly string[];
  kind: "wait" | "paper" | "change" | "fixed";
  months: number | null;
  /** Earliest calendar month, `YYYY-MM`. */
  earliest: string | null;
  clause: string;
}

export interface RouteTrace {
  id: string;
  leadBy: string;
  finding: Finding;
  conditions: ConditionTrace[];
  /** Relatives whom the clause names, with what is found about each. */
  reaches: (ConditionTrace & { person: string })[];
}

export interface ConditionTrace {
  id: string;
  finding: Finding;
  facts: readonly FactName[];
  clause: string;
}

export interface DocumentNeeded {
  id: string;
  source: Paper["source"];
  purpose: Paper["purpose"];
  for: string[];
  clauses: string[];
  issuedBy: string | null;
  /** One of several papers with this id is needed, and which is still open. */
  alternative: string | null;
  /** The facts that decide between the alternatives, or whether it is needed at all. */
  decidedBy: Ref[];
}

export interface RightAssessed {
  id: string;
  kind: RightKind;
  effect: Effect | "needFacts" | "dependsOnReading";
  addresses: Addressees;
  for: string[];
  clauses: string[];
  papers: string[];
  /** Ambiguities of which the reading that was not taken would give another effect. */
  otherReadings: string[];
  /** What else is to be known. */
  remarks: string[];
}

/** As this process has it: what decides the effect, or else the papers, is there for whoever asks and is not written. */
export interface OpenRight extends RightAssessed {
  readonly missingFacts: Ref[];
}

export interface Question extends Ref {
  decides: { jurisdiction: JurisdictionId; area: string; person: string }[];
  /** The kinds of answer that the documents tell apart, each with the outcomes that it settles by itself. */
  answers: QuestionAnswer[];
}

export type QuestionAnswer = Answer & { settles: Settled[] };
export interface Settled {
  jurisdiction: JurisdictionId;
  area: string;
  person: string;
  outcome: Outcome;
}

export type { Ref };
