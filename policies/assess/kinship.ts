import type { Kin } from "../criterion";
import type { Relation } from "../vocabulary";

/** Kin, or a pair that is married to each other if both are married. */
export type Kinship = Kin | "spouseIfBothMarried" | null;

/** To each relation of a lead, what the others are to that lead; whoever is not named is another relative (contract §2). */
const kinOfLead: Record<Relation, Partial<Record<Relation, Kinship>>> = {
  applicant: { spouse: "spouse", child: "child", parent: "parent" },
  spouse: { applicant: "spouse", child: "child", parentInLaw: "parent" },
  child: { applicant: "parent", spouse: "parent" },
  parent: { parent: "spouseIfBothMarried", applicant: "child", sibling: "child" },
  parentInLaw: { parentInLaw: "spouseIfBothMarried", spouse: "child" },
  grandparent: { grandparent: "spouseIfBothMarried" },
  sibling: { parent: "parent" },
  grandchild: {},
  otherRelative: {},
  unrelated: {},
};

/** What the follower is to the lead; `null` when not related. Both are given by their relation to the applicant. */
export function kinshipOf(lead: Relation, follower: Relation): Kinship {
  if (lead === "unrelated" || follower === "unrelated") return null;
  return kinOfLead[lead][follower] ?? "otherRelative";
}
