import fc from "fast-check";
import { sealData } from "iron-session";
import { expect, test } from "vitest";
import { factCatalogue, factNames } from "@/policies/fact-catalogue";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { arbitraryHousehold } from "@/policies/testing/arbitrary-household";
import { keyOf, type Ref } from "../wizard/fact-key";
import { withFact, type FactValue } from "../wizard/fact-value";
import { rulesOf } from "../wizard/fact-rules";
import { noAnswers } from "../wizard/start";
import { steps } from "../wizard/steps";
import type { Answers } from "./answers";
import { packAnswers, unpackAnswers } from "./packing";

const people = Array.from({ length: 12 }, (_, index) => ({
  id: `P${index + 1}`, relation: index === 0 ? ("applicant" as const) : ("otherRelative" as const), ageYears: 60 + index, wantsToMove: index % 3 !== 0,
}));

const everyRef: Ref[] = factNames.flatMap((fact): Ref[] => {
  const { scope } = factCatalogue[fact];
  const persons = scope === "person" || scope === "tie" ? people.map(({ id }) => id) : [null];
  const places = scope === "destination" || scope === "tie" ? jurisdictionIds : [null];
  return persons.flatMap((person) => places.map((jurisdiction) => ({ fact, person, jurisdiction })));
});

const large: Answers = {
  ...noAnswers, household: { people, destinations: {} }, places: [...jurisdictionIds], trail: steps.map(({ id }) => id),
};

/** Values that repeat as little as values can. */
function scattered({ fact, jurisdiction }: Ref, seed: number): FactValue {
  const { values } = rulesOf(fact, jurisdiction ?? undefined);
  const { type } = factCatalogue[fact];
  if (type === "boolean") return seed % 2 === 0;
  if (type === "number") return fact === "ageYears" ? 60 + (seed % 40) : (seed * 2654435761) % 700;
  if (type === "division") return `37${String(1000 + (seed % 17) * 100)}`;
  return type === "list" ? values.filter((_, index) => (seed >> index) % 2 === 0) : (values[seed % values.length] ?? "");
}

const full = everyRef
  .filter(({ fact }) => fact !== "relation" && fact !== "maritalStatus")
  .reduce<Answers>((answers, ref, index) => ({ ...answers, household: withFact(answers.household, ref, scattered(ref, (index * 7919) % 9973)) }), large);

const sealed = (answers: Answers) => sealData(packAnswers(answers), { password: "x".repeat(32), ttl: 604_800 });

test("twelve people who know everything about five places fit into one cookie", async () => {
  expect(unpackAnswers(packAnswers(full))).toEqual(full);
  expect("answers=".length + (await sealed(full)).length).toBeLessThanOrEqual(4096);
});

test("twelve people who are sure of nothing fit as well", async () => {
  const lost = { ...large, unsure: everyRef.filter(({ fact }) => fact !== "relation" && fact !== "ageYears").map(keyOf) };
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
