import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { luohuCheck, type Household } from "../examples/typescript/client";
import { jurisdictionIds } from "../policies/jurisdictions";

const root = path.resolve(import.meta.dirname, "..");
const household: Household = {
  people: [{ id: "P1", relation: "applicant", ageYears: 34 }],
  destinations: { weihai: {} },
};

test("the client of the examples asks this server, and its types hold", async ({ baseURL }) => {
  const { GET, POST } = luohuCheck(baseURL ?? "");
  const { data } = await POST("/api/v1/assessments", { body: { household } });
  expect(data?.jurisdictions[0]?.areas[0]?.people[0]?.outcome).toBe("needFacts");
  const list = await GET("/api/v1/jurisdictions");
  expect(list.data?.jurisdictions.map(({ id }) => id)).toEqual(jurisdictionIds);
  const place = await GET("/api/v1/jurisdictions/{id}", {
    params: { path: { id: "xining" }, query: { lang: "zh-Hant" } },
  });
  expect(place.data?.name).toBe("西寧");
  const body = { household: { people: [{ id: "P1", ageYears: -1 }] } };
  const { error, response } = await POST("/api/v1/assessments", { body });
  expect([response.status, error?.code, error?.errors?.map((each) => each.code)]).toEqual([
    400,
    "invalidFacts",
    ["tooLow", "noApplicant"],
  ]);
});

test("the program that the page shows to be copied runs", async ({ baseURL }) => {
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  const said = execFileSync(process.execPath, [tsx, "examples/typescript/ask.ts", baseURL ?? ""], {
    cwd: root,
    encoding: "utf8",
  });
  expect(said).toMatch(/^xining cityDistrict P1 needFacts 二、/m);
});
