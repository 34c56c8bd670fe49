import type { Value } from "@/policies/facts/row";
import { factNames, rowOf } from "@/policies/facts/rows";
import { elsewhere, none } from "@/policies/facts/vocabulary";
import { withFacts } from "@/policies/facts/with-fact";
import { areaIds, jurisdictionIds } from "@/policies/jurisdictions";
import { about, type Ref } from "../../wizard/fact-key";
import { noAnswers } from "../../wizard/start";
import { steps } from "../../wizard/steps";
import type { Answers } from "../answers";

/** Every place that there is, five at least: the most that people mean who look at several. */
const places = jurisdictionIds.slice(0, 5);
const registers = ["R1", "R2", "R3"];
const people = Array.from({ length: 12 }, (_, index) => ({
  id: `P${index + 1}`,
  relation: index === 0 ? ("applicant" as const) : ("otherRelative" as const),
  ageYears: 60 + index,
  wantsToMove: index % 3 !== 0,
}));
const ids = people.map(({ id }) => id);

function refsOf(fact: Ref["fact"]): Ref[] {
  switch (rowOf(fact).scope) {
    case "household":
      return [about(fact)];
    case "register":
      return registers.map((register) => about(fact, { register }));
    case "home":
      return places.flatMap((jurisdiction) =>
        areaIds(jurisdiction, "home").map((area) => about(fact, { jurisdiction, area })),
      );
    case "person":
      return ids.map((person) => about(fact, { person }));
    case "tie":
      return ids.flatMap((person) => places.map((jurisdiction) => about(fact, { person, jurisdiction })));
  }
}

export const everyRef: Ref[] = factNames.flatMap(refsOf);

/** Twelve people and five places, of whom nothing is known yet. */
export const twelveStrangers: Answers = {
  ...noAnswers,
  household: {
    people,
    destinations: Object.fromEntries(places.map((id) => [id, {}])),
    registers: Object.fromEntries(registers.map((id) => [id, {}])),
  },
  places: [...places],
  trail: steps.filter(({ place }) => place === null || places.includes(place)).map(({ id }) => id),
};

/** Values that repeat as little as values can. */
function scattered({ fact, jurisdiction, person }: Ref, seed: number): Value {
  const { type, values } = rowOf(fact);
  const pick = <T>(from: readonly T[]): T => from[seed % from.length] as T;
  const others = ids.filter((id) => id !== person);
  switch (type) {
    case "boolean":
      return seed % 2 === 0;
    case "number":
      return fact === "ageYears" ? 60 + (seed % 40) : (seed * 2654435761) % 700;
    case "division":
      return `37${String(1000 + (seed % 17) * 100)}`;
    case "school":
      return seed % 3 === 0 ? elsewhere : `37${String(1000 + (seed % 17) * 100)}`;
    case "list":
      return (values as readonly string[]).filter((_, index) => (seed >> index) % 2 === 0);
    case "place":
      return pick(jurisdiction ? areaIds(jurisdiction) : []);
    case "placeOrNone":
      return none;
    case "spouse":
      return elsewhere;
    case "people":
      return [pick(others)];
    case "register":
      return pick(registers);
    case "oneOf":
      return pick(values as readonly string[]);
  }
}

/** Left out: what so scattered values would make impossible. */
const apart: readonly Ref["fact"][] = ["relation", "maritalStatus", "parents", "hukou.kind", "settledMonthsAgo"];

/** Twelve people who know everything about five places. */
export const twelveKnown: Answers = {
  ...twelveStrangers,
  household: withFacts(
    twelveStrangers.household,
    everyRef
      .filter(({ fact }) => !apart.includes(fact))
      .map((ref, index) => ({ ref, value: scattered(ref, (index * 7919) % 9973) })),
  ),
};
