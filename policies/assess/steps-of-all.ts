import type { Area } from "./area";
import type { Step } from "./assessment";
import type { Evaluator } from "./evaluate";
import type { HouseholdFacts } from "./household-facts";
import type { PersonOutcome } from "./outcome";
import type { LedRoute } from "./routes";
import { asksOldForWork, monthsUntil } from "./needs";
import { SmallestChanges } from "./smallest-changes";
import { nearerLead, waysInto } from "./ways-in";

const mostSteps = 8;

/** The ways in of everybody, worked out for whoever reads them; other areas of the same place are ways in too. */
export class StepsOfAll {
  private readonly known = new Map<string, Step[]>();
  private readonly smallest: SmallestChanges;

  constructor(
    private readonly found: readonly Area[],
    private readonly evaluator: Evaluator,
    private readonly asOf: string,
  ) {
    this.smallest = new SmallestChanges(evaluator);
  }

  /** Of one person, as seen from one area: nothing to change first, then what leads here, then what leads elsewhere. */
  from(area: string, person: number): Step[] {
    const own = this.into(area, person);
    const others = this.found.filter((one) => one.area !== area).flatMap((one) => this.into(one.area, person));
    const isOpen = ({ needs }: Step): boolean => needs.length === 0;
    const steps = [
      ...others.filter(isOpen),
      ...own.filter((step) => !isOpen(step)),
      ...others.filter((step) => !isOpen(step)),
    ];
    const isLast = (step: Step): boolean => asksOldForWork(step, this.evaluator.facts);
    return [...steps.filter((step) => !isLast(step)), ...steps.filter(isLast)].slice(0, mostSteps);
  }

  /** For those who only wait: the months that the nearest way takes, which count towards an age on the day of settling. */
  countMonths(area: string): void {
    const at = this.found.find((one) => one.area === area);
    at?.outcomes.forEach((one, person) => {
      if (one?.outcome !== "notYet") return;
      this.evaluator.monthsMissing.set(keyOf(person, area), monthsUntil(this.into(area, person), area));
    });
  }

  leadInto = (area: string, person: number): boolean => this.into(area, person).length > 0;

  private into(area: string, person: number): Step[] {
    const key = keyOf(person, area);
    const before = this.known.get(key);
    if (before) return before;
    const at = this.found.find((one) => one.area === area);
    const steps = at ? intoArea(person, at.outcomes[person] ?? null, at.routes, this.smallest, this.asOf) : [];
    this.known.set(key, steps);
    return steps;
  }
}

const keyOf = (person: number, area: string): string => `${person} ${area}`;

/** Nothing has to change where somebody is accepted; nowhere does a way lead back to where the hukou is. */
function intoArea(
  person: number,
  one: PersonOutcome | null,
  routes: readonly LedRoute[],
  smallest: SmallestChanges,
  asOf: string,
): Step[] {
  const { facts } = smallest.evaluator;
  if (!one || one.outcome === "noMoveNeeded") return [];
  if (one.outcome === "accepted") {
    const [way] = [...one.ways].sort((a, b) => nearerLead(a.led, b.led, person, facts));
    if (way) {
      const { compiled, area, lead } = way.led;
      if (isWhereTheHukouIs(person, area, facts)) return [];
      return [{ route: compiled.route.id, area, leadBy: facts.person(lead).id, to: "accepted", needs: [] }];
    }
  }
  return waysInto(person, routes, smallest, asOf, one.outcome === "localRules");
}

/** Back to where one comes from is no way for whoever never left. */
function isWhereTheHukouIs(person: number, area: string, facts: HouseholdFacts): boolean {
  const { hukou, formerHukou } = facts.person(person);
  const isOrigin = facts.outlook.areas.some(({ id, is }) => id === area && is === "origin");
  return isOrigin && (formerHukou?.division ?? hukou?.division) === hukou?.division;
}
