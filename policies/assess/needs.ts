import type { Value } from "../facts/row";
import { rowOf } from "../facts/rows";
import { oldAgeYears } from "./advisable";
import type { Need, Step } from "./assessment";
import type { Change } from "./change-sets";
import type { Evaluator } from "./evaluate";
import type { HouseholdFacts } from "./household-facts";

/** What a way in asks for, as it is told: what is there, what is needed, how long that takes. */

function haveOf({ ref, person, anew }: Change, { facts }: Evaluator): Value | null {
  if (anew) return 0;
  const { scope } = rowOf(ref.fact);
  if (scope === "home") return facts.homeValue(ref.fact as "homes.dwelling", ref.area ?? "") ?? null;
  if (scope === "register") return facts.registerValue(ref.fact, ref.register ?? "") ?? null;
  return (scope === "household" ? facts.householdValue(ref.fact) : facts.value(ref.fact, person)) ?? null;
}

export function monthsLeft(change: Change, evaluator: Evaluator): number | null {
  const have = haveOf(change, evaluator);
  return rowOf(change.ref.fact).turns === "wait" && typeof change.need === "number" && typeof have === "number"
    ? change.need - have
    : null;
}

export function needOf(change: Change, evaluator: Evaluator, asOf: string): Need {
  const months = monthsLeft(change, evaluator);
  return {
    ...change.ref,
    have: haveOf(change, evaluator),
    need: change.need,
    kind: rowOf(change.ref.fact).turns,
    months,
    earliest: months === null ? null : monthAfter(asOf, months),
    clause: change.clause,
  };
}

/** @returns the calendar month (`YYYY-MM`) this many whole months after an ISO date. */
export function monthAfter(date: string, months: number): string {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const index = year * 12 + month - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

const isWork = new Set<Need["fact"]>(["work", "worksIn", "stableIncome", "monthsWorked"]);

/** Work of somebody of sixty comes behind every other way, wherever that leads. */
export const asksOldForWork = ({ needs }: Step, { people }: HouseholdFacts): boolean =>
  needs.some(
    ({ fact, person }) => isWork.has(fact) && (people.find(({ id }) => id === person)?.ageYears ?? 0) >= oldAgeYears,
  );

/** Whole months until the nearest way in that only needs time and papers. */
export function monthsUntil(steps: readonly Step[], area: string): number {
  const near = steps.find(
    (step) =>
      step.area === area &&
      step.needs.length > 0 &&
      step.needs.every(({ kind }) => kind === "wait" || kind === "paper"),
  );
  return Math.max(0, ...(near?.needs ?? []).map(({ months }) => months ?? 0));
}
