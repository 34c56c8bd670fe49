import { writeFile } from "node:fs/promises";
import { examples } from "./examples/files";

// npm run examples:generate: what in examples/ follows from the OpenAPI document.
for (const [file, text] of Object.entries(await examples())) await writeFile(file, text);
