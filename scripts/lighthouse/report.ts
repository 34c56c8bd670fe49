import { categories, version, type Run, type Timing } from "./measure";

export interface Measured {
  name: string;
  runs: readonly Run[];
}

const goals = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 } as const;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const figure = (runs: readonly Run[], name: Timing): number => median(runs.map(({ timings }) => timings[name]));

export function row({ name, runs }: Measured): string {
  const scores = categories.map((category) => median(runs.map((run) => run.scores[category])));
  const times = [
    `${(figure(runs, "LCP") / 1000).toFixed(1)} s`,
    `${Math.round(figure(runs, "TBT"))} ms`,
    figure(runs, "CLS").toFixed(3),
    `${(figure(runs, "bytes") / 1000).toFixed(1)} kB`,
  ];
  return `| ${[name, ...scores, ...times].join(" | ")} |`;
}

/** Goals that a median has not reached, and what cost the points. */
export function shortfalls({ name, runs }: Measured): string[] {
  return categories.flatMap((category) => {
    const reached = median(runs.map((run) => run.scores[category]));
    const missed = [...new Set(runs.flatMap((run) => run.missed))].join(", ");
    return reached < goals[category] ? [`${name}: ${category} ${reached}, goal ${goals[category]} (${missed})`] : [];
  });
}

export function document(measured: readonly Measured[], circumstances: string): string {
  return `# Lighthouse

\`npm run lighthouse\` measures the production build with Lighthouse ${version}: mobile, simulated throttling, empty cache, the median of ${measured[0]?.runs.length} runs, and writes this page. Goals: 100 for accessibility, best practices and SEO, at least ${goals.performance} for performance.

${circumstances}

| page | performance | accessibility | best practices | SEO | LCP | TBT | CLS | over the wire |
|---|---|---|---|---|---|---|---|---|
${measured.map(row).join("\n")}

Times carry noise, bytes do not: \`e2e/budgets.spec.ts\` holds those in every test run.
`;
}
