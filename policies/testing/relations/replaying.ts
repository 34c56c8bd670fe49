import { assessIn } from "../../assess/assess";
import { compileEditions, type CompiledEditions } from "../../assess/compiled-policy";
import { findImpossibleFacts } from "../../facts/impossible";
import type { Household } from "../../facts/schema";
import { jurisdictionIds, type JurisdictionId } from "../../jurisdictions";
import { newestPolicy } from "../../registry";
import type { Policy } from "../../policy";
import { changed } from "../golden/changes";
import { asOf } from "../made-policy";
import type { Family, Relation } from "./relation";
import { Told } from "./told";

/** Families against the registered law, or against one with a mistake in it. */

export type Law = (place: JurisdictionId) => CompiledEditions;

const compiled = Object.fromEntries(
  jurisdictionIds.map((id) => [id, compileEditions(id, [newestPolicy(id)])]),
) as Record<JurisdictionId, CompiledEditions>;
export const theLaw: Law = (place) => compiled[place];

export function lawWith(mistake: (policy: Policy) => Policy): Law {
  const broken: Partial<Record<JurisdictionId, CompiledEditions>> = {};
  return (place) => (broken[place] ??= compileEditions(place, [mistake(newestPolicy(place))]));
}

const versionsOf = ({ versions }: Relation, family: Family): Household[] =>
  versions(family).map((version) =>
    typeof version === "string" ? changed(family.household, version, family.place) : version,
  );

/** @returns what is wrong, or `null` where the family does not come to the point */
export function replay(relation: Relation, family: Family, law: Law = theLaw): readonly string[] | null {
  const households = versionsOf(relation, family);
  if (households.length === 0 || households.some((one) => findImpossibleFacts(one).length > 0)) return null;
  const told = households.map((household, index) => {
    const [answer] = assessIn([law(family.place)], household, relation.days?.[index] ?? asOf, "").jurisdictions;
    if (!answer) throw new Error(`${family.place} gives no answer`);
    return new Told(answer);
  });
  return relation.holds(told, family);
}
