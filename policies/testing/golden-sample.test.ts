import { expect, test } from "vitest";
import { jurisdictionIds } from "../jurisdictions";
import { goldenCases, type GoldenCase } from "./golden-cases";
import { goldenSample, kindsIn } from "./golden-sample";

const kindsOf = (cases: readonly GoldenCase[]): string[] =>
  [...new Set(cases.flatMap((golden) => [...kindsIn(golden)].map((kind) => `${golden.place} ${kind}`)))].toSorted();

test("a sample leaves out no place, no outcome and nothing else that the tables tell", () => {
  const sample = goldenSample(1);
  expect(kindsOf(sample)).toEqual(kindsOf(goldenCases.map(([, golden]) => golden)));
  expect(new Set(sample.map(({ place }) => place))).toEqual(new Set(jurisdictionIds));
});

test("a sample is the same each time, smaller than the whole, and grows with what is asked of it", () => {
  const [one, four] = [goldenSample(1), goldenSample(4)];
  expect(goldenSample(1).map(({ id }) => id)).toEqual(one.map(({ id }) => id));
  expect(one.length).toBeLessThan(four.length);
  expect(four.length).toBeLessThan(goldenCases.length / 2);
});
