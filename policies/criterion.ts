import type { BooleanFact, EnumFact, EnumValue, FactName, ListFact, NumberFact } from "./fact-catalogue";

/**
 * A criterion is data: an operation, facts, values. It is read about one person, the subject,
 * who in a `reaches` condition is the follower of a lead. `assess/evaluate.ts` is its only reader of truth.
 */
export type Criterion =
  | { op: "given"; fact: BooleanFact }
  | { op: "atLeast"; facts: readonly NumberFact[]; value: number }
  | { op: "atMost"; fact: NumberFact; value: number }
  | { op: "oneOf"; fact: EnumFact; values: readonly string[]; authority: readonly string[]; advised: boolean }
  | { op: "includes"; fact: ListFact; values: readonly string[] }
  | { op: "hukouLies"; where: "in" | "outside"; division: string }
  | { op: "holdsDwelling" }
  | { op: "livesWithLead" }
  | { op: "kin"; relations: readonly Kin[] }
  | { op: "ofLead"; of: Criterion }
  | { op: "someOther"; of: Criterion }
  | { op: "not"; of: Criterion }
  | { op: "shortOf"; of: Criterion; when: Criterion }
  | { op: "authorityDecides" }
  | { op: "all" | "any"; of: readonly Criterion[] }
  | { op: "readings"; ambiguity: string; A: Criterion; B: Criterion };

type OneOf = Extract<Criterion, { op: "oneOf" }>;

/** What a follower is to the lead (contract §2, "Kinship to a lead who is not the applicant"). */
export type Kin = "spouse" | "child" | "parent" | "otherRelative";

/** A yes-or-no fact that is yes. */
export const given = (fact: BooleanFact): Criterion => ({ op: "given", fact });

/** A number, the full number included (满3年 = 36 months). Several facts are added up. */
export const atLeast = (facts: NumberFact | readonly NumberFact[], value: number): Criterion => ({
  op: "atLeast",
  facts: typeof facts === "string" ? [facts] : facts,
  value,
});

/** A number, the full number included (3年内 = up to and with 36 months). */
export const atMost = (fact: NumberFact, value: number): Criterion => ({ op: "atMost", fact, value });

/** One of several values. */
export const oneOf = <F extends EnumFact>(fact: F, values: readonly EnumValue<F>[]): OneOf => ({
  op: "oneOf", fact, values, authority: [], advised: true,
});

/** As `oneOf`, with values that the text leaves to the authority. */
export const amountsTo = <F extends EnumFact>(
  fact: F,
  { met, authorityDecides: authority }: { met: readonly EnumValue<F>[]; authorityDecides: readonly EnumValue<F>[] },
): OneOf => ({ op: "oneOf", fact, values: met, authority, advised: true });

/** The same, but nobody is advised to bring it about: become an official, lose one's hukou, give up a home. */
export const neverAdvised = (criterion: OneOf): Criterion => ({ ...criterion, advised: false });

/** A list that holds at least one of the values. */
export const includes = <F extends ListFact>(fact: F, values: readonly EnumValue<F>[]): Criterion => ({ op: "includes", fact, values });

/** The present hukou lies in (or outside) a division: the leading digits of its GB/T 2260 code. */
export const hukouIn = (division: string): Criterion => ({ op: "hukouLies", where: "in", division });
export const hukouOutside = (division: string): Criterion => ({ op: "hukouLies", where: "outside", division });

/** The subject owns or leases the household's dwelling at the destination. */
export const holdsDwelling = (): Criterion => ({ op: "holdsDwelling" });

/** Follower and lead both live with the applicant (the applicant always does). */
export const livesWithLead = (): Criterion => ({ op: "livesWithLead" });

export const kin = (...relations: Kin[]): Criterion => ({ op: "kin", relations });

/** Read about the lead instead of the follower. */
export const ofLead = (of: Criterion): Criterion => ({ op: "ofLead", of });

/** True of some other member of the household. */
export const someOther = (of: Criterion): Criterion => ({ op: "someOther", of });

export const not = (of: Criterion): Criterion => ({ op: "not", of });

/** Only time or a printed paper is missing, provided that `when` holds: short instead of not met. */
export const shortOf = (of: Criterion, when: Criterion = all()): Criterion => ({ op: "shortOf", of, when });

/** The text leaves the point open or defers to another document. */
export const authorityDecides = (): Criterion => ({ op: "authorityDecides" });

/** All of them; met when empty. */
export const all = (...of: Criterion[]): Criterion => ({ op: "all", of });

/** Any of them; the best branch counts. */
export const any = (...of: Criterion[]): Criterion => ({ op: "any", of });

/** Two ways to read one text; `ambiguity` is its id in the policy's readings. */
export const readings = (ambiguity: string, { A, B }: { A: Criterion; B: Criterion }): Criterion => ({ op: "readings", ambiguity, A, B });

/** The criteria directly inside, for whoever walks the tree. */
export function parts(criterion: Criterion): readonly Criterion[] {
  switch (criterion.op) {
    case "all": case "any": return criterion.of;
    case "readings": return [criterion.A, criterion.B];
    case "shortOf": return [criterion.of, criterion.when];
    case "not": case "ofLead": case "someOther": return [criterion.of];
    default: return [];
  }
}

const ownFacts = (criterion: Criterion): readonly FactName[] => {
  switch (criterion.op) {
    case "given": case "atMost": case "oneOf": case "includes": return [criterion.fact];
    case "atLeast": return criterion.facts;
    case "hukouLies": return ["hukou.division"];
    case "livesWithLead": return ["livesWithApplicant"];
    case "kin": return ["relation", "maritalStatus"];
    default: return [];
  }
};

/** Every fact that a criterion reads, each once, in reading order. */
export const factsOf = (criterion: Criterion): FactName[] => [...new Set([...ownFacts(criterion), ...parts(criterion).flatMap(factsOf)])];

/** Every ambiguity that a criterion depends on. */
export const ambiguitiesOf = (criterion: Criterion): string[] => [
  ...new Set([...(criterion.op === "readings" ? [criterion.ambiguity] : []), ...parts(criterion).flatMap(ambiguitiesOf)]),
];
