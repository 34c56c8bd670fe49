// Which golden households watch which clause and which path: npm run policies:coverage -- [PLACE]
import { policies } from "../policies";
import type { RegisteredPolicy } from "../policies/policy";
import { modelledClauses, watchersOf } from "../policies/testing/coverage";
import { pathsWatchedIn } from "../policies/testing/paths/watch";

const shown = 6;
const asked = policies.filter(({ id }) => process.argv[2] === undefined || id === process.argv[2]);

function unwatchedClauses(policy: RegisteredPolicy): number {
  const watched = modelledClauses(policy).map((clause) => {
    const watchers = watchersOf(policy, clause);
    const more = watchers.length > shown ? ` and ${watchers.length - shown} more` : "";
    console.log(
      `${policy.id} ${policy.instrument.clauses[clause]?.locator} ${clause}: ${watchers.slice(0, shown).join(", ") || "NOBODY"}${more}`,
    );
    return watchers.length;
  });
  return watched.filter((count) => count === 0).length;
}

/** Paths that somebody walks, and all of them; those that nobody walks are named. */
function countPaths(policy: RegisteredPolicy): { walked: number; all: number } {
  const sum = { walked: 0, all: 0 };
  const watched = pathsWatchedIn(policy);
  for (const { id } of policy.routes) {
    const ofRoute = watched.filter(({ route }) => route === id);
    const paths = ofRoute.flatMap(({ of, paths: some }) => some.map((path) => ({ of, ...path })));
    const unwalked = paths.filter(({ watchers }) => watchers.length === 0);
    console.log(`${id}: ${paths.length - unwalked.length} of ${paths.length} paths`);
    for (const { of, told } of unwalked) console.log(`  NOBODY ${of}: ${told}`);
    sum.walked += paths.length - unwalked.length;
    sum.all += paths.length;
  }
  return sum;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const unwatched = total(asked.map(unwatchedClauses));
const paths = asked.map(countPaths);
const [walked, all] = [total(paths.map((one) => one.walked)), total(paths.map((one) => one.all))];
console.log(unwatched === 0 ? "Every modelled clause is watched." : `${unwatched} clauses are watched by nobody.`);
console.log(
  `${walked} of ${all} paths are walked: whole routes, by kind of place; conditions on followers, by how they stand to the lead.`,
);
process.exitCode = unwatched === 0 && walked === all ? 0 : 1;
