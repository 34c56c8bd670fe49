import { clientOf } from "../../lib/http/client-network.mjs";
import { limiterOf } from "../../lib/http/limiter.mjs";

/** @import { IncomingMessage } from "node:http" */

/** @param {IncomingMessage} request after foreign words about addresses were taken off */
export const clientFrom = ({ headers, socket }) =>
  clientOf(String(headers["x-forwarded-for"] ?? socket.remoteAddress ?? ""));

/** How many pages it counts for. */
const unfinished = 500;

/** Counts the pages and forms that are made for each client address for a minute. Stored pages and files cost nothing and are not counted. */
export class PageLimit {
  /** @param {number} perMinute 0 switches it off */
  constructor(perMinute) {
    this.limiter = perMinute === 0 ? undefined : limiterOf("pages", perMinute);
  }

  /** @param {string} client @returns {Promise<number>} 0 when it may pass, else the seconds to wait */
  async secondsToWait(client) {
    /** @type {{ msBeforeNext: number } | undefined} */
    const refused = await this.limiter?.consume(client).then(
      () => undefined,
      (reason) => reason,
    );
    return refused ? Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) : 0;
  }

  /** For a page that was not finished in time. @param {string} client */
  async charge(client) {
    await this.limiter?.penalty(client, unfinished);
  }
}
