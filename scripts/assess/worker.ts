import type { Locale } from "../../lib/i18n/routing";
import { wordsOf } from "../../lib/i18n/words";
import { answerLine, type NumberedLine } from "./answer-line";

// One of several processes of `npm run assess`: pieces of work in, their answers out, as text.
const [, , locale, asOf = ""] = process.argv;
const circumstances = { words: await wordsOf(locale as Locale), asOf };

/** Whoever asked may have gone meanwhile. */
const tell = (answers: string): void =>
  void process.send?.(Buffer.from(answers), undefined, undefined, () => undefined);

process.on("message", (lines: NumberedLine[]) => tell(lines.map((line) => answerLine(line, circumstances)).join("")));
process.on("disconnect", () => process.exit());
tell("");
