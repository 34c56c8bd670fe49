import "server-only";
import type { Locale } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import { today } from "../today";
import { mostBytes, mostMegabytes } from "./limits";
import { TableRefused } from "./refusal";
import type { ResultView } from "./result-view";
import { tableElsewhere } from "./table-elsewhere";
import { Turns } from "./turns";

/** What a page gives back of a table: the summary, and the workbook with a row for everybody. */
export type BatchAnswer = { view: ResultView; file: Buffer } | { refusal: string };

interface Asking {
  locale: Locale;
  signal?: AbortSignal | undefined;
  waiting?: () => void;
  progress?: (done: number, of: number) => void;
}

const ofProcess = globalThis as typeof globalThis & { luohuTables?: Turns };
/** One after the other: two at once would take twice as long each. The framework bundles pages and routes apart, and both take tables. */
const turns = (ofProcess.luohuTables ??= new Turns(1));

/** Also one that the other bundle has thrown. */
const isRefusal = (error: unknown): error is TableRefused => error instanceof Error && error.name === "TableRefused";

/** Has a table read, assessed and answered; nothing of it stays. Errors of ours are thrown, those of a table are told. */
export async function answerTable(given: unknown, { locale, signal, waiting, progress }: Asking): Promise<BatchAnswer> {
  try {
    if (!(given instanceof Blob) || given.size === 0) throw new TableRefused("nothing");
    if (given.size > mostBytes) throw new TableRefused("tooLargeFile", { megabytes: mostMegabytes });
    if (!turns.isFree) waiting?.();
    const done = await turns.take(signal);
    try {
      const order = { file: await given.arrayBuffer(), locale, asOf: today() };
      const { view, file } = await tableElsewhere(order, { signal, progress });
      return { view, file: Buffer.from(file) };
    } finally {
      done();
    }
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { say } = await wordsOf(locale);
    return { refusal: say(`batch.refusals.${error.id}`, error.values) };
  }
}
