import { afterAll, beforeAll, expect, test } from "vitest";
import { listen, siteForTests } from "../testing/application";

let origin = "";
let close: () => unknown;
beforeAll(async () => void ({ origin, close } = await listen(siteForTests())));
afterAll(() => close());

const ask = (headers: Record<string, string> = {}) => fetch(`${origin}/robots.txt`, { headers });

test("whoever has a file already is told so, also by fetch, which asks for no answer of a cache", async () => {
  const etag = (await ask()).headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]{22}-\w+"$/);
  const statusFor = async (headers: Record<string, string>) => (await ask(headers)).status;
  for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, "*"])
    expect(await statusFor({ "If-None-Match": tags }), tags).toBe(304);
  expect(await statusFor({ "If-None-Match": '"other"' })).toBe(200);
});

test("what is sent instead of a body has no kind, and keeps what a cache needs", async () => {
  const { headers } = await ask();
  const again = await ask({ "If-None-Match": headers.get("etag") ?? "" });
  expect(again.headers.get("content-type")).toBeNull();
  for (const name of ["etag", "vary", "cache-control"]) expect(again.headers.get(name)).toBe(headers.get(name));
});
