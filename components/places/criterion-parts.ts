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

/** The criteria directly inside; components know the types of the law, not its code. */
export const partsOf = (criterion: Criterion): readonly Criterion[] => {
  switch (criterion.op) {
    case "all":
    case "any":
      return criterion.of;
    case "readings":
      return [criterion.A, criterion.B];
    case "shortOf":
      return [criterion.of, criterion.when];
    case "not":
    case "possible":
    case "ofLead":
    case "someOther":
      return [criterion.of];
    default:
      return [];
  }
};

/** So many lines nobody reads twice: the conditions of the route stand above in full. */
const mostRepeated = 12;

const sizeOf = (criterion: Criterion): number => partsOf(criterion).reduce((sum, part) => sum + sizeOf(part), 1);

/** Does it ask for everything that its route asks for? */
export const isWholeClause = (criterion: Extract<Criterion, { op: "possible" }>): boolean =>
  sizeOf(criterion.of) > mostRepeated;
