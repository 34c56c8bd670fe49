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

/**
 * Reads a table, assesses and answers it on a thread of its own, so that nobody else waits for it, whatever is in it.
 * @throws TableRefused; an error of the thread; the reason of the signal, and the work has ended then
 */
export function tableElsewhere(order: TableOrder, { signal, progress }: Watching): Promise<TableAnswer> {
  signal?.throwIfAborted();
  const thread = new Worker(new URL("./table-worker.ts", import.meta.url), { resourceLimits });
  const answered = new Promise<TableAnswer>((resolve, reject) => {
    thread.on("message", (told: Told) => {
      if ("done" in told) progress?.(told.done, told.of);
      else if ("refused" in told) reject(new TableRefused(told.refused, told.values));
      else resolve(told);
    });
    thread.on("error", reject);
    thread.on("exit", () => reject(new Error("a table's thread ended without an answer")));
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  thread.postMessage(order, [order.file]);
  return answered.finally(() => void thread.terminate());
}
