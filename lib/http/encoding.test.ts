import { expect, test } from "vitest";
import { preferredEncoding } from "./encoding";

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["gzip;q=1, br;q=0.5", "br"],
  ["deflate", "identity"],
  ["", "identity"],
  [undefined, "identity"],
])("Accept-Encoding %s gets %s", (header, encoding) => {
  expect(preferredEncoding({ "accept-encoding": header })).toBe(encoding);
});
