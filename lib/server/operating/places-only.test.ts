import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { logPlacesOnly, placeOf } from "./places-only";

let written: string[] = [];
beforeEach(() => {
  written = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

const quoted = () => {
  try {
    JSON.parse("[61\n    at secret]");
  } catch (error) {
    return error;
  }
};

test("an error is its name and its place, even when what it quotes looks like a place", () => {
  expect(placeOf(quoted())).toMatch(/^SyntaxError\n {4}at /);
  expect(placeOf(quoted())).not.toMatch(/secret|61/);
  expect(placeOf("age 61")).toBe("not an error");
});

test.each(["error", "warn"] as const)("console.%s says where, not what", (level) => {
  const log = { error: () => undefined, warn: () => undefined };
  logPlacesOnly(log);
  Reflect.apply(log[level], log, [" ⨯", quoted(), { age: 61 }]);
  Reflect.apply(log[level], log, ["`origin` header with value `secret` does not match", "61"]);
  expect(written).toHaveLength(2);
  expect(written[0]).toMatch(/^\w+: SyntaxError\n {4}at [\s\S]*places-only\.test/);
  expect(written[1]).toMatch(/^\w+ at .*places-only\.test.*\n$/);
  expect(written.join()).not.toMatch(/secret|61/);
});
