import { rowOf } from "../facts/rows";
import { withFacts } from "../facts/with-fact";
import type { Value } from "../facts/row";
import { actOf } from "./acts";
import { oldAgeYears } from "./advisable";
import type { Goal } from "./asked-changes";
import type { Step } from "./assessment";
import { within, type Change } from "./change-sets";
import type { Compiled } from "./compiled-policy";
import { byNumber } from "./by-number";
import { Evaluator } from "./evaluate";
import { authority } from "./finding";
import { isAnswer } from "./diagram";
import { HouseholdFacts } from "./household-facts";
import type { Reach } from "../policy";
import { isFree, type LedRoute } from "./routes";
import { monthsLeft, needOf } from "./needs";
import type { SmallestChanges } from "./smallest-changes";

/** More ways in than this help nobody to choose. */
const most = 6;

interface WayIn {
  led: LedRoute;
  reach: { condition: Reach; person: number } | null;
  changes: readonly Change[];
  goal: Goal;
}

/** How hard a change is: a paper, a wait, a tenancy, an income, a move, a home of one's own, a title. */
function weightOf({ ref: { fact }, need, person }: Change, { facts }: Evaluator): number {
  const isOld = (facts.person(person).ageYears ?? 0) >= oldAgeYears;
  switch (fact) {
    case "work":
    case "worksIn":
    case "stableIncome":
    case "monthsWorked":
      return isOld ? 1000 : 8;
    case "livesIn":
    case "livesInFamilyHome":
    case "movesAsWhole":
      return 12;
    case "homes.dwelling":
      return Array.isArray(need) && need.includes("rentedLawful") ? 4 : 24;
    case "homes.dwellingHolders":
      return 1;
    default:
      return fact.startsWith("qualification.") || fact === "formallyRecruited"
        ? 32
        : rowOf(fact).turns === "paper"
          ? 1
          : 2;
  }
}

const actBy = ({ ref: { fact, person, area } }: Change): string => [actOf(fact), person, area].join(" ");

function costOf({ changes }: WayIn, evaluator: Evaluator): number {
  const weights = changes.map((change) => weightOf(change, evaluator));
  const acts = new Set(changes.map(actBy)).size;
  const worst = weights.some((weight) => weight >= 1000) ? 1e6 : 0;
  const months = Math.max(
    0,
    ...changes.map((change) => (typeof change.need === "number" ? (monthsLeft(change, evaluator) ?? 0) : 0)),
  );
  return worst + acts * 1000 + weights.reduce((sum, weight) => sum + Math.min(weight, 99), 0) + months / 1000;
}

/**
 * The nearest ways into one area for somebody who is not accepted there, nearest first; ways to a decision of the authority
 * only where nothing leads further. Where the household has no tie at all nothing is advised: ties are not invented.
 */
export function waysInto(
  person: number,
  routes: readonly LedRoute[],
  smallest: SmallestChanges,
  asOf: string,
  isLeft: boolean,
): Step[] {
  if (!smallest.evaluator.facts.isConsidered) return [];
  const accepted = nearest(person, routes, "accepted", smallest, asOf);
  return accepted.length > 0 || isLeft ? accepted : nearest(person, routes, "localRules", smallest, asOf);
}

function nearest(
  person: number,
  routes: readonly LedRoute[],
  goal: Goal,
  smallest: SmallestChanges,
  asOf: string,
): Step[] {
  const { evaluator } = smallest;
  const candidates = routes
    .flatMap((led) => candidatesBy(led, person, goal, smallest))
    .map((way) => ({ way, cost: costOf(way, evaluator) }))
    .sort(
      (a, b) => a.cost - b.cost || nearerLead(a.way.led, b.way.led, person, evaluator.facts) || byName(a.way, b.way),
    );
  const found: WayIn[] = [];
  for (const { way } of candidates) {
    if (found.length === most) break;
    if (way.changes.length > 0 && !found.some(({ changes }) => within(changes, way.changes)) && leadsIn(way, evaluator))
      found.push(way);
  }
  const isSmallest = ({ changes }: WayIn): boolean =>
    !found.some(
      (other) => other.changes !== changes && within(other.changes, changes) && !within(changes, other.changes),
    );
  return found.filter(isSmallest).map((way) => stepOf(way, evaluator, asOf));
}

/** Among equals one's own lead comes first, then whoever's id does: who stands where in the list changes nothing. */
export function nearerLead(a: LedRoute, b: LedRoute, person: number, { people }: HouseholdFacts): number {
  const others = Number(a.lead !== person) - Number(b.lead !== person);
  return others || byNumber(people[a.lead]?.id ?? "", people[b.lead]?.id ?? "");
}

const nameOf = ({ changes }: WayIn): string =>
  changes
    .map(({ ref: { fact, person, area, register }, need }) => [fact, person, area, register, need].join(" "))
    .join();
const byName = (a: WayIn, b: WayIn): number => byNumber(nameOf(a), nameOf(b));

function candidatesBy(led: LedRoute, person: number, goal: Goal, smallest: SmallestChanges): WayIn[] {
  const by = (reach: WayIn["reach"]): WayIn[] =>
    smallest.by(led, reach, goal).map((changes) => ({ led, reach, changes, goal }));
  if (led.lead === person) return by(null);
  return led.compiled.reaches.flatMap(({ condition }: Compiled<Reach>) => by({ condition, person }));
}

/** Would the route accept after these changes? Assessed again, for what one condition asks can undo what another has. */
function leadsIn({ led: { compiled, lead, area }, reach, changes, goal }: WayIn, evaluator: Evaluator): boolean {
  const { facts, worlds } = evaluator;
  const household = withFacts(
    facts.household,
    changes.map(({ ref, need }) => ({ ref, value: supposed(ref, need) })),
  );
  const then = new Evaluator(new HouseholdFacts(household, facts.outlook), worlds);
  const found = then.logic.allOf(
    [
      ...compiled.conditions.map(({ condition }) => ({ condition, subject: lead })),
      ...(reach ? [{ condition: reach.condition, subject: reach.person }] : []),
    ],
    ({ condition, subject }) => then.boundedFinding(condition.criterion, subject, lead, area),
  );
  const free = then.logic.all(isFree(lead, area, then), reach ? isFree(reach.person, area, then) : then.logic.yes);
  const whole = then.logic.all(found, free);
  if (goal === "accepted") return whole === then.logic.yes;
  return isAnswer(whole) && worlds.worst(whole) >= authority;
}

const supposed = ({ fact }: Change["ref"], need: Change["need"]): Value =>
  typeof need === "object" ? (rowOf(fact).type === "people" ? need : (need[0] ?? "")) : need;

const stepOf = ({ led, changes, goal }: WayIn, evaluator: Evaluator, asOf: string): Step => ({
  route: led.compiled.route.id,
  area: led.area,
  leadBy: evaluator.facts.person(led.lead).id,
  to: goal,
  needs: changes.map((change) => needOf(change, evaluator, asOf)),
});
