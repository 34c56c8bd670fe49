import type { RegisteredPolicy } from "../../policy";
import type { GoldenCase } from "../golden-cases";
import { casesFor } from "../replay";
import { diagramsOf, type RouteDiagram } from "./diagrams";
import { walked, type Path } from "./paths";
import { Place, type Seen, type Tree } from "./questions";
import { statedBy } from "./stated";
import { pathTold } from "./told";

/** Which golden households walk which paths of which routes. */

/** The paths of one diagram, each with the golden households that walk it. */
export interface WatchedPaths {
  route: string;
  /** Kind of place, and who follows. */
  of: string;
  paths: readonly { told: string; watchers: readonly string[] }[];
}

/** The people of a case whose outcome in a kind of place it tells. */
function toldIn({ expected }: GoldenCase, { facts }: Seen, area: string): number[] {
  const ids = new Set(
    expected
      .filter((one) => one.area === area && one.subject.tells === "outcome")
      .flatMap(({ says }) => Object.keys(says)),
  );
  return facts.people.flatMap(({ id, wantsToMove }, person) => (ids.has(id) && wantsToMove !== false ? [person] : []));
}

/** The paths that the people of a case take through a diagram. */
function takenIn(golden: GoldenCase, seen: Seen, diagram: RouteDiagram): Path[] {
  const { route, area, follower, tree } = diagram;
  const people = toldIn(golden, seen, area);
  const taken = follower
    ? people.flatMap((person) => takenByFollower(person, seen, diagram))
    : people.map((lead) => sameEnd(walked(tree, statedBy(seen, area, lead)), seen.ofLead(route, lead, area)));
  return taken.filter((path) => path !== null);
}

/** Behind every lead whom the route reaches, or may reach. */
function takenByFollower(person: number, seen: Seen, { route, area, follower, tree }: RouteDiagram): (Path | null)[] {
  if (!follower) return [];
  const leads = [...seen.facts.people.keys()].filter((lead) => {
    const standing = lead === person ? undefined : seen.standing(person, lead);
    return standing !== undefined && follower.standings.includes(standing) && seen.reaches(route, lead, area);
  });
  return leads.map((lead) =>
    sameEnd(walked(tree, statedBy(seen, area, lead, person)), seen.ofFollower(follower.reach, person, lead, area)),
  );
}

/** Others in a family can bring about what nobody can alone: such a family walks none of these paths. */
const sameEnd = (path: Path | null, found: Tree): Path | null => (path?.end === found ? path : null);

/** Every path of a place, with those of the cases that watch it. */
export function pathsWatchedIn(policy: RegisteredPolicy, cases = casesFor(policy.id)): WatchedPaths[] {
  const place = new Place(policy);
  const all = cases.map((golden) => ({ golden, seen: place.see(golden.household) }));
  return diagramsOf(place).map((diagram) => {
    const { route, area, follower, paths } = diagram;
    const watchers = new Map<string, Set<string>>();
    for (const { golden, seen } of all)
      for (const path of takenIn(golden, seen, diagram)) {
        const told = pathTold(path);
        watchers.set(told, (watchers.get(told) ?? new Set()).add(golden.id));
      }
    return {
      route: route.id,
      of: follower ? `${area} ${follower.reach.id} (${follower.standings.join(", ")})` : area,
      paths: paths.map((path) => ({
        told: `${pathTold(path)} → ${place.wordFor(path.end)}`,
        watchers: [...(watchers.get(pathTold(path)) ?? [])],
      })),
    };
  });
}
