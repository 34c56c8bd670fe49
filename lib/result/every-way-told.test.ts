import { describe, expect, test } from "vitest";
import type { PersonAssessment, Step } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { families, familyIn } from "@/policies/testing/families";
import { areaBlocks } from "./area-block";
import type { WayForward } from "./missing";
import { couple, idle, placeOf, working } from "./testing/xining-family";

const ofKind = (fact: string, need: unknown): string => JSON.stringify([fact, need]);
/** What a way asks, whoever goes first and in whichever kind of place. */
const asksOf = ({ route, to, needs }: Pick<Step, "route" | "to" | "needs">): string =>
  JSON.stringify([route, to, needs.map(({ fact, need }) => ofKind(fact, Array.isArray(need) ? "" : need)).toSorted()]);

const ownSteps = (people: readonly PersonAssessment[], area: string): { id: string; step: Step }[] =>
  people.flatMap(({ id, outcome, steps }) =>
    outcome === "needFacts"
      ? []
      : steps.filter((step) => step.area === area && step.needs.length > 0).map((step) => ({ id, step })),
  );

const toldTo = (ways: readonly WayForward[], id: string): string[] =>
  ways.filter((way) => way.for.includes(id)).map(asksOf);

/** Of one person in one kind of place, which ways are found and which of them are told. */
function told(family: Household, id: JurisdictionId) {
  const place = placeOf(family, id);
  const blocks = areaBlocks(place, family);
  return place.areas.flatMap(({ placeType, people }) => {
    const block = blocks.find(({ areas }) => areas.includes(placeType));
    return block
      ? ownSteps(people, placeType).map(({ id: person, step }) => ({
          way: asksOf(step),
          told: toldTo([...block.missing, ...block.forward], person),
        }))
      : [];
  });
}

/** In Bijie and Zhejiang nothing that somebody could change leads a stranger in. */
describe.each(["xining", "weihai", "dandong"] as const)("%s", (place) => {
  const all = () => Object.values(families).flatMap((members) => told(familyIn(place, members), place));

  test("finds ways in for somebody of whom all is known, and no route is open", () => {
    expect(all().length).toBeGreaterThan(0);
  });

  test("tells somebody something of each", () => {
    expect(all().filter(({ told: ways }) => ways.length > 0).length).toBeGreaterThan(0);
  });
});

const short = { ...working, pensionMonths: { employee: 30, resident: 0 } };

test.each([
  ["nobody works", couple(idle, idle)],
  ["only time is missing", couple(short, idle)],
])("where three different ways lead in, three are told: %s", (_, family) => {
  const block = areaBlocks(placeOf(family), family).find(({ areas }) => areas.includes("cityDistrict"));
  const ways = [...(block?.missing ?? []), ...(block?.forward ?? [])];
  expect(new Set(ways.map(asksOf)).size).toBeGreaterThanOrEqual(3);
});
