import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { isForeignForm } from "./form-posts.mjs";

const request = (headers: Record<string, string>, method = "POST") => ({ method, headers: { host: "luohu.example", ...headers } }) as unknown as IncomingMessage;

test.each([
  ["from a page of ours", { origin: "https://luohu.example" }, false],
  ["from a page that hides its address", { origin: "null" }, false],
  ["from a program", {}, false],
  ["behind a proxy", { origin: "https://public.example", "x-forwarded-host": "public.example" }, false],
  ["from another site", { origin: "https://elsewhere.example" }, true],
  ["from nonsense", { origin: "nonsense" }, true],
  ["with parts that are marked", { "content-type": "multipart/form-data; boundary=x" }, false],
  ["with parts that are not", { "content-type": "multipart/form-data" }, true],
])("a form %s", (_, headers, foreign) => expect(isForeignForm(request(headers))).toBe(foreign));

test("reading a page is never foreign", () => expect(isForeignForm(request({ origin: "https://elsewhere.example" }, "GET"))).toBe(false));
