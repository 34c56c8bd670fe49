// Holds the clause registers against the documents as found: npm run policies:verify -- FOLDER
import { sourcesFolder, sourcesPresent, verifyAll } from "./verify/verify";

const folder = sourcesFolder(process.argv[2]);
if (sourcesPresent(folder)) {
  const verifications = await verifyAll(folder);
  const problems = verifications.flatMap((verification) => verification.problems);
  for (const line of verifications.flatMap(({ coverage }) => coverage)) console.log(line);
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? "Every register agrees with its document." : `${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} else {
  console.log(`Skipped: the documents are not at ${folder}. Registers were not held against them.`);
}
