import { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";
import { log } from "../log";

/** A store that does not answer is as good as none: nobody waits for it. */
const patience = 250;

/** Tells once that it has gone and once that it is back. */
function tellOf(store: Redis): void {
  let isThere = true;
  const say = (now: boolean, said: string) => {
    if (now !== isThere) log.warn(said);
    isThere = now;
  };
  store.on("error", () => say(false, "REDIS_URL does not answer: each machine counts for itself"));
  store.on("close", () => say(false, "REDIS_URL does not answer: each machine counts for itself"));
  store.on("ready", () => say(true, "REDIS_URL answers again: machines count together"));
}

const stores = new Map<string, Redis>();

function storeAt(url: string): Redis {
  const known = stores.get(url);
  if (known) return known;
  const store = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2000,
    commandTimeout: patience,
    retryStrategy: (times) => Math.min(times * 200, 2000),
  });
  tellOf(store);
  stores.set(url, store);
  return store;
}

/**
 * Counts for a minute, in memory or, where machines share a store (`REDIS_URL`), together; while that is away each
 * machine counts for itself, so that nobody is refused for it.
 */
export function limiterOf(what: "interface" | "pages", perMinute: number, url = process.env.REDIS_URL) {
  const rules = { keyPrefix: `luohu-check:${what}`, points: perMinute, duration: 60 };
  const alone = new RateLimiterMemory(rules);
  if (!url) return alone;
  return new RateLimiterRedis({ ...rules, storeClient: storeAt(url), insuranceLimiter: alone });
}
