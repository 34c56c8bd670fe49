import fc from "fast-check";
import { sealData } from "iron-session";
import { afterEach, describe, expect, test, vi } from "vitest";
import { factNames, refKey, rowOf } from "@/policies/facts/rows";
import { householdSchema } from "@/policies/facts/schema";
import { jurisdictionIds } from "@/policies/jurisdictions";
import type * as rowsModule from "@/policies/facts/rows";
import type * as registryModule from "@/policies/registry";
import type * as seatsModule from "@/policies/seats";
import { arbitraryHousehold } from "@/policies/testing/arbitrary-household";
import { propertyTimeout } from "@/policies/testing/pace";
import { noAnswers } from "../wizard/start";
import { topicIds } from "../wizard/steps";
import { drawCode } from "../hand-over/draw-code";
import { openCode, sealCode } from "../hand-over/code";
import type { Answers } from "./answers";
import { newHouseholdId } from "./household-id";
import { writeKept } from "./kept";
import { packAnswers, packToBytes, unpackAnswers, unpackBytes } from "./packing";
import { everyRef, twelveKnown, twelveStrangers } from "./testing/twelve";
import { numberOfWord } from "./word-numbers";

type Registry = typeof registryModule;
type Seats = typeof seatsModule;

const sealed = (answers: Answers) =>
  sealData(writeKept({ household: newHouseholdId(), answers }), { password: "x".repeat(32), ttl: 604_800 });
const sorted = (answers: Answers | null) =>
  answers && { ...answers, unsure: answers.unsure.toSorted(), dropped: answers.dropped.toSorted() };

describe("twelve people with five places", () => {
  const lost = {
    ...twelveStrangers,
    unsure: everyRef
      .filter(({ fact }) => fact !== "relation" && fact !== "ageYears" && fact !== "wantsToMove")
      .map(refKey),
  };

  test.each([
    ["know everything", twelveKnown],
    ["are sure of nothing", lost],
  ])("%s: one cookie holds it", async (_, answers) => {
    expect(sorted(unpackAnswers(packAnswers(answers)))).toEqual(sorted(answers));
    expect("answers=".length + (await sealed(answers)).length).toBeLessThanOrEqual(4096);
  });

  test("and so does a code for the counter", () => {
    vi.stubEnv("SESSION_KEY", "a key of more than thirty-two letters");
    const opened = openCode(sealCode(twelveKnown).digits);
    expect("answers" in opened && { ...sorted(opened.answers), trail: [] }).toEqual({
      ...sorted(twelveKnown),
      trail: [],
    });
    expect(drawCode(sealCode(lost).digits)).not.toBeNull();
  });
});

/** Nothing is said by an object in which nothing stands. */
const without = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(without);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inside]) => [key, without(inside)] as const)
      .filter(([, inside]) => inside != null && JSON.stringify(inside) !== "{}"),
  );
};

test(
  "whatever a household states comes back as it was",
  () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...jurisdictionIds)
          .chain((place) =>
            fc.tuple(
              fc.constant(place),
              arbitraryHousehold({ stated: false, jurisdiction: place }),
              fc.subarray(everyRef),
            ),
          ),
        ([place, household, refs]) => {
          fc.pre(householdSchema.safeParse(household).success);
          const unsure = refs
            .filter(
              ({ fact, person }) =>
                fact === "military" && household.people.some(({ id, military }) => id === person && military == null),
            )
            .map(refKey);
          const answers: Answers = {
            ...noAnswers,
            household,
            unsure,
            places: [place],
            trail: ["places", "family", `work-${place}`],
            told: [place],
            withoutTies: [place],
          };
          expect(without(sorted(unpackAnswers(packAnswers(answers))))).toEqual(without(sorted(answers)));
        },
      ),
      { numRuns: Number(process.env["PACKING_RUNS"] ?? 60) },
    );
  },
  propertyTimeout,
);

test("no two names share a number", () => {
  const kinds: Record<string, readonly string[]> = { fact: factNames, place: jurisdictionIds, topic: topicIds };
  for (const fact of factNames) {
    const { values, type } = rowOf(fact);
    if (type === "oneOf" || type === "list") kinds[fact] = values as readonly string[];
  }
  for (const [kind, words] of Object.entries(kinds))
    expect(new Set(words.map((word) => numberOfWord(kind, word))).size, kind).toBe(words.length);
});

describe("after an update", () => {
  afterEach(() => {
    vi.doUnmock("@/policies/facts/rows");
    vi.doUnmock("@/policies/seats");
    vi.doUnmock("@/policies/registry");
    vi.doUnmock("@/policies/dandong");
    vi.resetModules();
  });

  test("that brings a fact, its words in another order, and a place, everything is read as it was", async () => {
    const before = packToBytes(twelveKnown);
    vi.resetModules();
    vi.doMock("@/policies/seats", async (original) => {
      const { exampleCity } = await import("@/policies/example-city");
      return { seats: { exampleCity, ...(await original<Seats>()).seats } };
    });
    vi.doMock("@/policies/registry", async (original) => {
      const { exampleCity } = await import("@/policies/example-city");
      return { registry: { exampleCity: [exampleCity], ...(await original<Registry>()).registry } };
    });
    vi.doMock("@/policies/facts/rows", async (original) => {
      const rows = await original<typeof rowsModule>();
      const military = {
        ...rows.personRows.military,
        values: ["somethingNew", ...rows.personRows.military.values.toReversed()],
      };
      const fresh = { favouriteColour: { scope: "person", type: "oneOf", values: ["red", "green"], turns: "fixed" } };
      const facts: Record<string, object> = { ...fresh, ...rows.facts, military };
      return {
        ...rows,
        facts,
        personRows: { ...fresh, ...rows.personRows, military },
        factNames: Object.keys(facts),
        rowOf: (fact: string) => facts[fact],
      };
    });
    const { factNames: facts } = await import("@/policies/facts/rows");
    expect(facts).toContain("favouriteColour");
    const { jurisdictionIds: now } = await import("@/policies/jurisdictions");
    expect(now).toContain("exampleCity");
    const { unpackBytes: read } = await import("./packing");
    expect(sorted(read(before))).toEqual(sorted(twelveKnown));
  });

  test("that takes a fact and a place away, the rest is read", async () => {
    const before = packToBytes(twelveKnown);
    vi.resetModules();
    vi.doMock("@/policies/seats", async (original) => {
      const {
        seats: { dandong: _, ...seats },
      } = await original<Seats>();
      return { seats };
    });
    vi.doMock("@/policies/dandong", () => ({ dandong: null }));
    const { unpackBytes: read } = await import("./packing");
    const after = read(before);
    expect(after?.places).toEqual(twelveKnown.places.filter((place) => place !== "dandong"));
    expect(after?.household.people.map(({ military }) => military)).toEqual(
      twelveKnown.household.people.map(({ military }) => military),
    );
  });
});

test("what was packed by the version before is read as it was", () => {
  const packed =
    "AgEbPo2INLBIn1S-eXbDXKD5MyuahflQxgiXlSPCs4GxawZK2Gdcvut4ZCeqKDDTMPnyxSjcYYCfpRUiix3CzgSWLfkT_evezO6W9Q-m7Tdnm2SdY7E0Lx6eUAH8G_OyfIAAHZ9AAEABQMwlAyCUDEIAMUpV2sHQAlEp";
  const pension = { work: "selfEmployed", pensionMonths: { employee: 35, resident: 0 } };
  const people = [
    {
      id: "P1",
      relation: "applicant",
      ageYears: 36,
      hukou: { kind: "rural", division: "622900" },
      ties: { xining: pension },
    },
    { id: "P2", relation: "spouse", ageYears: 34, wantsToMove: true, military: "none" },
    { id: "P3", relation: "child", ageYears: 9 },
  ];
  const cityDistrict = { dwelling: "rentedLawful", dwellingHolders: ["P1"] };
  expect(unpackAnswers(packed)).toEqual({
    ...noAnswers,
    answeredOn: "2026-11-20",
    household: { people, destinations: { xining: { homes: { cityDistrict } } } },
    places: ["xining", "dandong"],
    trail: ["places", "family", "work-xining"],
    told: ["xining"],
    unsure: ["education.graduated P1   ", "work P2 dandong  "],
  });
});

test("what was packed otherwise is not read", () => {
  const packed = packAnswers(noAnswers);
  expect(unpackAnswers(`zzzzzz${packed.slice(6)}`)).toBeNull();
  expect(unpackAnswers("")).toBeNull();
  expect(unpackBytes(Buffer.from([1, 2, 3]))).toBeNull();
});
