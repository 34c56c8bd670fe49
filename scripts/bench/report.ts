import { availableParallelism, cpus } from "node:os";
import { places } from "./task";
import { peopleCounts } from "./households";
import type { Measured, StateCost } from "./measure";

const ms = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 3 : 1)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`;

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const costs = ({ outcomes, questions, written, kilobytes }: StateCost): string =>
  `${[outcomes, questions, written].map((one) => one.toFixed(one < 10 ? 2 : 0)).join(" · ")} ms, ${kilobytes.toFixed(0)} kB`;

/** A line a state and number of places, a column a number of people. */
function stateRows(states: readonly StateCost[]): string[][] {
  const names = [...new Set(states.map(({ name, places: count }) => `${name}, ${count} places`))];
  return names
    .map((line) => {
      const own = states.filter(({ name, places: count }) => `${name}, ${count} places` === line);
      return [
        line,
        ...peopleCounts.map((people) => {
          const found = own.find((state) => state.people === people);
          return found ? costs(found) : "";
        }),
      ];
    })
    .filter(([, ...cells]) => cells.some((cell) => cell !== ""));
}

const others = (states: readonly StateCost[]): string[] =>
  states
    .filter(({ people }) => !peopleCounts.some((count) => count === people))
    .map(
      (state) =>
        `${state.name[0]?.toUpperCase()}${state.name.slice(1)}, ${state.people} people: ${costs(state)}, ${state.kilobytesPacked.toFixed(0)} kB with gzip.`,
    );

export function report(measured: Measured, date: Date): string {
  return `${head(date)}
${oneAssessment(measured)}
${everyState(measured)}
${rivals(measured)}`;
}

function head(date: Date): string {
  const count = places.reduce((sum, place) => sum + place.routes.length, 0);
  return `# Benchmarks

\`npm run bench\` measures this in one run, on one core; \`npm run bench -- --write\` writes this page.
${date.toISOString().slice(0, 10)} · Node ${process.versions.node} · ${cpus()[0]?.model.trim() ?? "unknown processor"}, ${availableParallelism()} cores.

Twenty families of six, made from a fixed seed, in all ${places.length} places (${count} routes, counted once for each kind of place). A figure is processor time, helper threads included: the median round over all families, divided by twenty.
`;
}

function oneAssessment({ ours }: Measured): string {
  const {
    whole = 0,
    wholeEverywhere = 0,
    text = 0,
    batch = 0,
    batchOfCounter = 0,
    routes = 0,
    routesTraced = 0,
  } = ours;
  return `## One assessment

${table(
  ["work", "per household"],
  [
    ["whole assessment, one place considered", ms(whole)],
    ["the same, written as JSON", ms(text)],
    ["whole assessment, everything stated in every place", ms(wholeEverywhere)],
    [
      "a line of the batch command, one place considered: JSON in, checked, assessed, JSON out",
      `${ms(batchOfCounter)}, ${Math.round(1000 / batchOfCounter)} a second`,
    ],
    [
      "the same, everything stated in every place: JSON in, checked, assessed, JSON out",
      `${ms(batch)}, ${Math.round(1000 / batch)} a second`,
    ],
    ["routes and followers only, untraced", ms(routes)],
    ["the same with the trace of every condition", ms(routesTraced)],
  ],
)}

The trace costs ${ms(Math.max(0, routesTraced - routes))} of the whole.
`;
}

const everyState = ({ states }: Measured): string => `## The states that a visitor passes through

Three figures: who is accepted where · with what is missing and the next question, which is what a page of the wizard reads · everything, written as JSON; and how much that is.

${table(["what is known", ...peopleCounts.map((count) => (count === 1 ? "1 person" : `${count} people`))], stateRows(states))}

${others(states).join("\n")}
`;

function rivals({ ours: { sameWork = 0, wholeEverywhere = 0 }, peers }: Measured): string {
  return `## The same routes in three rule engines

Every peer gets the settlement conditions of every route, translated from the criteria, and is measured only after it has found the same
routes for every person as our evaluator. It is asked less than an assessment answers: each person's own lead only, reading A only, what an
authority decides taken as no. It leaves out followers, the second readings, unknown facts, shortfalls, papers, rights, steps and the trace.
Whose home it is, where a hukou lies, booklets, sums and lists are worked out for the peers beforehand and not counted.

${table(
  ["engine", "per household", "slower than ours on the same work", "slower than our whole assessment"],
  [
    ["luohu-check, the same work", ms(sameWork), "1", ""],
    ...Object.entries(peers)
      .sort(([, a], [, b]) => a - b)
      .map(([name, cost]) => [name, ms(cost), times(cost / sameWork), times(cost / wholeEverywhere)]),
  ],
)}
`;
}
