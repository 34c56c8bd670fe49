import { mkdirSync, mkdtempSync, readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { sessionKey } from "./session-key";

const folder = () => path.join(mkdtempSync(path.join(tmpdir(), "session-key-")), "data");

test("a key is made once, kept, and only its owner may read it", () => {
  const data = folder();
  const first = sessionKey(data, undefined);
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(sessionKey(data, undefined)).toBe(first);
  expect(readdirSync(data)).toEqual(["session-key"]);
  expect(statSync(path.join(data, "session-key")).mode & 0o777).toBe(0o600);
  expect(sessionKey(folder(), undefined)).not.toBe(first);
});

test("the operator's key is taken", () => {
  const given = "k".repeat(32);
  expect(sessionKey(folder(), given)).toBe(given);
});

test("a file that a full disk has left empty is written anew", () => {
  const data = folder();
  const first = sessionKey(data, undefined);
  truncateSync(path.join(data, "session-key"));
  const second = sessionKey(data, undefined);
  expect(second).toMatch(/^[\w-]{43}$/);
  expect(second).not.toBe(first);
  expect(sessionKey(data, undefined)).toBe(second);
});

test.each(["short", "x".repeat(42), `${"x".repeat(43)}\n${"y".repeat(43)}`, "\0".repeat(43)])(
  "a damaged file is named, not used: %j",
  (content) => {
    const data = folder();
    mkdirSync(data, { recursive: true });
    writeFileSync(path.join(data, "session-key"), content);
    expect(() => sessionKey(data, undefined)).toThrow(/session-key is damaged/);
  },
);

test("a place that cannot be written is named, with the way out", () => {
  const data = folder();
  writeFileSync(data, "");
  expect(() => sessionKey(data, undefined)).toThrow(/cannot be kept in .*session-key.*SESSION_KEY/);
});
