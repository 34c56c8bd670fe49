import type { Ref } from "./unknowns";

/** Sets of changes to a family, of which any one would do: how they are joined, and which of them ask for least. */

export interface Change {
  ref: Ref;
  /** Whose age says whether it can be advised. */
  person: number;
  need: number | boolean | readonly string[];
  clause: string;
  /** Months that begin anew, because the place changes in which they are counted. */
  anew?: true;
}
type ChangeSet = readonly Change[];
export type ChangeSets = readonly ChangeSet[];

/** Nothing has to change. */
export const open: ChangeSets = [[]];
/** Nothing can be done. */
export const closed: ChangeSets = [];

/** Every set of the one together with every set of the other. */
export function both(a: ChangeSets, b: ChangeSets): ChangeSets {
  if (asksNothing(a) || b.length === 0) return b;
  if (asksNothing(b) || a.length === 0) return a;
  return smallest(
    a.flatMap((left) =>
      b.flatMap((right) => {
        const joined = right.reduce<ChangeSet | null>((set, one) => set && join(set, one), left);
        return joined ? [joined] : [];
      }),
    ),
  );
}

const asksNothing = (sets: ChangeSets): boolean => sets.length === 1 && sets[0]?.length === 0;

const isSame = (a: Change, b: Change): boolean =>
  a.ref.fact === b.ref.fact &&
  a.ref.person === b.ref.person &&
  a.ref.area === b.ref.area &&
  a.ref.register === b.ref.register;

/** Two demands on one fact become one; `null` when no value satisfies both. */
function join(set: ChangeSet, one: Change): ChangeSet | null {
  const index = set.findIndex((other) => isSame(other, one));
  const other = set[index];
  if (!other) return [...set, one];
  const joined = common(other, one);
  return joined && set.with(index, joined);
}

function common(a: Change, b: Change): Change | null {
  const anew = a.anew ?? b.anew;
  if (typeof a.need !== "object" || typeof b.need !== "object")
    return { ...(a.need >= b.need ? a : b), ...(anew && { anew }) };
  if (a.ref.fact === "homes.dwellingHolders") return { ...a, need: [...new Set([...a.need, ...b.need])] };
  const values = b.need;
  const need = a.need.filter((value) => values.includes(value));
  return need.length > 0 ? { ...a, need } : null;
}

/** Does whoever makes the one change also make the other? */
function includes(large: Change, small: Change): boolean {
  if (!isSame(large, small)) return false;
  if (typeof small.need !== "object" || typeof large.need !== "object") return large.need >= small.need;
  const { need } = small;
  return large.need.every((value) => need.includes(value));
}

export const within = (small: ChangeSet, large: ChangeSet): boolean =>
  small.every((one) => large.some((other) => includes(other, one)));

/** Only sets that ask for no more than any other; of two that ask for the same the first. */
export function smallest(sets: ChangeSets): ChangeSets {
  if (sets.length < 2) return sets;
  return sets.filter(
    (set, index) =>
      !sets.some((other, at) => at !== index && within(other, set) && (at < index || !within(set, other))),
  );
}
