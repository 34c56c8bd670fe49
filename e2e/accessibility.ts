import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test, type Browser, type Page } from "@playwright/test";
import type axeCore from "axe-core";
import type { Answers } from "../lib/session/answers";
import { comeWith } from "./session";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** ACCESSIBILITY=all shows every state in every look. */
export const isEverything = process.env.ACCESSIBILITY === "all";

/** The script, the size of text and the colours in which a page is shown. */
export interface Look {
  locale: "zh-Hans" | "zh-Hant";
  elder: boolean;
  colorScheme: "light" | "dark";
}

export const looks: readonly Look[] = [
  { locale: "zh-Hans", elder: false, colorScheme: "light" },
  { locale: "zh-Hant", elder: true, colorScheme: "light" },
  { locale: "zh-Hant", elder: false, colorScheme: "dark" },
  { locale: "zh-Hans", elder: true, colorScheme: "dark" },
];

export const nameOf = ({ locale, elder, colorScheme }: Look): string =>
  [locale, elder ? "elder mode" : "usual text", colorScheme].join(", ");

/** A page for one look after the other: whoever comes has these answers. */
export async function openIn(browser: Browser, baseURL: string | undefined, { locale, elder, colorScheme }: Look) {
  const context = await browser.newContext({
    baseURL,
    colorScheme,
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    reducedMotion: "reduce",
  });
  if (elder) await context.addCookies([{ name: "elder", value: "1", url: baseURL ?? "" }]);
  const page = await context.newPage();
  const visit = async (path: string, answers: Answers) => {
    await comeWith(context, baseURL, answers);
    const response = await page.goto(`/${locale}${path}`);
    expect(response?.status(), `${path} is answered`).toBe(200);
    expect(new URL(page.url()).pathname, "the page is not another one").toBe(`/${locale}${path}`);
  };
  return { page, visit, close: () => context.close() };
}

const { resolve } = createRequire(import.meta.url);
const source = readFileSync(resolve("axe-core/axe.min.js"), "utf8");

/** Everything that axe finds, in one line each; a page that has it already, in another state, is not given it again. */
export async function faultsOf(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(source);
  const violations = await page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    return (await axe.run(document, { runOnly: { type: "tag", values } })).violations;
  }, standards);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`,
    ),
  );
}

/** Notes the state, so that the report says how many there were. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  test.info().annotations.push({ type: "state", description: state });
  expect.soft(await faultsOf(page), state).toEqual([]);
}
