import { expect, type Page } from "@playwright/test";

/** A clerk who uses nothing but keys, and counts them. A chord is one stroke more than its key. */
export class Clerk {
  strokes = 0;

  constructor(readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.strokes += key.split("+").length;
      await this.page.keyboard.press(key);
    }
  }

  /** Digits and letters, one stroke each. */
  async type(text: string): Promise<void> {
    await this.press(...text);
  }

  /** The answer to the last key stands there. */
  async settled(): Promise<void> {
    await expect(this.live).toHaveAttribute("aria-busy", "false", { timeout: 20_000 });
  }

  get live() {
    return this.page.locator(".desk-live");
  }

  get sentence() {
    return this.page.locator(".say");
  }

  at(name: string) {
    return expect(this.page.locator(`[id="${name}"]`)).toBeFocused();
  }
}

/** A desk that has chosen its place. */
export async function sitDown(
  page: Page,
  baseURL: string | undefined,
  here = "xining",
  locale = "zh-Hans",
): Promise<Clerk> {
  await page.context().addCookies([{ name: "here", value: here, url: baseURL ?? "" }]);
  await page.goto(`/${locale}/counter`);
  await expect(page.locator("[data-live]")).toBeAttached();
  const clerk = new Clerk(page);
  await clerk.at("relation-new");
  return clerk;
}

/** 36 and 34 with two children and a mother, farmers from Linxia, who rent in the city and work there. */
export async function enterFive(clerk: Clerk): Promise<void> {
  await clerk.press("Alt+5");
  await clerk.type("1224");
  await clerk.press("Enter");
  for (const age of ["36", "34", "6", "9", "63"]) {
    await clerk.type(age);
    await clerk.press("Enter");
  }
  await clerk.type("224");
  await clerk.settled();
  await clerk.press("Shift+Digit1");
  await clerk.type("gslx=");
  await clerk.settled();
}

/** The rest of it, as the page asks: no diplomas, a flat in the applicant's name, a business, 35 months paid, nothing in Dandong. */
export async function enterRest(clerk: Clerk): Promise<void> {
  await clerk.at("education_graduated-P1");
  await clerk.press("-");
  await clerk.settled();
  await clerk.at("homes_dwelling-xining-cityDistrict");
  await clerk.type("31");
  await clerk.settled();
  await clerk.type("0");
  await clerk.settled();
  await clerk.at("work-P1-xining");
  await clerk.type("20");
  await clerk.settled();
  await clerk.at("worksIn-P1-xining");
  await clerk.type("1");
  await clerk.settled();
  await clerk.type("1");
  await clerk.settled();
  await clerk.at("pensionMonths_employee-P1-xining");
  await clerk.type("35");
  await clerk.press("Enter");
  await clerk.type("0");
  await clerk.settled();
  await clerk.press("Enter");
  await clerk.at("homes_dwelling-dandong-cityProper");
  await clerk.press("-");
  await clerk.settled();
}
