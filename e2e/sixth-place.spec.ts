import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test, type APIRequestContext, type Browser, type Page } from "@playwright/test";
import { jurisdictionIds } from "../policies/jurisdictions";
import { copyWithSixthPlace } from "../scripts/sixth-place/copy.mjs";
import { Visitor, type Persona } from "./journeys/visitor";
import { serveFrom, type Served } from "./served";

/** A place is data: a copy of the project with one more seat and line of registration, and one row for a fact of its own, answers for a sixth place everywhere. */

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, ".data", "sixth-place");
const env = { ...process.env, NODE_ENV: "production" as const, NEXT_DIST_DIR: ".next" };
const servers: Served[] = [];

async function serve(day?: string): Promise<string> {
  const server = await serveFrom(folder, env, day);
  servers.push(server);
  return server.origin;
}

let origin: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  copyWithSixthPlace(root, folder);
  const build = spawnSync(process.execPath, [path.join(root, "node_modules/next/dist/bin/next"), "build"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  origin = await serve();
});

test.afterAll(() => {
  for (const { stop } of servers) stop();
});

interface Answer {
  jurisdictions: {
    id: string;
    document: object;
    areas: {
      placeType: string;
      people: { outcome: string; routes: { id: string }[]; missingFacts: { fact: string }[] }[];
    }[];
  }[];
}

/** Somebody of thirty from Henan who has a tie to the sixth place, and what is said of them in one of its kinds of place. */
async function assessed(
  request: APIRequestContext,
  area: string,
  {
    tie = {},
    homes = {},
    asOf = "2026-12-31",
    ...more
  }: { tie?: object; homes?: object; asOf?: string } & Record<string, unknown>,
) {
  const person = {
    id: "P1",
    relation: "applicant",
    ageYears: 30,
    hukou: { kind: "rural", division: "410100" },
    education: { graduated: "none", admitted: "none" },
    qualification: { degree: "none" },
    volunteer: false,
    ties: { "example-city": { work: "none", introducedTalent: false, monthsLived: 0, ...tie } },
    ...more,
  };
  const household = {
    people: [person],
    destinations: { "example-city": { homes: { cityDistrict: { dwelling: "none" }, ...homes } } },
  };
  const response = await request.post(`${origin}/api/v1/assessments`, { data: { household, asOf } });
  const { jurisdictions } = (await response.json()) as Answer;
  const found = jurisdictions?.find(({ id }) => id === "example-city");
  return { document: found?.document, person: found?.areas.find(({ placeType }) => placeType === area)?.people[0] };
}

for (const { asOf, outcome, nextEditionFrom } of [
  { asOf: "2026-12-31", outcome: "notYet", nextEditionFrom: "2027-01-01" },
  { asOf: "2027-01-01", outcome: "accepted", nextEditionFrom: null },
]) {
  test(`the interface assesses it by the edition of ${asOf}`, async ({ request }) => {
    const tie = { work: "employed", worksIn: "cityDistrict", labourContract: true, monthsWorked: 7 };
    expect(
      await assessed(request, "cityDistrict", { tie, homes: { cityDistrict: { dwelling: "rentedLawful" } }, asOf }),
    ).toMatchObject({ document: { nextEditionFrom }, person: { outcome } });
    const { jurisdictions } = (await (await request.get(`${origin}/api/v1/jurisdictions`)).json()) as {
      jurisdictions: { id: string }[];
    };
    expect(jurisdictions.map(({ id }) => id)).toEqual([...jurisdictionIds, "example-city"]);
  });
}

test("a school, an origin, a kind of place and a fact of its own decide", async ({ request }) => {
  const accepted = (route: string) => ({ person: { outcome: "accepted", routes: [{ id: `example-city.${route}` }] } });
  const student = {
    education: { graduated: "none", admitted: "university", admittedIn: "460200" },
    tie: { studiesIn: "town" },
  };
  expect(await assessed(request, "town", student)).toMatchObject(accepted("student"));
  expect(
    await assessed(request, "town", { ...student, education: { ...student.education, admittedIn: "460100" } }),
  ).toMatchObject({ person: { outcome: "notCovered" } });
  const graduate = {
    hukou: { kind: "urban", division: "410100" },
    formerHukou: { kind: "rural", division: "460205" },
    education: { graduated: "university", graduatedIn: "410100", admitted: "none" },
  };
  expect(await assessed(request, "placeOfOrigin", graduate)).toMatchObject(accepted("return"));
  const islander = { tie: { livesIn: "island", monthsLived: 36 } };
  expect(await assessed(request, "island", { ...islander, volunteer: true })).toMatchObject(accepted("islander"));
  expect(await assessed(request, "island", { ...islander, volunteer: null })).toMatchObject({
    person: { outcome: "needFacts", missingFacts: [{ fact: "volunteer" }] },
  });
});

test("the policy browser shows it, and what takes over from when", async ({ page }) => {
  await page.goto(`${origin}/zh-Hans/places`);
  await page.getByRole("link", { name: "示例市户口迁移试行办法" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("示例市户口迁移试行办法");
  await expect(page.locator("main")).toContainText("二、(一)");
  await expect(page.locator("main")).toContainText("2027年1月1日起");
  await expect(page.locator("main")).toContainText("示府发〔2026〕9号");
});

test("the wizard asks for it, for the fact of its own as well, and the outcome page answers", async ({ browser }) => {
  const { page, steps } = await walked(browser, origin, {
    ...worker("0"),
    livesIn: "island",
    monthsLived: "36",
    volunteer: "true",
  });
  expect(steps).toContain("volunteer");
  await expect(page.locator(".verdict")).toContainText("您在示例市的海岛符合文件条件");
  await page.goto("/zh-Hans/check/result/example-city");
  await expect(page.locator("main h2").filter({ hasText: "海岛" })).toContainText("符合");
});

test("a change of policy is announced before its day, and told after it to whoever comes back", async ({ browser }) => {
  const { page: before } = await walked(browser, await serve("2026-12-30"), worker("7"));
  await before.goto("/zh-Hans/check/result/example-city");
  await expect(before.locator("main")).toContainText("自2027年1月1日起，这里改按《示例市户口迁移办法》");
  await expect(before.locator("main")).toContainText(/原来是“[^”]*还差[^”]*”，新的一版是“符合[^”]*”/);
  const cookies = await before.context().cookies();

  const after = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const later = await serve("2027-01-02");
  await after.context().addCookies(cookies.map(({ name, value }) => ({ name, value, url: later })));
  await after.goto(`${later}/zh-Hans/check/result`);
  await expect(after.locator("main")).toContainText("文件换了新的一版");
  await expect(after.locator("main")).toContainText("新的一版看：在市区工作满半年（6个月）");
  await after.goto(`${later}/zh-Hans/check/result/example-city`);
  await expect(after.locator("main")).not.toContainText("自2027年1月1日起");
  await expect(after.locator("main")).toContainText("示府发〔2026〕9号");
});

/** Works in the sixth place on a contract, in a rented home. */
const worker = (monthsWorked: string): Persona["says"] => ({
  hukou_kind: "rural",
  hukou_division: "410000",
  education_graduated: "none",
  education_admitted: "none",
  marks: ["none"],
  registeredIn: "none",
  volunteer: "false",
  "homes_dwelling-example-city-cityDistrict": "rentedLawful",
  homes_dwelling: "none",
  homes_dwellingHolders: [],
  work: "employed",
  worksIn: "cityDistrict",
  labourContract: "true",
  livesIn: "cityDistrict",
  monthsLived: monthsWorked,
  monthsWorked,
  introducedTalent: "false",
});

/** Somebody on their own without scripts, from the choice of places to the outcome page. */
async function walked(
  browser: Browser,
  baseURL: string,
  says: Persona["says"],
): Promise<{ page: Page; steps: readonly string[] }> {
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  const visitor = new Visitor(page, "zh-Hans", { places: ["example-city"], people: [{ age: 30 }], says });
  await visitor.walk();
  await page.goto("/zh-Hans/check/result");
  return { page, steps: visitor.steps };
}
