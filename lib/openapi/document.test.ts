import { validate } from "@readme/openapi-parser";
import { Ajv2020 } from "ajv/dist/2020";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomes } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { arbitraryHousehold } from "@/policies/testing/arbitrary-household";
import { goldenSample } from "@/policies/testing/golden-sample";
import { propertyTimeout } from "@/policies/testing/pace";
import { assessHousehold, readRequest } from "../assessment";
import { problemObject } from "../http/problem";
import { routing } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import { describeJurisdiction, listJurisdictions } from "../jurisdictions/describe";
import { openApiDocument } from "./document";

const document = await openApiDocument("zh-Hans");
const words = await wordsOf("zh-Hans");
const ajv = new Ajv2020({ allErrors: true, strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
ajv
  .addVocabulary(["openapi", "jsonSchemaDialect", "info", "servers", "paths", "components"])
  .addSchema(document, "document");

const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

/** What is wrong with a value by one schema of the document; nothing is the good answer. */
function complaints(schema: string, value: unknown) {
  const check = compiled.get(schema) ?? ajv.compile({ $ref: `document#/components/schemas/${schema}` });
  compiled.set(schema, check);
  return check(JSON.parse(JSON.stringify(value))) ? [] : check.errors;
}

/** Somebody of whom nothing is known, families of whom something or everything is, and golden households of every place. */
const sampled: [string, Household][] = [
  ["nothing known", { people: [{ id: "P1" }, { id: "P2", relation: "applicant" }] }],
  ...[true, false].flatMap((stated) =>
    fc
      .sample(arbitraryHousehold({ stated }), { seed: 8, numRuns: 6 })
      .map((household, index): [string, Household] => [
        `${stated ? "everything" : "something"} known, family ${index + 1}`,
        household,
      ]),
  ),
  ...goldenSample(1).map(({ id, household }): [string, Household] => [id, household]),
];

test.each(routing.locales)("the document in %s is valid OpenAPI", async (locale) => {
  const result = await validate(structuredClone(await openApiDocument(locale)) as never);
  expect(result).toMatchObject({ valid: true, warnings: [] });
});

test("every operation answers every problem that it names with the problem schema", () => {
  expect(Object.keys(document.paths)).toEqual([
    "/api/v1/assessments",
    "/api/v1/jurisdictions",
    "/api/v1/jurisdictions/{id}",
    "/api/v1/openapi.json",
  ]);
  expect(Object.keys(document.paths["/api/v1/assessments"]?.post?.responses ?? {})).toEqual([
    "200",
    "400",
    "405",
    "413",
    "415",
    "429",
    "500",
    "503",
  ]);
});

describe("what the server says is what it has published", () => {
  const told = new Map<string, Set<string>>(jurisdictionIds.map((id) => [id, new Set()]));

  test.each(sampled)("%s", { timeout: propertyTimeout }, (_, household) => {
    const request = { asOf: "2026-11-22", jurisdictions: null, household };
    expect(complaints("AssessmentRequest", request)).toEqual([]);
    const { value, errors } = readRequest(request);
    expect(errors).toBeUndefined();
    const answer = value && assessHousehold(value.household, value.asOf, value.jurisdictions);
    expect(complaints("Assessment", answer)).toEqual([]);
    for (const { id, areas } of answer?.jurisdictions ?? [])
      for (const { people } of areas) for (const { outcome } of people) told.get(id)?.add(outcome);
  });

  test("of every place, and with every outcome", () => {
    const all = new Set([...told.values()].flatMap((those) => [...those]));
    expect([...all].toSorted()).toEqual([...outcomes].toSorted());
    for (const [id, those] of told) expect(those.size, id).toBeGreaterThanOrEqual(5);
  });

  test.each(jurisdictionIds)("%s", async (id) => {
    expect(complaints("Jurisdiction", await describeJurisdiction(id, "zh-Hans"))).toEqual([]);
  });

  test("the list and a problem", async () => {
    expect(complaints("JurisdictionList", await listJurisdictions("zh-Hant"))).toEqual([]);
    const { errors } = readRequest({ household: { people: [{ id: "P1", ageYears: -1 }] } });
    expect(complaints("Problem", problemObject("invalidFacts", words, errors))).toEqual([]);
  });

  test("and nothing else", () => {
    expect(complaints("Assessment", { asOf: "2026-11-22" })).not.toEqual([]);
    expect(complaints("AssessmentRequest", { household: { people: [{ id: "P1", foo: 1 }] } })).not.toEqual([]);
    expect(
      complaints("AssessmentRequest", {
        household: { people: [{ id: "P1" }], destinations: { xining: { homes: { placeOfOrigin: {} } } } },
      }),
    ).not.toEqual([]);
    expect(
      complaints("AssessmentRequest", { household: { people: [{ id: "P1" }] }, jurisdictions: ["paris"] }),
    ).not.toEqual([]);
  });
});
