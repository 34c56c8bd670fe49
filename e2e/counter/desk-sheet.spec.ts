import { expect, test, type Browser, type Page } from "@playwright/test";
import { openCode, sealCode } from "../../lib/hand-over/code";
import { answersOf } from "../households";
import { whyNoSession } from "../session";
import { inGrey, readPicture } from "./camera";
import { sitDown } from "./clerk";
import { scan } from "./desk";

test.beforeEach(({ viewport }) => {
  test.skip((viewport?.width ?? 0) < 1000, "a counter has a desk");
  test.skip(whyNoSession !== undefined, whyNoSession);
});

/** A printer has finer dots than a screen. */
test.use({ deviceScaleFactor: 3 });

const relations = ["applicant", "spouse", "child", "child", "parent", "parentInLaw"] as const;
const ages = [41, 38, 15, 8, 66, 70];
const six = answersOf(
  relations.map((relation, index) => ({ id: `P${index + 1}`, relation, ageYears: ages[index] ?? 0 })),
  { wantsToMove: true, hukou: { kind: "rural", division: "210300" }, education: { graduated: "university" } },
  {},
  ["xining", "weihai", "dandong"],
);

/** Contrast of two greys, as WCAG 2 counts it. */
const contrast = (one: number, other: number): number => {
  const [light, dark] = [Math.max(one, other), Math.min(one, other)].map((tone) =>
    tone <= 10 ? tone / 255 / 12.92 : ((tone / 255 + 0.055) / 1.055) ** 2.4,
  );
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** As it comes out of a laser printer: every piece of text and every sign, against the paper around it; and no two signs alike. */
async function expectReadableInGrey(browser: Browser, page: Page): Promise<void> {
  const sheet = page.locator(".desk-sheet").first();
  const picture = await inGrey(browser, await sheet.screenshot());
  const pieces = await sheet.evaluate((root) => {
    const origin = root.getBoundingClientRect();
    const isText = (one: Element) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return [...root.querySelectorAll("*")]
      .filter((one) => isText(one) || one.matches(".mark > svg"))
      .map((one) => ({
        what: one.textContent || one.innerHTML,
        box: one.getBoundingClientRect(),
        sign: one.matches("svg"),
      }))
      .filter(({ box }) => box.width > 1 && box.height > 1)
      .map(({ what, box: { x, y, width, height }, sign }) => ({
        what: what.slice(0, 60),
        sign,
        box: [x - origin.x, y - origin.y, width, height],
        of: origin.width,
      }));
  });
  expect(pieces.length).toBeGreaterThan(20);
  const signs = new Map<string, string>();
  for (const { what, sign, box, of } of pieces) {
    const scale = picture.width / of;
    const [left = 0, top = 0, width = 0, height = 0] = box.map((length) => Math.floor(length * scale));
    let [dark, light, drawing] = [255, 0, ""];
    for (let row = top; row < top + height; row += 1)
      for (const tone of picture.tones.subarray(row * picture.width + left, row * picture.width + left + width)) {
        [dark, light] = [Math.min(dark, tone), Math.max(light, tone)];
        // A sign is a drawing of dark and light, whatever its colour was.
        if (sign) drawing += tone < 128 ? "1" : "0";
      }
    expect(contrast(dark, light), `${what}: ${dark} on ${light}`).toBeGreaterThanOrEqual(4.5);
    if (sign) signs.set(what, drawing);
  }
  expect(new Set(signs.values()).size).toBe(signs.size);
}

/** A laser printer has no colours: every state is a word, and all ink is dark on white. */
async function expectBlackAndWhite(page: Page): Promise<void> {
  const marks = await page
    .locator(".desk-sheet tr[data-word]")
    .evaluateAll((rows) =>
      rows.map((row) => ({
        word: (row as HTMLElement).dataset.word,
        said: row.querySelector(".mark")?.textContent?.trim(),
        sign: row.querySelector(".mark use")?.getAttribute("href"),
      })),
    );
  const said = new Map(marks.map(({ word, said }) => [said, word]));
  expect(marks.every(({ said, sign }) => said && sign)).toBe(true);
  expect(said.size).toBe(new Set(marks.map(({ word }) => word)).size);
  const lightest = await page.locator(".desk-sheet *").evaluateAll((all) =>
    Math.max(
      ...all
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .map((one) => {
          const [red = 0, green = 0, blue = 0] = (getComputedStyle(one).color.match(/\d+/g) ?? []).map(Number);
          return 0.299 * red + 0.587 * green + 0.114 * blue;
        }),
    ),
  );
  // A grey of 100 on white is a contrast of six to one.
  expect(lightest).toBeLessThanOrEqual(100);
}

for (const locale of ["zh-Hans", "zh-Hant"]) {
  test(`${locale}: a page of A4 a place for six people, with what was ticked and a code that opens the same answers`, async ({
    page,
    baseURL,
    browser,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    const clerk = await sitDown(page, baseURL, "dandong", locale);
    await scan(page, sealCode(six).digits);
    await expect(page.locator(".member")).toHaveCount(5);
    await expect(clerk.live.getByRole("button")).toBeFocused();
    await clerk.press("Enter");
    await clerk.live.locator(".lines input").first().check();
    await clerk.press("Alt+P");
    await expect(page.locator("body[data-printed]")).toBeAttached();
    await page.emulateMedia({ media: "print" });
    const sheets = page.locator(".desk-sheet");
    await expect(sheets).toHaveCount(3);
    await expect(sheets.first()).toContainText(
      locale === "zh-Hans" ? "材料准备清单（非官方）" : "材料準備清單（非官方）",
    );
    await expect(sheets.first()).toContainText("☑");
    await expect(sheets.first()).toContainText("12345");
    await expect(page.locator(".desk-facts")).toBeHidden();
    await expectBlackAndWhite(page);
    await expectReadableInGrey(browser, page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(3);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
    const opened = openCode(await readPicture(browser, page));
    expect("answers" in opened && opened.answers.household).toEqual(six.household);
  });
}
