import { describe, expect, test } from "vitest";
import { bestIn } from "./best";
import { shownAreas } from "./shown-areas";
import { families, familyIn } from "@/policies/testing/families";
import { accepted, areaMade, placeMade, somebody } from "./testing/made-assessment";
import { couple, household, idle, person, placeOf, working } from "./testing/xining-family";

const shown = (family: Parameters<typeof placeOf>[0]): string[] =>
  shownAreas(placeOf(family)).map(({ placeType }) => placeType);
const villager = { hukou: { kind: "rural", division: "630121" } } as const;
const graduate = {
  education: { graduated: "university", graduatedIn: "elsewhere", admitted: "none" },
  formerHukou: { kind: "rural", division: "630121" },
} as const;
const registered = { hukou: { kind: "urban", division: "630102" } } as const;
const { registeredIn: _, ...anywhere } = idle;

describe("where one goes back to", () => {
  test("is no news to people who come from elsewhere", () => {
    expect(shown(couple(working, idle))).toEqual(["cityDistrict", "townOrSmallCity"]);
  });

  test("is shown to those who are registered there", () => {
    expect(shown(household([person("P1", "applicant", anywhere, villager)]))).toContain("placeOfOrigin");
  });

  test("is shown to those whom a clause brings back", () => {
    expect(
      shown(
        household([person("P1", "applicant", idle, { ...graduate, hukou: { kind: "urban", division: "110100" } })]),
      ),
    ).toContain("placeOfOrigin");
  });

  test("is shown where it is the origin of one of them and not of the other", () => {
    const place = placeMade([
      areaMade("cityDistrict", [accepted("P1", "P1"), accepted("P2", "P2")]),
      areaMade("placeOfOrigin", [somebody("P1"), accepted("P2", "P2")]),
    ]);
    expect(shownAreas(place).map(({ placeType }) => placeType)).toContain("placeOfOrigin");
  });

  test("is not shown because somebody stays at home for good", () => {
    expect(
      shown(
        couple(working, idle, {
          people: [person("P1", "applicant", working), person("P2", "spouse", idle, { wantsToMove: false })],
        }),
      ),
    ).not.toContain("placeOfOrigin");
  });
});

describe("a kind of place to which a way leads", () => {
  const open = (["xining", "weihai", "dandong"] as const)
    .flatMap((id) => Object.values(families).map((members) => placeOf(familyIn(id, members), id)))
    .flatMap((place) => place.areas.map((area) => ({ place, area })))
    .filter(({ area }) => area.people.every(({ outcome }) => outcome === "notCovered"));

  test("is one that a way in of somebody names", () => {
    const named = ({ place, area }: (typeof open)[number]): boolean =>
      place.areas.some(({ people }) => people.some(({ steps }) => steps.some((step) => step.area === area.placeType)));
    expect(open.map(({ area }) => area.isLedTo)).toEqual(open.map(named));
    expect(new Set(open.map(({ area }) => area.isLedTo)).size).toBe(2);
  });
});

describe("the best kind of place", () => {
  test("is named with everybody's answer", () => {
    expect(bestIn(placeOf(couple(working, idle)))).toEqual([
      { person: "P1", word: "accepted", areas: ["cityDistrict"], open: null },
      { person: "P2", word: "accepted", areas: ["cityDistrict"], open: null },
    ]);
  });

  test("is none where the document is silent everywhere", () => {
    expect(bestIn(placeOf(couple(idle, idle))).map(({ word, areas }) => [word, areas])).toEqual([
      ["notCovered", []],
      ["notCovered", []],
    ]);
  });

  test("of somebody who is registered where the others go is that they need no move", () => {
    const [, spouse] = bestIn(
      placeOf(household([person("P1", "applicant", working), person("P2", "spouse", anywhere, registered)])),
    );
    expect(spouse).toEqual({ person: "P2", word: "noMoveNeeded", areas: ["cityDistrict"], open: null });
  });

  test("of somebody who is registered in one kind of place, and of whom nothing is written elsewhere, is where they are", () => {
    expect(bestIn(placeOf(household([person("P1", "applicant", anywhere, registered)])))).toEqual([
      { person: "P1", word: "noMoveNeeded", areas: ["cityDistrict"], open: null },
    ]);
  });
});
