import { expect, test } from "vitest";
import type { PersonAssessment } from "@/policies/assess/assessment";
import { detailsOf, notesOf } from "./notes";

const nobody: PersonAssessment = {
  id: "P1",
  outcome: "notCovered",
  basis: null,
  routes: [],
  missingFacts: [],
  placements: [],
  clauses: [],
  notes: [],
  readings: [],
  steps: [],
};
const people = [
  { ...nobody, notes: ["joinsRegistered:together", "anotherCounty", "otherReading:X-k", "successor"] },
  { ...nobody, id: "P2", notes: ["anotherCounty", "readingsDiffer:X-c", "defersTo:measures", "otherReading:X-k"] },
];

test("a note is told once, with everybody whom it concerns; what stands elsewhere is not told again", () => {
  expect(notesOf(people)).toEqual([
    { id: "joinsRegistered", detail: "together", people: ["P1"] },
    { id: "anotherCounty", detail: null, people: ["P1", "P2"] },
  ]);
});

test("details are those of the notes that are asked for, each once", () => {
  expect(detailsOf(people, "defersTo")).toEqual(["measures"]);
  expect(detailsOf(people, "otherReading", "readingsDiffer")).toEqual(["X-k", "X-c"]);
});
