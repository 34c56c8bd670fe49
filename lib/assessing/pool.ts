/** Why nobody worked on it: there was no room to wait, the time was over, the work failed, or nobody waits any more. */
export type Unworked = "full" | "late" | "failed" | "gone";

export class NotWorked extends Error {
  constructor(readonly why: Unworked) {
    super(why);
  }
}

/** What the pool needs of a thread. */
export interface Thread {
  postMessage(message: unknown): void;
  on(event: "message", listener: (message: unknown) => void): unknown;
  on(event: "error" | "exit", listener: () => void): unknown;
  terminate(): unknown;
  ref(): void;
  unref(): void;
}

export interface Rules {
  threads: number;
  /** How many may wait, of one client at most a quarter of them. */
  queue: number;
  /** Milliseconds from being asked to being answered. */
  deadline: number;
}

interface Job {
  message: unknown;
  client: string;
  resolve: (result: unknown) => void;
  reject: (reason: NotWorked) => void;
  timer?: NodeJS.Timeout;
}

/**
 * Threads that are kept, and those who wait for them, each client in turn: whoever asks for much waits behind himself,
 * not before others.
 */
export class Pool {
  private readonly idle: Thread[] = [];
  private readonly busy = new Map<Thread, Job>();
  private readonly waiting = new Map<string, Job[]>();

  constructor(
    private readonly start: () => Thread,
    private readonly rules: Rules,
  ) {}

  get waits(): number {
    return [...this.waiting.values()].reduce((sum, jobs) => sum + jobs.length, 0);
  }

  run(message: unknown, client: string, signal?: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const own = this.waiting.get(client) ?? [];
      if (this.waits >= this.rules.queue || own.length >= Math.max(1, this.rules.queue / 4))
        return reject(new NotWorked("full"));
      const job: Job = { message, client, resolve, reject };
      job.timer = setTimeout(() => this.giveUp(job, "late"), this.rules.deadline);
      signal?.addEventListener("abort", () => this.leave(job), { once: true });
      this.waiting.set(client, [...own, job]);
      this.next();
    });
  }

  private next(): void {
    const [turn] = this.waiting;
    if (!turn) return;
    const thread = this.idle.pop() ?? (this.busy.size < this.rules.threads ? this.begin() : undefined);
    if (!thread) return;
    const [client, [job, ...others]] = turn;
    this.waiting.delete(client);
    if (others.length > 0) this.waiting.set(client, others);
    if (!job) return this.next();
    this.busy.set(thread, job);
    thread.ref();
    thread.postMessage(job.message);
  }

  private begin(): Thread {
    const thread = this.start();
    const lost = () => this.end(thread, (job) => job.reject(new NotWorked("failed")));
    thread.on("message", (result) => {
      thread.unref();
      const job = this.busy.get(thread);
      if (!job) return;
      this.busy.delete(thread);
      this.idle.push(thread);
      clearTimeout(job.timer);
      job.resolve(result);
      this.next();
    });
    thread.on("error", lost);
    thread.on("exit", lost);
    return thread;
  }

  /** A thread that has ended is replaced when there is work. */
  private end(thread: Thread, tell: (job: Job) => void): void {
    const at = this.idle.indexOf(thread);
    if (at >= 0) this.idle.splice(at, 1);
    const job = this.busy.get(thread);
    this.busy.delete(thread);
    if (!job) return;
    clearTimeout(job.timer);
    tell(job);
    this.next();
  }

  private leave(job: Job): void {
    const own = this.waiting.get(job.client) ?? [];
    if (own.includes(job)) this.giveUp(job, "gone");
  }

  private giveUp(job: Job, why: Unworked): void {
    clearTimeout(job.timer);
    const own = (this.waiting.get(job.client) ?? []).filter((other) => other !== job);
    if (own.length > 0) this.waiting.set(job.client, own);
    else this.waiting.delete(job.client);
    job.reject(new NotWorked(why));
    for (const [thread, other] of this.busy) {
      if (other !== job) continue;
      void thread.terminate();
      this.end(thread, () => undefined);
    }
  }
}
