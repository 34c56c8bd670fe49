import "server-only";
import type { Locale } from "../i18n/routing";
import { answerTable, type BatchAnswer } from "./answer-table";

/** One line of an answer that is told while it is made. */
type Line =
  | { waiting: true }
  | { done: number; of: number }
  | { refusal: string }
  | { html: string; file: string; name: string }
  | { failed: true };

const tellEvery = 200;

interface Asking {
  table: unknown;
  locale: Locale;
  /** The page's part, once there is an answer. */
  finish: (answer: Exclude<BatchAnswer, { refusal: string }>) => Promise<Line>;
  failed: (error: unknown) => void;
}

/** JSON, a line at a time: how far it is, then the answer. When whoever asked goes away, the work ends. */
export function answerLines({ table, locale, finish, failed }: Asking): ReadableStream<Uint8Array> {
  const leaving = new AbortController();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      const tell = (line: Line): void => {
        if (!leaving.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      let told = 0;
      const progress = (done: number, of: number): void => {
        if (done < of && performance.now() - told < tellEvery) return;
        told = performance.now();
        tell({ done, of });
      };
      try {
        const waiting = () => tell({ waiting: true });
        const answer = await answerTable(table, { locale, signal: leaving.signal, waiting, progress });
        tell("refusal" in answer ? answer : await finish(answer));
      } catch (error) {
        if (leaving.signal.aborted) return;
        failed(error);
        tell({ failed: true });
      }
      controller.close();
    },
    cancel: () => leaving.abort(),
  });
}
