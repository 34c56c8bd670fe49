import type { Page } from "@playwright/test";

const words = {
  "zh-Hans": {
    places: ["西宁", "威海"],
    next: /下一步/,
    same: "其他人都和您一样",
    spouse: "爱人（配偶）",
    child: "孩子",
    rural: "农村户口",
    you: "您",
  },
  "zh-Hant": {
    places: ["西寧", "威海"],
    next: /下一步/,
    same: "其他人都和您一樣",
    spouse: "愛人（配偶）",
    child: "孩子",
    rural: "農村戶口",
    you: "您",
  },
};

export type Script = keyof typeof words;

/** Parents and a child of six, villagers of Liaoning, who own a flat in Xining and one in Weihai, through plain forms. */
export async function answerAsOwners(page: Page, script: Script): Promise<void> {
  const say = words[script];
  const press = async (name: string | RegExp) => {
    const here = page.url();
    await page.getByRole("button", { name }).first().click();
    await page.waitForURL((url) => url.href !== here);
  };
  await page.goto(`/${script}/check/places`);
  for (const place of say.places) await page.getByLabel(place).first().check();
  await press(say.next);
  for (const [index, { relation, age }] of [
    { relation: "", age: "36岁" },
    { relation: say.spouse, age: "三十四" },
    { relation: say.child, age: "６" },
  ].entries()) {
    if (relation) await page.locator(`#relation-P${index + 1}`).selectOption({ label: relation });
    await page.locator(`#ageYears-P${index + 1}`).fill(age);
  }
  await press(say.next);
  for (const [place, area] of [
    ["xining", "cityDistrict"],
    ["weihai", "cityOrTown"],
  ]) {
    await page.goto(`/${script}/check/dwelling-${place}`);
    for (const home of await page.locator("select").all()) await home.selectOption("none");
    await page.locator(`[id="homes_dwelling-${place}-${area}"]`).selectOption("ownedLawful");
    await page.locator("form details").evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute("open", "")));
    await page
      .locator(`[id="homes_dwellingHolders-${place}-${area}-field"]`)
      .getByLabel(say.you, { exact: true })
      .check();
    await press(say.next);
  }
  await page.goto(`/${script}/check/hukou`);
  await page.getByLabel(say.rural, { exact: true }).first().check();
  await page.getByRole("combobox").first().selectOption("210300");
  await page.getByLabel(say.same).check();
  await press(say.next);
}
