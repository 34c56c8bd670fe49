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
  const said = (locator: string) => sources?.provisions[locator]?.map(({ text }) => text).join("");
  expect(said("一")).toBe("甲。船要漆。");
  expect(said("二、(一)")).toBe("丙。网要补。");
  expect(await sourcesOf("xining")).toBeNull();
  expect(await sourcesOf("../secrets")).toBeNull();
  rmSync(folder, { recursive: true });
});

test("a clause that is one sentence of a provision has that sentence, and no other", async () => {
  const own = mkdtempSync(path.join(tmpdir(), "sources-"));
  const sentences = "船要漆,先晒。网要补,先洗。桨要换,先买。";
  writeFileSync(path.join(own, "bijie.txt"), `一、甲。\n二、乙。\n三、丙。\n(一)丁。\n(二)戊。\n1.${sentences}`);
  vi.stubEnv("DOCUMENTS_DIR", own);
  const passages = (await sourcesOf("bijie"))?.provisions["三、(二)1"];
  const marked = passages?.filter(({ clauses }) => clauses.includes("housingSecurity"));
  expect(marked?.map(({ text }) => text)).toEqual(["网要补，先洗。"]);
  rmSync(own, { recursive: true });
});

test("without the folder there are none", async () => {
  vi.stubEnv("DOCUMENTS_DIR", "");
  expect(await placesWithSources()).toEqual([]);
});
