import { factCatalogue, factNames } from "@/policies/fact-catalogue";
import { jurisdictionIds } from "@/policies/jurisdictions";
import type { Ref } from "../../wizard/fact-key";
import { rulesOf } from "../../wizard/fact-rules";
import { withFact, type FactValue } from "../../wizard/fact-value";
import { noAnswers } from "../../wizard/start";
import { steps } from "../../wizard/steps";
import type { Answers } from "../answers";

const people = Array.from({ length: 12 }, (_, index) => ({
  id: `P${index + 1}`, relation: index === 0 ? ("applicant" as const) : ("otherRelative" as const), ageYears: 60 + index, wantsToMove: index % 3 !== 0,
}));

export const everyRef: Ref[] = factNames.flatMap((fact): Ref[] => {
  const { scope } = factCatalogue[fact];
  const persons = scope === "person" || scope === "tie" ? people.map(({ id }) => id) : [null];
  const places = scope === "destination" || scope === "tie" ? jurisdictionIds : [null];
  return persons.flatMap((person) => places.map((jurisdiction) => ({ fact, person, jurisdiction })));
});

/** Twelve people and five places, of whom nothing is known yet. */
export const twelveStrangers: Answers = {
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

/** Twelve people who know everything about five places. */
export const twelveKnown = everyRef
  .filter(({ fact }) => fact !== "relation" && fact !== "maritalStatus")
  .reduce<Answers>((answers, ref, index) => ({ ...answers, household: withFact(answers.household, ref, scattered(ref, (index * 7919) % 9973)) }), twelveStrangers);
