import { parentPort } from "node:worker_threads";
import { wordsOf } from "../i18n/words";
import { assessTable } from "./assess-table";
import type { Told } from "./hear-thread";
import { TableRefused } from "./refusal";
import { resultSheet } from "./result-sheet";
import { resultView } from "./result-view";
import type { TableOrder } from "./table-elsewhere";

const tell = (told: Told, bytes: ArrayBuffer[] = []): void => parentPort?.postMessage(told, bytes);

async function answer({ file, locale, asOf }: TableOrder): Promise<void> {
  const words = await wordsOf(locale);
  const table = await assessTable(Buffer.from(file), { locale, asOf, progress: (done, of) => tell({ done, of }) });
  const sheet = await new Response(resultSheet(table, words)).arrayBuffer();
  tell({ view: resultView(table, words), file: sheet }, [sheet]);
}

// One table after another; what is no fault of a table ends the thread with an error.
parentPort?.on("message", (order: TableOrder) =>
  answer(order).catch((error: unknown) => {
    if (!(error instanceof TableRefused)) throw error;
    tell({ refused: error.id, values: error.values });
  }),
);
