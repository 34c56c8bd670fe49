import { afterEach, beforeEach, vi } from "vitest";

/** The browser's side of `next/headers`: what it was told to keep, for how many seconds, and what it was told to drop. */
export const browser = {
  kept: new Map<string, { value: string; maxAge: number | undefined }>(),
  dropped: [] as string[],
  proto: "https",
};

/** What seals the cookies of `withFreshBrowser`. */
export const password = "a key of more than thirty-two letters";

/** Each test of the file has a browser that keeps nothing yet, and a server with a key. */
export function withFreshBrowser(): void {
  beforeEach(() => {
    browser.kept.clear();
    browser.dropped.length = 0;
    vi.stubEnv("SESSION_KEY", password);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });
}

export const nextHeaders = {
  headers: async () => new Headers({ "x-forwarded-proto": browser.proto }),
  cookies: async () => ({
    get: (name: string) => browser.kept.get(name),
    has: (name: string) => browser.kept.has(name),
    set: (name: string, value: string, { maxAge }: { maxAge?: number }) => browser.kept.set(name, { value, maxAge }),
    delete: (name: string) => {
      browser.dropped.push(name);
      browser.kept.delete(name);
    },
  }),
};
