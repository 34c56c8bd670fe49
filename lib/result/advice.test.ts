import { expect, test } from "vitest";
import { householdSchema } from "@/policies/facts/schema";
import { areaIds, type JurisdictionId } from "@/policies/jurisdictions";
import { advised } from "./advice";
import { areaBlocks } from "./area-block";
import type { WayForward } from "./missing";
import { idle, person, placeOf } from "./testing/xining-family";

/** On their own, with nothing in a place. */
const widowIn = (id: JurisdictionId) => aloneIn(id, 62);
function aloneIn(id: JurisdictionId, ageYears: number) {
  const applicant = person("P1", "applicant", idle, { ageYears, maritalStatus: "widowed" });
  const homes = Object.fromEntries(areaIds(id, "home").map((area) => [area, { dwelling: "none" }]));
  return householdSchema.parse({
    people: [{ ...applicant, ties: { [id]: { ...idle, livesIn: null, monthsLived: 0, monthsWorked: 0 } } }],
    destinations: { [id]: { homes } },
  });
}

test("whoever is one change away is not told to find a job: least first, three at most", () => {
  const blocks = (["xining", "weihai", "dandong"] as const).flatMap((id) =>
    areaBlocks(placeOf(widowIn(id), id), widowIn(id)),
  );
  const ways = blocks.map(({ forward }) => forward.map(({ needs }) => needs.map(({ fact }) => fact as string)));
  expect(ways.flat(2)).toContain("homes.dwelling");
  expect(ways.flat(2)).not.toContain("work");
  for (const list of ways) {
    expect(list.length).toBeLessThanOrEqual(3);
    expect(list.map((needs) => needs.length)).toEqual(list.map((needs) => needs.length).sort((a, b) => a - b));
  }
});

const way = (needs: string[], people: string[]): WayForward =>
  ({
    route: needs.join(),
    leads: ["P1"],
    each: false,
    to: "accepted",
    near: false,
    for: people,
    needs: needs.map((fact) => ({ fact, need: true })),
  }) as never;

test("a way that asks for all that another one asks for, and more, is no advice", () => {
  const [home, homeAndWork, work] = [
    way(["homes.dwelling"], ["P1", "P2"]),
    way(["homes.dwelling", "work"], ["P1"]),
    way(["work"], ["P3"]),
  ];
  expect(advised([home, homeAndWork, work], { people: [] })).toEqual([home, work]);
  expect(advised([work, homeAndWork], { people: [] })).toEqual([work, homeAndWork]);
});

test("a home to rent and an income come before a certificate of skill, and that before a title", () => {
  const block = areaBlocks(placeOf(aloneIn("xining", 36), "xining"), aloneIn("xining", 36)).find(({ areas }) =>
    areas.includes("townOrSmallCity"),
  );
  const hardest = block?.forward.map(({ needs }) => needs.map(({ fact }) => fact).find((fact) => /^qual/.test(fact)));
  expect(hardest).toEqual([undefined, "qualification.vocationalSkill", "qualification.professionalTitle"]);
});

test("whoever is old is sent to work where nothing else helps all whom it would bring along", () => {
  const work = (...whom: string[]): WayForward => {
    const found = way(["work"], whom);
    return { ...found, needs: found.needs.map((need) => ({ ...need, person: "P1" })) };
  };
  const old = { people: [{ id: "P1", relation: "applicant" as const, ageYears: 60 }] };
  const [ofBoth, ofOne] = [way(["homes.dwelling"], ["P1", "P2"]), way(["homes.dwelling"], ["P2"])];
  expect(advised([work("P1")], old)).toEqual([work("P1")]);
  expect(advised([work("P1", "P2"), ofOne], old)).toEqual([work("P1", "P2"), ofOne]);
  expect(advised([work("P1", "P2"), ofBoth], old)).toEqual([ofBoth]);
  const younger = { people: [{ id: "P1", relation: "applicant" as const, ageYears: 59 }] };
  expect(advised([work("P1", "P2"), ofBoth], younger)).toEqual([work("P1", "P2"), ofBoth]);
});

test("of many ways that ask for as little the first three are told", () => {
  const ways = ["homes.dwelling", "work", "residencePermit", "labourContract"].map((fact) => way([fact], ["P1"]));
  expect(advised(ways, { people: [] })).toEqual(ways.slice(0, 3));
});
