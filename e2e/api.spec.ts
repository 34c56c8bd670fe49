import { expect, test } from "@playwright/test";
import { isDeepStrictEqual } from "node:util";
import type { Assessment } from "../policies";
import { areaIds, jurisdictionIds } from "../policies/jurisdictions";
import { newestPolicy } from "../policies/registry";
import { replayedOn } from "../policies/testing/golden-cases";
import { goldenSample } from "../policies/testing/golden-sample";
import { seenOf, type Expectation } from "../policies/testing/golden/expectations";

const assessments = "/api/v1/assessments";
const somebody = { household: { people: [{ id: "P1", relation: "applicant" }] } };

const tellsOpenRight = ({ subject, says }: Expectation): boolean =>
  (subject.tells === "right" || subject.tells === "line") &&
  Object.values(says).some((text) => text.startsWith("要问"));

test("answers golden households of every place, with everything that is told of any, as they expect", async ({
  request,
}) => {
  test.setTimeout(120_000);
  const sample = goldenSample(3);
  const wrong: string[] = [];
  for (const { id: story, place, household, expected } of sample) {
    const response = await request.post(assessments, { data: { household, asOf: replayedOn, jurisdictions: [place] } });
    const { jurisdictions } = (await response.json()) as Assessment;
    const [found] = jurisdictions;
    if (!found || jurisdictions.length > 1) wrong.push(`${story}: ${response.status()}`);
    else
      for (const one of expected) {
        // What decides a right is worked out for the wizard, and is no part of the written answer.
        if (tellsOpenRight(one)) continue;
        const seen = seenOf(one, found, newestPolicy(place), place);
        if (!isDeepStrictEqual(seen, one.says))
          wrong.push(`${story} ${one.key}: ${JSON.stringify(seen)}, expected ${JSON.stringify(one.says)}`);
      }
  }
  expect(new Set(sample.map(({ place }) => place))).toEqual(new Set(jurisdictionIds));
  expect(sample.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test("the shape of an answer is the contract's: kinds of place side by side, the best of them, questions, a receipt", async ({
  request,
}) => {
  const household = { people: [{ id: "P1", relation: "applicant" }], destinations: { xining: {} } };
  const answer = await (await request.post(assessments, { data: { household, asOf: "2026-11-22" } })).json();
  expect(Object.keys(answer).sort()).toEqual(["asOf", "jurisdictions", "policyEdition", "questions", "receipt"]);
  const [xining] = answer.jurisdictions;
  expect(xining.areas.map(({ placeType }: { placeType: string }) => placeType)).toEqual(areaIds("xining"));
  expect(xining.best).toEqual([
    { person: "P1", outcome: "needFacts", basis: null, areas: expect.arrayContaining(["cityDistrict"]) },
  ]);
  expect(xining.areas[0].people[0].missingFacts).toContainEqual({
    fact: "homes.dwelling",
    person: null,
    jurisdiction: "xining",
    area: "cityDistrict",
    register: null,
  });
  const [first] = answer.questions;
  expect(first).toMatchObject({
    decides: expect.arrayContaining([{ jurisdiction: "xining", area: expect.any(String), person: "P1" }]),
    answers: expect.any(Array),
  });
  expect(answer.receipt).toEqual({
    engine: expect.stringMatching(/\S/),
    policies: { xining: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  const again = await (await request.post(assessments, { data: { household, asOf: "2026-11-22" } })).json();
  expect(again).toEqual(answer);
});

test("assesses what is asked for, else what is considered, else everything", async ({ request }) => {
  const placesOf = async (body: object): Promise<string[]> => {
    const { jurisdictions } = (await (await request.post(assessments, { data: body })).json()) as Assessment;
    return jurisdictions.map(({ id }) => id);
  };
  const considering = {
    people: [{ id: "P1", relation: "applicant", ties: { dandong: {} } }],
    destinations: { weihai: {} },
  };
  expect(await placesOf(somebody)).toEqual(jurisdictionIds);
  expect(await placesOf({ household: considering })).toEqual(["weihai", "dandong"]);
  expect(await placesOf({ household: considering, jurisdictions: ["bijie"] })).toEqual(["bijie"]);
});

test("an assessment is nobody else's to keep", async ({ request }) => {
  const response = await request.post(assessments, { data: { ...somebody, asOf: "2026-11-22" } });
  expect(response.status()).toBe(200);
  expect(response.headers()).toMatchObject({ "content-type": "application/json", "cache-control": "no-store" });
  expect(await response.json()).toMatchObject({
    asOf: "2026-11-22",
    jurisdictions: { length: jurisdictionIds.length },
  });
});

test("describes the places, in either script, and knows what the client has", async ({ request }) => {
  const list = await (await request.get("/api/v1/jurisdictions")).json();
  expect(list.jurisdictions.map(({ id }: { id: string }) => id)).toEqual(jurisdictionIds);
  const response = await request.get("/api/v1/jurisdictions/xining?lang=zh-Hant");
  expect(response.headers()).toMatchObject({
    "content-language": "zh-Hant",
    "cache-control": expect.stringContaining("public"),
  });
  const xining = await response.json();
  expect(xining.name).toBe("西寧");
  expect(xining.routes.find(({ id }: { id: string }) => id === "xining.cityWorker").conditions).toContainEqual(
    expect.objectContaining({ id: "pensionPaidHere", clause: "二、(五)3" }),
  );
  const again = await request.get("/api/v1/jurisdictions/xining?lang=zh-Hant", {
    headers: { "If-None-Match": response.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);
});

test("publishes itself", async ({ request }) => {
  const document = await (await request.get("/api/v1/openapi.json")).json();
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(Object.keys(document.paths)).toContain(assessments);
});
