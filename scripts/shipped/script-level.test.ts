import { expect, test } from "vitest";
import { beyondLevel } from "./script-level.mjs";

test.each([
  ["a static block", "class A { static { this.b = 1; } }"],
  ["a private method", "class A { #b() {} }"],
  ["a private name before in", "class A { #b; static has(o) { return #b in o; } }"],
  ["a look behind", "const a = /(?<=b)c/;"],
  ["indices of matches", "const a = /b/d;"],
  ["sets in patterns", "const a = /[b--c]/v;"],
  ["what no edition up to 2022 has", "using a = b();"],
])("refuses %s", (_, source) => {
  expect(beyondLevel(source, { ecmaVersion: 2022 })).toHaveLength(1);
});

test("lets through what Chromium 88 and Safari 14.1 read", () => {
  expect(beyondLevel("class A { static #b = 1; c = a ??= d?.e ?? /(?<f>g)/s; }", { ecmaVersion: 2022 })).toEqual([]);
});

test("holds our own files to what Chromium 78 reads, and says where it ends", () => {
  expect(beyondLevel("const a = () => { try { b({ ...c }); } catch { d(); } };", { ecmaVersion: 2019 })).toEqual([]);
  expect(beyondLevel("a = b?.c;", { ecmaVersion: 2019 })).toEqual([
    { at: 6, what: expect.stringContaining("Unexpected token") },
  ]);
});
