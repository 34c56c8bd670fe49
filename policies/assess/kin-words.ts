import type { Person } from "../facts/schema";
import type { Relation } from "../facts/vocabulary";

/** What words of relation prove of two people, and what they allow. */

export type Pair = readonly [Relation, Relation];
export const has = (pairs: readonly Pair[], a: Relation, b: Relation): boolean =>
  pairs.some(([x, y]) => x === a && y === b);

/** Couples that words of relation allow and do not prove. */
export const couples: readonly Pair[] = [
  ["parent", "parent"],
  ["parentInLaw", "parentInLaw"],
  ["grandparent", "grandparent"],
  ["child", "childInLaw"],
  ["sibling", "otherRelative"],
  ["grandchild", "otherRelative"],
  ["otherRelative", "otherRelative"],
  ["unrelated", "unrelated"],
];
/** Of two of these nobody else can be the spouse. */
export const provenWhenBothMarried: readonly Relation[] = ["parent", "parentInLaw"];
export const provenParents: readonly Pair[] = [
  ["parent", "applicant"],
  ["parent", "sibling"],
  ["parentInLaw", "spouse"],
  ["applicant", "child"],
  ["spouse", "child"],
];
export const possibleParents: readonly Pair[] = [
  ["grandparent", "parent"],
  ["grandparent", "otherRelative"],
  ["child", "grandchild"],
  ["childInLaw", "grandchild"],
  ["sibling", "otherRelative"],
  ["parentInLaw", "otherRelative"],
  ["grandchild", "otherRelative"],
  ["otherRelative", "childInLaw"],
  ["otherRelative", "parentInLaw"],
  ["otherRelative", "grandparent"],
  ["otherRelative", "otherRelative"],
  ["childInLaw", "otherRelative"],
  ["unrelated", "unrelated"],
];

type Born = Pick<Person, "id" | "parents">;
/** Of one stated parent, or one the stated parent of the other: nobody supposes that they are married (民法典 art. 1048). */
export const areCloseKin = (one: Born, other: Born): boolean =>
  [one.id, ...(one.parents ?? [])].some((id) => other.parents?.includes(id)) ||
  (one.parents?.includes(other.id) ?? false);

/** What a follower can be to a lead where nothing proves it. */
export const freely = ["unrelated", "spouse", "child", "parent", "otherRelative"] as const;

const married: readonly Pair[] = [["applicant", "spouse"], ...couples];
/** Couples that words of relation prove or allow, in either order. */
export const spouses: readonly Pair[] = married.flatMap(([one, other]): Pair[] => [
  [one, other],
  [other, one],
]);
