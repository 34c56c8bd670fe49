import { findImpossibleFacts } from "@/policies/facts/impossible";
import type { Household } from "@/policies/facts/schema";
import { maxPeople } from "@/policies/facts/vocabulary";
import type { FactError } from "./fact-error";

type Path = FactError["path"];
type Tree = Record<string | number, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Takes what is malformed for not known. Somebody who is nobody gets an id that repeats no other. */
function forget(household: Tree, path: Path): void {
  const key = path.at(-1);
  const inside = path.slice(0, -1).reduce<unknown>((at, step) => (isTree(at) ? at[step] : undefined), household);
  if (key === undefined || !isTree(inside)) return;
  const person = path[0] === "people" && typeof path[1] === "number" ? `?${path[1]}` : null;
  if (path.length === 2 && person) inside[key] = { id: person };
  else inside[key] = key === "id" && person ? person : null;
}

/** Could this combination be the work of what was forgotten? */
function doubtful({ code }: { code: string }, malformed: readonly Path[]): boolean {
  const lost = (field: string) =>
    malformed.some((path) => path[0] === "people" && (path.length <= 2 || path[2] === field));
  const registersLost = malformed.some(([first]) => first === "registers");
  return (
    (code === "noApplicant" && lost("relation")) ||
    (code === "unknownPerson" && lost("id")) ||
    (code === "unknownRegister" && registersLost)
  );
}

/**
 * The impossible combinations among the well-formed part of a household, so that they are listed
 * together with the malformed fields instead of one round later.
 */
export function impossibleBeside(malformed: readonly Path[], given: unknown): FactError[] {
  if (!isTree(given) || !Array.isArray(given.people) || given.people.length > maxPeople) return [];
  const household = structuredClone(given);
  for (const path of malformed) forget(household, path);
  if (!Array.isArray(household.people)) return [];
  return findImpossibleFacts(household as unknown as Household)
    .filter((found) => !doubtful(found, malformed))
    .map(({ path, code }) => ({ path, code, values: {} }));
}
