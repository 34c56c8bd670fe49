import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryHousehold } from "@/policies/testing/arbitrary-household";
import { consideredBy } from "@/policies";
import { assessHousehold } from "../assessment";
import { wordOf } from "../result/outcome-word";
import { headingRow, rowsFor } from "./testing/written";
import { asOf, assess, csv, hans, hant } from "./testing/tables";

const scripts = { "zh-Hans": hans, "zh-Hant": hant } as const;

/** Every outcome of everybody in every kind of place that is told. */
const told = (people: ReadonlyMap<string, { place: string; areas: { area: string; word: string }[] }[]>) =>
  [...people].flatMap(([id, places]) =>
    places.flatMap(({ place, areas }) => areas.map(({ area, word }) => [id, place, area, word].join(" "))),
  );

test.each(["zh-Hans", "zh-Hant"] as const)(
  "%s: whoever is written into a table gets the answers of the interface",
  async (locale) => {
    const words = scripts[locale];
    const property = fc.asyncProperty(
      fc.boolean(),
      arbitraryHousehold({ stated: true }),
      async (swapped, household) => {
        const places = consideredBy(household);
        const rows = [headingRow(places, words), ...rowsFor({ name: "7", group: "", household }, places, words)];
        const ordered = swapped ? rows.map((row) => [...row].reverse()) : rows;
        const { households, faults } = await assess(csv(ordered), locale === "zh-Hans" ? "zh-Hant" : "zh-Hans");
        expect(faults.map(({ cell, message }) => cell + message)).toEqual([]);
        const { jurisdictions } = assessHousehold(household, asOf, places);
        const expected = new Map(
          jurisdictions.flatMap(({ id, areas }) =>
            areas.flatMap(({ placeType, people }) =>
              people.map((person) => [[person.id, id, placeType].join(" "), wordOf(person)] as const),
            ),
          ),
        );
        const found = told(households[0]?.outcome?.people ?? new Map());
        expect(found.length).toBeGreaterThan(0);
        for (const line of found) {
          const [id, place, area, word] = line.split(" ");
          expect(`${line}`).toBe([id, place, area, expected.get([id, place, area].join(" "))].join(" "));
          expect(word).toBeDefined();
        }
      },
    );
    await fc.assert(property, { numRuns: 60 });
  },
  120_000,
);
