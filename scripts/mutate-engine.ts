// Changes the engine's code with StrykerJS and says which tests notice: npm run policies:mutate:engine [-- FILE …]
// First the engine's own tests, which take a second a mutant; what survives them meets every test of the policies, which takes ten.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { mutantsIn, type EngineMutant } from "./mutate/engine-mutants";
import { engineReport, score, unexplained } from "./mutate/engine-report";

const leastScore = 90;
const root = path.resolve(import.meta.dirname, "..");
const page = path.join(root, "docs/mutation.md");
const marks = ["<!-- the engine -->", "<!-- /the engine -->"] as const;
const only = process.argv.slice(2);

function mutate(places: readonly string[], tests: "own" | "all"): EngineMutant[] {
  const report = `.data/mutation-engine-${tests}.json`;
  const args = ["stryker", "run", "scripts/mutate/stryker.config.mjs", ...(places.length > 0 ? ["--mutate", places.join(",")] : [])];
  const { status } = spawnSync("npx", args, { cwd: root, stdio: "inherit", env: { ...process.env, MUTATION_REPORT: report, ...(tests === "all" && { ALL_TESTS: "1" }) } });
  if (status !== 0) throw new Error("Stryker could not run; its lines above say why");
  return mutantsIn(path.join(root, report));
}

const own = mutate(only, "own");
const survivors = own.filter(({ noticed, timedOut }) => !noticed || timedOut);
const later = survivors.length > 0 ? mutate([...new Set(survivors.map(({ range }) => range))], "all") : [];
const noticedLater = new Set(later.filter(({ noticed }) => noticed).map(({ range, id }) => `${range} ${id}`));
const all = own.map((mutant) => ({ ...mutant, noticed: (mutant.noticed && !mutant.timedOut) || noticedLater.has(`${mutant.range} ${mutant.id}`) }));

const report = engineReport(own, all, new Date().toISOString().slice(0, 10));
console.log(report.join("\n"));
for (const { range, id } of unexplained(all)) console.log(`${range}\n  ${id}`);
if (only.length === 0) {
  const [before, rest = ""] = readFileSync(page, "utf8").split(marks[0]);
  writeFileSync(page, `${before}${marks[0]}\n\n${report.join("\n")}\n\n${marks[1]}${rest.split(marks[1])[1] ?? ""}`);
}
process.exitCode = score(all) < leastScore ? 1 : 0;
