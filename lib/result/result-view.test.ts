import { describe, expect, test } from "vitest";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { assessHousehold } from "../assessment";
import { resultView } from "./result-view";
import { asOf, couple, household, idle, person, rented, working } from "./testing/xining-family";

const view = (family: Parameters<typeof assessHousehold>[0]) => resultView(assessHousehold(family, asOf), family);

describe("the page", () => {
  test("shows the places that are considered, and says that others were not looked at", () => {
    const { cards, noneChosen, othersLeft, receipt } = view(couple(working, idle));
    expect(cards.map(({ id }) => id)).toEqual(["xining"]);
    expect([noneChosen, othersLeft]).toEqual([false, true]);
    expect(Object.keys(receipt.policies)).toEqual(["xining"]);
  });

  test("shows all of them where none is chosen, and gives no verdict on them", () => {
    const { cards, noneChosen, othersLeft, verdict } = view({ people: [{ id: "P1", relation: "applicant" }] });
    expect(cards.map(({ id }) => id)).toEqual(jurisdictionIds);
    expect([noneChosen, othersLeft, verdict]).toEqual([true, false, []]);
  });
});

describe("the grid", () => {
  test("names the kind of place once under the place where it is the same for everybody", () => {
    const { grid } = view(couple(working, idle));
    expect(grid.places).toEqual([{ id: "xining", areas: ["cityDistrict"] }]);
    expect(grid.rows.map(({ cells }) => cells)).toEqual([
      [{ word: "accepted", areas: null }],
      [{ word: "accepted", areas: null }],
    ]);
  });

  test("names it with each answer where people fare best in different ones", () => {
    const qualification = {
      degree: "master",
      professionalTitle: "none",
      vocationalSkill: "none",
      technicalWorker: false,
      honours: [],
    } as const;
    const sister = person(
      "P2",
      "sibling",
      { ...idle, labourContract: true, work: "employed" },
      { maritalStatus: "neverMarried", qualification: { ...qualification, honours: [] } },
    );
    const { grid } = view(
      household([person("P1", "applicant", working), sister], { destinations: { xining: rented } }),
    );
    expect(grid.places).toEqual([{ id: "xining", areas: null }]);
    expect(grid.rows.map(({ cells }) => cells[0]?.areas)).toEqual([
      ["cityDistrict"],
      ["cityDistrict", "townOrSmallCity"],
    ]);
  });
});
