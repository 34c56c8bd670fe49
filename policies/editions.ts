import type { Policy } from "./policy";

/** The editions of one jurisdiction's policy, oldest first. A new edition stands beside the old one and never replaces it. */
export type Editions = readonly [Policy, ...Policy[]];

/** ISO date from which an edition holds; `null` where the copy prints none. */
export const inForceFrom = ({ instrument }: Policy): string | null => instrument.inForceFrom ?? instrument.issuedOn;

export interface EditionAt {
  policy: Policy;
  /** False before the first edition's date: the answer is then given by a document that does not hold yet. */
  inForce: boolean;
  /** The edition that takes over later, if one is known. */
  next: Policy | null;
}

/** @returns the edition that holds on an ISO date; before the first, the first. */
export function editionAt(editions: Editions, asOf: string): EditionAt {
  const holds = (policy: Policy): boolean => (inForceFrom(policy) ?? "") <= asOf;
  const current = editions.findLastIndex(holds);
  const policy = editions[Math.max(0, current)] ?? editions[0];
  return { policy, inForce: current >= 0, next: editions[Math.max(0, current) + 1] ?? null };
}
