import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { isForeignForm, nameOwnHost, readsHost } from "./form-posts";

const request = (headers: Record<string, string>, method = "POST") =>
  ({ method, headers: { host: "luohu.example", ...headers } }) as unknown as IncomingMessage;
const own = { origin: "https://luohu.example" };

test.each<[string, Record<string, string>, boolean]>([
  ["from a page of ours", own, false],
  ["from a page of ours, as the browser says too", { ...own, "sec-fetch-site": "same-origin" }, false],
  ["sent again by the visitor", { ...own, "sec-fetch-site": "none" }, false],
  ["from a program", {}, false],
  ["behind a proxy", { origin: "https://public.example", "x-forwarded-host": "public.example" }, false],
  [
    "behind two proxies",
    { origin: "https://public.example", "x-forwarded-host": "public.example , inner.example" },
    false,
  ],
  ["whose address a proxy hides, as the browser says", { origin: "null", "sec-fetch-site": "same-origin" }, false],
  ["whose port a proxy drops", { origin: "https://luohu.example:8443" }, false],
  [
    "whose port a proxy drops, as the browser says",
    { origin: "https://luohu.example:8443", "sec-fetch-site": "same-origin" },
    false,
  ],
  ["from another port of a host with a port", { host: "luohu.example:1", origin: "https://luohu.example:2" }, true],
  ["from nonsense, with a proxy that names nobody", { origin: "x", "x-forwarded-host": "," }, true],
  [
    "from another site whatever is said beside",
    { origin: "https://elsewhere.example", "sec-fetch-site": "same-origin" },
    true,
  ],
  ["from a page that hides its address", { origin: "null" }, true],
  ["from another site", { origin: "https://elsewhere.example" }, true],
  ["from another site, which only the browser says", { "sec-fetch-site": "cross-site" }, true],
  ["from a neighbour of our name", { "sec-fetch-site": "same-site" }, true],
  ["from nonsense", { origin: "nonsense" }, true],
])("a form %s", (_, headers, foreign) => expect(isForeignForm(request(headers))).toBe(foreign));

test("reading a page is never foreign", () =>
  expect(isForeignForm(request({ origin: "https://elsewhere.example" }, "GET"))).toBe(false));

test("a proxy that names nobody has named nothing, and whoever is called has a name", () => {
  const forwarded = (name: string) => request({ "x-forwarded-host": name });
  for (const name of [",", " ", "a b", "http://a", "a/b", "<a>"]) {
    const asked = forwarded(name);
    expect(readsHost(asked)).toBe(true);
    expect(asked.headers).not.toHaveProperty("x-forwarded-host");
  }
  expect(readsHost(forwarded("luohu.example:8443, inner"))).toBe(true);
  expect(forwarded("luohu.example:8443, inner").headers["x-forwarded-host"]).toBe("luohu.example:8443, inner");
  for (const host of ["a b", ",", "http://a", "a/b", "a:b"]) expect(readsHost(request({ host }))).toBe(false);
  const nameless = (httpVersion: string) => ({ httpVersion, headers: {} }) as unknown as IncomingMessage;
  expect([readsHost(nameless("1.0")), readsHost(nameless("1.1"))]).toEqual([true, false]);
  for (const host of ["[::1]:3000", "10.0.0.7", "a.example:80"]) expect(readsHost(request({ host }))).toBe(true);
});

test("the framework is told the name that was found", () => {
  const asked = request({
    origin: "null",
    "x-forwarded-host": "public.example:1, inner",
    "sec-fetch-site": "same-origin",
  });
  nameOwnHost(asked);
  expect(asked.headers).toMatchObject({ origin: "http://public.example:1", "x-forwarded-host": "public.example:1" });
});
