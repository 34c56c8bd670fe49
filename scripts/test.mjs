// npm test: everything, from a clean clone. Uses nothing but Node until the packages are there.
import path from "node:path";
import { bringBrowsers } from "./browsers/bring.mjs";
import { ensureBrowser } from "./setup/browser.mjs";
import { freePort } from "./setup/free-port.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { checkLanes } from "./test/check-steps.mjs";
import { runLanes, runStep, summarise } from "./test/steps.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
ensurePackages();
const results = await runLanes(checkLanes);
const build = await runStep({ name: "production build", command: ["next", "build"], env: { NODE_ENV: "production" } });
results.push(build);
if (build.tally.failed === 0)
  results.push(await runStep({ name: "shipped scripts and styles", command: ["node", "scripts/check-shipped.mjs"] }));

if (build.tally.failed === 0 && ensureBrowser()) {
  await bringBrowsers();
  const port = String(await freePort());
  results.push(
    await runStep({
      name: "end to end",
      command: ["playwright", "test"],
      env: { PORT: port },
      report: { file: "test-results/e2e.json", kind: "playwright" },
    }),
  );
} else {
  console.log("The end-to-end tests did not run: there is no build or no browser.");
  results.push({ name: "end to end", seconds: 0, tally: { passed: 0, failed: 1, skipped: 0 } });
}
process.exitCode = summarise(results);
