import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { NumberedLine } from "./answer-line";

interface Job {
  lines: NumberedLine[];
  answered: (text: Uint8Array) => void;
  failed: (error: Error) => void;
}

/** Processes that answer pieces of work, whoever is free. Processes and not threads: in threads Node 20 runs no TypeScript. */
class Processes {
  private readonly all: ChildProcess[] = [];
  private readonly free: ChildProcess[] = [];
  private readonly waiting: Job[] = [];
  private readonly working = new Map<ChildProcess, Job>();
  private failure: Error | undefined;

  constructor(
    private readonly most: number,
    private readonly given: readonly string[],
  ) {}

  /** A process says when it is ready, and with each answer that it is free again. */
  private start(): ChildProcess {
    const file = fileURLToPath(new URL("./worker.ts", import.meta.url));
    const child = fork(file, this.given, { serialization: "advanced" });
    child.on("message", (text: Uint8Array) => {
      this.working.get(child)?.answered(text);
      this.working.delete(child);
      this.free.push(child);
      this.next();
    });
    child.on("exit", (code) => this.fail(new Error(`a process of the command ended with ${code}`)));
    return child;
  }

  private fail(error: Error): void {
    this.failure = error;
    for (const { failed } of [...this.working.values(), ...this.waiting.splice(0)]) failed(error);
  }

  private next(): void {
    const job = this.waiting[0];
    const child = job && this.free.pop();
    if (!job || !child) return;
    this.waiting.shift();
    this.working.set(child, job);
    child.send(job.lines);
  }

  answer(lines: NumberedLine[]): Promise<Uint8Array> {
    return new Promise((answered, failed) => {
      if (this.failure) return failed(this.failure);
      this.waiting.push({ lines, answered, failed });
      // For a short file one is enough.
      if (this.all.length < this.most) this.all.push(this.start());
      this.next();
    });
  }

  end(): void {
    for (const child of this.all) {
      child.removeAllListeners("exit");
      child.disconnect();
    }
  }
}

/**
 * Answers in the order of the questions, by as many processes as there are cores; no more is read ahead than keeps them busy,
 * so that a file of any size needs the same memory.
 */
export async function* answersOfProcesses(
  pieces: AsyncIterable<NumberedLine[]>,
  count: number,
  given: readonly string[],
): AsyncGenerator<Uint8Array> {
  let processes: Processes | undefined;
  const under: Promise<Uint8Array>[] = [];
  try {
    for await (const piece of pieces) {
      processes ??= new Processes(count, given);
      const answer = processes.answer(piece);
      // It is looked at when its turn comes.
      answer.catch(() => undefined);
      under.push(answer);
      const first = under.length >= count * 2 ? under.shift() : undefined;
      if (first) yield await first;
    }
    for (let answer = under.shift(); answer; answer = under.shift()) yield await answer;
  } finally {
    processes?.end();
  }
}
