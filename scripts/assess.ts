import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { wordsOf } from "../lib/i18n/words";
import { negotiateLocale } from "../lib/i18n/negotiate-locale";
import { today } from "../lib/today";
import { answers } from "./assess/answers";

// npm run --silent assess < households.ndjson > assessments.ndjson
const language = (process.env.LC_ALL || process.env.LANG || "").split(".")[0]?.replace("_", "-") ?? "";
const circumstances = { words: await wordsOf(negotiateLocale(language)), asOf: today() };

try {
  await pipeline(process.stdin, (bytes) => Readable.from(answers(bytes, circumstances)), process.stdout);
} catch (error) {
  // Whoever reads the answers has had enough of them.
  if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
}
