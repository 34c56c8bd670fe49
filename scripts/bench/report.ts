import { availableParallelism, cpus } from "node:os";
import { places } from "./task";
import type { Costs } from "./measure";

const ms = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 3 : 1)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`;

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

export function report({ ours, peers }: { ours: Costs; peers: Costs }, date: Date): string {
  const { whole = 0, wholeEverywhere = 0, text = 0, routes = 0, routesTraced = 0, sameWork = 0 } = ours;
  const count = places.reduce((sum, place) => sum + place.routes.length, 0);
  return `# Benchmarks

\`npm run bench\` measures this in one run, on one core; \`npm run bench -- --write\` writes this page.
${date.toISOString().slice(0, 10)} · Node ${process.versions.node} · ${cpus()[0]?.model.trim() ?? "unknown processor"}, ${availableParallelism()} cores.

Twenty families of six, made from a fixed seed, in all five places (${count} routes). A figure is processor time, helper threads included: the median round over all families, divided by twenty.

## One assessment

${table(["work", "per household"], [
    ["whole assessment, one place considered, no ties in the others", ms(whole)],
    ["the same, written as JSON", ms(text)],
    ["whole assessment, everything stated in all five places", ms(wholeEverywhere)],
    ["routes and followers only, untraced", ms(routes)],
    ["the same with the trace of every condition", ms(routesTraced)],
  ])}

The trace costs ${ms(Math.max(0, routesTraced - routes))} of the whole.

## The same routes in three rule engines

Every peer gets the settlement conditions of every route, translated from the criteria, and is measured only after it has found the same
routes for every person as our evaluator. It is asked less than an assessment answers: each person's own lead only, reading A only, what an
authority decides taken as no. It leaves out followers, the second readings, unknown facts, shortfalls, papers, rights, steps and the trace.
Whose dwelling it is, where a hukou lies, sums and lists are worked out for the peers beforehand and not counted.

${table(["engine", "per household", "slower than ours on the same work", "slower than our whole assessment"], [
    ["luohu-check, the same work", ms(sameWork), "1", ""],
    ...Object.entries(peers).sort(([, a], [, b]) => a - b).map(([name, cost]) => [name, ms(cost), times(cost / sameWork), times(cost / wholeEverywhere)]),
  ])}
`;
}
