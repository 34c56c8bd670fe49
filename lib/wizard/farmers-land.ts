import type { Household } from "@/policies/facts/schema";
import type { Ref } from "./fact-key";
import { membersOfRegister } from "./registers";

/** Land of a booklet in which somebody is, or may be, of the country: who is of the town is not asked for land on the way. */
export function ofFarmers(refs: readonly Ref[], household: Household): Ref[] {
  const isUrban = new Set(household.people.filter(({ hukou }) => hukou?.kind === "urban").map(({ id }) => id));
  return refs.filter(({ register }) => {
    const members = register === null ? [] : membersOfRegister(household, register);
    return members.length === 0 || members.some((id) => !isUrban.has(id));
  });
}
