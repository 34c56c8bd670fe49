import type { Reach, SettlementRoute } from "../../policy";
import { inTableOrder } from "./in-order";
import { endsLeft, pathsOf, type Path } from "./paths";
import { isOfSomebody } from "./possible";
import { standings, type Place, type Standing, type Tree } from "./questions";

/** The diagram of a route's conditions in one kind of place; or of one condition on those who follow, by how they stand to the lead. */
export interface RouteDiagram {
  route: SettlementRoute;
  area: string;
  follower: Following | null;
  tree: Tree;
  paths: readonly Path[];
}
export interface Following {
  reach: Reach;
  standings: readonly Standing[];
}

/** Every diagram of a place: of each route in each kind of place to which it leads, and of each condition on followers. */
export function diagramsOf(place: Place): RouteDiagram[] {
  return place.routes.flatMap(({ route, areas }) =>
    [...areas].flatMap((area) => {
      const tree = inTableOrder(place.open().ofLead(route, 0, area));
      const own = {
        route,
        area,
        follower: null,
        tree,
        paths: pathsOf(tree).filter((path) => isOfSomebody(path, area)),
      };
      return [own, ...route.reaches.flatMap((reach) => followersOf(place, route, reach, area))];
    }),
  );
}

/** How somebody stands to the lead is asked first: those who are told the same whatever else holds of them are one answer. */
function followersOf(place: Place, route: SettlementRoute, reach: Reach, area: string): RouteDiagram[] {
  const alike = new Map<Tree, RouteDiagram & { follower: Following }>();
  for (const standing of standings) {
    const seen = place.open(standing);
    const [tree, lead] = [inTableOrder(seen.ofFollower(reach, 1, 0, area)), seen.ofLead(route, 0, area)];
    // Behind a lead whom the route cannot reach nobody is looked at.
    const paths = pathsOf(tree).filter(
      (path) => isOfSomebody(path, area) && [...endsLeft(lead, path)].some((end) => !place.isNothing(end)),
    );
    const follower = { reach, standings: [...(alike.get(tree)?.follower.standings ?? []), standing] };
    alike.set(tree, { route, area, follower, tree, paths });
  }
  return [...alike.values()];
}
