import type { Criterion } from "../criterion";
import type { Condition } from "../policy";
import { change, homeOf, livesWith, moveTo, sum, type Goal, type Question } from "./asked-changes";
import { both, closed, open, smallest, type ChangeSets } from "./change-sets";
import { isAnswer } from "./diagram";
import type { Evaluator } from "./evaluate";
import { authority, notMet } from "./finding";
import type { LedRoute } from "./routes";

/**
 * What would have to be otherwise for a route to accept, as the smallest sets of changes. Nothing that nobody can change is
 * proposed, no tie is invented, no right given up, and every reading has to be satisfied.
 */

/** The smallest sets of changes of everybody in one place. */
export class SmallestChanges {
  /** By route and goal: what each condition asks of the lead is the same for everybody behind. */
  private readonly ofLeads: Record<Goal, Map<LedRoute, readonly ChangeSets[]>> = {
    accepted: new Map(),
    localRules: new Map(),
  };

  constructor(readonly evaluator: Evaluator) {}

  /** By which one led route lets somebody in: the lead, or a follower behind. */
  by(led: LedRoute, reach: { condition: Condition; person: number } | null, goal: Goal): ChangeSets {
    let asked = this.ofLeads[goal].get(led);
    if (!asked) this.ofLeads[goal].set(led, (asked = this.ofLead(led, goal)));
    if (asked.includes(closed)) return closed;
    return asked.reduce(both, reach ? this.of(reach.condition, reach.person, led, goal) : open);
  }

  /** Condition by condition; none where nobody can lead. */
  private ofLead(led: LedRoute, goal: Goal): readonly ChangeSets[] {
    const { evaluator } = this;
    const { compiled, lead, area } = led;
    if (evaluator.registeredIn(lead, area) !== notMet || evaluator.fromMainland(lead) !== evaluator.logic.yes)
      return [closed];
    const sets: ChangeSets[] = [];
    for (const { condition } of compiled.conditions) {
      const own = this.of(condition, lead, led, goal);
      if (own.length === 0) return [closed];
      sets.push(own);
    }
    return sets;
  }

  private of({ criterion, cites }: Condition, subject: number, led: LedRoute, goal: Goal): ChangeSets {
    const { lead, area, compiled } = led;
    const { evaluator } = this;
    const clause = cites.locator;
    return changes(criterion, { subject, lead, area, clause, goal, thresholds: compiled.thresholds, evaluator });
  }
}

/** @returns sets of changes of which any one brings the criterion as far as the goal; none when nothing can. */
function changes(criterion: Criterion, question: Question): ChangeSets {
  const { subject, lead, area, evaluator } = question;
  if (isThere(evaluator.boundedFinding(criterion, subject, lead, area), question)) return open;
  const inside = (part: Criterion): ChangeSets => changes(part, question);
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
  return isAnswer(finding) && worlds.worst(finding) >= authority;
}

function ofSomeOther({ who, of }: Extract<Criterion, { op: "someOther" }>, question: Question): ChangeSets {
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
