import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

export const version = "13.5.0";
const folder = path.resolve(".data/lighthouse");
const cli = path.join(folder, "node_modules/lighthouse/cli/index.js");
const flags =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const timings = {
  "largest-contentful-paint": "LCP",
  "total-blocking-time": "TBT",
  "cumulative-layout-shift": "CLS",
  "total-byte-weight": "bytes",
} as const;

export type Category = (typeof categories)[number];
export type Timing = (typeof timings)[keyof typeof timings];
export interface Run {
  scores: Record<Category, number>;
  timings: Record<Timing, number>;
  /** What cost points. */
  missed: string[];
}

interface Report {
  categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>;
}

/** 100 MB that only this script needs, so they come when it runs and lie outside node_modules. */
export function bringLighthouse(): void {
  if (existsSync(cli)) return;
  console.log(`Bringing Lighthouse ${version} …`);
  execFileSync(
    "npm",
    ["install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", `lighthouse@${version}`],
    { stdio: "inherit" },
  );
}

/** Now and then Chromium's trace lacks its beginning, and Lighthouse asks to be run again. */
function report(args: readonly string[], attempts = 3): Report {
  const env = { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium" };
  const { status, stdout } = spawnSync(process.execPath, [cli, ...args], {
    env,
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status === 0) return JSON.parse(stdout.toString());
  if (attempts === 1) throw new Error("Lighthouse failed; the lines above say why");
  return report(args, attempts - 1);
}

/** One visit from a phone with an empty cache; Lighthouse's default, mobile with simulated throttling. */
export function measure(url: string, cookie: string): Run {
  const options = [
    "--quiet",
    "--output=json",
    "--output-path=stdout",
    `--chrome-flags=${flags}`,
    `--only-categories=${categories.join(",")}`,
    `--extra-headers=${JSON.stringify({ Cookie: cookie })}`,
  ];
  const { categories: found, audits } = report([url, ...options]);
  const refs = categories.flatMap((category) => found[category].auditRefs);
  const lost = refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
  return {
    scores: Object.fromEntries(
      categories.map((category) => [category, Math.round((found[category].score ?? 0) * 100)]),
    ) as Run["scores"],
    timings: Object.fromEntries(
      Object.entries(timings).map(([id, name]) => [name, audits[id]?.numericValue ?? 0]),
    ) as Run["timings"],
    missed: [...new Set(lost.map(({ id }) => id))],
  };
}
