import { expect, test as base } from "@playwright/test";
import { absence, engines, type EngineName } from "./engines";
import { journey } from "./journey";
import type { Visitor } from "./visitor";
import { Walk } from "./walk";

export interface EngineOptions {
  engine: EngineName;
}

const test = base.extend<EngineOptions & { visitor: Visitor }>({
  engine: ["chromium", { option: true }],
  visitor: async ({ engine }, use) => {
    const visitor = await engines[engine].visit();
    await use(visitor);
    await visitor.leave();
  },
});

test.beforeEach(({ engine }) => {
  const reason = absence(engine);
  test.skip(reason !== undefined, reason);
});

/** A spouse, a place, and where both are registered: by the keys of the matrix. */
async function enterByKeys(visitor: Visitor, walk: Walk): Promise<void> {
  await walk.arrive('document.activeElement.id === "relation-new"');
  await visitor.type('[id="relation-new"]', "1");
  await walk.arrive('document.querySelectorAll(".member").length === 1');
  await visitor.click(".desk-places .chip");
  await walk.arrive(`document.getElementById("hukou_division-P2")`);
  await visitor.type('[id="hukou_division-P1"]', "gslx=");
  await walk.arrive(`document.getElementById("hukou_division-P2").value === "甘肃 临夏"`);
}

test("from the start page to the answer, and to the counter", async ({ visitor, engine, baseURL }) => {
  test.setTimeout(90_000);
  const walk = new Walk(visitor, engines[engine].hydrates);
  await visitor.open(baseURL + journey.start);
  await walk.looksRight();
  await visitor.click(journey.begin);
  await walk.arrive('location.pathname.endsWith("/check/places")');
  await walk.looksRight();
  await walk.isCorrected();
  const asked = [];
  while (!(await walk.path()).endsWith("/check/answers")) asked.push(await walk.answer(journey));
  expect(asked.length).toBeGreaterThanOrEqual(5);
  await visitor.click('main a[href$="/check/result"]');
  await walk.arrive('location.pathname.endsWith("/check/result")');
  expect(await visitor.read('document.querySelector(".verdict").textContent')).toContain(journey.verdict);
  await walk.looksRight();
  await visitor.click('main a[href$="/check/handover"]');
  await walk.arrive('location.pathname.endsWith("/check/handover")');
  expect(
    await visitor.read("Math.round(document.querySelector('.code-image').getBoundingClientRect().width)"),
  ).toBeGreaterThanOrEqual(360);
  const digits = await visitor.read<string>('document.querySelector(".code-digits").textContent');
  await visitor.open(baseURL + journey.counter);
  if (engines[engine].hydrates) await walk.arrive('document.querySelector("[data-live]")');
  await visitor.type("#code", digits);
  await visitor.click(".desk-code button");
  await walk.arrive('document.querySelectorAll(".member").length === 1');
  // What the code has filled in is checked before any answer is told.
  await visitor.click(".say + .desk-more > *");
  await walk.arrive(`document.querySelector(".say").textContent.includes("${journey.atCounter}")`);
  expect(await visitor.read("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  await visitor.click(".desk-bar button.primary");
  if (engines[engine].hydrates) await visitor.click('[role="alertdialog"] button.primary');
  await walk.arrive('document.querySelectorAll(".member").length === 0');
  // Offices have browsers of the Chrome family.
  if (engine.startsWith("chromium") && engines[engine].hydrates) await enterByKeys(visitor, walk);
  expect(await visitor.complaints()).toEqual([]);
});
