import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { usualFamily } from "./households";
import { journeys } from "./journeys/personas";
import { Visitor } from "./journeys/visitor";
import { nginxBefore, whyNoNginx } from "./nginx";
import { serveFrom, type Served } from "./served";
import { sealAnswers } from "./session";

/**
 * Two machines behind the nginx of docs/deploy, which sends every request to the other one: here with one build,
 * and in `npm run two-builds` with two, of which the second has other scripts.
 */
const root = path.resolve(import.meta.dirname, "..");
const folders = [root, process.env.OTHER_BUILD ?? root] as const;
const isOne = folders[0] === folders[1];

test.skip(process.env.BASE_URL !== undefined, "the server at BASE_URL is one machine");
test.skip(whyNoNginx !== undefined, whyNoNginx);
test.describe.configure({ mode: "default" });

let machines: [Served, Served];
let nginx: Awaited<ReturnType<typeof nginxBefore>>;

test.beforeEach(async () => {
  test.setTimeout(120_000);
  const env = { ...process.env, TRUST_PROXY: "1", PAGE_LIMIT_PER_MINUTE: "0", RATE_LIMIT_PER_MINUTE: "0" };
  machines = await Promise.all([serveFrom(folders[0], env), serveFrom(folders[1], env)]);
  nginx = await nginxBefore([new URL(machines[0].origin).host, new URL(machines[1].origin).host]);
});
test.afterEach(() => {
  nginx.stop();
  for (const { kill } of machines) kill();
});

const somebody = { household: { people: [{ id: "P1", relation: "applicant" }] } };

/** The first question as the page has it, to be sent by somebody whose answers are gone. */
async function formOfPlaces(): Promise<FormData> {
  const page = await (await fetch(`${nginx.origin}/zh-Hans/check/places`)).text();
  const form = new FormData();
  for (const [, name = "", value = ""] of page.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g))
    form.set(name, value.replaceAll("&quot;", '"'));
  form.set("step", "hukou");
  return form;
}

type Asked = [address: string, init: RequestInit];

/** What others ask for meanwhile: a stored page, a page that is made, a form, the interface. */
async function others(): Promise<Asked[]> {
  const cookie = `answers=${await sealAnswers(usualFamily)}`;
  const json = { method: "POST", body: JSON.stringify(somebody), headers: { "content-type": "application/json" } };
  return [
    ["/zh-Hans", {}],
    ["/zh-Hans/check/marriage", { headers: { cookie } }],
    ["/zh-Hans/check/places", { method: "POST", body: await formOfPlaces(), redirect: "manual" }],
    ["/api/v1/assessments", json],
  ];
}

/** nginx names every machine that it has asked; the last has answered. */
const machineOf = (headers: Headers) => headers.get("x-machine")?.split(", ").at(-1) ?? "nobody";

/** Asks until told to stop. @returns by machine how many answers there were, and what was lost */
async function askMeanwhile(isOver: () => boolean) {
  const answers = new Map<string, number>();
  const lost: string[] = [];
  const askOnce = async ([address, init]: Asked) => {
    const response = await fetch(nginx.origin + address, init);
    await response.arrayBuffer();
    if (response.status >= 400) lost.push(`${address}: ${response.status}`);
    const machine = machineOf(response.headers);
    answers.set(machine, (answers.get(machine) ?? 0) + 1);
  };
  const keepAsking = async (asked: Asked) => {
    while (!isOver()) {
      await askOnce(asked).catch((error: Error) => lost.push(`${asked[0]}: ${error.message}`));
      await pause(isOne ? 20 : 5);
    }
  };
  await Promise.all((await others()).map(keepAsking));
  return { answers, lost };
}

for (const javaScriptEnabled of isOne ? [true] : [true, false])
  test(`a family walks across both ${javaScriptEnabled ? "with" : "without"} scripts, one is killed at its work, and nobody loses anything`, async ({
    browser,
  }) => {
    const { persona, outcomes } = isOne ? journeys.countyOfZhejiang : journeys.noodleShop;
    const context = await browser.newContext({ baseURL: nginx.origin, javaScriptEnabled });
    const visitor = new Visitor(await context.newPage(), "zh-Hans", persona);
    let isOver = false;
    const meanwhile = askMeanwhile(() => isOver);
    const killed = expect
      .poll(() => visitor.steps.length, { timeout: 60_000 })
      .toBeGreaterThan(isOne ? 1 : 4)
      .then(machines[0].kill);
    await visitor.walk();
    await killed;
    expect(await visitor.outcomes()).toMatchObject(outcomes);
    isOver = true;
    const { answers, lost } = await meanwhile;
    expect(lost).toEqual([]);
    const counts = machines.map(({ origin }) => answers.get(new URL(origin).host) ?? 0);
    expect(Math.min(...counts), "both have answered").toBeGreaterThan(2);
    await context.close();
  });

if (!isOne)
  test("the scripts of a page are there, whichever machine is asked for them", async () => {
    for (let page = 0; page < 2; page += 1) {
      const html = await (await fetch(`${nginx.origin}/zh-Hans/check/places`)).text();
      const scripts = new Set(html.match(/\/_next\/static\/[\w./~-]+\.js/g));
      expect(scripts.size).toBeGreaterThan(2);
      for (const address of scripts)
        for (let again = 0; again < 2; again += 1)
          expect((await fetch(nginx.origin + address)).status, address).toBe(200);
    }
  });
