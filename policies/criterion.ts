import type { BooleanFact, EnumFact, EnumValue, ListFact, NumberFact, PlaceFact } from "./facts/rows";

/**
 * A criterion is data: an operation, facts, values. It is read about one person, the subject, in one area;
 * in a `reaches` condition the subject is the follower of a lead. `assess/evaluate.ts` is its only reader of truth.
 */
export type Criterion =
  | { op: "given"; fact: BooleanFact }
  | { op: "atLeast"; facts: readonly NumberFact[]; value: number }
  | { op: "atMost"; fact: NumberFact; value: number }
  | { op: "oneOf"; fact: EnumFact; values: readonly string[]; authority: readonly string[]; advised: boolean }
  | { op: "includes"; fact: ListFact; values: readonly string[] }
  | { op: "inArea"; areas: readonly string[]; authority: readonly string[] }
  | { op: "isHere"; fact: PlaceFact }
  | {
      op: "lies";
      fact: "hukou.division" | "education.graduatedIn" | "education.admittedIn";
      where: "in" | "outside";
      division: string;
    }
  | { op: "origin"; division: string | null; kind: "rural" | null }
  | {
      op: "home";
      met: readonly string[];
      authority: readonly string[];
      unheld: readonly string[];
      holder: "subject" | "subjectOrSpouse";
    }
  | { op: "registeredHere" }
  | { op: "ageAtSettling"; years: number }
  | { op: "livesWithLead" }
  | { op: "kin"; relations: readonly Kin[] }
  | { op: "ofLead"; of: Criterion }
  | { op: "someOther"; who: SomeOther; of: Criterion }
  | { op: "not"; of: Criterion }
  | { op: "possible"; of: Criterion }
  | { op: "shortOf"; of: Criterion; when: Criterion }
  | { op: "authorityDecides" }
  | { op: "all" | "any"; of: readonly Criterion[] }
  | { op: "readings"; ambiguity: string; A: Criterion; B: Criterion };

type OneOf = Extract<Criterion, { op: "oneOf" }>;

/** Some other member who is related; who is also in the same booklet; who is a parent or the spouse of one; who is the spouse. */
export type SomeOther = "related" | "sameRegister" | "parent" | "spouse";

/** What a follower is to the lead (contract §1, "Kinship"). */
export const kins = ["spouse", "child", "parent", "otherRelative"] as const;
export type Kin = (typeof kins)[number];

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
  op: "oneOf",
  fact,
  values,
  authority: [],
  advised: true,
});

/** The same, but nobody is advised to bring it about: become an official, lose one's hukou. */
export const neverAdvised = (criterion: OneOf): Criterion => ({ ...criterion, advised: false });

/** A list that holds at least one of the values. */
export const includes = <F extends ListFact>(fact: F, values: readonly EnumValue<F>[]): Criterion => ({
  op: "includes",
  fact,
  values,
});

/** The kind of place that is looked at is one of these; the text leaves others to the authority. */
export const inArea = (...areas: string[]): Extract<Criterion, { op: "inArea" }> => ({
  op: "inArea",
  areas,
  authority: [],
});
export const inAreaOrLeft = (areas: readonly string[], authority: readonly string[]): Criterion => ({
  op: "inArea",
  areas,
  authority,
});

/** Where somebody works, lives or studies is the kind of place that is looked at. */
export const isHere = (fact: PlaceFact): Criterion => ({ op: "isHere", fact });

/** The present hukou lies in (or outside) a division: the leading digits of its GB/T 2260 code. */
export const hukouIn = (division: string): Criterion => ({ op: "lies", fact: "hukou.division", where: "in", division });
export const hukouOutside = (division: string): Criterion => ({
  op: "lies",
  fact: "hukou.division",
  where: "outside",
  division,
});

/** The school lies in (or outside) a division. */
export const admittedIn = (division: string): Criterion => ({
  op: "lies",
  fact: "education.admittedIn",
  where: "in",
  division,
});
export const graduatedOutside = (division: string): Criterion => ({
  op: "lies",
  fact: "education.graduatedIn",
  where: "outside",
  division,
});

/** 原籍 lies in a division; of a rural hukou, where the text says so. */
export const originIn = (division: string): Criterion => ({ op: "origin", division, kind: null });
export const ruralOriginIn = (division: string): Criterion => ({ op: "origin", division, kind: "rural" });
/** 农民, 农村籍, 农业转移人口, 农牧民: the hukou is rural, or was before studies, service or settling moved it. */
export const ofRuralOrigin: Criterion = { op: "origin", division: null, kind: "rural" };

interface Dwellings {
  met: readonly EnumValue<"homes.dwelling">[];
  /** Left to the authority when held. */
  authority?: readonly EnumValue<"homes.dwelling">[];
  /** Left to the authority; nobody is asked in whose name they are. */
  unheld?: readonly EnumValue<"homes.dwelling">[];
}
/** A home in the area that is looked at, owned or leased by the subject, or by either of a couple. */
export const home = (
  holder: "subject" | "subjectOrSpouse",
  { met, authority = [], unheld = [] }: Dwellings,
): Criterion => ({ op: "home", met, authority, unheld, holder });

/** The hukou is registered in the area that is looked at. */
export const registeredHere: Criterion = { op: "registeredHere" };

/** So many completed years on the day of settling; the authority decides where the months do not tell. */
export const ageAtSettling = (years: number): Criterion => ({ op: "ageAtSettling", years });

/** Follower and lead both live in the family's home. */
export const livesWithLead: Criterion = { op: "livesWithLead" };

export const kin = (...relations: Kin[]): Criterion => ({ op: "kin", relations });

/** Read about the lead instead of the follower. */
export const ofLead = (of: Criterion): Criterion => ({ op: "ofLead", of });

/** True of some other member of the household. */
export const someOther = (who: SomeOther, of: Criterion): Criterion => ({ op: "someOther", who, of });

export const not = (of: Criterion): Criterion => ({ op: "not", of });

/** Met where it is met, short, or left to somebody. */
export const possible = (of: Criterion): Criterion => ({ op: "possible", of });

/** Only time or a printed paper is missing, provided that `when` holds: short instead of not met. */
export const shortOf = (of: Criterion, when: Criterion = all()): Criterion => ({ op: "shortOf", of, when });

/** The text leaves the point open or defers to another document. */
export const authorityDecides: Criterion = { op: "authorityDecides" };

/** All of them; met when empty. */
export const all = (...of: Criterion[]): Criterion => ({ op: "all", of });

/** Any of them; the best branch counts. */
export const any = (...of: Criterion[]): Criterion => ({ op: "any", of });

/** Two ways to read one text; `ambiguity` is its id in the policy's readings. */
export const readings = (ambiguity: string, { A, B }: { A: Criterion; B: Criterion }): Criterion => ({
  op: "readings",
  ambiguity,
  A,
  B,
});
