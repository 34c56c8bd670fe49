import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "..";
import type { Household } from "../facts/schema";
import { arbitraryHousehold } from "../testing/arbitrary-household";
import { toldBy } from "../testing/kin-shapes";
import { asOf } from "../testing/made-policy";
import { propertyRuns, propertyTimeout } from "../testing/pace";
import type { AreaAssessment, PersonAssessment } from "./assessment";

/** Who answers does not matter (contract, first property), nor in which order anything is said. */

const numRuns = propertyRuns(120);

type Told = Record<string, unknown>;
const byId = <T extends { id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));
const sorted = (ids: readonly string[]): string[] => [...ids].sort();
const text = (value: unknown): string => JSON.stringify(value);

const written = (person: PersonAssessment): PersonAssessment => JSON.parse(text(person));

/** Everything that is told of everybody; who is named first in a list says nothing, and among equals the one who answers goes first. */
const ofArea = ({
  placeType,
  people,
  routes,
  documents,
  rights,
  household: { combination, outcome, accepted, moving },
}: AreaAssessment): Told => ({
  placeType,
  household: { outcome, accepted, moving, led: combination.length },
  people: byId(people.map(written)).map(({ steps, routes: taken, missingFacts, ...person }) => ({
    ...person,
    routes: taken.map(text).sort(),
    clauses: sorted(person.clauses),
    notes: sorted(person.notes),
    placements: byId(person.placements),
    missingFacts: missingFacts.map(text).sort(),
    steps: steps.map(text),
  })),
  routes: routes.map(({ reaches, ...route }) => text([route, reaches.map(text).sort()])).sort(),
  documents: byId(documents)
    .map((document) =>
      text({
        ...document,
        for: sorted(document.for),
        clauses: sorted(document.clauses),
        decidedBy: document.decidedBy.map(text).sort(),
      }),
    )
    .sort(),
  rights: rights
    .map((right) =>
      text({
        ...right,
        for: sorted(right.for),
        missingFacts: right.missingFacts.map(text).sort(),
        papers: sorted(right.papers),
      }),
    )
    .sort(),
});

const told = (household: Household): unknown => {
  const { jurisdictions, questions } = assess(household, asOf);
  return {
    places: jurisdictions.map(({ areas, best, ...place }) => ({
      ...place,
      best: best.map(text).sort(),
      areas: areas.map(ofArea),
    })),
    questions: questions
      .map(({ decides, answers, ...ref }) => text([ref, decides.map(text).sort(), answers.length]))
      .sort(),
  };
};

describe("who answers", () => {
  it(
    "changes nothing for anybody, where every marriage and parent is stated",
    () => {
      fc.assert(
        fc.property(arbitraryHousehold({ stated: true }), fc.nat(), (household, nth) => {
          const teller = household.people[nth % household.people.length]?.id ?? "P1";
          expect(told(toldBy(household, teller)), `told by ${teller}`).toEqual(told(household));
        }),
        { numRuns },
      );
    },
    propertyTimeout,
  );

  it("is everybody, of one family", () => {
    const [family] = fc.sample(
      arbitraryHousehold({ stated: true, jurisdiction: "dandong" }).filter(({ people }) => people.length > 5),
      { numRuns: 1, seed: 8 },
    );
    if (!family) throw new Error("no family");
    const seen = family.people.map(({ id }) => told(toldBy(family, id)));
    expect(seen.map(text)).toEqual(seen.map(() => text(seen[0])));
    expect(new Set(family.people.map(({ id }) => text(toldBy(family, id)))).size).toBe(family.people.length);
  });
});

describe("order", () => {
  const backwards = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(backwards);
    return typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inside]) => [key, backwards(inside)]),
        )
      : value;
  };

  it(
    "of people changes nothing, whatever is not known",
    () => {
      fc.assert(
        fc.property(arbitraryHousehold({ stated: false }), (household) => {
          expect(told({ ...household, people: [...household.people].reverse() })).toEqual(told(household));
        }),
        { numRuns },
      );
    },
    propertyTimeout,
  );

  it(
    "of keys changes nothing at all",
    () => {
      fc.assert(
        fc.property(arbitraryHousehold({ stated: false }), (household) => {
          expect(text(assess(backwards(household) as Household, asOf))).toBe(text(assess(household, asOf)));
        }),
        { numRuns: Math.ceil(numRuns / 3) },
      );
    },
    propertyTimeout,
  );
});
