import type { Criterion } from "../../policies/criterion";
import { rowOf, type FactName } from "../../policies/facts/rows";

/**
 * A criterion as the peers can hold it: yes or no, about the lead alone, in one kind of place. Reading A is taken, what is short is
 * not met, and what an authority decides is not met. Whatever needs more than equality, a set or a number (whose home it is, where
 * a hukou lies, a booklet, a list, other people, a sum) is worked out beforehand and given to the peers as one more fact.
 */
export type Plain =
  | { op: "all" | "any"; of: readonly Plain[] }
  | { op: "not"; of: Plain }
  | { op: "isOneOf"; fact: string; values: readonly string[] }
  | { op: "isTrue"; fact: string }
  | { op: "atLeast" | "atMost"; fact: string; value: number };

/** Facts that only a household can tell, by name, with the criterion that tells them and the kind of place it is read in. */
export class Prepared {
  readonly told = new Map<string, { criterion: Criterion; area: string }>();
  private readonly names = new Map<string, string>();

  nameOf(criterion: Criterion, area: string): string {
    const key = `${area} ${JSON.stringify(criterion)}`;
    const name = this.names.get(key) ?? `told_${this.names.size}`;
    this.names.set(key, name);
    this.told.set(name, { criterion, area });
    return name;
  }
}

/** Peers disagree about what nothing to check is worth. */
const never: Plain = { op: "isTrue", fact: "never" };
const always: Plain = { op: "isTrue", fact: "always" };

/** Names that every peer's language accepts. */
export const nameOf = (fact: string): string => fact.replaceAll(".", "_");
export const sumOf = (facts: readonly string[]): string => facts.map(nameOf).join("_plus_");

const isCertain = new Set<Criterion["op"]>(["given", "atLeast", "atMost"]);
const isOwn = (fact: FactName): boolean => ["person", "tie"].includes(rowOf(fact).scope);

export function plain(criterion: Criterion, area: string, prepared: Prepared): Plain {
  const inside = (of: Criterion): Plain => plain(of, area, prepared);
  switch (criterion.op) {
    case "all":
      return criterion.of.length > 0 ? { op: "all", of: criterion.of.map(inside) } : always;
    case "any":
      return criterion.of.length > 0 ? { op: "any", of: criterion.of.map(inside) } : never;
    // What an authority decides stays so when it is turned round: peers know yes and no alone.
    case "not":
      return isCertain.has(criterion.of.op)
        ? { op: "not", of: inside(criterion.of) }
        : { op: "isTrue", fact: prepared.nameOf(criterion, area) };
    case "ofLead":
    case "shortOf":
      return inside(criterion.of);
    case "readings":
      return inside(criterion.A);
    case "authorityDecides":
      return never;
    case "inArea":
      return criterion.areas.includes(area) ? always : never;
    case "isHere":
      return { op: "isOneOf", fact: nameOf(criterion.fact), values: [area] };
    case "oneOf":
      return { op: "isOneOf", fact: nameOf(criterion.fact), values: criterion.values };
    case "atLeast":
      return { op: "atLeast", fact: sumOf(criterion.facts), value: criterion.value };
    case "atMost":
      return { op: "atMost", fact: nameOf(criterion.fact), value: criterion.value };
    case "given":
      return { op: "isTrue", fact: isOwn(criterion.fact) ? nameOf(criterion.fact) : prepared.nameOf(criterion, area) };
    default:
      return { op: "isTrue", fact: prepared.nameOf(criterion, area) };
  }
}
