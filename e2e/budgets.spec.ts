import { expect, test, type Browser, type Request } from "@playwright/test";
import type { Answers } from "../lib/session/answers";
import { jurisdictionIds } from "../policies/jurisdictions";
import { families, inOnePlace, knowNothing, longFamily, usualFamily } from "./households";
import { comeWith, whyNoSession } from "./session";

interface Page {
  path: string;
  /** Bytes of bodies as they come over the wire, on a first visit: everything that the page needs. */
  budget: { scripts: number; all: number };
  answers: Answers;
  name?: string;
}

const light = { scripts: 0, all: 8_000 };
/** Pages about a document grew with the letter audit: more rights, longer and truer words. To be cut. */
const longest = { scripts: 0, all: 8_800 };
/** Of the scripts 950 bytes keep what is half filled in (decision 0045). */
const question = { scripts: 130_000, all: 142_000 };
/** The list of every prefecture is part of the page that asks for the hukou. */
const listOfDivisions = 6_000;
/** Six people's work and two homes: one page instead of two of 140 kB each. */
const homesAndWork = { ...question, all: question.all + 1_000 };
/** A page that is worked in all day, with every division of the country in it: of the order of a question page, and loaded once. Of the scripts 500 bytes are for answers that are lost on their way (decision 0050). */
const desk = { scripts: 128_000, all: 150_000 };
const outcome = { scripts: 5_000, all: 15_000 };
/** A file is sent, and told how far it is, by a small script of our own. */
const table = { scripts: 2_000, all: 9_500 };
/** Documentation, read at a desk: what is copied and tried stands in it. */
const reference = { scripts: 1_500, all: 12_500 };
/** What came after the # of a link is put into the field by a small script of our own. */
const opened = { scripts: 700, all: 9_000 };
const handOver = { scripts: 0, all: 15_000 };

const [unknown = usualFamily, rural = usualFamily] = families;
const views = ["", "/routes", "/rights", "/readings", "/clauses"];
const questions = [
  "places",
  "member/P2",
  "family",
  "qualification",
  "dwelling-xining",
  "work-xining",
  "marriage",
  "registers",
];

const pages: readonly Page[] = [
  { path: "", budget: light, answers: rural },
  { path: "/places", budget: light, answers: rural },
  ...jurisdictionIds.flatMap((id) =>
    views.map((view) => ({ path: `/places/${id}${view}`, budget: view === "" ? light : longest, answers: rural })),
  ),
  ...questions.map((step) => ({ path: `/check/${step}`, budget: question, answers: rural })),
  { path: "/check/hukou", budget: { ...question, all: question.all + listOfDivisions }, answers: rural },
  { path: "/check/life-xining", name: "six people", budget: homesAndWork, answers: inOnePlace },
  { path: "/counter", budget: desk, answers: rural },
  { path: "/counter/batch", budget: table, answers: rural },
  { path: "/api", budget: reference, answers: rural },
  { path: "/check/handover", name: "four people, two places", budget: handOver, answers: usualFamily },
  { path: "/check/handover", name: "twelve people, five places", budget: handOver, answers: longFamily },
  { path: "/open", budget: opened, answers: usualFamily },
  { path: "/check/answers", budget: outcome, answers: usualFamily },
  { path: "/check/answers", name: "six who know nothing, five places", budget: outcome, answers: knowNothing },
  { path: "/check/result", name: "four people, two places", budget: outcome, answers: usualFamily },
  { path: "/check/result", name: "four people, five places", budget: outcome, answers: rural },
  { path: "/check/result", name: "twelve people, five places", budget: outcome, answers: longFamily },
  { path: "/check/result", name: "nothing known, five places", budget: outcome, answers: unknown },
  ...[usualFamily, unknown].map((answers) => ({ path: "/check/result/xining", budget: outcome, answers })),
  { path: "/check/result/sheet", name: "four people, five places", budget: outcome, answers: rural },
];

async function weigh(browser: Browser, baseURL: string | undefined, path: string, answers: Answers) {
  const context = await browser.newContext({ baseURL });
  await comeWith(context, baseURL, answers);
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  await page.goto(path, { waitUntil: "networkidle" });
  expect(new URL(page.url()).pathname).toBe(path);
  const sizes = await Promise.all(
    requests.map(async (request) => ({
      type: request.resourceType(),
      bytes: (await request.sizes()).responseBodySize,
    })),
  );
  await context.close();
  const sum = (type?: string) =>
    sizes.filter((each) => !type || each.type === type).reduce((total, { bytes }) => total + bytes, 0);
  return {
    requests: sizes.length,
    document: sum("document"),
    styles: sum("stylesheet"),
    scripts: sum("script"),
    all: sum(),
  };
}

/** A few at once: most of the time of each is waiting whether more is fetched. */
async function weighAll(browser: Browser, baseURL: string | undefined, locale: string, weighed: typeof pages) {
  const weights: Awaited<ReturnType<typeof weigh>>[] = [];
  const left = weighed.entries();
  const work = async (): Promise<void> => {
    for (const [index, { path, answers }] of left)
      weights[index] = await weigh(browser, baseURL, `/${locale}${path}`, answers);
  };
  await Promise.all([work(), work(), work()]);
  return weights;
}

/** The scripts are those of the other script of Chinese, and the words as long: a third of the pages shows it. BUDGETS=all weighs all. */
const weighedIn: Record<string, typeof pages> = {
  "zh-Hans": pages,
  "zh-Hant": pages.filter((_, index) => process.env.BUDGETS === "all" || index % 3 === 0),
};

for (const [locale, weighed] of Object.entries(weighedIn)) {
  test(`${locale}: ${weighed.length} pages are within their budgets`, async ({ browser, baseURL }) => {
    test.skip(whyNoSession !== undefined, whyNoSession);
    test.setTimeout(120_000);
    const rows = ["requests  document    styles   scripts       all  page"];
    const weights = await weighAll(browser, baseURL, locale, weighed);
    for (const [index, { path, name, budget }] of weighed.entries()) {
      const weight = weights[index];
      if (!weight) throw new Error(`${path} was not weighed`);
      const page = [`/${locale}${path}`, name].filter(Boolean).join(", ");
      rows.push(
        `${Object.values(weight)
          .map((figure) => String(figure).padStart(8))
          .join("  ")}  ${page}`,
      );
      expect.soft(weight.scripts, `scripts of ${page}`).toBeLessThanOrEqual(budget.scripts);
      expect.soft(weight.all, `all of ${page}`).toBeLessThanOrEqual(budget.all);
    }
    process.stdout.write(`${rows.join("\n")}\n`);
  });
}
