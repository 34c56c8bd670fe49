import { describe, expect, it } from "vitest";
import { all, any, given, kin } from "../criterion";
import type { Placement } from "../policy";
import { answerOf, at, family, personIn, reach, route } from "../testing/made-policy";
import type { PlacementOffered } from "./assessment";

/** Where the hukou is put, of each way that gives the outcome. */

const permit = given("residencePermit");
const placement = (id: string, locator: string, when?: Placement["when"]): Placement => ({
  id,
  cites: at(locator),
  ...(when && { when }),
});
const brings = reach(kin("otherRelative"));
const told = ({ id, finding, clause }: PlacementOffered): string => `${id} ${finding} ${clause}`;

function of(id: string, placements: Placement[], reaches = [brings]): string[] {
  const routes = [route("r", [permit], { placements, reaches })];
  const people = family({ residencePermit: true, stableIncome: true }, { residencePermit: false });
  return personIn(answerOf({ routes }, people), id).placements.map(told);
}

describe("where the hukou is put", () => {
  it("is every place of the route that is open to the lead, or may be; whoever follows is put there as well", () => {
    const placements = [
      placement("own", "一", given("stableIncome")),
      placement("never", "二", any()),
      placement("perhaps", "三", given("labourContract")),
      placement("always", "四"),
    ];
    const expected = ["own met 一", "perhaps unknown 三", "always met 四"];
    expect([of("P1", placements), of("P2", placements)]).toEqual([expected, expected]);
  });

  it("is nowhere for relatives for whom the document names no place", () => {
    const placements = [placement("own", "一")];
    const without = [reach(kin("otherRelative"), { noPlacement: true })];
    expect([of("P1", placements, without), of("P2", placements, without)]).toEqual([["own met 一"], []]);
  });

  it("stands once, as the way that is told first has it", () => {
    const routes = ["一", "二"].map((locator) => route(locator, [all()], { placements: [placement("own", locator)] }));
    expect(personIn(answerOf({ routes }, family({}))).placements.map(told)).toEqual(["own met 一"]);
  });
});
