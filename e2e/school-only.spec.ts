import { expect, test } from "@playwright/test";
import { onlySchool } from "./households";
import { comeWith, whyNoSession } from "./session";

test("whoever asks for the school alone is answered that, on the outcome page and on the sheet", async ({
  page,
  context,
  baseURL,
}) => {
  test.skip(whyNoSession !== undefined, whyNoSession);
  await comeWith(context, baseURL, onlySchool);
  for (const address of ["result", "result/sheet"]) {
    await page.goto(`/zh-Hans/check/${address}`);
    await expect(page.locator("main")).toContainText("主要凭居住证");
    await expect(page.locator("main")).toContainText("2018年新的");
    await expect(page.locator("main")).toContainText("浙江");
    await expect(page.locator("main")).not.toContainText("这次不迁户口");
  }
});

test("a sheet for the school says what is not answered yet, and does not call it silence", async ({
  page,
  context,
  baseURL,
}) => {
  test.skip(whyNoSession !== undefined, whyNoSession);
  const people = onlySchool.household.people.map(({ school: _, ...person }) => person);
  await comeWith(context, baseURL, { ...onlySchool, household: { ...onlySchool.household, people } });
  await page.goto("/zh-Hans/check/result/sheet");
  await expect(page.locator(".sheet")).toContainText(/答案还不够[^。]*威海/);
  await expect(page.locator(".sheet")).toContainText(/没有写到：[^。]*浙江/);
  await expect(page.locator(".sheet")).not.toContainText(/没有写到：[^。]*威海/);
});
