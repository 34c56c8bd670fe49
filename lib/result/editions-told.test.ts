import { describe, expect, test } from "vitest";
import { assess } from "@/policies";
import { nextEdition } from "./next-edition";
import { changedSince } from "./since-then";
import { asOf, couple, idle, placeOf, working } from "./testing/xining-family";

const family = couple(working, idle);
const now = assess(family, asOf);

/** The same answers, but for the first person in the first kind of place. */
function otherwise(assessment: typeof now): typeof now {
  const changed: typeof now = JSON.parse(JSON.stringify(assessment));
  const person = changed.jurisdictions[0]?.areas[0]?.people[0];
  if (!person) throw new Error("nobody");
  person.outcome = "notCovered";
  return changed;
}

describe("an edition that is to come", () => {
  const place = placeOf(family);
  const announced = { ...place, document: { ...place.document, nextEditionFrom: "2030-01-01" } };

  test("is not told of while none is known", () => {
    expect(nextEdition(place, family)).toBeNull();
  });

  test("is told of with its day, its own words, and what becomes of the answers", () => {
    expect(nextEdition(announced, family)).toEqual({
      from: "2030-01-01",
      documentKey: "policies.xining.editions.2030-01-01",
      changes: [],
    });
    const [before] = otherwise({ ...now, jurisdictions: [announced] }).jurisdictions;
    expect(before && nextEdition(before, family)?.changes).toMatchObject([
      { jurisdiction: "xining", area: "cityDistrict", person: "P1", before: "notCovered", after: "accepted" },
    ]);
  });
});

describe("since the answers were given", () => {
  test("nothing has changed while the same editions hold", () => {
    expect(changedSince(family, "2026-11-01", now)).toEqual([]);
  });

  test("what is answered otherwise now is named", () => {
    expect(changedSince(family, "2026-11-01", otherwise(now))).toMatchObject([
      { jurisdiction: "xining", area: "cityDistrict", person: "P1", before: "accepted", after: "notCovered" },
    ]);
  });

  test("is before today, and not today", () => {
    expect(changedSince(family, asOf, otherwise(now))).toEqual([]);
    expect(changedSince(family, "2026-11-23", otherwise(now))).toEqual([]);
  });
});
