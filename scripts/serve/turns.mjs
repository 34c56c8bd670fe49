/**
 * How many pages are made for one client at a time: whoever asks for hundreds at once waits for himself, so that others
 * come in between.
 */
export class Turns {
  /** @type {Map<string, { underWay: number, waiting: (() => void)[] }>} */
  #clients = new Map();

  constructor(atOnce = 8, queue = 200) {
    this.atOnce = atOnce;
    this.queue = queue;
  }

  /** @param {string} client @returns {Promise<(() => void) | undefined>} to be called when it is done; nothing when too many wait already */
  async enter(client) {
    const own = this.#clients.get(client) ?? { underWay: 0, waiting: [] };
    this.#clients.set(client, own);
    if (own.underWay < this.atOnce) own.underWay += 1;
    else if (own.waiting.length >= this.queue) return undefined;
    else await new Promise((/** @type {(value?: unknown) => void} */ resolve) => own.waiting.push(resolve));
    return () => {
      const next = own.waiting.shift();
      if (next) return next();
      own.underWay -= 1;
      if (own.underWay === 0) this.#clients.delete(client);
    };
  }
}
