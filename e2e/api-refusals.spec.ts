import { expect, test } from "@playwright/test";
import { exchange } from "./wire";

const assessments = "/api/v1/assessments";
const json = { "Content-Type": "application/json" };
const somebody = { household: { people: [{ id: "P1", relation: "applicant" }] } };

test("a request of the first edition hears the new name of every key", async ({ request }) => {
  const person = {
    id: "P1",
    relation: "applicant",
    schoolEvent: "none",
    education: { status: "graduated", level: "university", schoolIn: "630100" },
    ties: { xining: { originalHukou: "none", livesWithApplicant: "yes", contractMonths: 3 } },
  };
  const household = {
    people: [person],
    destinations: { xining: { placeType: "cityDistrict", dwelling: "rentedLawful", dwellingHolder: "P1" } },
    land: { homestead: true },
    wholeHouseholdMoves: true,
  };
  const response = await request.post(assessments, { data: { household } });
  expect(response.status()).toBe(400);
  const { code, errors } = (await response.json()) as { code: string; errors: { path: string; message: string }[] };
  expect(code).toBe("invalidFacts");
  const messages = Object.fromEntries(errors.map(({ path, message }) => [path.replace("/household/", ""), message]));
  expect(messages).toMatchObject({
    "people/0/schoolEvent": expect.stringContaining("school.event"),
    "people/0/education/status": expect.stringMatching(/education\.graduated.*education\.admitted/),
    "people/0/education/level": expect.stringMatching(/education\.graduated.*education\.admitted/),
    "people/0/education/schoolIn": expect.stringContaining("education.graduatedIn"),
    "people/0/ties/xining/originalHukou": expect.stringContaining("formerHukou"),
    "people/0/ties/xining/livesWithApplicant": expect.stringContaining("livesInFamilyHome"),
    "people/0/ties/xining/contractMonths": expect.stringContaining("contractMonths"),
    "destinations/xining/placeType": expect.stringContaining("placeType"),
    "destinations/xining/dwelling": expect.stringMatching(/homes\.\S+\.dwelling/),
    "destinations/xining/dwellingHolder": expect.stringMatching(/homes\.\S+\.dwellingHolders/),
    land: expect.stringContaining("registers"),
    wholeHouseholdMoves: expect.stringContaining("movesAsWhole"),
  });
});

test("lists every bad field at once, in the client's script", async ({ request }) => {
  const people = [
    { id: "P1", relation: "applicant", ageYears: "x", foo: 1 },
    { id: "P2", relation: "spouse", ageYears: 3 },
  ];
  const response = await request.post(assessments, {
    data: { household: { people } },
    headers: { "Accept-Language": "zh-TW" },
  });
  expect(response.status()).toBe(400);
  expect(response.headers()).toMatchObject({
    "content-type": "application/problem+json",
    "content-language": "zh-Hant",
    "cache-control": "no-store",
  });
  const { code, errors } = await response.json();
  expect(code).toBe("invalidFacts");
  expect(errors.map((error: { path: string; code: string }) => `${error.path} ${error.code}`)).toEqual([
    "/household/people/0/ageYears wrongType",
    "/household/people/0/foo unknownKey",
    "/household/people/1/ageYears spouseTooYoung",
  ]);
  expect(errors[1].message).toContain("「foo」");
});

for (const [name, body] of Object.entries({
  broken: '{"household":',
  nothing: "",
  repeated: '{"household":{},"household":{}}',
  endless: "[".repeat(60_000),
  "not a number": '{"household":{"people":[{"id":"P1","ageYears":NaN}]}}',
})) {
  test(`what cannot be read is a problem: ${name}`, async ({ request }) => {
    const response = await request.post(assessments, { data: Buffer.from(body), headers: json });
    expect(response.status()).toBe(400);
    expect(await response.json()).toMatchObject({
      code: "unreadable",
      errors: [{ path: expect.any(String), message: expect.any(String) }],
    });
  });
}

test("what can be read but cannot be is a problem as well", async ({ request }) => {
  const body =
    '{"__proto__":{},"household":{"people":[{"id":"P1","relation":"applicant","ageYears":1e999,"\\ud800":1}]}}';
  const response = await request.post(assessments, { data: Buffer.from(body), headers: json });
  const { errors } = await response.json();
  expect(errors.map((error: { code: string }) => error.code).sort()).toEqual(["unknownKey", "unknownKey", "wrongType"]);
  const bytes = Buffer.concat([Buffer.from('{"household":"'), Buffer.of(0xff, 0xfe), Buffer.from('"}')]);
  expect((await (await request.post(assessments, { data: bytes, headers: json })).json()).errors[0].code).toBe(
    "notUtf8",
  );
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
    expect(
      (await request.post(assessments, { data: Buffer.from("{}"), headers: { "Content-Type": type } })).status(),
      type,
    ).toBe(415);
  }
  expect(
    (
      await request.post(assessments, { data: Buffer.from("{}"), headers: { ...json, "Content-Encoding": "gzip" } })
    ).status(),
  ).toBe(415);
});

test("says which methods an address has", async ({ request }) => {
  for (const [address, allow] of [
    [assessments, "POST, OPTIONS"],
    ["/api/v1/mcp", "POST, OPTIONS"],
    ["/api/v1/jurisdictions", "GET, HEAD, OPTIONS"],
    ["/api/v1/openapi.json", "GET, HEAD, OPTIONS"],
  ] as const) {
    const refused = await request.delete(address);
    expect(refused.status()).toBe(405);
    expect(refused.headers()).toMatchObject({ allow, "content-type": "application/problem+json" });
    expect((await request.fetch(address, { method: "OPTIONS" })).headers().allow).toBe(allow);
  }
});

test("an address that does not exist is a problem", async ({ request }) => {
  for (const address of ["/api/v1/jurisdictions/paris", "/api/v1/nowhere"]) {
    const response = await request.get(address);
    expect(response.status()).toBe(404);
    expect(await response.json()).toMatchObject({ code: "notFound", status: 404 });
  }
});
