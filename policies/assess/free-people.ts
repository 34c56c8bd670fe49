import type { Relation } from "../facts/vocabulary";
import type { HouseholdFacts } from "./household-facts";
import { spouses } from "./kin-words";
import type { StatedKinship } from "./stated-kinship";

/** Beyond so many people of whom the relation is not known, nothing is supposed of them. */
const mostWords = 2;
/** Beyond so many people who may be married to one of the others, nothing is supposed of them either. */
const mostMatches = 5;

/** Of these words nothing proves to whom one of them is married. */
const unmatched: readonly Relation[] = ["otherRelative", "unrelated", "grandparent"];

/**
 * Who can be to somebody else what nobody has said, pair by pair. Who among many is married to whom is a matching, and there
 * are more of them than anybody can look through; what one person can be to each other one does not hang on the rest.
 */
export function freePeople(facts: HouseholdFacts, stated: StatedKinship): ReadonlySet<number> {
  const people = [...facts.people.keys()];
  const relationOf = (person: number): Relation | null => facts.person(person).relation ?? null;
  const nameless = people.filter((person) => relationOf(person) === null);
  const single = people.filter((person) => stated.canBeMarried(person, true));
  const mayMarry = (a: number, b: number): boolean => {
    const [one, other] = [relationOf(a), relationOf(b)];
    return a !== b && (one === null || other === null || spouses.some(([x, y]) => x === one && y === other));
  };
  const matched = single.filter((a) => single.some((b) => mayMarry(a, b)));
  const free = nameless.length > mostWords ? nameless : [];
  if (matched.length <= mostMatches) return new Set(free);
  const words = [null, ...unmatched, ...unproven(single.map(relationOf), people.map(relationOf))];
  return new Set([...free, ...matched.filter((person) => words.includes(relationOf(person)))]);
}

/** Of more than two parents no marriage is proven, nor of several children and their spouses. */
function unproven(single: readonly (Relation | null)[], all: readonly (Relation | null)[]): readonly Relation[] {
  const count = (list: typeof all, word: Relation): number => list.filter((relation) => relation === word).length;
  const parents = (["parent", "parentInLaw"] as const).filter((word) => count(all, word) > 2);
  const isOnlyCouple = count(single, "child") === 1 && count(single, "childInLaw") === 1;
  return isOnlyCouple ? parents : [...parents, "child", "childInLaw"];
}
