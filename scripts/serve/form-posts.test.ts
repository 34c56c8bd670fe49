import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { isForeignForm } from "./form-posts.mjs";

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
  ["from a page that hides its address", { origin: "null" }, true],
  ["from another site", { origin: "https://elsewhere.example" }, true],
  ["from another site, which only the browser says", { "sec-fetch-site": "cross-site" }, true],
  ["from a neighbour of our name", { "sec-fetch-site": "same-site" }, true],
  ["from nonsense", { origin: "nonsense" }, true],
])("a form %s", (_, headers, foreign) => expect(isForeignForm(request(headers))).toBe(foreign));

test("reading a page is never foreign", () =>
  expect(isForeignForm(request({ origin: "https://elsewhere.example" }, "GET"))).toBe(false));
