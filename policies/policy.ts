import type { Area, Seat } from "./areas";
import type { Criterion } from "./criterion";
import type { Citation, Instrument } from "./instrument";
import type { JurisdictionId } from "./jurisdictions";

/** How strong an acceptance is, strongest first (contract §2). */
export const bases = ["conditionsMet", "basicConditionMet", "encouraged", "limitsLifted"] as const;
export type Basis = (typeof bases)[number];

/** A legal requirement: words belong to the id, truth to the criterion, authority to the citation. */
export interface Condition {
  id: string;
  criterion: Criterion;
  cites: Citation;
  /** Another document decides: its key in `instrument.defersTo`. */
  defersTo?: string;
  /** Ids of ambiguities of which one reading was taken; whoever takes this way is told that another, narrower one exists. */
  otherReadings?: readonly string[];
  /** By ambiguity, the criterion on a wider reading that was not taken: whom only that reading lets in is told so. */
  wider?: Readonly<Record<string, Criterion>>;
  /** What is told to whoever takes this way, when it holds of the subject. */
  notes?: readonly Hint[];
}

/** Something to know, when a criterion holds of somebody. */
export interface Hint {
  id: string;
  when: Criterion;
}

export interface Paper {
  id: string;
  /** `named`: the text names it or makes it a literal condition. `implied`: it only follows from a condition. */
  source: "named" | "implied";
  purpose: "settlement" | "landRights" | "schooling" | "insurance" | "relief";
  cites: Citation;
  /** Id of the office that issues it, where the document says so. */
  issuedBy?: string;
  /** Needed only when this holds of the lead (routes) or of the follower (reaches). */
  when?: Criterion;
  /** One of several papers with this id is needed; an open fact decides which. */
  alternative?: string;
}

/** Relatives who come along: the criterion is read about the follower. */
export interface Reach extends Condition {
  papers: readonly Paper[];
  /** Not where the lead is put, which is for the lead alone: the document says no place for the relatives. */
  noPlacement?: true;
}

/** Where the hukou is put. `when` is read about the person. */
export interface Placement {
  id: string;
  cites: Citation;
  when?: Criterion;
}

export interface SettlementRoute {
  id: string;
  basis: Basis;
  conditions: readonly Condition[];
  /** Who else is reached. Empty: 本人 only. */
  reaches: readonly Reach[];
  placements: readonly Placement[];
  papers: readonly Paper[];
  /** Readings that were not taken and would give something more to those of whom `when` holds (read about the lead). */
  otherReadings?: readonly Hint[];
  /** What is told to whoever is not accepted, when it holds of them. */
  hints?: readonly Hint[];
}

export const rightKinds = ["land", "housing", "schooling", "insurance", "relief", "employment", "other"] as const;
export type RightKind = (typeof rightKinds)[number];
export type Effect =
  | "protected"
  | "kept"
  | "keptWithPaper"
  | "gained"
  | "ifQualified"
  | "optional"
  | "staysAtOrigin"
  | "localRules"
  | "notStated"
  | "notApplicable";

/** Whom the sentence speaks of: those who settle, also who lives there and stays registered elsewhere, or only who is not registered there. */
export const addressees = ["settlers", "residents", "unregistered"] as const;
export type Addressees = (typeof addressees)[number];

/** What becomes of one right of one person: the first case that holds, else `otherwise`. */
export interface Right {
  id: string;
  kind: RightKind;
  cites: readonly [Citation, ...Citation[]];
  /** `otherReadings`: ambiguities of which one reading was taken; those whose case it is are told that another exists. `remarks`: what else they are told. */
  cases: readonly {
    when: Criterion;
    effect: Effect;
    papers?: readonly Paper[];
    otherReadings?: readonly string[];
    remarks?: readonly string[];
  }[];
  otherwise: Effect;
  /**
   * Whom the sentence speaks of, where it is not those who settle or have settled: also people who live there and stay
   * registered elsewhere (`residents`: 农业转移人口, 常住, 凡…的), or only whoever is not registered there (`unregistered`: 随迁子女, 居住证, 非户籍).
   */
  addresses?: Exclude<Addressees, "settlers">;
  defersTo?: string;
}

/** Provisions that are shown with the place but decide nothing (bans on conditions, voluntariness, local lists). */
export interface Notice {
  id: string;
  cites: Citation;
}

export interface Ambiguity {
  id: string;
  cites: Citation;
  /** `both`: two readings are assessed. Otherwise the reading taken. */
  taken: "both" | "A" | "B" | "localRules";
}

export interface Policy<C extends string = string> extends Seat {
  id: string;
  instrument: Instrument<C>;
  areas: readonly [Area, ...Area[]];
  readings: readonly Ambiguity[];
  routes: readonly SettlementRoute[];
  rights: readonly Right[];
  notices: readonly Notice[];
}

/** A policy that is registered, and so has an id that facts can name. */
export type RegisteredPolicy = Policy & { id: JurisdictionId };
