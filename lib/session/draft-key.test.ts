import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { draftKey } from "./draft-key";
import { noId } from "./household-id";

const counter = vi.hoisted(() => ({ value: "" }));

vi.mock("next/headers", () => ({
  cookies: async () => ({ get: (name: string) => (name === "counter" ? counter : undefined) }),
}));

beforeEach(() => {
  counter.value = "";
  vi.stubEnv("SESSION_KEY", "a key of more than thirty-two letters");
});
afterEach(() => vi.unstubAllEnvs());

test("a household has one key of 256 bits, and no other has it", async () => {
  const key = await draftKey("AAAAAAAAAAAA");
  expect(Buffer.from(key ?? "", "base64")).toHaveLength(32);
  expect(await draftKey("AAAAAAAAAAAA")).toBe(key);
  expect(await draftKey("AAAAAAAAAAAB")).not.toBe(key);
  vi.stubEnv("SESSION_KEY", "another key of more than thirty-two letters");
  expect(await draftKey("AAAAAAAAAAAA")).not.toBe(key);
});

test("nothing is kept at a counter, nor of a household that cannot be told from another", async () => {
  expect(await draftKey(noId)).toBeUndefined();
  counter.value = "1";
  expect(await draftKey("AAAAAAAAAAAA")).toBeUndefined();
});
