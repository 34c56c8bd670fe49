import { write } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import pino from "pino";

/** What nobody reads is lost after this much, and nobody waits for it. */
const mostBytes = 1024 * 1024;
const moment = 50;

/**
 * Writes to standard output without waiting: a full disk, a closed pipe or a reader that has stopped reading costs lines
 * and nothing else. pino's own way tries again without end when the process ends on a full disk.
 */
class LoseableLines {
  #lines: Buffer[] = [];
  #waiting = 0;
  isWriting = false;

  write(line: string): void {
    if (this.#waiting + line.length > mostBytes) return;
    this.#lines.push(Buffer.from(line));
    this.#waiting += line.length;
    if (!this.isWriting) this.#writeNext();
  }

  #writeNext(): void {
    const bytes = Buffer.concat(this.#lines);
    this.#lines = [];
    this.#waiting = 0;
    this.isWriting = bytes.length > 0;
    if (this.isWriting) this.#send(bytes);
  }

  #send(bytes: Buffer): void {
    write(1, bytes, (error, written) => {
      if (error?.code === "EAGAIN") return void setTimeout(() => this.#send(bytes), moment).unref();
      if (!error && written < bytes.length) return this.#send(bytes.subarray(written));
      this.#writeNext();
    });
  }
}

const lines = new LoseableLines();

/**
 * One line of JSON for each thing that happened. It is told what of ours it was, never what anybody sent: no address but
 * the name of a route, no header, no field, no error's words.
 */
export const log = pino(
  {
    level: process.env.LOG_LEVEL || "info",
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  },
  lines,
);

/** @returns whether what was said is written; nobody waits long for a reader that does not read */
export async function logWritten(): Promise<boolean> {
  for (let waited = 0; waited < 10 && lines.isWriting; waited += 1) await pause(moment);
  return !lines.isWriting;
}
