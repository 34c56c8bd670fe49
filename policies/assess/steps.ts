import type { Criterion } from "../criterion";
import { factCatalogue, type FactName } from "../fact-catalogue";
import type { Condition } from "../policy";
import type { Need, Step } from "./assessment";
import type { Value } from "./cells";
import { Evaluator } from "./evaluate";
import { addresses } from "./fact-address";
import type { Follower, LedRoute } from "./routes";

/**
 * What would have to be otherwise for a route to accept, as the smallest sets of changes.
 * Nothing that nobody can change is proposed, nothing that an authority decides is promised,
 * and every reading has to be satisfied.
 */

interface Change {
  fact: FactName;
  person: number;
  need: number | boolean | readonly string[];
  clause: string;
}
type Ways = readonly (readonly Change[])[];

const open: Ways = [[]];
const closed: Ways = [];

/** @returns sets of changes of which any one makes the criterion met; none when nothing can. */
function changes(criterion: Criterion, subject: number, lead: number, clause: string, evaluator: Evaluator): Ways {
  if (evaluator.finding(criterion, subject, lead) === evaluator.allMet) return open;
  const inside = (part: Criterion): Ways => changes(part, subject, lead, clause, evaluator);
  // What is the household's is the same for lead and follower.
  const change = (fact: FactName, need: Change["need"], person = subject): Ways =>
    factCatalogue[fact].turns === "fixed" && evaluator.view.value(fact, person) !== undefined ? closed : [[{ fact, person: addresses[fact].shared ? lead : person, need, clause }]];
  switch (criterion.op) {
    case "all": return criterion.of.map(inside).reduce(both, open);
    case "any": return smallest(criterion.of.flatMap(inside));
    case "readings": return both(inside(criterion.A), inside(criterion.B));
    case "shortOf": return inside(criterion.of);
    case "ofLead": return changes(criterion.of, lead, lead, clause, evaluator);
    case "given": return change(criterion.fact, true);
    case "includes": return change(criterion.fact, criterion.values);
    case "oneOf": return !criterion.advised && evaluator.view.value(criterion.fact, subject) !== undefined ? closed : change(criterion.fact, criterion.values);
    case "atLeast": return sum(criterion, subject, evaluator, change);
    case "hukouLies": return change("hukou.division", [criterion.division]);
    case "livesWithLead": return [subject, lead].map((person) => livesWith(person, evaluator, change)).reduce(both, open);
    default: return closed;
  }
}

type MakeChange = (fact: FactName, need: Change["need"], person?: number) => Ways;

function livesWith(person: number, { view }: Evaluator, change: MakeChange): Ways {
  return view.value("livesWithApplicant", person) === "yes" ? open : change("livesWithApplicant", ["yes"], person);
}

/** Months are added where the first fact of the sum counts them. */
function sum({ facts, value }: Extract<Criterion, { op: "atLeast" }>, person: number, { view }: Evaluator, change: MakeChange): Ways {
  const [first, ...others] = facts;
  if (first === undefined) return closed;
  return change(first, others.reduce((least, fact) => least - Number(view.value(fact, person) ?? 0), value));
}

/** Every set of the one together with every set of the other. */
function both(a: Ways, b: Ways): Ways {
  return smallest(a.flatMap((left) => b.flatMap((right) => {
    const joined = right.reduce<readonly Change[] | null>((set, change) => set && join(set, change), left);
    return joined ? [joined] : [];
  })));
}

/** Two demands on one fact become one; `null` when no value satisfies both. */
function join(set: readonly Change[], change: Change): readonly Change[] | null {
  const index = set.findIndex((other) => other.fact === change.fact && other.person === change.person);
  const other = set[index];
  if (!other) return [...set, change];
  const joined = common(other, change);
  return joined && set.with(index, joined);
}

function common(a: Change, b: Change): Change | null {
  if (typeof a.need !== "object" || typeof b.need !== "object") return a.need >= b.need ? a : b;
  const values = b.need;
  const need = a.need.filter((value) => values.includes(value));
  return need.length > 0 ? { ...a, need } : null;
}

/** Does whoever makes the one change also make the other? */
function includes(large: Change, small: Change): boolean {
  if (large.fact !== small.fact || large.person !== small.person) return false;
  if (typeof small.need !== "object" || typeof large.need !== "object") return large.need >= small.need;
  const { need } = small;
  return large.need.every((value) => need.includes(value));
}

/** Only sets that ask for no more than any other; of two that ask for the same the first. */
function smallest(ways: Ways): Ways {
  const within = (small: readonly Change[], large: readonly Change[]): boolean => small.every((change) => large.some((other) => includes(other, change)));
  return ways.filter((way, index) => !ways.some((other, at) => within(other, way) && (at < index || !within(way, other))));
}

/** One way in for one person: a route, its lead, whom it brings, and the changes it takes. */
export interface WayIn {
  led: LedRoute;
  follower: Follower | null;
  changes: readonly Change[];
}

/** The smallest ways in that one led route offers one person. */
export function waysInBy(led: LedRoute, follower: Follower | null, evaluator: Evaluator): WayIn[] {
  let ways = follower ? ofCondition(follower.reach.condition, follower.person, led.lead, evaluator) : open;
  for (const { condition } of led.compiled.conditions) {
    if (ways.length === 0) return [];
    ways = both(ways, ofCondition(condition, led.lead, led.lead, evaluator));
  }
  return ways.map((set) => ({ led, follower, changes: set }));
}

/** Would the route accept after these changes? What one condition asks can undo what another has. */
export function leadsIn({ led, follower, changes: set }: WayIn, { view, worlds }: Evaluator): boolean {
  const supposed = view.supposing(set.map(({ fact, person, need }) => ({ fact, person, value: supposedValue(fact, need) })));
  const then = new Evaluator(supposed, worlds);
  const met = (condition: Condition, subject: number): boolean => then.finding(condition.criterion, subject, led.lead) === then.allMet;
  return led.compiled.conditions.every(({ condition }) => met(condition, led.lead)) && (!follower || met(follower.reach.condition, follower.person));
}

const supposedValue = (fact: FactName, need: Change["need"]): Value =>
  typeof need === "object" ? (factCatalogue[fact].type === "list" ? need : (need[0] ?? "")) : need;

export const stepOf = ({ led, changes: set }: WayIn, evaluator: Evaluator, asOf: string): Step => ({
  route: led.compiled.route.id,
  leadBy: evaluator.view.people[led.lead]?.id ?? "",
  needs: set.map((change) => needOf(change, evaluator, asOf)),
});

const ofCondition = ({ criterion, cites }: Condition, subject: number, lead: number, evaluator: Evaluator): Ways =>
  changes(criterion, subject, lead, cites.locator, evaluator);

function needOf({ fact, person, need, clause }: Change, { view }: Evaluator, asOf: string): Need {
  const have = view.value(fact, person) ?? null;
  const kind = factCatalogue[fact].turns;
  const months = kind === "wait" && typeof need === "number" && typeof have === "number" ? need - have : null;
  const { scope } = factCatalogue[fact];
  return {
    fact, person: scope === "person" || scope === "tie" ? (view.people[person]?.id ?? null) : null,
    have, need, kind, months, earliest: months === null ? null : monthAfter(asOf, months), clause,
  };
}

/** @returns the calendar month (`YYYY-MM`) this many whole months after an ISO date. */
export function monthAfter(date: string, months: number): string {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const index = year * 12 + month - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
