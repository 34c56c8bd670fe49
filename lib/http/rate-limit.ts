import { RateLimiterRes } from "rate-limiter-flexible";
import { clientOf } from "./client-network";
import { limiterOf } from "./limiter";

/** Generous: an office behind one address, or a nightly comparison of hundreds of households, is no attack. */
export const perMinuteByDefault = 6000;

/** `RATE_LIMIT_PER_MINUTE`: requests for each client address; 0 switches the limit off. */
export function limitPerMinute(configured: string | undefined = process.env.RATE_LIMIT_PER_MINUTE): number {
  const wanted = Number(configured?.trim() || perMinuteByDefault);
  return Number.isInteger(wanted) && wanted >= 0 ? wanted : perMinuteByDefault;
}

/** Counts requests by client address for a minute; nothing is written down. */
export class RateLimit {
  private readonly limiter: ReturnType<typeof limiterOf> | null;

  constructor(perMinute: number) {
    this.limiter = perMinute === 0 ? null : limiterOf("interface", perMinute);
  }

  /** @param requests how many it counts for @returns 0 when the request may pass, else the seconds to wait. */
  async secondsToWait(client: string, requests = 1): Promise<number> {
    try {
      if (requests > 0) await this.limiter?.consume(client, requests);
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  }
}

export const clientAddress = (headers: Headers): string => clientOf(headers.get("x-forwarded-for"));
