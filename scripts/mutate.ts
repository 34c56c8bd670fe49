// Makes the law wrong in every way that one edit can, and says which golden household notices: npm run policies:mutate -- [PLACE]
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { policies } from "../policies";
import { goldenCases } from "../policies/testing/golden-cases";
import { idle } from "./mutate/equivalents";
import { judge } from "./mutate/judge";
import { missed, reportOf, total } from "./mutate/report";

const leastScore = 97;
const file = path.resolve(import.meta.dirname, "../docs/mutation.md");
const marks = ["<!-- the law -->", "<!-- /the law -->"] as const;

const only = process.argv[2];
const chosen = policies.filter(({ id }) => only === undefined || id === only);
if (chosen.length === 0) throw new Error(`There is no place ${only}.`);

const verdicts = chosen.flatMap((policy) => {
  const found = judge(policy);
  console.log(`${policy.id}: ${found.length} mutants, ${missed(found).length} missed, ${total(found).toFixed(1)} %`);
  return found;
});
const report = reportOf(verdicts, goldenCases.length, new Date().toISOString().slice(0, 10));
console.log(`\n${report.join("\n")}`);

if (only === undefined) {
  for (const id of idle(verdicts)) console.log(`Explained, but noticed or gone by now: ${id}`);
  const page = readFileSync(file, "utf8");
  const [before, rest = ""] = page.split(marks[0]);
  const after = rest.split(marks[1])[1] ?? "";
  writeFileSync(file, `${before}${marks[0]}\n\n${report.join("\n")}\n\n${marks[1]}${after}`);
}
process.exitCode = total(verdicts) < leastScore ? 1 : 0;
