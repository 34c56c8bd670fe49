import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";
import type { EngineOptions } from "./e2e/old-browsers/journey.spec";
import { engines } from "./scripts/browsers/engines.mjs";

const port = Number(process.env.PORT ?? 3100);
const baseURL = process.env.BASE_URL ?? `http://127.0.0.1:${port}`;
const system = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
// Tests seal answers themselves, so they know the key of the server that is started for them; workers inherit it.
if (!process.env.BASE_URL) process.env.SESSION_KEY ??= randomBytes(32).toString("base64url");
const launchOptions = {
  args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet,
  ...(existsSync(system) ? { executablePath: system } : {}),
};

/** Tests that open no page run once, not on every screen. */
const wire = [
  "server.spec.ts",
  "framework.spec.ts",
  "two-machines.spec.ts",
  "behind-proxies.spec.ts",
  "unwelcome.spec.ts",
  "operating.spec.ts",
  "headers.spec.ts",
  "fuzz.spec.ts",
  "starving.spec.ts",
  "seen.spec.ts",
  "log.spec.ts",
  "traces.spec.ts",
  "api.spec.ts",
  "api-client.spec.ts",
  "api-refusals.spec.ts",
  "assistants.spec.ts",
  "styles.spec.ts",
];
/** What is remembered or taken back, in one tab or in two, by father and by son, is no matter of the screen: it is tried where it happens. */
const onPhones = [
  "journeys/change-of-mind.spec.ts",
  "journeys/update.spec.ts",
  "journeys/memory.spec.ts",
  "journeys/two-tabs.spec.ts",
  "journeys/points-of-view.spec.ts",
  "journeys/drafts.spec.ts",
];
/** Not a matter of the size of the screen. */
const elsewhere = [
  ...wire,
  "budgets.spec.ts",
  "accessibility-*.spec.ts",
  "large-text.spec.ts",
  "old-browsers/**",
  "sixth-place.spec.ts",
];

export default defineConfig<EngineOptions>({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: Number(process.env.E2E_WORKERS ?? 2),
  timeout: 30_000,
  reporter: [["list"], ["./e2e/skips-aloud.ts"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: { baseURL, launchOptions, trace: process.env.E2E_TRACE ? "retain-on-failure" : "off" },
  projects: [
    { name: "server", testMatch: wire },
    { name: "sixth place", testMatch: "sixth-place.spec.ts" },
    {
      name: "desktop",
      testIgnore: [...elsewhere, ...onPhones],
      grepInvert: /@phone/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1366, height: 768 } },
    },
    // Tables are made, households read out, and documents looked into, at a desk.
    {
      name: "phone",
      testIgnore: [...elsewhere, "batch/**", "document.spec.ts", /counter\/(?!hand-over).*\.spec\.ts/],
      grepInvert: /@desktop/,
      use: { ...devices["Pixel 7"], viewport: { width: 360, height: 640 } },
    },
    {
      name: "measured",
      testMatch: ["budgets.spec.ts", "accessibility-*.spec.ts", "large-text.spec.ts"],
      use: { trace: "off", actionTimeout: 10_000, ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
    },
    ...(["chromium", ...engines.map(({ id }) => id)] as const).map((engine) => ({
      name: engine,
      testMatch: "old-browsers/*.spec.ts",
      use: { engine },
    })),
  ],
  // BASE_URL points at a server that runs already; otherwise the production build is served here.
  ...(process.env.BASE_URL
    ? {}
    : {
        webServer: {
          command: "node scripts/serve.mjs",
          url: `${baseURL}/api/health`,
          env: { PORT: String(port), HOST: "127.0.0.1" },
          gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
        },
      }),
});
