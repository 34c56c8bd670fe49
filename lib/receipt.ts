import { createHash } from "node:crypto";
import type { Assessment } from "@/policies";
import { engineVersion } from "@/policies/assess/engine-version";
import { editionAt } from "@/policies/editions";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Policy } from "@/policies/policy";
import { registry } from "@/policies/registry";

/** What an answer was made with (contract §3): the same facts and the same receipt give the same answer. */
export interface Receipt {
  engine: string;
  /** Of every edition that was read, the SHA-256 of its data. */
  policies: Record<string, string>;
}

const digests = new WeakMap<Policy, string>();

/** Of the data alone: a policy's words are no part of its answers. */
export function digestOf(policy: Policy): string {
  const before = digests.get(policy);
  if (before !== undefined) return before;
  const digest = createHash("sha256").update(canonical(policy)).digest("hex");
  digests.set(policy, digest);
  return digest;
}

/** JSON that does not depend on the order in which an object's members were written. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (isRecord(inner) ? inOrder(inner) : inner));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const inOrder = (record: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, record[key]]),
  );

const editionOf = (id: JurisdictionId, asOf: string): Policy => editionAt(registry[id], asOf).policy;

export const receiptOf = ({ asOf, jurisdictions }: Pick<Assessment, "asOf" | "jurisdictions">): Receipt => ({
  engine: engineVersion,
  policies: Object.fromEntries(jurisdictions.map(({ id }) => [id, digestOf(editionOf(id, asOf))])),
});
