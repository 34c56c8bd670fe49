import { isDeepStrictEqual } from "node:util";
import type { JurisdictionId } from "../../policies/jurisdictions";
import type { RegisteredPolicy } from "../../policies/policy";
import { rightVariants } from "./right-variants";
import { areasVariants } from "./area-variants";
import { routeVariants } from "./route-variants";
import { eachOf, within, withoutEach, type Variant } from "./variant";

/** A policy with one thing wrong in its data. */
export interface Mutant {
  place: JurisdictionId;
  /** Tells it from every other mutant. */
  id: string;
  operator: string;
  policy: RegisteredPolicy;
}

const byId = ({ id }: { id: string }): string => id;

function variantsOf(policy: RegisteredPolicy): Variant<RegisteredPolicy>[] {
  const { routes, rights, notices, areas } = policy;
  return [
    ...within(
      "",
      [...withoutEach(routes, byId, "drop route"), ...eachOf(routes, byId, (route) => routeVariants(route, policy))],
      (changed): RegisteredPolicy => ({ ...policy, routes: changed }),
    ),
    ...within(
      `/${policy.id}.rights`,
      [...withoutEach(rights, byId, "drop right"), ...eachOf(rights, byId, (right) => rightVariants(right, policy))],
      (changed): RegisteredPolicy => ({ ...policy, rights: changed }),
    ),
    ...within(`/${policy.id}.notices`, withoutEach(notices, byId, "drop notice"), (changed): RegisteredPolicy => ({
      ...policy,
      notices: changed,
    })),
    ...within(`/${policy.id}.areas`, areasVariants(areas), (changed): RegisteredPolicy => ({
      ...policy,
      areas: changed,
    })),
  ];
}

/** Every mutant of a policy that is not the policy itself. */
export function mutantsOf(policy: RegisteredPolicy): Mutant[] {
  return variantsOf(policy)
    .filter(({ value }) => !isDeepStrictEqual(value, policy))
    .map(({ path, operator, value }) => ({
      place: policy.id,
      id: `${path.slice(1)}: ${operator}`,
      operator,
      policy: value,
    }));
}
