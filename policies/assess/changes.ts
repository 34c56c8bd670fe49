import type {
  AreaAssessment,
  Assessment,
  ConditionTrace,
  JurisdictionAssessment,
  Outcome,
  RouteTrace,
} from "./assessment";
import type { Finding } from "./finding";

/** What became of one person's answer between two days, and which conditions made the difference. */
export interface OutcomeChange {
  jurisdiction: JurisdictionAssessment["id"];
  area: string;
  person: string;
  before: Outcome;
  after: Outcome;
  because: ConditionChange[];
}

/** `null` where an edition does not have the condition. */
export interface ConditionChange {
  route: string;
  leadBy: string;
  condition: string;
  before: Finding | null;
  after: Finding | null;
  clause: string;
}

/** @param before and @param after the same household on two days. */
export function changesBetween(
  before: Pick<Assessment, "jurisdictions">,
  after: Pick<Assessment, "jurisdictions">,
): OutcomeChange[] {
  return after.jurisdictions.flatMap((then) => {
    const once = before.jurisdictions.find(({ id }) => id === then.id);
    return then.areas.flatMap((area) => {
      const earlier = once?.areas.find(({ placeType }) => placeType === area.placeType);
      return earlier ? peopleChanged(then.id, earlier, area) : [];
    });
  });
}

function peopleChanged(
  jurisdiction: JurisdictionAssessment["id"],
  once: AreaAssessment,
  then: AreaAssessment,
): OutcomeChange[] {
  return then.people.flatMap((person) => {
    const earlier = once.people.find(({ id }) => id === person.id);
    if (!earlier || earlier.outcome === person.outcome) return [];
    const taken = new Set([...earlier.routes, ...person.routes].map(({ id, leadBy }) => `${id} ${leadBy}`));
    const routesOf = ({ routes }: AreaAssessment): RouteTrace[] =>
      routes.filter(({ id, leadBy }) => taken.has(`${id} ${leadBy}`));
    return [
      {
        jurisdiction,
        area: then.placeType,
        person: person.id,
        before: earlier.outcome,
        after: person.outcome,
        because: conditionsChanged(routesOf(once), routesOf(then)),
      },
    ];
  });
}

function conditionsChanged(before: readonly RouteTrace[], after: readonly RouteTrace[]): ConditionChange[] {
  const keys = [
    ...new Map([...before, ...after].map(({ id, leadBy }) => [`${id} ${leadBy}`, { id, leadBy }])).values(),
  ];
  return keys.flatMap(({ id, leadBy }) => {
    const of = (routes: readonly RouteTrace[]): ConditionTrace[] =>
      routes.find((route) => route.id === id && route.leadBy === leadBy)?.conditions ?? [];
    const [old, fresh] = [of(before), of(after)];
    return [...new Set([...old, ...fresh].map((condition) => condition.id))].flatMap((condition) => {
      const was = old.find((one) => one.id === condition);
      const is = fresh.find((one) => one.id === condition);
      if (was?.finding === is?.finding) return [];
      return [
        {
          route: id,
          leadBy,
          condition,
          before: was?.finding ?? null,
          after: is?.finding ?? null,
          clause: (is ?? was)?.clause ?? "",
        },
      ];
    });
  });
}
