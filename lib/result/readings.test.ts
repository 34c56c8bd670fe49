import { expect, test } from "vitest";
import { policiesOn } from "@/policies";
import { otherReadingsOf, readingsOf } from "./readings";
import { areaMade, rightOf, somebody } from "./testing/made-assessment";

const reading = { id: "X-a", A: "accepted", B: "notCovered" } as const;

test("an ambiguity stands once, with those together for whom each reading gives the same", () => {
  expect(
    readingsOf([
      somebody("P1", { readings: [reading] }),
      somebody("P2", { readings: [{ ...reading, A: "localRules" }] }),
      somebody("P3", {
        readings: [
          { ...reading, B: "notYet" },
          { ...reading, id: "X-b" },
        ],
      }),
      somebody("P4", { readings: [reading] }),
    ]),
  ).toEqual([
    {
      id: "X-a",
      people: [
        { A: "accepted", B: "notCovered", for: ["P1", "P4"] },
        { A: "localRules", B: "notCovered", for: ["P2"] },
        { A: "accepted", B: "notYet", for: ["P3"] },
      ],
    },
    { id: "X-b", people: [{ A: "accepted", B: "notCovered", for: ["P3"] }] },
  ]);
});

test("other readings are those that a note of somebody or a right names, in the order of the place's own list", () => {
  const known = policiesOn("2026-11-22").find(({ id }) => id === "xining")?.readings ?? [];
  const [first, second, third] = known;
  if (!first || !second || !third) throw new Error("fewer than three ambiguities");
  const area = areaMade(
    "cityDistrict",
    [somebody("P1", { notes: [`otherReading:${third.id}`, "otherReading:nowhere"] })],
    { rights: [rightOf("a", { otherReadings: [first.id] })] },
  );
  const other = areaMade("townOrSmallCity", [somebody("P1", { notes: [`readingsDiffer:${second.id}`] })]);
  const view = (of: typeof first) => ({ id: of.id, taken: of.taken });
  expect(otherReadingsOf("xining", [area, other], "2026-11-22")).toEqual([first, second, third].map(view));
  expect(otherReadingsOf("xining", [area], "2026-11-22")).toEqual([first, third].map(view));
  expect(otherReadingsOf("xining", [], "2026-11-22")).toEqual([]);
  expect(otherReadingsOf("zhejiang", [area], "2026-11-22").map(({ id }) => id)).not.toContain(first.id);
});
