import { parts, type Criterion } from "../criterion";
import { grownAgeYears } from "../facts/vocabulary";
import { rowOf, type FactName, type NumberFact } from "../facts/rows";
import type { Condition } from "../policy";
import type { Evaluator } from "./evaluate";
import { authority, notMet } from "./finding";
import { isAnswer } from "./diagram";
import type { LedRoute } from "./routes";
import type { Ref } from "./unknowns";

/**
 * What would have to be otherwise for a route to accept, as the smallest sets of changes. Nothing that nobody can change is
 * proposed, no tie is invented, no right given up, and every reading has to be satisfied.
 */

export interface Change {
  ref: Ref;
  /** Whose age says whether it can be advised. */
  person: number;
  need: number | boolean | readonly string[];
  clause: string;
  /** Months that begin anew, because the place changes in which they are counted. */
  anew?: true;
}
export type Ways = readonly (readonly Change[])[];

export const open: Ways = [[]];
const closed: Ways = [];

/** How far a way has to lead. */
export type Goal = "accepted" | "localRules";

/** One condition, about somebody, on the way to an area. */
interface Question {
  subject: number;
  lead: number;
  area: string;
  clause: string;
  goal: Goal;
  /** The months that the route counts. */
  thresholds: ReadonlyMap<NumberFact, number>;
  evaluator: Evaluator;
}

/** @returns sets of changes of which any one brings the criterion as far as the goal; none when nothing can. */
function changes(criterion: Criterion, question: Question): Ways {
  const { subject, lead, area, evaluator } = question;
  if (isThere(evaluator.finding(criterion, subject, lead, area), question)) return open;
  const inside = (part: Criterion): Ways => changes(part, question);
  switch (criterion.op) {
    case "all":
      return criterion.of.map(inside).reduce(both, open);
    case "any":
      return smallest(criterion.of.flatMap(inside));
    case "readings":
      return both(inside(criterion.A), inside(criterion.B));
    case "shortOf":
      return inside(criterion.of);
    case "ofLead":
      return changes(criterion.of, { ...question, subject: lead });
    case "someOther":
      return ofSomeOther(criterion, question);
    case "given":
      return change(criterion.fact, true, question);
    case "oneOf":
      return criterion.advised ? change(criterion.fact, criterion.values, question) : closed;
    case "atLeast":
      return sum(criterion, question);
    case "isHere":
      return moveTo(criterion.fact, question);
    case "home":
      return homeOf(criterion, question);
    case "livesWithLead":
      return [subject, lead].map((person) => livesWith(person, question)).reduce(both, open);
    default:
      return closed;
  }
}

function isThere(finding: number, { goal, evaluator: { logic, worlds } }: Question): boolean {
  if (finding === logic.yes || goal === "accepted") return finding === logic.yes;
  return (
    isAnswer(finding) &&
    Array.from({ length: worlds.count }, (_, world) => worlds.at(finding, world)).every((one) => one >= authority)
  );
}

const isTitle = (fact: FactName): boolean => fact.startsWith("qualification.") || fact === "formallyRecruited";
const needsWork = new Set<FactName>([
  "work",
  "worksIn",
  "stableIncome",
  "labourContract",
  "monthsWorked",
  "pensionMonths.employee",
  "pensionMonths.resident",
]);
/** From this age on nobody is told to get a title, and work comes behind every other way. */
export const oldAgeYears = 60;

/** Can this person be told to bring this about? A child gets a permit through its guardians, and no job. */
function canBeAdvised(fact: FactName, ageYears: number | null | undefined): boolean {
  const { turns, neverAdvised } = rowOf(fact);
  if (turns === "fixed" || neverAdvised) return false;
  if (ageYears == null) return true;
  return ageYears < grownAgeYears ? !isTitle(fact) && !needsWork.has(fact) : ageYears < oldAgeYears || !isTitle(fact);
}

function change(fact: FactName, need: Change["need"], question: Question, person = question.subject): Ways {
  const {
    evaluator: { facts },
    clause,
    area,
  } = question;
  const { id, ageYears, register } = facts.person(person);
  if (!canBeAdvised(fact, ageYears)) return closed;
  const { scope } = rowOf(fact);
  const booklet = register ?? (facts.registers.length === 1 ? facts.registers[0] : undefined);
  if (scope === "register" && booklet === undefined) return closed;
  const ref: Ref = {
    fact,
    person: scope === "person" || scope === "tie" ? id : null,
    jurisdiction: scope === "tie" || scope === "home" ? facts.outlook.id : null,
    area: scope === "home" ? area : null,
    register: scope === "register" ? (booklet ?? null) : null,
  };
  return [[{ ref, person, need, clause }]];
}

/** The months that are counted where somebody lives or works. */
const countedIn: Partial<Record<FactName, NumberFact>> = { livesIn: "monthsLived", worksIn: "monthsWorked" };

/** Whoever moves begins to count anew. */
function moveTo(fact: "livesIn" | "worksIn" | "studiesIn", question: Question): Ways {
  const moved = change(fact, [question.area], question);
  const months = countedIn[fact];
  const threshold = months && question.thresholds.get(months);
  if (!months || threshold === undefined) return moved;
  return both(
    moved,
    change(months, threshold, question).map((set) => set.map((one) => ({ ...one, anew: true as const }))),
  );
}

/** Another home in the area, in the own name. */
function homeOf({ met, holder }: Extract<Criterion, { op: "home" }>, question: Question): Ways {
  const {
    evaluator: { facts, kinship, logic },
    area,
    subject,
  } = question;
  // No child is told to buy or to rent.
  if ((facts.person(subject).ageYears ?? grownAgeYears) < grownAgeYears) return closed;
  if (met.length === 0 || facts.outlook.areas.some(({ id, is }) => id === area && is === "origin")) return closed;
  const dwelling = facts.homeValue("homes.dwelling", area);
  const named = change("homes.dwellingHolders", [facts.person(subject).id], question);
  const isLawful = typeof dwelling === "string" && met.includes(dwelling);
  const holders = (facts.homeValue("homes.dwellingHolders", area) ?? []) as readonly string[];
  const isNamed = holders.some(
    (id) =>
      id === facts.person(subject).id ||
      (holder === "subjectOrSpouse" && kinship.married(subject, facts.indexOf(id)) === logic.yes),
  );
  return [isLawful ? open : change("homes.dwelling", met, question), isNamed ? open : named].reduce(both, open);
}

function ofSomeOther({ who, of }: Extract<Criterion, { op: "someOther" }>, question: Question): Ways {
  const {
    evaluator: { kinship, logic, facts },
    subject,
  } = question;
  return smallest(
    [...facts.people.keys()].flatMap((other) => {
      if (other === subject || who === "parent" || who === "spouse" || kinship.related(other, subject) !== logic.yes)
        return closed;
      const together = facts.person(other).register === facts.person(subject).register;
      return who === "sameRegister" && !together ? closed : changes(of, { ...question, subject: other, lead: other });
    }),
  );
}

const livesWith = (person: number, question: Question): Ways =>
  question.evaluator.facts.value("livesInFamilyHome", person) === "yes"
    ? open
    : change("livesInFamilyHome", ["yes"], question, person);

/** Months are added where the first fact of the sum counts them. */
function sum({ facts: names, value }: Extract<Criterion, { op: "atLeast" }>, question: Question): Ways {
  const [first, ...others] = names;
  if (first === undefined || rowOf(first).turns === "fixed") return closed;
  return change(
    first,
    others.reduce((least, fact) => least - Number(question.evaluator.facts.value(fact, question.subject) ?? 0), value),
    question,
  );
}

/** Every set of the one together with every set of the other. */
export function both(a: Ways, b: Ways): Ways {
  return smallest(
    a.flatMap((left) =>
      b.flatMap((right) => {
        const joined = right.reduce<readonly Change[] | null>((set, one) => set && join(set, one), left);
        return joined ? [joined] : [];
      }),
    ),
  );
}

const isSame = (a: Change, b: Change): boolean =>
  a.ref.fact === b.ref.fact &&
  a.ref.person === b.ref.person &&
  a.ref.area === b.ref.area &&
  a.ref.register === b.ref.register;

/** Two demands on one fact become one; `null` when no value satisfies both. */
function join(set: readonly Change[], one: Change): readonly Change[] | null {
  const index = set.findIndex((other) => isSame(other, one));
  const other = set[index];
  if (!other) return [...set, one];
  const joined = common(other, one);
  return joined && set.with(index, joined);
}

function common(a: Change, b: Change): Change | null {
  const anew = a.anew ?? b.anew;
  if (typeof a.need !== "object" || typeof b.need !== "object")
    return { ...(a.need >= b.need ? a : b), ...(anew && { anew }) };
  if (a.ref.fact === "homes.dwellingHolders") return { ...a, need: [...new Set([...a.need, ...b.need])] };
  const values = b.need;
  const need = a.need.filter((value) => values.includes(value));
  return need.length > 0 ? { ...a, need } : null;
}

/** Does whoever makes the one change also make the other? */
function includes(large: Change, small: Change): boolean {
  if (!isSame(large, small)) return false;
  if (typeof small.need !== "object" || typeof large.need !== "object") return large.need >= small.need;
  const { need } = small;
  return large.need.every((value) => need.includes(value));
}

export const within = (small: readonly Change[], large: readonly Change[]): boolean =>
  small.every((one) => large.some((other) => includes(other, one)));

/** Only sets that ask for no more than any other; of two that ask for the same the first. */
function smallest(ways: Ways): Ways {
  return ways.filter(
    (way, index) =>
      !ways.some((other, at) => at !== index && within(other, way) && (at < index || !within(way, other))),
  );
}

/** The smallest sets of changes by which one led route lets somebody in: the lead, or a follower behind. */
export function waysBy(
  { compiled, lead, area }: LedRoute,
  reach: { condition: Condition; person: number } | null,
  goal: Goal,
  evaluator: Evaluator,
): Ways {
  if (evaluator.registeredIn(lead, area) !== notMet || evaluator.fromMainland(lead) !== evaluator.logic.yes)
    return closed;
  const thresholds = monthsAskedBy(compiled.conditions.map(({ condition }) => condition.criterion));
  const of = ({ criterion, cites }: Condition, subject: number): Ways =>
    changes(criterion, { subject, lead, area, clause: cites.locator, goal, thresholds, evaluator });
  let ways = reach ? of(reach.condition, reach.person) : open;
  for (const { condition } of compiled.conditions) {
    if (ways.length === 0) return ways;
    ways = both(ways, of(condition, lead));
  }
  return ways;
}

function monthsAskedBy(criteria: readonly Criterion[]): ReadonlyMap<NumberFact, number> {
  const found = new Map<NumberFact, number>();
  const walk = (criterion: Criterion): void => {
    if (criterion.op === "atLeast")
      for (const fact of criterion.facts) found.set(fact, Math.max(found.get(fact) ?? 0, criterion.value));
    parts(criterion).forEach(walk);
  };
  criteria.forEach(walk);
  return found;
}
