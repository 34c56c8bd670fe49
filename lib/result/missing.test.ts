import { describe, expect, test } from "vitest";
import { asksOf } from "./asks";
import { openElsewhere } from "./elsewhere";
import { waysForward, whatIsMissing } from "./missing";
import { areaOf, couple, idle, working } from "./testing/xining-family";

const city = (months: number) =>
  areaOf(couple({ ...working, pensionMonths: { employee: months, resident: 0 } }, idle), "cityDistrict").people;

describe("what is missing", () => {
  test("is told once for everybody whom it serves, with the calendar month", () => {
    const missing = whatIsMissing(city(30), "cityDistrict");
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatchObject({
      to: "accepted",
      near: true,
      for: ["P1", "P2"],
      needs: [{ months: 6, earliest: "2027-05" }],
    });
  });

  test("is nothing for those who are accepted", () => {
    expect(whatIsMissing(city(36), "cityDistrict")).toEqual([]);
  });
});

describe("the ways in", () => {
  test("lead into this kind of place, what only takes time first", () => {
    const ways = waysForward(city(30), "cityDistrict");
    expect(ways.map(({ near }) => near)).toEqual([true, ...ways.slice(1).map(() => false)]);
    expect(ways.flatMap(({ needs }) => needs.flatMap(({ area }) => area ?? []))).not.toContain("townOrSmallCity");
  });

  const { people } = areaOf(couple(idle, idle), "cityDistrict");
  const ways = waysForward(people, "cityDistrict");

  test("that each goes alone are one, with everybody who can go it", () => {
    expect(
      ways.filter(
        ({ route, needs }) => route === "xining.advanced" && needs[0]?.fact === "qualification.vocationalSkill",
      ),
    ).toMatchObject([{ each: true, leads: ["P1"], for: ["P1", "P2"] }]);
  });

  test("by which either of two brings both are one, with whoever can go first", () => {
    expect(ways.filter(({ route }) => route === "xining.cityWorker")).toMatchObject([
      { each: false, leads: ["P1", "P2"], for: ["P1", "P2"] },
    ]);
  });

  test("that ask different things of the two stay apart", () => {
    const other = waysForward(
      areaOf(couple(idle, { ...idle, pensionMonths: { employee: 12, resident: 0 } }), "cityDistrict").people,
      "cityDistrict",
    );
    expect(other.filter(({ route }) => route === "xining.cityWorker").map(({ leads }) => leads)).toEqual([
      ["P2"],
      ["P1"],
    ]);
  });
});

test("another kind of place that is open already is one line for everybody, and no way of this one", () => {
  const { people } = areaOf(couple(working, idle), "townOrSmallCity");
  expect(openElsewhere(people)).toEqual([{ route: "xining.cityWorker", areas: ["cityDistrict"], for: ["P1", "P2"] }]);
  expect(waysForward(people, "townOrSmallCity").every(({ needs }) => needs.length > 0)).toBe(true);
});

test("several kinds of place that are open by the same route stand in one line", () => {
  const step = { route: "a.b", leadBy: "P1", to: "accepted" as const, needs: [] };
  const [person] = city(36);
  if (!person) throw new Error("nobody");
  expect(
    openElsewhere([
      {
        ...person,
        steps: [
          { ...step, area: "x" },
          { ...step, area: "y" },
        ],
      },
    ]),
  ).toEqual([{ route: "a.b", areas: ["x", "y"], for: ["P1"] }]);
});

test("what is not known is asked once for everybody whose it is, of each kind of place and booklet apart", () => {
  const ref = { fact: "work" as const, person: "P1", jurisdiction: "xining" as const, area: null, register: null };
  const home = {
    fact: "homes.dwelling" as const,
    person: null,
    jurisdiction: "xining" as const,
    area: "cityDistrict",
    register: null,
  };
  expect(asksOf([ref, { ...ref, person: "P2" }, ref, home, { ...home, area: "townOrSmallCity" }])).toEqual([
    { ref, people: ["P1", "P2"] },
    { ref: home, people: [] },
    { ref: { ...home, area: "townOrSmallCity" }, people: [] },
  ]);
});
