import "server-only";
import type { Locale } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import { today } from "../today";
import { assessTable } from "./assess-table";
import { mostBytes, mostMegabytes } from "./limits";
import { TableRefused } from "./refusal";
import { resultSheet } from "./result-sheet";
import { resultView, type ResultView } from "./result-view";
import { Slices } from "./slices";
import { Turns } from "./turns";

/** What a page gives back of a table: the summary, and the workbook with a row for everybody. */
export type BatchAnswer = { view: ResultView; file: Buffer } | { refusal: string };

interface Asking {
  locale: Locale;
  signal?: AbortSignal;
  waiting?: () => void;
  progress?: (done: number, of: number) => void;
}

/** One after the other: two at once would take twice as long each. */
const turns = new Turns(1);

/** Reads, assesses and answers; nothing of it stays. Errors of ours are thrown, those of a table are told. */
export async function answerTable(given: unknown, { locale, signal, waiting, progress }: Asking): Promise<BatchAnswer> {
  const words = await wordsOf(locale);
  try {
    if (!(given instanceof Blob) || given.size === 0) throw new TableRefused("nothing");
    if (given.size > mostBytes) throw new TableRefused("tooLargeFile", { megabytes: mostMegabytes });
    if (!turns.isFree) waiting?.();
    const done = await turns.take(signal);
    try {
      const bytes = Buffer.from(await given.arrayBuffer());
      const table = await assessTable(bytes, { locale, asOf: today(), signal, progress });
      const sheet = await new Response(resultSheet(table, words, new Slices(signal))).arrayBuffer();
      return { view: resultView(table, words), file: Buffer.from(sheet) };
    } finally {
      done();
    }
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    return { refusal: words.say(`batch.refusals.${error.id}`, error.values) };
  }
}
