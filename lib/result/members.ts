import type { Household } from "@/policies/facts/schema";
import type { Relation } from "@/policies/facts/vocabulary";

/** Somebody of the household, as a page names them: by relation, counted where there are several of it. */
export interface Member {
  id: string;
  relation: Relation | "notSaid";
  /** 1, 2, … where the household has several of this relation, else `null`. */
  ordinal: number | null;
  ageYears: number | null;
  /** The booklet in which they stand, where there are several. */
  register: string | null;
}

export function membersOf({ people, registers }: Household): Member[] {
  const several = Object.keys(registers ?? {}).length > 1;
  return people.map(({ id, relation, ageYears, register }, index) => {
    const same = people.filter((person) => person.relation === relation);
    const before = people.slice(0, index).filter((person) => person.relation === relation).length;
    return {
      id,
      relation: relation ?? "notSaid",
      ordinal: same.length > 1 ? before + 1 : null,
      ageYears: ageYears ?? null,
      register: several ? (register ?? null) : null,
    };
  });
}
