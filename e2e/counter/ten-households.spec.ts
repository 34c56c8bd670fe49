import { expect, test, type Page } from "@playwright/test";
import { sitDown, type Clerk } from "./clerk";
import { divisions, expectSheetsAsTold } from "./told";

test.beforeEach(({ viewport }) => {
  test.skip((viewport?.width ?? 0) < 1000, "a counter has a desk");
});

/** Always the same lots: whoever reads a failure can enter the household again. */
function lots(seed: number) {
  let state = seed;
  return <T>(items: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const item = items[(state >> 8) % items.length];
    if (item === undefined) throw new Error("nothing to draw");
    return item;
  };
}
type Draw = ReturnType<typeof lots>;

/** Who they are beside the applicant, and their ages. */
const families = [
  { relations: "", ages: [24] },
  { relations: "1", ages: [36, 34] },
  { relations: "12", ages: [41, 39, 15] },
  { relations: "14", ages: [33, 30, 61] },
  { relations: "2", ages: [52, 22] },
];
const places = ["xining", "weihai", "bijie", "zhejiang", "dandong"];
const numbers = ["0", "6", "12", "23", "24", "35", "36", "60"];
const most = 7;

/** The cell that decides most is one key away; whatever is there is answered by lot. */
async function answerNext(clerk: Clerk, draw: Draw): Promise<boolean> {
  const { page } = clerk;
  if ((await page.locator(".cell.next").count()) === 0) return false;
  await clerk.press("F2");
  const cell = page.locator(".cell.next > :focus");
  const keys = await cell.evaluate((control) =>
    control instanceof HTMLSelectElement
      ? [...control.options].flatMap(({ value, text }) => (value === "" || value === "unsure" ? [] : [text.charAt(0)]))
      : [control.getAttribute("inputmode") ?? ""],
  );
  if (keys[0] === "numeric") await clerk.type(draw(numbers));
  else if (keys[0] === "text") await page.keyboard.insertText(draw(Object.keys(divisions)));
  else await clerk.press(draw(keys));
  if (keys[0] === "numeric" || keys[0] === "text") await clerk.press("Enter");
  await clerk.settled();
  return (await page.locator(".decides").count()) > 0;
}

async function enter(clerk: Clerk, index: number): Promise<void> {
  const draw = lots(index + 1);
  const family = families[index % families.length] ?? { relations: "", ages: [] };
  await clerk.type(family.relations);
  await clerk.press("Enter");
  for (const age of family.ages) {
    await clerk.type(String(age));
    await clerk.press("Enter");
  }
  await clerk.settled();
  if (index % 3 === 2) await clerk.press(`Alt+${((index + 2) % 5) + 1}`);
  await clerk.settled();
  for (let asked = 0; asked < most; asked += 1) if (!(await answerNext(clerk, draw))) break;
}

const printed = (page: Page) => page.locator("body[data-printed]");

test("ten households in a row, by keys alone: every printed sheet says what the interface says", async ({
  page,
  baseURL,
  request,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  let compared = 0;
  for (const half of [0, 1]) {
    const here = places[half * 2] ?? "";
    const clerk = await sitDown(page, baseURL, here, half === 0 ? "zh-Hans" : "zh-Hant");
    for (let index = half * 5; index < half * 5 + 5; index += 1) {
      for (const [at, place] of places.entries()) {
        const wanted = place === places[index % 5];
        const box = page.locator(`input[name="place"][value="${place}"]`);
        if ((await box.isChecked()) !== wanted) await clerk.press(`Alt+${at + 1}`);
      }
      await clerk.settled();
      await enter(clerk, index);
      await clerk.press("Alt+P");
      await expect(printed(page)).toBeAttached();
      compared += await expectSheetsAsTold(page, request, half === 0);
      await page.evaluate(() => document.body.removeAttribute("data-printed"));
      await clerk.press("Alt+N", "Enter");
      await clerk.at("relation-new");
    }
  }
  expect(compared).toBeGreaterThan(50);
});
