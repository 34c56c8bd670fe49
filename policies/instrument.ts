/** A published document, its register of numbered provisions, and citations that cannot be invented. */

/** Why a provision of a document is in the register and not in the rules. */
export type NotModelledReason =
  | "heading" // names what follows, says nothing of its own
  | "purpose" // aims and principles
  | "addressesDepartments" // tasks of offices among themselves
  | "publicFinance" // money between governments, land quotas, financing
  | "statistics" // counting, targets, evaluation
  | "organisation" // leadership, supervision, publicity
  | "needsFactsNotAsked" // would need facts that nobody should have to give here
  | "explanatory"; // not operative: an explanation printed with the document

export interface ClauseEntry {
  /** As printed: 二、(五)3. Not unique: one item can hold several rules. */
  locator: string;
  /** Which sentence of the item, counted from 1, where the item holds several rules. */
  sentence?: number;
  /** Terms of art and figures, in simplified Chinese, that stand in this clause. */
  terms: readonly string[];
  notModelled?: NotModelledReason;
}

/** A pointer to one clause of one instrument. */
export interface Citation {
  instrument: string;
  clause: string;
  locator: string;
}

/** Another document that this one leaves a point to. Titles are proper names and stand as printed. */
export interface DeferredDocument {
  title: string;
}

export interface InstrumentFacts<C extends string> {
  id: string;
  title: string;
  number: string | null;
  issuedBy: string | null;
  /** ISO date as printed, `null` where the copy prints none. */
  issuedOn: string | null;
  /** ISO date of its effect where that is another day. */
  inForceFrom?: string;
  /** Ids of warnings that go with every answer; words in messages. */
  caveats: readonly string[];
  /** Known newer documents; they never change an answer. */
  successors: readonly { title: string; inForceFrom: string }[];
  defersTo: Readonly<Record<string, DeferredDocument>>;
  clauses: Readonly<Record<C, ClauseEntry>>;
}

export interface Instrument<C extends string = string> extends InstrumentFacts<C> {
  /** @returns a citation of a clause of the register; any other id does not compile. */
  cite(clause: C): Citation;
}

export function defineInstrument<const C extends string>(facts: InstrumentFacts<C>): Instrument<C> {
  return { ...facts, cite: (clause) => ({ instrument: facts.id, clause, locator: facts.clauses[clause].locator }) };
}
