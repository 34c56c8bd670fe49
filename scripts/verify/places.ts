import { copyOf, type Copy } from "../../lib/documents/copies";
import { policies } from "../../policies";
import type { Policy } from "../../policies/policy";

export type VerifiedPlace = Copy & { policy: Policy };

export const verifiedPlaces: readonly VerifiedPlace[] = policies.map((policy) => ({ ...copyOf(policy.id), policy }));
