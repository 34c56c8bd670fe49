import type { Policy } from "./policy";

/** The editions of one jurisdiction's policy, oldest first. A new edition stands beside the old one and never replaces it. */
export type Editions = readonly Policy[];

/** A jurisdiction without an edition is not registered. */
export function newest(editions: Editions): Policy {
  const policy = editions.at(-1);
  if (!policy) throw new Error("a jurisdiction needs an edition");
  return policy;
}

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
  const policy = editions[Math.max(0, current)] ?? newest(editions);
  return { policy, inForce: current >= 0, next: editions[Math.max(0, current) + 1] ?? null };
}
