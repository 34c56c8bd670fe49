import type { Criterion } from "@/policies/criterion";

/** What of a criterion is shown beneath it. */

type List = Extract<Criterion, { op: "all" | "any" }>;

/** The parts of a list, those of lists of the same kind inside it among them: what says nothing is left out. */
const flat = (list: List): Criterion[] => list.of.flatMap((part) => (part.op === list.op ? flat(part) : [part]));

/** A list of one is that one. */
export function plainly(criterion: Criterion): Criterion {
  if (criterion.op !== "all" && criterion.op !== "any") return criterion;
  const [first, ...others] = flat(criterion);
  return first && others.length === 0 ? first : { op: criterion.op, of: first ? [first, ...others] : [] };
}

/** So many lines nobody reads twice: the conditions of the route stand above in full. */
const mostRepeated = 12;

const sizeOf = (criterion: Criterion): number => {
  switch (criterion.op) {
    case "all":
    case "any":
      return criterion.of.reduce((sum, part) => sum + sizeOf(part), 1);
    case "readings":
      return 1 + sizeOf(criterion.A) + sizeOf(criterion.B);
    case "shortOf":
      return 1 + sizeOf(criterion.of) + sizeOf(criterion.when);
    case "not":
    case "possible":
    case "ofLead":
    case "someOther":
      return 1 + sizeOf(criterion.of);
    default:
      return 1;
  }
};

/** Does it ask for everything that its route asks for? */
export const isWholeClause = (criterion: Extract<Criterion, { op: "possible" }>): boolean =>
  sizeOf(criterion.of) > mostRepeated;
