import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { exchange } from "./wire";

const assessments = "/api/v1/assessments";
const json = { "Content-Type": "application/json" };
const somebody = { household: { people: [{ id: "P1", relation: "applicant" }] } };

const folder = "policies/testing/cases";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
const golden = files.flatMap((file) => [JSON.parse(readFileSync(path.join(folder, file), "utf8"))].flat());

test("answers every golden household as it expects", async ({ request }) => {
  test.setTimeout(120_000);
  const wrong: string[] = [];
  for (const { id: story, household, expected } of golden) {
    const response = await request.post(assessments, { data: { household } });
    const answer = await response.json();
    for (const [place, { people = {} }] of Object.entries<{ people?: Record<string, { outcome: string }> }>(expected)) {
      const found = answer.jurisdictions?.find(({ id }: { id: string }) => id === place)?.people ?? [];
      for (const [id, { outcome }] of Object.entries(people)) {
        const got = found.find((person: { id: string }) => person.id === id)?.outcome;
        if (got !== outcome) wrong.push(`${story} ${place} ${id}: ${response.status()} ${got}, expected ${outcome}`);
      }
    }
  }
  expect(golden.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test("an assessment is nobody else's to keep", async ({ request }) => {
  const response = await request.post(assessments, { data: { ...somebody, asOf: "2026-11-22" } });
  expect(response.status()).toBe(200);
  expect(response.headers()).toMatchObject({ "content-type": "application/json", "cache-control": "no-store" });
  expect(await response.json()).toMatchObject({ asOf: "2026-11-22", jurisdictions: { length: 5 } });
});

test("lists every bad field at once, in the client's script", async ({ request }) => {
  const people = [{ id: "P1", relation: "applicant", ageYears: "x", foo: 1 }, { id: "P2", relation: "spouse", ageYears: 3 }];
  const response = await request.post(assessments, { data: { household: { people } }, headers: { "Accept-Language": "zh-TW" } });
  expect(response.status()).toBe(400);
  expect(response.headers()).toMatchObject({ "content-type": "application/problem+json", "content-language": "zh-Hant", "cache-control": "no-store" });
  const { code, errors } = await response.json();
  expect(code).toBe("invalidFacts");
  expect(errors.map((error: { path: string; code: string }) => `${error.path} ${error.code}`)).toEqual([
    "/household/people/0/ageYears wrongType", "/household/people/0/foo unknownKey", "/household/people/1/ageYears spouseTooYoung",
  ]);
  expect(errors[1].message).toContain("「foo」");
});

for (const [name, body] of Object.entries({
  broken: '{"household":', nothing: "", repeated: '{"household":{},"household":{}}', endless: "[".repeat(60_000), "not a number": '{"household":{"people":[{"id":"P1","ageYears":NaN}]}}',
})) {
  test(`what cannot be read is a problem: ${name}`, async ({ request }) => {
    const response = await request.post(assessments, { data: Buffer.from(body), headers: json });
    expect(response.status()).toBe(400);
    expect(await response.json()).toMatchObject({ code: "unreadable", errors: [{ path: expect.any(String), message: expect.any(String) }] });
  });
}

test("what can be read but cannot be is a problem as well", async ({ request }) => {
  const body = '{"__proto__":{},"household":{"people":[{"id":"P1","relation":"applicant","ageYears":1e999,"\\ud800":1}]}}';
  const response = await request.post(assessments, { data: Buffer.from(body), headers: json });
  const { errors } = await response.json();
  expect(errors.map((error: { code: string }) => error.code).sort()).toEqual(["unknownKey", "unknownKey", "wrongType"]);
  const bytes = Buffer.concat([Buffer.from('{"household":"'), Buffer.of(0xff, 0xfe), Buffer.from('"}')]);
  expect((await (await request.post(assessments, { data: bytes, headers: json })).json()).errors[0].code).toBe("notUtf8");
});

test("refuses what is too large, announced or not, and stays up", async ({ request, baseURL }) => {
  const large = await request.post(assessments, { data: Buffer.alloc(65 * 1024, " "), headers: json });
  expect(large.status()).toBe(413);
  expect(await large.json()).toMatchObject({ code: "tooLarge", detail: expect.stringContaining("64 KiB") });
  const piece = `${(4096).toString(16)}\r\n${" ".repeat(4096)}\r\n`;
  const head = `POST ${assessments} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
  expect((await exchange(baseURL, `${head}${piece.repeat(17)}0\r\n\r\n`)).toString()).toContain(" 413 ");
  const atTheLimit = JSON.stringify(somebody).padEnd(64 * 1024, " ");
  expect((await request.post(assessments, { data: Buffer.from(atTheLimit), headers: json })).status()).toBe(200);
});

test("takes JSON and nothing else", async ({ request }) => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=gbk"]) {
    expect((await request.post(assessments, { data: Buffer.from("{}"), headers: { "Content-Type": type } })).status(), type).toBe(415);
  }
  expect((await request.post(assessments, { data: Buffer.from("{}"), headers: { ...json, "Content-Encoding": "gzip" } })).status()).toBe(415);
});

test("says which methods an address has", async ({ request }) => {
  for (const [address, allow] of [[assessments, "POST, OPTIONS"], ["/api/v1/jurisdictions", "GET, HEAD, OPTIONS"], ["/api/v1/openapi.json", "GET, HEAD, OPTIONS"]] as const) {
    const refused = await request.delete(address);
    expect(refused.status()).toBe(405);
    expect(refused.headers()).toMatchObject({ allow, "content-type": "application/problem+json" });
    expect((await request.fetch(address, { method: "OPTIONS" })).headers().allow).toBe(allow);
  }
});

test("describes the places, in either script, and knows what the client has", async ({ request }) => {
  const list = await (await request.get("/api/v1/jurisdictions")).json();
  expect(list.jurisdictions.map(({ id }: { id: string }) => id)).toEqual(["xining", "weihai", "bijie", "zhejiang", "dandong"]);
  const response = await request.get("/api/v1/jurisdictions/xining?lang=zh-Hant");
  expect(response.headers()).toMatchObject({ "content-language": "zh-Hant", "cache-control": expect.stringContaining("public") });
  const xining = await response.json();
  expect(xining.name).toBe("西寧");
  expect(xining.routes.find(({ id }: { id: string }) => id === "xining.cityWorker").conditions).toContainEqual(expect.objectContaining({ id: "pensionPaidHere", clause: "二、(五)3" }));
  const again = await request.get("/api/v1/jurisdictions/xining?lang=zh-Hant", { headers: { "If-None-Match": response.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
});

test("an address that does not exist is a problem", async ({ request }) => {
  for (const address of ["/api/v1/jurisdictions/paris", "/api/v1/nowhere"]) {
    const response = await request.get(address);
    expect(response.status()).toBe(404);
    expect(await response.json()).toMatchObject({ code: "notFound", status: 404 });
  }
});

test("publishes itself", async ({ request }) => {
  const document = await (await request.get("/api/v1/openapi.json")).json();
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(Object.keys(document.paths)).toContain(assessments);
});
