import type { Page } from "@playwright/test";

const words = {
  "zh-Hans": { places: ["西宁", "威海"], kinds: ["市区", "城区、镇上"], more: /再加一位/, done: /就这些人/, next: /下一步/, spouse: "爱人（配偶）", child: "孩子", own: "自己的房子", you: "您" },
  "zh-Hant": { places: ["西寧", "威海"], kinds: ["市區", "城區、鎮上"], more: /再加一位/, done: /就這些人/, next: /下一步/, spouse: "愛人（配偶）", child: "孩子", own: "自己的房子", you: "您" },
};

export type Script = keyof typeof words;

/** Parents and a child of six who own a flat in Xining and one in Weihai, through plain forms. */
export async function answerAsOwners(page: Page, script: Script): Promise<void> {
  const say = words[script];
  const press = async (name: RegExp) => {
    const here = page.url();
    await page.getByRole("button", { name }).click();
    await page.waitForURL((url) => url.href !== here);
  };
  await page.goto(`/${script}/check/places`);
  for (const place of say.places) await page.getByLabel(place).first().check();
  await press(say.next);
  for (const kind of say.kinds) await page.getByLabel(kind).first().check();
  await press(say.next);
  await page.getByRole("textbox").fill("36");
  await press(say.more);
  for (const { relation, age, then } of [{ relation: say.spouse, age: "34", then: say.more }, { relation: say.child, age: "6", then: say.done }]) {
    await page.getByLabel(relation).check();
    await page.getByRole("textbox").fill(age);
    await press(then);
  }
  for (const place of ["xining", "weihai"]) {
    await page.goto(`/${script}/check/dwelling-${place}`);
    await page.getByLabel(say.own).check();
    await page.getByRole("group", { name: /谁的|誰的/ }).getByLabel(say.you, { exact: true }).check();
    await press(say.next);
  }
}
