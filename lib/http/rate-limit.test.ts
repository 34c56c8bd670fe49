import { expect, test } from "vitest";
import { clientAddress, limitPerMinute, RateLimit } from "./rate-limit";

test("counts each address by itself, and says how long to wait", async () => {
  const limit = new RateLimit(2);
  expect(await limit.secondsToWait("a")).toBe(0);
  expect(await limit.secondsToWait("a")).toBe(0);
  const wait = await limit.secondsToWait("a");
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await limit.secondsToWait("b")).toBe(0);
});

test("a request that costs much counts for more, and one that costs nothing more for nothing", async () => {
  const limit = new RateLimit(100);
  expect(await limit.secondsToWait("a", 99)).toBe(0);
  expect(await limit.secondsToWait("a", 0)).toBe(0);
  expect(await limit.secondsToWait("a")).toBe(0);
  expect(await limit.secondsToWait("a", 0)).toBe(0);
  expect(await limit.secondsToWait("a")).toBeGreaterThan(0);
});

test("can be switched off", async () => {
  const limit = new RateLimit(limitPerMinute("0"));
  const waits = await Promise.all(Array.from({ length: 10_000 }, () => limit.secondsToWait("a")));
  expect(Math.max(...waits)).toBe(0);
});

test.each([
  ["120", 120],
  [undefined, 6000],
  ["", 6000],
  ["many", 6000],
  ["-1", 6000],
  ["1.5", 6000],
])("RATE_LIMIT_PER_MINUTE=%s is %i", (configured, expected) => {
  expect(limitPerMinute(configured)).toBe(expected);
});

test("the nearest proxy's word counts, not the client's own", () => {
  expect(clientAddress(new Headers({ "x-forwarded-for": "1.2.3.4, 10.0.0.7" }))).toBe("10.0.0.7");
  expect(clientAddress(new Headers())).toBe("unknown");
});

test.each([
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0DB8:1:2::9", "2001:db8:1:2"],
  ["2001:db8::9", "2001:db8:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["::1", "0:0:0:0"],
  ["::ffff:10.0.0.7", "10.0.0.7"],
  ["64:ff9b::10.0.0.7", "64:ff9b:0:0"],
])("%s is counted as %s", (address, client) =>
  expect(clientAddress(new Headers({ "x-forwarded-for": `1.2.3.4, ${address}` }))).toBe(client),
);
