import type { Policy } from "../../policy";

/** A law with one mistake in it. */

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

const fits = (node: Node, from: Node): boolean =>
  Object.entries(from).every(([key, value]) => JSON.stringify(node[key]) === JSON.stringify(value));

/** @returns everything with `to` in place of what says `from` */
function replaced(value: unknown, from: Node, to: Node): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, from, to));
  if (!isNode(value)) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, from, to)]));
  return fits(value, from) ? { ...inside, ...to } : inside;
}

/** @param within the route or right that is wrong; everywhere without it */
export const instead = (from: Node, to: Node, within?: string): ((policy: Policy) => Policy) => {
  const wrong = <T extends { id: string }>(list: readonly T[]): T[] =>
    list.map((one) => (within === undefined || one.id === within ? (replaced(one, from, to) as T) : one));
  return (policy) => ({ ...policy, routes: wrong(policy.routes), rights: wrong(policy.rights) });
};

export const always = { op: "all", of: [] };
export const never = { op: "any", of: [] };
