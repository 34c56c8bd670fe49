import { outcomes, type Outcome } from "../../assess/assessment";
import type { Told } from "./told";

/** What is wrong between two answers, in words; nothing where it is as it should be. */

type Where = (area: string, id: string) => boolean;
const everywhere: Where = () => true;

function between(before: Told, after: Told, where: Where, isWrong: (was: Outcome, is: Outcome) => boolean): string[] {
  return before.everybody
    .filter(({ area, person }) => where(area, person.id))
    .flatMap(({ area, person: { id, outcome } }) => {
      const now = after.outcome(area, id);
      return isWrong(outcome, now) ? [`${id} in ${area}: ${outcome} → ${now}`] : [];
    });
}

export const sameOutcomes = (before: Told, after: Told, where: Where = everywhere): string[] =>
  between(before, after, where, (was, is) => was !== is);

export const keepsEveryYes = (before: Told, after: Told, where: Where = everywhere): string[] =>
  between(before, after, where, (was, is) => was === "accepted" && is !== "accepted");

export const nobodyWorse = (before: Told, after: Told, where: Where = everywhere): string[] =>
  between(before, after, where, (was, is) => outcomes.indexOf(is) > outcomes.indexOf(was));

/** Lines of one list that are not in the other. */
export function sameLines(before: readonly string[], after: readonly string[]): string[] {
  const [were, are] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !are.has(line)).map((line) => `gone: ${line}`),
    ...after.filter((line) => !were.has(line)).map((line) => `new: ${line}`),
  ];
}

/** A fault unless something is so. */
export const must = (isSo: boolean, says: string): string[] => (isSo ? [] : [says]);

/** The families that come to the point, and what is wrong in them. */
export const when = (comesToThePoint: boolean, ...faults: readonly (readonly string[])[]): readonly string[] | null =>
  comesToThePoint ? faults.flat() : null;

/** Something is told otherwise of somebody. */
export const differs = (before: Told, after: Told, where: Where = everywhere): boolean =>
  sameOutcomes(before, after, where).length > 0;
