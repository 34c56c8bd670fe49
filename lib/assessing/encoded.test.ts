import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { encoded } from "./encoded";

const text = JSON.stringify({ place: "西宁", people: Array.from({ length: 400 }, (_, index) => `P${index}`) });

test("what was packed unpacks to the same", () => {
  expect(Buffer.from(encoded(text, "identity")).toString()).toBe(text);
  expect(gunzipSync(encoded(text, "gzip")).toString()).toBe(text);
  expect(brotliDecompressSync(encoded(text, "br")).toString()).toBe(text);
});

test("packed is smaller, and can be handed over without what lies beside it in memory", () => {
  for (const encoding of ["gzip", "br"] as const) {
    const bytes = encoded(text, encoding);
    expect(bytes.length).toBeLessThan(text.length / 2);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  }
});
