import { describe, expect, test } from "vitest";
import type { DocumentNeeded } from "@/policies/assess/assessment";
import { placeLine } from "./place-line";
import { accepted, areaMade, placeMade, somebody } from "./testing/made-assessment";
import { household } from "./testing/xining-family";
import { answerIn } from "./verdict";

const [city, town] = ["cityDistrict", "townOrSmallCity"];
const family = household([
  { id: "P1", relation: "applicant" },
  { id: "P2", relation: "sibling" },
]);
const paper = (id: string, ...people: string[]): DocumentNeeded => ({
  id,
  source: "named",
  purpose: "settlement",
  for: people,
  clauses: ["一"],
  issuedBy: null,
  alternative: null,
  decidedBy: [],
});
const best = (person: string, ...areas: string[]) =>
  ({ person, outcome: "accepted", basis: "conditionsMet", areas }) as ReturnType<typeof placeMade>["best"][number];
const [first, second] = [accepted("P1", "P1"), accepted("P2", "P2")];

/** The papers of the line of a place where the second of two is accepted in these kinds of place. */
function papersWhere(...areas: string[]): string[] | undefined {
  const place = placeMade(
    [
      areaMade(city, [first, areas.includes(city) ? second : somebody("P2")], { documents: [paper("lease", "P1")] }),
      areaMade(town, [somebody("P1"), areas.includes(town) ? second : somebody("P2")], {
        documents: [paper("deed", "P2")],
      }),
    ],
    [best("P1", city), best("P2", ...areas)],
  );
  return placeLine(place, answerIn(place), family).papers?.flatMap((choice) => choice.map(({ id }) => id));
}

describe("the papers of a place", () => {
  test("are those of the kind of place where all of them fare best", () => {
    expect(papersWhere(city, town)).toEqual(["lease"]);
  });

  test("are those of two kinds of place where each fares best in another", () => {
    expect(papersWhere(town)).toEqual(["lease", "deed"]);
  });
});
