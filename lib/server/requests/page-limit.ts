import type { IncomingMessage } from "node:http";
import { RateLimiterRes } from "rate-limiter-flexible";
import { clientOf } from "../../http/client-network";
import { limiterOf } from "../../http/limiter";

/** To be asked after foreign words about addresses were taken off. */
export const clientFrom = ({ headers, socket }: IncomingMessage): string =>
  clientOf(String(headers["x-forwarded-for"] ?? socket.remoteAddress ?? ""));

/** How many pages it counts for. */
const unfinished = 500;

/** Counts the pages and forms that are made for each client address for a minute. Stored pages and files cost nothing and are not counted. */
export class PageLimit {
  private readonly limiter: ReturnType<typeof limiterOf> | undefined;

  /** @param perMinute 0 switches it off */
  constructor(perMinute: number) {
    this.limiter = perMinute === 0 ? undefined : limiterOf("pages", perMinute);
  }

  /** @returns 0 when it may pass, else the seconds to wait */
  async secondsToWait(client: string): Promise<number> {
    try {
      await this.limiter?.consume(client);
      return 0;
    } catch (refused) {
      // A fault of what counts is no visitor's fault.
      return refused instanceof RateLimiterRes ? Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) : 0;
    }
  }

  /** For a page that was not finished in time. */
  async charge(client: string): Promise<void> {
    await this.limiter?.penalty(client, unfinished);
  }
}
