import "server-only";
import { Worker } from "node:worker_threads";
import type { Locale } from "../i18n/routing";
import { hearThread, type TableAnswer } from "./hear-thread";
import { mostMegabytesOfMemory } from "./limits";
import { TableRefused } from "./refusal";

export interface TableOrder {
  file: ArrayBuffer;
  locale: Locale;
  asOf: string;
}

/** A table that needs more ends its own thread and nothing else. */
const resourceLimits = { maxOldGenerationSizeMb: mostMegabytesOfMemory };

/** Milliseconds: the largest table that is taken is read in a fraction of it, also where the machine has much else to do. */
const patience = 60_000;

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
  const heard = hearThread(thread, { signal, progress, patience });
  thread.postMessage(order, [order.file]);
  const told = await heard.catch((error: unknown) => {
    void thread.terminate();
    throw error;
  });
  keep(thread);
  if ("refused" in told) throw new TableRefused(told.refused, told.values);
  return told;
}
