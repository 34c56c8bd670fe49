import { notMet } from "./finding";
import type { Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import type { Follower, LedRoute } from "./routes";

/** One way in which a route reaches one person. */
export interface Way {
  led: LedRoute;
  follower: Follower | null;
  finding: Diagram;
}

/** Every way that can reach each of the people of one area, put together for whoever asks for one of them. */
export class WaysOfArea {
  private known: readonly (readonly Way[])[] | undefined;

  constructor(
    private readonly routes: readonly LedRoute[],
    private readonly evaluator: Evaluator,
  ) {}

  of(person: number): readonly Way[] {
    return (this.known ??= waysByPerson(this.routes, this.evaluator))[person] ?? [];
  }
}

/** In the order of the document. */
function waysByPerson(routes: readonly LedRoute[], { facts, logic }: Evaluator): Way[][] {
  const ways: Way[][] = facts.people.map(() => []);
  for (const led of routes) {
    if (led.finding === notMet) continue;
    ways[led.lead]?.push({ led, follower: null, finding: led.finding });
    for (const follower of led.followers) {
      const finding = logic.all(led.finding, follower.finding);
      if (finding !== notMet) ways[follower.person]?.push({ led, follower, finding });
    }
  }
  return ways;
}

/** The best findings of all ways; what one lead opens is joined first, for it hangs on few facts. */
export const bestOf = (ways: readonly Way[], { logic }: Evaluator): Diagram =>
  logic.anyOf(byLead(ways), (led) => logic.anyOf(led, ({ finding }) => finding));

function byLead(ways: readonly Way[]): Iterable<readonly Way[]> {
  const groups = new Map<number, Way[]>();
  for (const way of ways) groups.set(way.led.lead, [...(groups.get(way.led.lead) ?? []), way]);
  return groups.values();
}
