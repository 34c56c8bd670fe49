import { afterEach, expect, test, vi } from "vitest";
import { seal, unseal } from "./seal";

const old = "a key of more than thirty-two letters";
const young = old.toUpperCase();

afterEach(() => vi.unstubAllEnvs());

test("of several keys the first seals and all of them open", async () => {
  vi.stubEnv("SESSION_KEY", old);
  const before = await seal("text", 60);
  vi.stubEnv("SESSION_KEY", `${young}, ${old}`);
  const after = await seal("text", 60);
  expect([await unseal(before, 60), await unseal(after, 60)]).toEqual(["text", "text"]);
  vi.stubEnv("SESSION_KEY", old);
  expect([await unseal(before, 60), await unseal(after, 60)]).toEqual(["text", null]);
});
