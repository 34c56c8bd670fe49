import { describe, expect, it } from "vitest";
import { policies } from "../..";
import { propertyTimeout } from "../pace";
import { casesFor } from "../replay";
import { diagramsOf } from "./diagrams";
import { walked } from "./paths";
import { Place } from "./questions";
import { statedBy } from "./stated";
import { pathsWatchedIn } from "./watch";

const unwatched = (watched: ReturnType<typeof pathsWatchedIn>): string[] =>
  watched.flatMap(({ route, of, paths }) =>
    paths.flatMap(({ told, watchers }) => (watchers.length === 0 ? [`${route} ${of}: ${told}`] : [])),
  );

describe.each(policies.map((policy) => [policy.id, policy] as const))("paths of %s", (id, policy) => {
  it("are all watched by a golden household", { timeout: propertyTimeout }, () => {
    const watched = pathsWatchedIn(policy);
    expect(
      policy.routes.filter((route) => !watched.some((one) => one.route === route.id && one.paths.length > 0)),
    ).toEqual([]);
    expect(unwatched(watched)).toEqual([]);
  });

  it("are watched by nobody where there is no golden household", { timeout: propertyTimeout }, () => {
    const watched = pathsWatchedIn(policy, []);
    expect(unwatched(watched)).toHaveLength(watched.reduce((sum, { paths }) => sum + paths.length, 0));
  });

  it("end with what is found of whoever takes them alone", { timeout: propertyTimeout }, () => {
    const place = new Place(policy);
    const diagrams = diagramsOf(place).filter(({ follower }) => follower === null);
    const alone = casesFor(id).filter(({ household }) => household.people.length === 1);
    let taken = 0;
    for (const { id: story, household } of alone) {
      const seen = place.see(household);
      for (const { route, area, tree } of diagrams) {
        const path = walked(tree, statedBy(seen, area, 0));
        if (path === null) continue;
        taken += 1;
        expect(seen.ofLead(route, 0, area), `${story}, ${route.id} ${area}`).toBe(path.end);
      }
    }
    expect(taken).toBeGreaterThanOrEqual(alone.length);
  });
});
