// Changes the engine's code with StrykerJS and says which tests notice: npm run policies:mutate:engine -- [FILE …] [--sample PERCENT] [--tests FILE,…] [--survivors]
// First the engine's own tests, which take seconds a mutant. --survivors lets what survived them and is not explained meet every test of
// the policies, which takes much longer. The figures of files that are not tried again stay.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { mutantsIn, splitReport, type EngineMutant } from "./mutate/engine-mutants";
import { engineReport, score, unexplained, type FileTried } from "./mutate/engine-report";
import { engineFiles } from "./mutate/stryker.config.mjs";

const leastScore = 90;
const root = path.resolve(import.meta.dirname, "..");
const page = path.join(root, "docs/mutation.md");
const reports = path.join(root, ".data/mutation-engine");
const marks = ["<!-- the engine -->", "<!-- /the engine -->"] as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "100" },
    tests: { type: "string" },
    survivors: { type: "boolean", default: false },
  },
});

type Tests = "own" | "all";
const reportOf = (file: string, tests: Tests): string =>
  path.join(reports, `${file.replaceAll("/", "-").replace(/\.ts$/u, "")}.${tests}.json`);

/** Every file's part of the report by itself, with when it was tried. */
async function mutate(places: readonly string[], tests: Tests): Promise<void> {
  if (tests === "all") process.env["ALL_TESTS"] = "1";
  if (values.tests !== undefined) process.env["NAMED_TESTS"] = values.tests;
  process.env["MUTANTS_PERCENT"] = tests === "all" ? "100" : values.sample;
  const whole = path.join(root, `.data/mutation-engine-${tests}.json`);
  await new Stryker({
    configFile: "scripts/mutate/stryker.config.mjs",
    plugins: ["@stryker-mutator/vitest-runner", path.join(root, "scripts/mutate/sample-checker.mjs")],
    checkers: ["sample"],
    jsonReporter: { fileName: whole },
    mutate: [...places],
  }).runMutationTest();
  const tried = {
    percent: Number(values.sample),
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim(),
  };
  mkdirSync(reports, { recursive: true });
  for (const [file, part] of splitReport(whole)) {
    writeFileSync(reportOf(file, tests), JSON.stringify({ ...part, ...tried }));
    if (tests === "own") rmSync(reportOf(file, "all"), { force: true });
  }
}

const ownOf = (file: string): EngineMutant[] => mutantsIn(reportOf(file, "own"));

function triedOf(file: string): FileTried {
  const own = ownOf(file);
  const later = existsSync(reportOf(file, "all")) ? mutantsIn(reportOf(file, "all")) : [];
  const noticedLater = new Set(later.filter(({ noticed }) => noticed).map(({ range, id }) => `${range} ${id}`));
  const all = own.map((mutant) => ({
    ...mutant,
    noticed: mutant.noticed || noticedLater.has(`${mutant.range} ${mutant.id}`),
  }));
  const run = JSON.parse(readFileSync(reportOf(file, "own"), "utf8")) as Pick<FileTried, "date" | "commit" | "percent">;
  return { file, own, all, date: run.date, commit: run.commit, percent: run.percent };
}

const every = engineFiles(root);
const chosen = positionals.length > 0 ? positionals : every;
if (values.survivors) {
  const survivors = chosen
    .filter((file) => existsSync(reportOf(file, "own")))
    .flatMap((file) => unexplained(ownOf(file)));
  if (survivors.length > 0) await mutate([...new Set(survivors.map(({ range }) => range))], "all");
} else await mutate(chosen, "own");

const tried = every.filter((file) => existsSync(reportOf(file, "own"))).map(triedOf);
const report = engineReport(
  tried,
  every.filter((file) => tried.every((one) => one.file !== file)),
);
console.log(report.join("\n"));
const all = tried.flatMap((one) => one.all);
for (const { range, id } of unexplained(all)) console.log(`${range}\n  ${id}`);
const [before, rest = ""] = readFileSync(page, "utf8").split(marks[0]);
writeFileSync(page, `${before}${marks[0]}\n\n${report.join("\n")}\n\n${marks[1]}${rest.split(marks[1])[1] ?? ""}`);
process.exitCode = score(all) < leastScore ? 1 : 0;
