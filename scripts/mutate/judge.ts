import { createHash } from "node:crypto";
import type { RegisteredPolicy } from "../../policies/policy";
import { casesFor, firstBroken } from "../../policies/testing/replay";
import { mutantsOf, type Mutant } from "./mutants";

/** A mutant and the case that broke on it; `null` for a mutant that no case notices. */
export interface Verdict<M = Pick<Mutant, "place" | "id" | "operator">> {
  mutant: M;
  brokenBy: string | null;
}

/** A policy that cannot be assessed at all is noticed by whichever case comes first. */
const refused = "cannot be assessed";

/** Is a mutant among so many in a hundred? Always the same ones: its own name decides. */
const isInSample = ({ id }: Mutant, percent: number): boolean =>
  createHash("sha256").update(id).digest().readUInt32BE() % 100 < percent;

/** Replays the cases of a place against so many in a hundred of its mutants. A case that broke before is tried first. */
export function judge(policy: RegisteredPolicy, percent: number): Verdict<Mutant>[] {
  let cases = casesFor(policy.id);
  const already = firstBroken(cases, policy);
  if (already) throw new Error(`${already.id} breaks on the law as it stands`);
  const tried = mutantsOf(policy).filter((mutant) => isInSample(mutant, percent));
  return tried.map((mutant) => {
    const killer = tryAll(cases, mutant);
    if (killer === null || killer === refused) return { mutant, brokenBy: killer };
    cases = [...cases.filter(({ id }) => id === killer), ...cases.filter(({ id }) => id !== killer)];
    return { mutant, brokenBy: killer };
  });
}

function tryAll(cases: ReturnType<typeof casesFor>, { policy }: Mutant): string | null {
  try {
    return firstBroken(cases, policy)?.id ?? null;
  } catch {
    return refused;
  }
}
