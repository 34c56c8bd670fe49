import type { FactName, FactRef } from "../fact-catalogue";
import type { Addressees, Basis, Effect, Paper, RightKind } from "../policy";
import type { JurisdictionId } from "../jurisdictions";
import type { Finding } from "./finding";

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
  household: { outcome: "all" | "some" | "none" | "undecided"; accepted: number; moving: number; combination: Lead[] };
  people: PersonAssessment[];
  routes: RouteTrace[];
  documents: DocumentNeeded[];
  rights: RightAssessed[];
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
export const outcomes = ["accepted", "dependsOnReading", "needFacts", "notYet", "localRules", "notCovered", "noMoveNeeded"] as const;
export type Outcome = (typeof outcomes)[number];

export interface PersonAssessment {
  id: string;
  outcome: Outcome;
  basis: Basis | null;
  routes: RouteTaken[];
  /** Exactly those that can change the outcome. */
  missingFacts: FactRef<JurisdictionId>[];
  placements: PlacementOffered[];
  clauses: string[];
  /** `otherReading.<ambiguity>`, `readingsDiffer.<ambiguity>`, `defersTo.<document>`. */
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

/** One way in that is not open yet: everything that would have to be otherwise. */
export interface Step {
  route: string;
  leadBy: string;
  needs: Need[];
}

export interface Need {
  fact: FactName;
  person: string | null;
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
}

export interface RightAssessed {
  id: string;
  kind: RightKind;
  effect: Effect | "needFacts" | "dependsOnReading";
  addresses: Addressees;
  for: string[];
  clauses: string[];
  papers: string[];
  /** What decides the effect, or else the papers. */
  missingFacts: FactRef<JurisdictionId>[];
  /** Ambiguities of which the reading that was not taken would give another effect. */
  otherReadings: string[];
}

export interface Question extends FactRef<JurisdictionId> {
  decides: { jurisdiction: JurisdictionId; person: string }[];
}
