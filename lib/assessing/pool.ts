/** Why nobody worked on it: there was no room to wait, the time was over, the work failed, or nobody waits any more. */
export type Unworked = "full" | "late" | "failed" | "gone";

export class NotWorked extends Error {
  constructor(readonly why: Unworked) {
    super(why);
  }
}

/** What the pool needs of a thread, or of a process that behaves like one. */
export interface Thread<Asked, Made> {
  /** It will answer, but others do so sooner. */
  readonly isStarting?: boolean;
  postMessage(message: Asked): void;
  on(event: "message", listener: (made: Made) => void): unknown;
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

export interface Behind {
  signal?: AbortSignal;
  /** One of those who share a client's address, for whom one thing is done at a time. */
  visitor?: string;
}

interface Job<Asked, Made> {
  message: Asked;
  client: string;
  visitor: string | undefined;
  resolve: (made: Made) => void;
  reject: (reason: NotWorked) => void;
  timer?: NodeJS.Timeout;
}

/**
 * Threads that are kept, and those who wait for them, each client in turn: whoever asks for much waits behind himself,
 * not before others. One thread is always left to the others, or they would wait for his deadline.
 */
export class Pool<Asked, Made> {
  readonly #idle: Thread<Asked, Made>[] = [];
  readonly #busy = new Map<Thread<Asked, Made>, Job<Asked, Made>>();
  readonly #waiting = new Map<string, Job<Asked, Made>[]>();

  constructor(
    private readonly start: () => Thread<Asked, Made>,
    private readonly rules: Rules,
  ) {}

  get waits(): number {
    return [...this.#waiting.values()].reduce((sum, jobs) => sum + jobs.length, 0);
  }

  get works(): number {
    return this.#busy.size;
  }

  /** Starts them before anybody asks. */
  fill(): void {
    while (this.#idle.length + this.#busy.size < this.rules.threads) this.#idle.push(this.#begin());
  }

  /** @throws NotWorked */
  run(message: Asked, client: string, { signal, visitor }: Behind = {}): Promise<Made> {
    return new Promise((resolve, reject) => {
      const own = this.#waiting.get(client) ?? [];
      if (this.waits >= this.rules.queue || own.length >= Math.max(1, this.rules.queue / 4))
        return reject(new NotWorked("full"));
      const job: Job<Asked, Made> = { message, client, visitor, resolve, reject };
      job.timer = setTimeout(() => this.#giveUp(job, "late"), this.rules.deadline);
      signal?.addEventListener("abort", () => this.#leave(job), { once: true });
      this.#waiting.set(client, [...own, job]);
      this.#next();
    });
  }

  /** Whose turn it is: of a client's jobs the first of somebody for whom nothing else is done. */
  #turn(): Job<Asked, Made> | undefined {
    const busy = [...this.#busy.values()];
    const most = Math.max(1, this.rules.threads - 1);
    for (const [client, jobs] of this.#waiting) {
      const own = busy.filter((job) => job.client === client);
      const isServed = (job: Job<Asked, Made>) => own.some(({ visitor }) => visitor && visitor === job.visitor);
      const job = own.length < most ? jobs.find((each) => !isServed(each)) : undefined;
      if (job) return job;
    }
    return undefined;
  }

  #next(): void {
    const job = this.#turn();
    if (!job) return;
    const thread = this.#free() ?? (this.#busy.size < this.rules.threads ? this.#begin() : undefined);
    if (!thread) return;
    this.#take(job);
    this.#busy.set(thread, job);
    thread.ref();
    thread.postMessage(job.message);
  }

  #free(): Thread<Asked, Made> | undefined {
    const at = this.#idle.findLastIndex(({ isStarting }) => !isStarting);
    return at < 0 ? this.#idle.pop() : this.#idle.splice(at, 1)[0];
  }

  /** Its client comes last now. */
  #take(job: Job<Asked, Made>): void {
    const others = (this.#waiting.get(job.client) ?? []).filter((other) => other !== job);
    this.#waiting.delete(job.client);
    if (others.length > 0) this.#waiting.set(job.client, others);
  }

  #begin(): Thread<Asked, Made> {
    const thread = this.start();
    thread.on("message", (made) => {
      thread.unref();
      const job = this.#busy.get(thread);
      if (!job) return;
      this.#busy.delete(thread);
      this.#idle.push(thread);
      clearTimeout(job.timer);
      job.resolve(made);
      this.#next();
    });
    for (const event of ["error", "exit"] as const)
      thread.on(event, () => this.#end(thread, (job) => job.reject(new NotWorked("failed"))));
    return thread;
  }

  /** A thread that has ended is replaced when there is work. */
  #end(thread: Thread<Asked, Made>, tell: (job: Job<Asked, Made>) => void): void {
    const at = this.#idle.indexOf(thread);
    if (at >= 0) this.#idle.splice(at, 1);
    const job = this.#busy.get(thread);
    this.#busy.delete(thread);
    if (!job) return;
    clearTimeout(job.timer);
    tell(job);
    this.#next();
  }

  #leave(job: Job<Asked, Made>): void {
    if (this.#waiting.get(job.client)?.includes(job)) this.#giveUp(job, "gone");
  }

  #giveUp(job: Job<Asked, Made>, why: Unworked): void {
    clearTimeout(job.timer);
    if (this.#waiting.get(job.client)?.includes(job)) this.#take(job);
    job.reject(new NotWorked(why));
    for (const [thread, other] of this.#busy) {
      if (other !== job) continue;
      void thread.terminate();
      this.#end(thread, () => undefined);
    }
  }
}
