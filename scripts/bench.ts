import { writeFile } from "node:fs/promises";
import { measure } from "./bench/measure";
import { report } from "./bench/report";

// npm run bench: what one assessment costs, beside three rule engines on the same routes. With -- --write, docs/benchmarks.md too.
// It is bundled first: a loader that names every function at run time would be measured as well.
const text = report(await measure(), new Date());
console.log(text);
if (process.argv.includes("--write")) await writeFile("docs/benchmarks.md", text);
