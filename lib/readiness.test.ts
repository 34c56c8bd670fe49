import { afterEach, expect, test, vi } from "vitest";
import { readiness } from "./readiness";

afterEach(() => vi.unstubAllEnvs());

test("words and policies are there; without a key nobody's answers could be sealed", async () => {
  vi.stubEnv("SESSION_KEY", "k".repeat(32));
  expect(await readiness()).toEqual({ words: true, policies: true, sessionKey: true });
  vi.stubEnv("SESSION_KEY", "");
  expect(await readiness()).toMatchObject({ sessionKey: false });
});
