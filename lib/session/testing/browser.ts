/** The browser's side of `next/headers`: what it was told to keep, for how many seconds, and what it was told to drop. */
export const browser = {
  kept: new Map<string, { value: string; maxAge: number | undefined }>(),
  dropped: [] as string[],
  proto: "https",
};

export function forgetEverything(): void {
  browser.kept.clear();
  browser.dropped.length = 0;
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
