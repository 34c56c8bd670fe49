import { availableParallelism } from "node:os";
import { pipeline } from "node:stream/promises";
import { wordsOf } from "../lib/i18n/words";
import { negotiateLocale } from "../lib/i18n/negotiate-locale";
import { today } from "../lib/today";
import { answers, pieces } from "./assess/answers";
import { answersOfProcesses } from "./assess/processes";

// npm run --silent assess < households.ndjson > assessments.ndjson
const language = (process.env.LC_ALL || process.env.LANG || "").split(".")[0]?.replace("_", "-") ?? "";
const locale = negotiateLocale(language);
const asOf = today();
/** Every core, or so many; with one the command does all the work itself. */
const processes = Math.floor(Number(process.env.ASSESS_PROCESSES || availableParallelism()));

async function* answered(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string | Uint8Array> {
  if (processes > 1) yield* answersOfProcesses(pieces(bytes), processes, [locale, asOf]);
  else yield* answers(bytes, { words: await wordsOf(locale), asOf });
}

try {
  await pipeline(process.stdin, answered, process.stdout);
} catch (error) {
  // Whoever reads the answers has had enough of them.
  if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
}
