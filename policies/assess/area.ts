import { isBeyondBound, isToldOf, outcomeBeyondBound } from "./beyond-bound";
import type { CompiledPolicy } from "./compiled-policy";
import type { Evaluator } from "./evaluate";
import { notMet } from "./finding";
import { FoundOutcome, type PersonOutcome } from "./outcome";
import { ledRoutes, type LedRoute } from "./routes";
import { WaysOfArea } from "./ways";

/** One kind of place, before anything is told about it. */
export interface Area {
  area: string;
  routes: readonly LedRoute[];
  /** `null` for whoever does not want to move. */
  outcomes: readonly (PersonOutcome | null)[];
}

/** @param movers everybody who wants to move, or of whom that is not known */
export function outcomesIn(
  area: string,
  compiled: CompiledPolicy,
  evaluator: Evaluator,
  movers: readonly number[],
): Area {
  const { facts } = evaluator;
  const isBeyond = isBeyondBound(facts);
  const leads = movers.filter((person) => isToldOf(person, facts));
  const routes = ledRoutes(compiled, area, evaluator, leads, isBeyond ? [] : movers);
  const ways = new WaysOfArea(routes, evaluator);
  const isOpen = ({ finding }: LedRoute): boolean => finding !== notMet;
  const isReached = (): boolean =>
    routes.some(isOpen) || movers.some((one) => ledRoutes(compiled, area, evaluator, [one], []).some(isOpen));
  const reached = isBeyond && isReached();
  const outcomes = facts.people.map(({ id }, person) => {
    if (!movers.includes(person)) return null;
    const isThere = evaluator.registeredIn(person, area);
    return reached
      ? outcomeBeyondBound(person, () => ways.of(person), isThere, evaluator)
      : new FoundOutcome(id, () => ways.of(person), isThere, evaluator);
  });
  return { area, routes, outcomes };
}
