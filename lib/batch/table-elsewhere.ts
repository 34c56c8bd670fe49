import "server-only";
import { Worker } from "node:worker_threads";
import type { Locale } from "../i18n/routing";
import { type RefusalId, TableRefused } from "./refusal";
import type { ResultView } from "./result-view";

export interface TableOrder {
  file: ArrayBuffer;
  locale: Locale;
  asOf: string;
}

/** The workbook as bytes. */
export interface TableAnswer {
  view: ResultView;
  file: ArrayBuffer;
}

export type Told = { done: number; of: number } | { refused: RefusalId; values: TableRefused["values"] } | TableAnswer;

/** Megabytes: a table that needs more ends its own thread and nothing else. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

interface Watching {
  signal?: AbortSignal | undefined;
  progress?: ((done: number, of: number) => void) | undefined;
}

/** Milliseconds: whoever sends the next table soon does not wait for a thread to begin; later none is there, and nothing of a table. */
const keptFor = 60_000;
let kept: { thread: Worker; end: NodeJS.Timeout } | null = null;

function takeThread(): Worker {
  clearTimeout(kept?.end);
  const thread = kept?.thread ?? new Worker(new URL("./table-worker.ts", import.meta.url), { resourceLimits });
  thread.removeAllListeners();
  kept = null;
  return thread;
}

function keep(thread: Worker): void {
  const forget = () => {
    kept = null;
    void thread.terminate();
  };
  thread.removeAllListeners();
  thread.on("error", forget);
  thread.unref();
  kept = { thread, end: setTimeout(forget, keptFor).unref() };
}

/**
 * Reads a table, assesses and answers it on a thread of its own, so that nobody else waits for it, whatever is in it.
 * @throws TableRefused; an error of the thread; the reason of the signal, and the work has ended then
 */
export async function tableElsewhere(order: TableOrder, { signal, progress }: Watching): Promise<TableAnswer> {
  signal?.throwIfAborted();
  const thread = takeThread();
  thread.ref();
  const answered = new Promise<TableAnswer | TableRefused>((resolve, reject) => {
    thread.on("message", (told: Told) => {
      if ("done" in told) progress?.(told.done, told.of);
      else resolve("refused" in told ? new TableRefused(told.refused, told.values) : told);
    });
    thread.on("error", reject);
    thread.on("exit", () => reject(new Error("a table's thread ended without an answer")));
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    thread.postMessage(order, [order.file]);
  });
  try {
    const answer = await answered;
    keep(thread);
    if (answer instanceof TableRefused) throw answer;
    return answer;
  } catch (error) {
    if (!(error instanceof TableRefused)) void thread.terminate();
    throw error;
  }
}
