import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { policies } from "@/policies";
import { openingOf, outlineOf } from "./outline";
import { shownDocument } from "./passages";
import { readDocument } from "./read-document";

const text = "甲镇规矩\n各组。\n一、总则。\n(一)桥。过桥的,先看左边。满3年的人,再看右边。\n(二)船。坐船的站稳。";
const clauses = {
  left: { locator: "一、(一)", sentence: 1, terms: [] },
  right: { locator: "一、(一)", sentence: 2, terms: [] },
  alsoRight: { locator: "一、(一)", sentence: 2, terms: [] },
  boat: { locator: "一、(二)", terms: [] },
  gone: { locator: "九", terms: [] },
};
const document = shownDocument(openingOf(text), outlineOf(text), clauses);

test("every clause leads to its sentence, or to its provision where none is named", () => {
  expect(Object.fromEntries(document.anchors)).toEqual({
    left: "sentence-left",
    right: "sentence-right",
    alsoRight: "sentence-right",
    boat: "item-boat",
  });
  expect(document.clauses.get("alsoRight")).toBe("满3年的人，再看右边。");
  expect(document.clauses.get("boat")).toBe("船。坐船的站稳。");
  expect(document.clauses.has("gone")).toBe(false);
});

test("nothing of the text is lost, and its marks are those of print", () => {
  const printed = document.provisions.map(({ passages }) => passages.map((passage) => passage.text).join(""));
  expect(printed).toEqual(["总则。", "桥。过桥的，先看左边。满3年的人，再看右边。", "船。坐船的站稳。"]);
  expect(document.opening).toEqual(["甲镇规矩", "各组。"]);
});

test("each anchor stands once", () => {
  const shown = document.provisions.flatMap(({ anchor, passages }) => [anchor, ...passages.map((one) => one.anchor)]);
  const anchors = shown.filter((anchor) => anchor !== null);
  expect(new Set(anchors).size).toBe(anchors.length);
});

const bijie = policies.find(({ id }) => id === "bijie")!;
const folder = { path: "" };
beforeEach(() => {
  folder.path = mkdtempSync(path.join(tmpdir(), "documents-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder.path, { recursive: true });
});

test("without a folder, or without the text in it, there is none", async () => {
  vi.stubEnv("DOCUMENTS_DIR", "");
  expect(await readDocument(bijie)).toBeNull();
  vi.stubEnv("DOCUMENTS_DIR", folder.path);
  expect(await readDocument(bijie)).toBeNull();
});

test("a text that comes is read, one that does not fit its register too", async () => {
  vi.stubEnv("DOCUMENTS_DIR", folder.path);
  writeFileSync(path.join(folder.path, "bijie.txt"), text);
  const read = await readDocument(bijie);
  expect(read?.lang).toBe("zh-Hans");
  expect(read?.provisions.map(({ locator }) => locator)).toEqual(["一", "一、(一)", "一、(二)"]);
});
