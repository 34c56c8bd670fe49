// Makes the law wrong in every way that one edit can, and says which golden household notices: npm run policies:mutate -- [PLACE] [--sample PERCENT]
// The figures of places that are not tried again stay. A sample is a look before a whole run: what it finds is printed and not kept.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { policies } from "../policies";
import { casesFor } from "../policies/testing/replay";
import { idle } from "./mutate/equivalents";
import { judge } from "./mutate/judge";
import { missed, reportOf, total, type PlaceTried } from "./mutate/report";

const leastScore = 97;
const root = path.resolve(import.meta.dirname, "..");
const file = path.join(root, "docs/mutation.md");
const reports = path.join(root, ".data/mutation-law");
const marks = ["<!-- the law -->", "<!-- /the law -->"] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string", default: "100" } },
});
const [only] = positionals;
const percent = Number(values.sample);
const chosen = policies.filter(({ id }) => only === undefined || id === only);
if (chosen.length === 0) throw new Error(`There is no place ${only}.`);

const fileOf = (place: string): string => path.join(reports, `${place}.json`);

function run(policy: (typeof policies)[number]): PlaceTried {
  const verdicts = judge(policy, percent).map(({ mutant: { place, id, operator }, brokenBy }) => ({
    mutant: { place, id, operator },
    brokenBy,
  }));
  console.log(
    `${policy.id}: ${verdicts.length} mutants, ${missed(verdicts).length} missed, ${total(verdicts).toFixed(1)} %`,
  );
  return {
    place: policy.id,
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim(),
    cases: casesFor(policy.id).length,
    verdicts,
  };
}

if (percent < 100) {
  console.log(`\n${reportOf(chosen.map(run)).join("\n")}`);
  process.exit();
}

mkdirSync(reports, { recursive: true });
for (const policy of chosen) writeFileSync(fileOf(policy.id), JSON.stringify(run(policy)));

const tried = policies
  .filter(({ id }) => existsSync(fileOf(id)))
  .map(({ id }) => JSON.parse(readFileSync(fileOf(id), "utf8")) as PlaceTried);
const report = reportOf(tried);
console.log(`\n${report.join("\n")}`);
const all = tried.flatMap(({ verdicts }) => verdicts);
if (tried.length === policies.length)
  for (const id of idle(all)) console.log(`Explained, but noticed or gone by now: ${id}`);
const page = readFileSync(file, "utf8");
const [before, rest = ""] = page.split(marks[0]);
const after = rest.split(marks[1])[1] ?? "";
writeFileSync(file, `${before}${marks[0]}\n\n${report.join("\n")}\n\n${marks[1]}${after}`);
process.exitCode = total(all) < leastScore ? 1 : 0;
