/** @typedef {"full" | "late" | "failed" | "gone"} Unworked why nobody worked on it: there was no room to wait, the time was over, the work failed, or nobody waits any more */

export class NotWorked extends Error {
  /** @param {Unworked} why */
  constructor(why) {
    super(why);
    this.why = why;
  }
}

/**
 * What the pool needs of a thread, or of a process that behaves like one.
 * @typedef {object} Thread
 * @property {(message: any) => void} postMessage
 * @property {(event: "message" | "error" | "exit", listener: (message: any) => void) => unknown} on
 * @property {() => unknown} terminate
 * @property {() => void} ref
 * @property {() => void} unref
 */

/** @typedef {{ threads: number, queue: number, deadline: number }} Rules `queue`: how many may wait, of one client at most a quarter of them; `deadline`: milliseconds from being asked to being answered */
/** @typedef {{ signal?: AbortSignal, visitor?: string }} Behind `visitor`: one of those who share a client's address, for whom one thing is done at a time */
/** @typedef {{ message: unknown, client: string, visitor: string | undefined, resolve: (result: any) => void, reject: (reason: NotWorked) => void, timer?: NodeJS.Timeout }} Job */

/**
 * Threads that are kept, and those who wait for them, each client in turn: whoever asks for much waits behind himself,
 * not before others. One thread is always left to the others, or they would wait for his deadline.
 */
export class Pool {
  /** @type {Thread[]} */
  #idle = [];
  /** @type {Map<Thread, Job>} */
  #busy = new Map();
  /** @type {Map<string, Job[]>} */
  #waiting = new Map();

  /** @param {() => Thread} start @param {Rules} rules */
  constructor(start, rules) {
    this.start = start;
    this.rules = rules;
  }

  get waits() {
    return [...this.#waiting.values()].reduce((sum, jobs) => sum + jobs.length, 0);
  }

  get works() {
    return this.#busy.size;
  }

  /** Starts them before anybody asks. */
  fill() {
    while (this.#idle.length + this.#busy.size < this.rules.threads) this.#idle.push(this.#begin());
  }

  /** @param {unknown} message @param {string} client @param {Behind} [behind] @returns {Promise<any>} */
  run(message, client, { signal, visitor } = {}) {
    return new Promise((resolve, reject) => {
      const own = this.#waiting.get(client) ?? [];
      if (this.waits >= this.rules.queue || own.length >= Math.max(1, this.rules.queue / 4))
        return reject(new NotWorked("full"));
      /** @type {Job} */
      const job = { message, client, visitor, resolve, reject };
      job.timer = setTimeout(() => this.#giveUp(job, "late"), this.rules.deadline);
      signal?.addEventListener("abort", () => this.#leave(job), { once: true });
      this.#waiting.set(client, [...own, job]);
      this.#next();
    });
  }

  /** Whose turn it is: of a client's jobs the first of somebody for whom nothing else is done. @returns {Job | undefined} */
  #turn() {
    const busy = [...this.#busy.values()];
    const most = Math.max(1, this.rules.threads - 1);
    for (const [client, jobs] of this.#waiting) {
      const own = busy.filter((job) => job.client === client);
      const isServed = (/** @type {Job} */ job) => own.some(({ visitor }) => visitor && visitor === job.visitor);
      const job = own.length < most ? jobs.find((each) => !isServed(each)) : undefined;
      if (job) return job;
    }
    return undefined;
  }

  #next() {
    const job = this.#turn();
    if (!job) return;
    const thread = this.#idle.pop() ?? (this.#busy.size < this.rules.threads ? this.#begin() : undefined);
    if (!thread) return;
    this.#take(job);
    this.#busy.set(thread, job);
    thread.ref();
    thread.postMessage(job.message);
  }

  /** Its client comes last now. @param {Job} job */
  #take(job) {
    const others = (this.#waiting.get(job.client) ?? []).filter((other) => other !== job);
    this.#waiting.delete(job.client);
    if (others.length > 0) this.#waiting.set(job.client, others);
  }

  #begin() {
    const thread = this.start();
    thread.on("message", (result) => {
      thread.unref();
      const job = this.#busy.get(thread);
      if (!job) return;
      this.#busy.delete(thread);
      this.#idle.push(thread);
      clearTimeout(job.timer);
      job.resolve(result);
      this.#next();
    });
    for (const event of /** @type {const} */ (["error", "exit"]))
      thread.on(event, () => this.#end(thread, (job) => job.reject(new NotWorked("failed"))));
    return thread;
  }

  /** A thread that has ended is replaced when there is work. @param {Thread} thread @param {(job: Job) => void} tell */
  #end(thread, tell) {
    const at = this.#idle.indexOf(thread);
    if (at >= 0) this.#idle.splice(at, 1);
    const job = this.#busy.get(thread);
    this.#busy.delete(thread);
    if (!job) return;
    clearTimeout(job.timer);
    tell(job);
    this.#next();
  }

  /** @param {Job} job */
  #leave(job) {
    if (this.#waiting.get(job.client)?.includes(job)) this.#giveUp(job, "gone");
  }

  /** @param {Job} job @param {Unworked} why */
  #giveUp(job, why) {
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
