import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { families, longFamily, usualFamily } from "./households";
import { sealAnswers, whyNoSession } from "./session";

/** Styles go with the pages that need them, so a page could show a part whose rules it does not load. */

const components = path.resolve(import.meta.dirname, "..", "components");
const classesIn = (css: string) => [...css.matchAll(/\.([a-z][\w-]*)(?=[^}]*\{)/g)].map(([, name = ""]) => name);
const written = readdirSync(components, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
const known = new Set(written.flatMap((file) => classesIn(readFileSync(path.join(components, file), "utf8"))));

const plain = [
  "",
  "/about",
  "/api",
  "/design",
  "/glossary",
  "/privacy",
  "/open",
  "/places",
  "/places/xining",
  "/places/xining/routes",
  "/places/xining/clauses",
  "/counter",
  "/nowhere",
];
const steps = [
  "places",
  "member/P2",
  "family",
  "hukou",
  "kin",
  "registers",
  "qualification",
  "dwelling-xining",
  "answers",
  "result",
  "handover",
].map((step) => `/check/${step}`);

test("every page loads the rules for what it shows", async ({ playwright, baseURL }) => {
  test.skip(whyNoSession !== undefined, whyNoSession);
  test.setTimeout(90_000);
  const used = new Set<string>();
  for (const answers of [usualFamily, families[1] ?? usualFamily, longFamily]) {
    const request = await playwright.request.newContext({
      baseURL,
      extraHTTPHeaders: { Cookie: `answers=${await sealAnswers(answers)}` },
    });
    for (const address of [...plain, ...steps]) {
      const html = await (await request.get(`/zh-Hans${address}`)).text();
      const shown = new Set(
        [...html.matchAll(/ class="([^"]+)"/g)]
          .flatMap(([, names = ""]) => names.split(" "))
          .filter((name) => known.has(name)),
      );
      const sheets = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => href);
      const css = await Promise.all(sheets.map(async (href) => (await request.get(href)).text()));
      const loaded = new Set(css.flatMap(classesIn));
      expect(
        [...shown].filter((name) => !loaded.has(name)),
        address,
      ).toEqual([]);
      shown.forEach((name) => used.add(name));
    }
    await request.dispose();
  }
  expect(used.size).toBeGreaterThan(40);
});
