// Changes the code of lib/ with StrykerJS and says which tests notice: npm run lib:mutate [-- FOLDER …] [--sample PERCENT] [--seed TEXT] [--survivors] [--tests FILE,…]
// A folder at a time, against its own tests; a sample where --sample says how many in a hundred, always the same one of one --seed.
// --survivors lets what survived the last such run meet every test of lib/ and messages/, or those that --tests names. What was noticed
// once and has not changed since, nor its tests, is not tried again.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { forgetSurvivors, mutantsIn, type EngineMutant } from "./mutate/engine-mutants";
import { score, unexplained } from "./mutate/engine-report";
import { libReport } from "./mutate/lib-report";

const leastScore = 90;
const mutated = ["facts", "session", "result", "wizard"];
const root = path.resolve(import.meta.dirname, "..");
const page = path.join(root, "docs/mutation.md");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "100" },
    seed: { type: "string", default: "" },
    survivors: { type: "boolean", default: false },
    tests: { type: "string" },
  },
});
const percent = Number(values.sample);
const { seed } = values;

interface Run {
  date: string;
  commit: string;
}

const thisRun = (): Run => ({
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim(),
});

const reportOf = (folder: string, tests: "own" | "all"): string =>
  path.join(root, `.data/mutation-lib-${folder}-${percent}${seed && `-${seed}`}-${tests}.json`);

async function mutate(folder: string, tests: "own" | "all", places: readonly string[]): Promise<EngineMutant[]> {
  process.env["MUTATED_FOLDER"] = folder;
  process.env["MUTANTS_PERCENT"] = String(percent);
  process.env["MUTANTS_SEED"] = seed;
  if (tests === "all") process.env["ALL_TESTS"] = "1";
  else delete process.env["ALL_TESTS"];
  if (values.tests !== undefined) process.env["NAMED_TESTS"] = values.tests;
  const incrementalFile = reportOf(folder, tests).replace(".json", ".incremental.json");
  if (existsSync(incrementalFile)) forgetSurvivors(incrementalFile);
  await new Stryker({
    configFile: "scripts/mutate/lib-stryker.config.mjs",
    jsonReporter: { fileName: reportOf(folder, tests) },
    incrementalFile,
    plugins: ["@stryker-mutator/vitest-runner", path.join(root, "scripts/mutate/sample-checker.mjs")],
    checkers: ["sample"],
    mutate: [...places],
  }).runMutationTest();
  return mutantsIn(reportOf(folder, tests));
}

/** When the mutants of a folder were last tried, beside what became of them. */
const runOf = (folder: string): string => reportOf(folder, "own").replace(".json", ".run.json");

async function ownTests(folder: string): Promise<EngineMutant[]> {
  const run = thisRun();
  const own = await mutate(folder, "own", [`lib/${folder}/*.ts`, `!lib/${folder}/*.test.ts`]);
  writeFileSync(runOf(folder), JSON.stringify(run));
  return own;
}

async function everyTest(folder: string): Promise<EngineMutant[]> {
  const own = mutantsIn(reportOf(folder, "own"));
  const ranges = [...new Set(unexplained(own).map(({ range }) => range))];
  if (ranges.length === 0) return own;
  const later = await mutate(folder, "all", ranges);
  const noticedLater = new Set(later.filter(({ noticed }) => noticed).map(({ range, id }) => `${range} ${id}`));
  return own.map((mutant) => ({
    ...mutant,
    noticed: mutant.noticed || noticedLater.has(`${mutant.range} ${mutant.id}`),
  }));
}

function write(folder: string, lines: readonly string[]): void {
  const marks = [`<!-- lib/${folder} -->`, `<!-- /lib/${folder} -->`] as const;
  const [before, rest = ""] = readFileSync(page, "utf8").split(marks[0]);
  writeFileSync(page, `${before}${marks[0]}\n\n${lines.join("\n")}\n\n${marks[1]}${rest.split(marks[1])[1] ?? ""}`);
}

for (const folder of positionals.length > 0 ? positionals : mutated) {
  const all = await (values.survivors ? everyTest : ownTests)(folder);
  const run = JSON.parse(readFileSync(runOf(folder), "utf8")) as Run;
  const lines = libReport(folder, all, {
    percent,
    seed,
    ...run,
    later:
      !values.survivors || !existsSync(reportOf(folder, "all")) ? null : values.tests === undefined ? "all" : "named",
  });
  console.log(lines.join("\n"));
  for (const { range, id } of unexplained(all)) console.log(`${range}\n  ${id}`);
  write(folder, lines);
  if (score(all) < leastScore) process.exitCode = 1;
}
