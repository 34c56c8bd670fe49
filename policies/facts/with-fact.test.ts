import { describe, expect, it } from "vitest";
import type { FactName, FactRef } from "./rows";
import type { Value } from "./row";
import type { Household } from "./schema";
import { factIn, pathOf, withFacts } from "./with-fact";

const whose = { person: null, jurisdiction: null, area: null, register: null };
const household: Household = {
  people: [
    { id: "P2", relation: "applicant", hukou: { kind: "rural" } },
    { id: "P1", parents: ["P2"], ties: { xining: { pensionMonths: { employee: 0 }, stableIncome: false } } },
  ],
  registers: { R1: { land: { homestead: true } } },
  destinations: { xining: { homes: { cityDistrict: { dwelling: "none" } } } },
  poorFamily: false,
};

const facts: [FactName, Partial<FactRef>, string, Value | null, Value][] = [
  ["poorFamily", {}, "poorFamily", false, true],
  ["enjoysUrbanPolicies", {}, "enjoysUrbanPolicies", null, true],
  ["land.homestead", { register: "R1" }, "registers.R1.land.homestead", true, false],
  ["movesAsWhole", { register: "R2" }, "registers.R2.movesAsWhole", null, true],
  [
    "homes.dwelling",
    { jurisdiction: "xining", area: "cityDistrict" },
    "destinations.xining.homes.cityDistrict.dwelling",
    "none",
    "ownedLawful",
  ],
  [
    "homes.dwellingHolders",
    { jurisdiction: "weihai", area: "cityOrTown" },
    "destinations.weihai.homes.cityOrTown.dwellingHolders",
    null,
    ["P1", "P2"],
  ],
  ["hukou.kind", { person: "P2" }, "people.0.hukou.kind", "rural", "urban"],
  ["formerHukou.division", { person: "P1" }, "people.1.formerHukou.division", null, "630123"],
  ["parents", { person: "P1" }, "people.1.parents", ["P2"], []],
  [
    "pensionMonths.employee",
    { person: "P1", jurisdiction: "xining" },
    "people.1.ties.xining.pensionMonths.employee",
    0,
    36,
  ],
  ["stableIncome", { person: "P1", jurisdiction: "xining" }, "people.1.ties.xining.stableIncome", false, true],
  ["work", { person: "P2", jurisdiction: "dandong" }, "people.0.ties.dandong.work", null, "employed"],
];

describe("a fact of a household", () => {
  const at = (fact: FactName, more: Partial<FactRef>): FactRef => ({ fact, ...whose, ...more });

  it.each(facts)("%s of %j stands at %s", (fact, more, path) =>
    expect(pathOf(household, at(fact, more)).join(".")).toBe(path),
  );
  it.each(facts)("%s of %j is read (at %s)", (fact, more, _, value) =>
    expect(factIn(household, at(fact, more))).toEqual(value),
  );

  it.each(facts)("%s of %j is written and forgotten (at %s), and nothing else", (fact, more, _, __, value) => {
    const before = structuredClone(household);
    const written = withFacts(household, [{ ref: at(fact, more), value }]);
    expect(factIn(written, at(fact, more))).toEqual(value);
    expect(household).toEqual(before);
    const forgotten = withFacts(written, [{ ref: at(fact, more), value: null }]);
    expect(factIn(forgotten, at(fact, more))).toBeNull();
    for (const [other, whom, , kept] of facts)
      if (other !== fact) expect(factIn(forgotten, at(other, whom))).toEqual(kept);
  });

  it("that was never there is forgotten without a trace", () => {
    expect(withFacts(household, [{ ref: at("work", { person: "P2", jurisdiction: "dandong" }), value: null }])).toEqual(
      household,
    );
  });

  it("can be several", () => {
    const written = withFacts(household, [
      { ref: at("work", { person: "P2", jurisdiction: "xining" }), value: "none" },
      { ref: at("worksIn", { person: "P2", jurisdiction: "xining" }), value: "cityDistrict" },
    ]);
    expect(written.people[0]?.ties).toEqual({ xining: { work: "none", worksIn: "cityDistrict" } });
  });
});
