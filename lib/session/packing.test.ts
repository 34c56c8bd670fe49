import fc from "fast-check";
import { sealData } from "iron-session";
import { expect, test } from "vitest";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { arbitraryHousehold } from "@/policies/testing/arbitrary-household";
import { keyOf } from "../wizard/fact-key";
import { noAnswers } from "../wizard/start";
import type { Answers } from "./answers";
import { packAnswers, unpackAnswers } from "./packing";
import { everyRef, twelveKnown, twelveStrangers } from "./testing/twelve";

const sealed = (answers: Answers) => sealData(packAnswers(answers), { password: "x".repeat(32), ttl: 604_800 });

test("twelve people who know everything about five places fit into one cookie", async () => {
  expect(unpackAnswers(packAnswers(twelveKnown))).toEqual(twelveKnown);
  expect("answers=".length + (await sealed(twelveKnown)).length).toBeLessThanOrEqual(4096);
});

test("twelve people who are sure of nothing fit as well", async () => {
  const lost = { ...twelveStrangers, unsure: everyRef.filter(({ fact }) => fact !== "relation" && fact !== "ageYears").map(keyOf) };
  expect(unpackAnswers(packAnswers(lost))?.unsure.toSorted()).toEqual(lost.unsure.toSorted());
  expect("answers=".length + (await sealed(lost)).length).toBeLessThanOrEqual(4096);
});

test("whatever a household states comes back as it was", () => {
  fc.assert(
    fc.property(fc.constantFrom(...jurisdictionIds).chain((place) => fc.tuple(fc.constant(place), arbitraryHousehold(place))), ([place, household]) => {
      const answers: Answers = { ...noAnswers, household, places: [place], trail: ["places", "kinds"], withoutTies: [place] };
      expect(unpackAnswers(packAnswers(answers))).toEqual(answers);
    }),
    { numRuns: 60 },
  );
});

test("what was packed otherwise is not read", () => {
  const packed = packAnswers(noAnswers);
  expect(unpackAnswers(`zzzzzz${packed.slice(6)}`)).toBeNull();
  expect(unpackAnswers("")).toBeNull();
});
