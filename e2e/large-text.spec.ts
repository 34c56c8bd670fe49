import { chromium, expect, test, type Browser, type Page } from "@playwright/test";
import type { Answers } from "../lib/session/answers";
import { jurisdictionIds } from "../policies/jurisdictions";
import { families, inOnePlace, knowNothing, longFamily, usualFamily } from "./households";
import { everyQuestion, questionsToTwelve } from "./questions";
import { comeWith, whyNoSession } from "./session";
import { textFaults } from "./text-faults";

/** A state takes turns with the ways of enlarging; LARGE_TEXT=all shows each in every one, which takes nine times as long. */
const isEverything = process.env.LARGE_TEXT === "all";
const isShown = (turn: number, way: number): boolean => isEverything || turn % enlarged.length === way;
const everyNth = <T>(states: readonly T[], nth: number): T[] =>
  states.filter((_, index) => isEverything || index % nth === 0);

/** How text is made large where users live, one after the other and all together. */
const enlarged = [
  { name: "browser 200 %, elder mode and WeChat's largest text", width: 320, browser: true, elder: true, adjust: true },
  { name: "browser 200 %, elder mode and WeChat's largest text", width: 360, browser: true, elder: true, adjust: true },
  { name: "browser 200 %", width: 320, browser: true, elder: false, adjust: false },
  { name: "elder mode", width: 320, browser: false, elder: true, adjust: false },
  { name: "WeChat's largest text", width: 320, browser: false, elder: false, adjust: true },
];

interface State {
  path: string;
  answers: Answers;
  cookies?: Readonly<Record<string, string>>;
  /** Sent as it is, so that the page says what is missing. */
  sent?: boolean;
}

const [unknown = usualFamily, rural = usualFamily] = families;

const documents = jurisdictionIds.flatMap((id) =>
  ["", "/routes", "/rights", "/readings", "/clauses", "/search?q=3%E5%B9%B4"].map((part) => `/places/${id}${part}`),
);
const texts = ["", "/places", "/glossary", "/about", "/accessibility", "/privacy", "/api", "/trouble/outdated"];
const ofMemory = ["/check/forget", "/check/other", "/check/family?remove=P2"];

const questions: readonly State[] = [
  ...everyQuestion(),
  ...everyNth(everyQuestion(), 2).map((question) => ({ ...question, sent: true })),
  ...everyNth(questionsToTwelve(), 3),
  { path: "/check/life-xining", answers: inOnePlace },
];
const pages: readonly State[] = [
  ...[...texts, ...documents, ...ofMemory, "/counter", "/open"].map((path) => ({ path, answers: usualFamily })),
  ...["/counter", "/check/forget", "/check/places"].map((path) => ({
    path,
    answers: usualFamily,
    cookies: { counter: "1" },
  })),
];
const outcomesOfFamilies: readonly State[] = [usualFamily, unknown, rural, longFamily].flatMap((answers) =>
  [
    "/check/result",
    "/check/result/xining",
    "/check/result/dandong",
    "/check/result/sheet",
    "/check/answers",
    "/check/handover",
    "/design",
  ].map((path) => ({ path, answers })),
);

const outcomes: readonly State[] = [
  ...outcomesOfFamilies,
  ...["/check/answers", "/check/result"].map((path) => ({ path, answers: knowNothing })),
];

async function show(page: Page, baseURL: string | undefined, locale: string, state: State): Promise<void> {
  await comeWith(page.context(), baseURL, state.answers);
  const more = Object.entries(state.cookies ?? {}).map(([name, value]) => ({ name, value, url: baseURL ?? "" }));
  await page.context().addCookies(more);
  await page.goto(`/${locale}${state.path}`);
  if (state.sent) {
    await page.locator("form.question .actions button").first().click();
    await page.waitForLoadState("load");
  }
  await page.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
  for (const name of Object.keys(state.cookies ?? {})) await page.context().clearCookies({ name });
}

/** As an app does it that enlarges text by itself. */
const enlarge = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.style.setProperty("-webkit-text-size-adjust", "175%");
    dispatchEvent(new Event("resize"));
  });

/** How much of the grid is reached by scrolling alone. */
const hiddenWidth = (page: Page): Promise<number> =>
  page.locator(".grid-scroll").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

for (const [index, { name, width, browser: large, elder, adjust }] of enlarged.entries()) {
  test.describe(`${name}, ${width} px`, () => {
    const launched: { browser?: Browser } = {};
    test.skip(whyNoSession !== undefined, whyNoSession);

    test.beforeAll(async ({ launchOptions }) => {
      const args = [...(launchOptions.args ?? []), ...(large ? ["--blink-settings=defaultFontSize=32"] : [])];
      launched.browser = await chromium.launch({ ...launchOptions, args });
    });
    test.afterAll(() => launched.browser?.close());

    const open = async (baseURL: string | undefined, javaScriptEnabled: boolean) => {
      const phone = { viewport: { width, height: 640 }, isMobile: true, hasTouch: true };
      const context = await launched.browser!.newContext({ baseURL, ...phone, javaScriptEnabled });
      if (elder) await context.addCookies([{ name: "elder", value: "1", url: baseURL ?? "" }]);
      return { context, page: await context.newPage() };
    };

    test("every place of the grid stands on the screen", async ({ baseURL }) => {
      const { context, page } = await open(baseURL, true);
      for (const answers of [usualFamily, longFamily]) {
        await show(page, baseURL, index % 2 > 0 ? "zh-Hant" : "zh-Hans", { path: "/check/result", answers });
        if (adjust) await enlarge(page);
        await expect.poll(() => hiddenWidth(page)).toBeLessThanOrEqual(1);
        expect(await textFaults(page)).toEqual([]);
      }
      await context.close();
    });

    for (const [group, states] of Object.entries({ questions, pages, outcomes })) {
      test(group, async ({ baseURL }) => {
        test.setTimeout(300_000);
        const { context, page } = await open(baseURL, false);
        for (const [turn, state] of states.entries()) {
          if (!isShown(turn, index)) continue;
          const locale = (turn + index) % 2 > 0 ? "zh-Hant" : "zh-Hans";
          await show(page, baseURL, locale, state);
          if (adjust) await enlarge(page);
          expect.soft(await textFaults(page), `${locale}${state.path}${state.sent ? ", refused" : ""}`).toEqual([]);
        }
        await context.close();
      });
    }
  });
}

test("faults are seen: a wide box, a cut word, and words that stand upright", async ({ page }) => {
  const head = '<meta name="viewport" content="width=device-width"><body style="margin:0;font:20px sans-serif">';
  await page.setViewportSize({ width: 320, height: 640 });
  await page.setContent(`${head}<p>一行正常的字，可以换行，也不会太窄。</p>`);
  expect(await textFaults(page)).toEqual([]);
  await page.setContent(`${head}<div style="width:24px;line-break:anywhere">直立的字</div>
     <div style="width:60px;overflow:hidden;white-space:nowrap">被切掉的字</div><div style="width:400px">宽</div>`);
  expect(await textFaults(page)).toEqual([
    "scrolls sideways: 400 of 320",
    expect.stringContaining("upright"),
    expect.stringContaining("cut off"),
  ]);
});
