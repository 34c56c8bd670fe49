import type { Household } from "@/policies/facts/schema";
import type { Relation } from "@/policies/facts/vocabulary";

/** Somebody of the household, as a page names them (`lib/wizard/member-name.ts`). */
export interface Member {
  id: string;
  relation: Relation | "notSaid";
  /** The relation, what a child is called that has grown up, or the applicant in the applicant's own mouth. */
  called: Relation | "notSaid" | "grownChild" | "oneself";
  isOnly: boolean;
  /** 1, 2, … where the household has several of this relation whom their ages do not tell apart, else `null`. */
  ordinal: number | null;
  ageYears: number | null;
  /** The booklet in which they stand, where there are several. */
  register: string | null;
}

/** Of full age (民法典 art. 17): 孩子 is said of the young. */
const grownUpYears = 18;
const isGrown = (ageYears: number | null | undefined): boolean => (ageYears ?? 0) >= grownUpYears;

export function membersOf({ people, registers }: Household): Member[] {
  const several = Object.keys(registers ?? {}).length > 1;
  return people.map(({ id, relation, ageYears, register }, index) => {
    const same = people.filter((person) => person.relation === relation);
    const before = people.slice(0, index).filter((person) => person.relation === relation).length;
    const ages = new Set(same.map((person) => person.ageYears ?? null));
    const areApart = ages.size === same.length && !ages.has(null);
    return {
      id,
      relation: relation ?? "notSaid",
      called: relation === "child" && isGrown(ageYears) ? "grownChild" : (relation ?? "notSaid"),
      isOnly: same.length === 1,
      ordinal: same.length > 1 && !areApart ? before + 1 : null,
      ageYears: ageYears ?? null,
      register: several ? (register ?? null) : null,
    };
  });
}
