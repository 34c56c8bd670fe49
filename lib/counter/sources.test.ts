import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { placesWithSources, sourcesOf } from "./sources";

const folder = mkdtempSync(path.join(tmpdir(), "sources-"));
afterEach(() => vi.unstubAllEnvs());

test("the words of a document stand by their locators, where the operator has them", async () => {
  writeFileSync(path.join(folder, "bijie.txt"), "一、甲。船要漆。\n二、乙。\n(一)丙。网要补。");
  vi.stubEnv("DOCUMENTS_DIR", folder);
  expect(await placesWithSources()).toEqual(["bijie"]);
  const sources = await sourcesOf("bijie");
  expect(sources?.provisions["一"]).toBe("甲。船要漆。");
  expect(sources?.provisions["二、(一)"]).toBe("丙。网要补。");
  expect(await sourcesOf("xining")).toBeNull();
  expect(await sourcesOf("../secrets")).toBeNull();
  rmSync(folder, { recursive: true });
});

test("without the folder there are none", async () => {
  vi.stubEnv("DOCUMENTS_DIR", "");
  expect(await placesWithSources()).toEqual([]);
});
