import { Ajv2020 } from "ajv/dist/2020";
import { expect, test } from "vitest";
import { goldenSample } from "@/policies/testing/golden-sample";
import { assessInput, clausesInput, whatIfInput } from "./input";

const schemaOf = (input: ReturnType<typeof assessInput>) =>
  input["~standard"].jsonSchema.input({ target: "draft-2020-12" });
const ajv = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
/** What is null and what is missing are the same. */
const stated = (value: object): unknown => JSON.parse(JSON.stringify(value, (_, inner) => inner ?? undefined));

test("what a tool says that it takes is what a household is, and not a word longer than it need be", () => {
  const schema = schemaOf(assessInput());
  const takes = ajv.compile(schema);
  const sample = goldenSample(1);
  expect(sample.length).toBeGreaterThan(20);
  for (const { id, household } of sample) expect(takes({ household: stated(household), detail: "all" }), id).toBe(true);
  expect(takes({ household: { people: [{ id: "P1", foo: 1 }] } })).toBe(false);
  expect(takes({})).toBe(false);
  expect(JSON.stringify(schema)).not.toContain('"null"');
  expect(JSON.stringify(schema).length).toBeLessThan(14_000);
});

test("and so for one answer, and for clauses", () => {
  const asks = ajv.compile(schemaOf(whatIfInput({ household: "…" })));
  const answer = { fact: "pensionMonths.employee", person: "P1", jurisdiction: "xining", value: 36 };
  expect(asks({ household: {}, answer })).toBe(true);
  expect(asks({ household: {}, answer: { ...answer, fact: "x" } })).toBe(false);
  const reads = ajv.compile(schemaOf(clausesInput()));
  expect(reads({ jurisdiction: "xining", clauses: ["二、(五)"] })).toBe(true);
  expect(reads({ jurisdiction: "paris" })).toBe(false);
});
