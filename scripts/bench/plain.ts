import type { Criterion } from "../../policies/criterion";

/**
 * A criterion as the peers can hold it: yes or no, about the lead alone. Reading A is taken, what is short is not met, and what
 * an authority decides is not met. Whatever needs more than equality, a set or a number (whose dwelling it is, where a hukou
 * lies, a list, other people, a sum) is worked out beforehand and given to the peers as one more fact.
 */
export type Plain =
  | { op: "all" | "any"; of: readonly Plain[] }
  | { op: "not"; of: Plain }
  | { op: "isOneOf"; fact: string; values: readonly string[] }
  | { op: "isTrue"; fact: string }
  | { op: "atLeast" | "atMost"; fact: string; value: number };

/** Facts that only a household can tell, by name, with the criterion that tells them. */
export type Prepared = Map<string, Criterion>;

/** Peers disagree about what nothing to check is worth. */
const never: Plain = { op: "isTrue", fact: "never" };
const always: Plain = { op: "isTrue", fact: "always" };

/** Names that every peer's language accepts. */
export const nameOf = (fact: string): string => fact.replaceAll(".", "_");
export const sumOf = (facts: readonly string[]): string => facts.map(nameOf).join("_plus_");

export function plain(criterion: Criterion, prepared: Prepared): Plain {
  const inside = (of: Criterion): Plain => plain(of, prepared);
  const prepare = (name: string): Plain => {
    prepared.set(name, criterion);
    return { op: "isTrue", fact: name };
  };
  switch (criterion.op) {
    case "all": return criterion.of.length > 0 ? { op: "all", of: criterion.of.map(inside) } : always;
    case "any": return criterion.of.length > 0 ? { op: "any", of: criterion.of.map(inside) } : never;
    case "not": return { op: "not", of: inside(criterion.of) };
    case "ofLead": case "shortOf": return inside(criterion.of);
    case "readings": return inside(criterion.A);
    case "authorityDecides": return never;
    case "given": return { op: "isTrue", fact: nameOf(criterion.fact) };
    case "oneOf": return { op: "isOneOf", fact: nameOf(criterion.fact), values: criterion.values };
    case "atLeast": return { op: "atLeast", fact: sumOf(criterion.facts), value: criterion.value };
    case "atMost": return { op: "atMost", fact: nameOf(criterion.fact), value: criterion.value };
    case "hukouLies": return prepare(`hukou_${criterion.where}_${criterion.division}`);
    case "includes": return prepare(`${nameOf(criterion.fact)}_has_${criterion.values.join("_")}`);
    case "someOther": return prepare("someOther");
    case "holdsDwelling": return prepare("holdsDwelling");
    default: throw new Error(`no condition of a route reads ${criterion.op}`);
  }
}
