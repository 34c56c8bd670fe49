import type { AreaAssessment, ConditionTrace, PersonAssessment, RouteTrace } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";
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
/** Ways that hang on what nobody has answered yet: the questions stand above them. */
const openShown = 2;

interface Pick {
  route: string;
  leadBy: string;
}

/** The routes that give an answer come before those that are only the nearest to somebody who has none. */
function picked(people: readonly PersonAssessment[], area: string): Pick[] {
  const giving = people
    .filter(({ outcome }) => outcome !== "notCovered")
    .flatMap(({ routes }) => routes.map(({ id, leadBy }) => ({ route: id, leadBy })));
  const nearest = people
    .filter(({ outcome }) => outcome === "notCovered")
    .flatMap(({ steps }) => steps.filter((step) => step.area === area).slice(0, nearestShown));
  return [...giving, ...nearest];
}

export function whyOf(
  { placeType, people, routes }: AreaAssessment,
  place: JurisdictionId,
  household: Household,
): RouteView[] {
  const picks = picked(people, placeType);
  const rank = (trace: RouteTrace): number =>
    picks.findIndex(({ route, leadBy }) => route === trace.id && leadBy === trace.leadBy);
  const shown = routes.filter((trace) => rank(trace) >= 0).sort((a, b) => rank(a) - rank(b));
  const views = new Map<string, RouteView>();
  for (const trace of shown) {
    const conditions = trace.conditions.map((condition) => ({
      ...condition,
      answers: statedIn(household, condition.facts, trace.leadBy, place, placeType),
    }));
    // Whom a way brings along matters once it is known whether it is open.
    const reaches = trace.finding === "unknown" ? [] : reachesOf(trace, people);
    const key = JSON.stringify([trace.id, conditions, reaches.length > 0 ? trace.leadBy : null]);
    const view = views.get(key) ?? { id: trace.id, finding: trace.finding, leads: [], conditions, reaches };
    view.leads.push(trace.leadBy);
    views.set(key, view);
  }
  const all = [...views.values()];
  const open = all.filter(({ finding }) => finding === "unknown").slice(0, openShown);
  return all.filter((view) => view.finding !== "unknown" || open.includes(view));
}

/** Whoever stays, or is registered there already, follows nobody. */
function reachesOf({ reaches }: RouteTrace, people: readonly PersonAssessment[]): RouteView["reaches"] {
  const staying = new Set(people.filter(({ outcome }) => outcome === "noMoveNeeded").map(({ id }) => id));
  const found = new Map<string, RouteView["reaches"][number]>();
  for (const { id, finding, clause, person } of reaches.filter((reach) => !staying.has(reach.person))) {
    const key = `${id} ${finding}`;
    const reach = found.get(key) ?? { id, finding, clause, people: [] };
    reach.people.push(person);
    found.set(key, reach);
  }
  return [...found.values()];
}
