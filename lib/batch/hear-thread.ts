import type { Worker } from "node:worker_threads";
import { type RefusalId, TableRefused } from "./refusal";
import type { ResultView } from "./result-view";
import { whyEnded } from "./why-ended";

/** The workbook as bytes. */
export interface TableAnswer {
  view: ResultView;
  file: ArrayBuffer;
}

interface Refused {
  refused: RefusalId;
  values: TableRefused["values"];
}

export type Told = { done: number; of: number } | Refused | TableAnswer;

interface Watching {
  signal?: AbortSignal | undefined;
  progress?: ((done: number, of: number) => void) | undefined;
  /** Milliseconds that a thread may say nothing. */
  patience: number;
}

/**
 * What a thread tells of its table, until the answer. What is read in one piece cannot look at the clock by itself, so that
 * is done from here. @throws TableRefused of a thread that says nothing any more; an error of the thread; the reason of the
 * signal: each time the thread is to be ended
 */
export async function hearThread(
  thread: Worker,
  { signal, progress, patience }: Watching,
): Promise<TableAnswer | Refused> {
  let silence: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const listen = () => {
        clearTimeout(silence);
        const seconds = Math.round(patience / 1000);
        silence = setTimeout(() => reject(new TableRefused("tooSlow", { seconds })), patience);
      };
      thread.on("message", (told: Told) => {
        if (!("done" in told)) return resolve(told);
        listen();
        progress?.(told.done, told.of);
      });
      thread.on("error", (error) => reject(whyEnded(error)));
      thread.on("exit", () => reject(new Error("a table's thread ended without an answer")));
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      listen();
    });
  } finally {
    clearTimeout(silence);
  }
}
