// Which golden households watch which clause: npm run policies:coverage -- [PLACE]
import { policies } from "../policies";
import { modelledClauses, watchersOf } from "../policies/testing/coverage";

const shown = 6;
let unwatched = 0;
for (const policy of policies.filter(({ id }) => process.argv[2] === undefined || id === process.argv[2])) {
  for (const clause of modelledClauses(policy)) {
    const watchers = watchersOf(policy, clause);
    if (watchers.length === 0) unwatched += 1;
    const more = watchers.length > shown ? ` and ${watchers.length - shown} more` : "";
    console.log(
      `${policy.id} ${policy.instrument.clauses[clause]?.locator} ${clause}: ${watchers.slice(0, shown).join(", ") || "NOBODY"}${more}`,
    );
  }
}
console.log(unwatched === 0 ? "Every modelled clause is watched." : `${unwatched} clauses are watched by nobody.`);
process.exitCode = unwatched === 0 ? 0 : 1;
