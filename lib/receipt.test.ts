import { expect, test } from "vitest";
import { editionAt } from "@/policies/editions";
import { exampleCity } from "@/policies/example-city";
import { exampleCity2027 } from "@/policies/example-city/edition-2027";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { registry } from "@/policies/registry";
import { assessHousehold } from "./assessment";
import { canonical, digestOf } from "./receipt";

test("names the engine and exactly the editions that were read", () => {
  const household = { people: [{ id: "P1", relation: "applicant" as const }] };
  const { receipt } = assessHousehold(household, "2026-11-22", ["weihai"]);
  expect(receipt).toEqual({
    engine: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    policies: { weihai: digestOf(editionAt(registry.weihai, "2026-11-22").policy) },
  });
  expect(Object.keys(assessHousehold(household, "2026-11-22").receipt.policies)).toEqual([...jurisdictionIds]);
});

test("another criterion, clause or edition is another digest; another order of members is not", () => {
  const [first, ...others] = exampleCity.routes;
  const clauses = { ...exampleCity.instrument.clauses, more: { locator: "五", terms: [] } };
  const changed = [
    exampleCity2027,
    { ...exampleCity, routes: others },
    { ...exampleCity, routes: [{ ...first, basis: "encouraged" as const }, ...others] },
    { ...exampleCity, instrument: { ...exampleCity.instrument, clauses } },
  ];
  const digests = [exampleCity, ...changed].map((policy) => digestOf(policy as typeof exampleCity));
  expect(new Set(digests).size).toBe(digests.length);
  const { id, routes, ...rest } = exampleCity;
  expect(digestOf({ ...rest, routes, id })).toBe(digestOf(exampleCity));
});

test("lists keep their order, members do not matter in theirs", () => {
  expect(canonical({ b: [2, 1], a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":[2,1]}');
});
