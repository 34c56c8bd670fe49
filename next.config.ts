import { copyFileSync } from "node:fs";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { PHASE_PRODUCTION_SERVER } from "next/constants";
import { compileServer } from "./scripts/setup/server-program.mjs";
import { sourceMark } from "./scripts/setup/source-mark.mjs";

/**
 * The framework salts the names of actions with this key, and would make a new one for each build: a form of one build, or
 * of one machine, would be refused by another. It seals nothing here, for no action closes over anything (app/actions.test.ts).
 */
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= Buffer.from("luohu-check names actions alike.").toString("base64");

/** Loaded by instrumentation.ts where the operator asks for traces, from where the framework finds them too. */
const traces = ["api", "context-async-hooks", "core", "exporter-trace-otlp-http", "resources", "sdk-trace"].map(
  (name) => `@opentelemetry/${name}`,
);

const distDir = process.env.NEXT_DIST_DIR ?? ".next";

/** Next writes the folder it builds into to the tsconfig; only the usual folder may change the committed one. */
function tsconfigFor(folder: string) {
  if (folder === ".next") return "tsconfig.json";
  const copy = `${folder}.tsconfig.json`;
  copyFileSync("tsconfig.json", copy);
  return copy;
}

const config: NextConfig = {
  distDir,
  typescript: { ignoreBuildErrors: true, tsconfigPath: tsconfigFor(distDir) }, // npm run check has looked at types already
  compiler: { runAfterProductionCompile: compileServer }, // the server of our own is part of a build
  generateBuildId: sourceMark, // two builds of one commit are equal, and a page knows another edition by it
  serverExternalPackages: ["ioredis", "pino", "prom-client", ...traces],
  poweredByHeader: false,
  compress: false, // lib/server compresses, with brotli
  images: { unoptimized: true },
  reactMaxHeadersLength: 0, // no Link headers that preload scripts on pages without scripts
  htmlLimitedBots: /.*/, // titles stay in <head>: streamed metadata needs a script to move it there
  experimental: {
    globalNotFound: true,
    serverActions: { bodySizeLimit: "13mb" }, // what each address takes is decided before: lib/server/requests/body-limits.ts
    turbopackChunking: { minChunkSize: 10_000_000, maxMergeChunkSize: 10_000_000 }, // the framework in one piece: 4 kB and three requests less
  },
};

/** Nothing uses light-dark, and its fallback would cost every page four declarations. What only serves warns of this setting. */
const styles = (phase: string): NextConfig["experimental"] =>
  phase === PHASE_PRODUCTION_SERVER ? {} : { lightningCssFeatures: { exclude: ["light-dark"] } };

const withWords = createNextIntlPlugin("./lib/i18n/request.ts");

const configFor = (phase: string): NextConfig =>
  withWords({ ...config, experimental: { ...config.experimental, ...styles(phase) } });

export default configFor;
