import { isIPv6 } from "node:net";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Generous: an office behind one address, or a nightly comparison of hundreds of households, is no attack. */
export const perMinuteByDefault = 6000;

/** `RATE_LIMIT_PER_MINUTE`: requests for each client address; 0 switches the limit off. */
export function limitPerMinute(configured: string | undefined = process.env.RATE_LIMIT_PER_MINUTE): number {
  const wanted = Number(configured?.trim() || perMinuteByDefault);
  return Number.isInteger(wanted) && wanted >= 0 ? wanted : perMinuteByDefault;
}

/**
 * Twelve people of whom nothing is known take a hundred times as long as a family: what a request
 * takes beyond this counts as one request more for each millisecond.
 */
const millisecondsIncluded = 50;

/** Counts requests by client address, in memory and for a minute; nothing is written down. */
export class RateLimit {
  private readonly limiter: RateLimiterMemory | null;

  constructor(perMinute: number) {
    this.limiter = perMinute === 0 ? null : new RateLimiterMemory({ points: perMinute, duration: 60 });
  }

  /** @returns 0 when the request may pass, else the seconds to wait. */
  async secondsToWait(client: string): Promise<number> {
    try {
      await this.limiter?.consume(client);
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  }

  /** Charges what the work of a request took beyond what every request may take. */
  async charge(client: string, milliseconds: number): Promise<void> {
    const points = Math.ceil(milliseconds - millisecondsIncluded);
    if (points > 0) await this.limiter?.penalty(client, points);
  }
}

/** Processor time, so that a busy machine makes nobody's request dearer. @returns what the work gave, and its milliseconds. */
export function timed<T>(work: () => T): { given: T; milliseconds: number } {
  const before = process.cpuUsage();
  const given = work();
  const { user, system } = process.cpuUsage(before);
  return { given, milliseconds: (user + system) / 1000 };
}

/** The last address is the one that our own server, or the proxy in front of it, has written. */
export const clientAddress = (headers: Headers): string =>
  networkOf(headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown");

/** Whoever has an address of IPv6 has a whole /64 of them. */
function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const { hostname } = new URL(`http://[${address.split("%")[0]}]`);
  const [front = [], back = []] = hostname
    .slice(1, -1)
    .split("::")
    .map((half) => half.split(":").filter(Boolean));
  const zeros = Array<string>(8 - front.length - back.length).fill("0");
  return [...front, ...zeros, ...back].slice(0, 4).join(":");
}
