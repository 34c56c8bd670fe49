/** What one row of the table of facts says, and the types that follow from it. */

/** Whose fact it is: everybody's, one booklet's, of a home in one kind of place, one person's, or one person's in one place. */
export type FactScope = "household" | "register" | "home" | "person" | "tie";

/** How a fact that stands in the way can turn: by time, by a paper, by a decision of one's own, or not at all. */
export type ChangeKind = "wait" | "paper" | "change" | "fixed";

/** `place`: a kind of place of the jurisdiction; `placeOrNone`: also `none`; `school`: a division or `elsewhere`; the rest as in the contract. */
export type FactType =
  | "boolean"
  | "oneOf"
  | "list"
  | "number"
  | "division"
  | "school"
  | "place"
  | "placeOrNone"
  | "spouse"
  | "people"
  | "register";

/** What a fact can hold. A list is a list of words. */
export type Value = string | number | boolean | readonly string[];

export interface Row<S extends FactScope = FactScope, T extends FactType = FactType, V = unknown> {
  scope: S;
  type: T;
  /** The words of a list or an enumeration; of a number the largest that makes sense. */
  values: V;
  turns: ChangeKind;
  /** What silence amounts to in a place with which the household has no ties (contract §1); facts of people and booklets have none. */
  noTies?: Value;
  /** What silence amounts to of somebody younger than `until` (contract §2, "under 16, not stated"). */
  young?: { until: number; value: Value };
  /** Nobody is ever advised to bring this about: it would invent a tie or give something up. */
  neverAdvised?: true;
}

/** The TypeScript type of a row's value. */
export type ValueOf<R> =
  R extends Row<FactScope, "boolean">
    ? boolean
    : R extends Row<FactScope, "number">
      ? number
      : R extends Row<FactScope, "oneOf", readonly (infer V)[]>
        ? V
        : R extends Row<FactScope, "list", readonly (infer V)[]>
          ? V[]
          : R extends Row<FactScope, "people">
            ? string[]
            : string;

type Head<K> = K extends `${infer H}.${string}` ? H : K & string;
type Inside<R, H extends string> = { [K in keyof R as K extends `${H}.${infer T}` ? T : never]: R[K] };

/** The object that rows with dotted names describe: `a.b` is `b` inside `a`. A missing key and `null` both mean not known. */
export type Stated<R> = { [H in Head<keyof R>]?: (H extends keyof R ? ValueOf<R[H]> : Stated<Inside<R, H>>) | null };

type More = Pick<Row, "noTies" | "young" | "neverAdvised">;

const row = <const S extends FactScope, const T extends FactType, const V>(
  scope: S,
  type: T,
  values: V,
  turns: ChangeKind,
  more: More = {},
): Row<S, T, V> => ({ scope, type, values, turns, ...more });

export const yesNo = <const S extends FactScope>(scope: S, turns: ChangeKind, more?: More) =>
  row(scope, "boolean", [true, false], turns, more);
export const oneOfThese = <const S extends FactScope, const V extends readonly string[]>(
  scope: S,
  values: V,
  turns: ChangeKind,
  more?: More,
) => row(scope, "oneOf", values, turns, more);
export const someOfThese = <const S extends FactScope, const V extends readonly string[]>(
  scope: S,
  values: V,
  turns: ChangeKind,
  more?: More,
) => row(scope, "list", values, turns, more);
export const upTo = <const S extends FactScope>(scope: S, largest: number, turns: ChangeKind, more?: More) =>
  row(scope, "number", largest, turns, more);
/** Values that depend on the household or the jurisdiction. */
export const open = <const S extends FactScope, const T extends FactType>(
  scope: S,
  type: T,
  turns: ChangeKind,
  more?: More,
) => row(scope, type, null, turns, more);
