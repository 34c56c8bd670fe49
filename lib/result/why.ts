import type { ConditionTrace, JurisdictionAssessment, PersonAssessment, RouteTrace } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts";
import { statedIn, type Stated } from "./stated";

/** A condition of a route beside what the visitor has said about it. */
export interface ConditionView extends ConditionTrace {
  answers: Stated[];
}

/** One route, condition by condition; people for whom it comes out the same share it. */
export interface RouteView {
  id: string;
  finding: RouteTrace["finding"];
  leads: string[];
  conditions: ConditionView[];
  reaches: { id: string; finding: RouteTrace["finding"]; clause: string; people: string[] }[];
}

/** Ways that are shown to somebody whom no route reaches. */
const nearestShown = 2;

interface Pick {
  route: string;
  leadBy: string;
}

/** The routes that give an answer come before those that are only the nearest to somebody who has none. */
function picked(people: readonly PersonAssessment[]): Pick[] {
  const giving = people.filter(({ outcome }) => outcome !== "notCovered").flatMap(({ routes }) => routes.map(({ id, leadBy }) => ({ route: id, leadBy })));
  const nearest = people.filter(({ outcome }) => outcome === "notCovered").flatMap(({ steps }) => steps.slice(0, nearestShown));
  return [...giving, ...nearest];
}

export function whyOf({ id, people, routes }: JurisdictionAssessment, household: Household): RouteView[] {
  const picks = picked(people);
  const rank = (trace: RouteTrace): number => picks.findIndex(({ route, leadBy }) => route === trace.id && leadBy === trace.leadBy);
  const shown = routes.filter((trace) => rank(trace) >= 0).sort((a, b) => rank(a) - rank(b));
  const views = new Map<string, RouteView>();
  for (const trace of shown) {
    const conditions = trace.conditions.map((condition) => ({ ...condition, answers: statedIn(household, condition.facts, trace.leadBy, id) }));
    const key = JSON.stringify([trace.id, conditions, trace.reaches.length > 0 ? trace.leadBy : null]);
    const view = views.get(key) ?? { id: trace.id, finding: trace.finding, leads: [], conditions, reaches: reachesOf(trace) };
    view.leads.push(trace.leadBy);
    views.set(key, view);
  }
  return [...views.values()];
}

function reachesOf({ reaches }: RouteTrace): RouteView["reaches"] {
  const found = new Map<string, RouteView["reaches"][number]>();
  for (const { id, finding, clause, person } of reaches) {
    const key = `${id} ${finding}`;
    const reach = found.get(key) ?? { id, finding, clause, people: [] };
    reach.people.push(person);
    found.set(key, reach);
  }
  return [...found.values()];
}
