import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { sessionKey } from "./session-key.mjs";

const folder = () => path.join(mkdtempSync(path.join(tmpdir(), "session-key-")), "data");

test("a key is made once, kept, and only its owner may read it", () => {
  const data = folder();
  const first = sessionKey(data, undefined);
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(sessionKey(data, undefined)).toBe(first);
  expect(statSync(path.join(data, "session-key")).mode & 0o777).toBe(0o600);
  expect(sessionKey(folder(), undefined)).not.toBe(first);
});

test("the operator's key is taken, a short one refused", () => {
  const given = "k".repeat(32);
  expect(sessionKey(folder(), given)).toBe(given);
  expect(() => sessionKey(folder(), "short")).toThrow(/32 characters/);
});
