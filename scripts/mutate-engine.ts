// Changes the engine's code with StrykerJS and says which tests notice: npm run policies:mutate:engine [-- --survivors | FILE …]
// First the engine's own tests, which take a second a mutant; what survives them and is not explained meets every test of the
// policies, which takes ten. --survivors goes on from the last first run.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { mutantsIn, type EngineMutant } from "./mutate/engine-mutants";
import { engineReport, score, unexplained } from "./mutate/engine-report";

const leastScore = 90;
const root = path.resolve(import.meta.dirname, "..");
const page = path.join(root, "docs/mutation.md");
const marks = ["<!-- the engine -->", "<!-- /the engine -->"] as const;
const goesOn = process.argv[2] === "--survivors";
const only = goesOn ? [] : process.argv.slice(2);
const reportOf = (tests: "own" | "all"): string => path.join(root, `.data/mutation-engine-${tests}.json`);

async function mutate(places: readonly string[], tests: "own" | "all"): Promise<EngineMutant[]> {
  if (tests === "all") process.env["ALL_TESTS"] = "1";
  const options = {
    configFile: "scripts/mutate/stryker.config.mjs",
    jsonReporter: { fileName: reportOf(tests) },
    ...(places.length > 0 && { mutate: [...places] }),
  };
  await new Stryker(options).runMutationTest();
  return mutantsIn(reportOf(tests));
}

const own = goesOn ? mutantsIn(reportOf("own")) : await mutate(only, "own");
const survivors = unexplained(own.map((mutant) => ({ ...mutant, noticed: mutant.noticed && !mutant.timedOut })));
const later = survivors.length > 0 ? await mutate([...new Set(survivors.map(({ range }) => range))], "all") : [];
const noticedLater = new Set(later.filter(({ noticed }) => noticed).map(({ range, id }) => `${range} ${id}`));
const all = own.map((mutant) => ({
  ...mutant,
  noticed: (mutant.noticed && !mutant.timedOut) || noticedLater.has(`${mutant.range} ${mutant.id}`),
}));

const report = engineReport(own, all, new Date().toISOString().slice(0, 10));
console.log(report.join("\n"));
for (const { range, id } of unexplained(all)) console.log(`${range}\n  ${id}`);
if (only.length === 0) {
  const [before, rest = ""] = readFileSync(page, "utf8").split(marks[0]);
  writeFileSync(page, `${before}${marks[0]}\n\n${report.join("\n")}\n\n${marks[1]}${rest.split(marks[1])[1] ?? ""}`);
}
process.exitCode = score(all) < leastScore ? 1 : 0;
