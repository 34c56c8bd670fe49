import {
  all,
  any,
  atLeast,
  authorityDecides,
  given,
  kin,
  not,
  ofLead,
  possible,
  readings,
  registeredHere,
  shortOf,
  someOther,
  type Criterion,
} from "../criterion";
import { paper, ruralHukou, works } from "../phrases";
import type { SettlementRoute } from "../policy";
import { plan } from "./instrument";
import { inCityProper, inPlace, livesHere, livesInDandong, permit } from "./phrases";

const twoYears = 24;
const livedTwoYears: Criterion = all(inPlace("livesIn"), shortOf(atLeast("monthsLived", twoYears), livesInDandong));
const workedTwoYears: Criterion = all(inPlace("worksIn"), atLeast("monthsWorked", twoYears));
const willHaveWorked: Criterion = shortOf(workedTwoYears, all(works, inPlace("worksIn"), livesHere));
const movesAsAWhole: Criterion = given("movesAsWhole");

// D-a: 和 joins two conditions of one family (A), of which somebody in the booklet has worked there, or names two groups (B).
const workAndWholeFamily: Criterion = readings("D-a", {
  A: all(movesAsAWhole, any(willHaveWorked, someOther("sameRegister", willHaveWorked))),
  B: any(willHaveWorked, movesAsAWhole),
});
/** Everything that D1 asks of somebody. */
const wholeClause: Criterion = all(ruralHukou, inCityProper, livedTwoYears, workAndWholeFamily, permit);
/** 举家 itemises nobody: a small child of somebody whom the clause reaches, or may reach, has no two years of its own. */
const infant: Criterion = not(atLeast("ageYears", 2));
const infantOfTheirs: Criterion = all(
  infant,
  someOther("parent", all(given("wantsToMove"), not(registeredHere), possible(wholeClause))),
);

/** D1 农业人口就业居住和举家迁移满2年以上: 二、(四) s.1 */
export const permitRoute: SettlementRoute = {
  id: "dandong.permit",
  basis: "conditionsMet",
  conditions: [
    { id: "ruralHukou", criterion: ruralHukou, cites: plan.cite("twoYears") },
    { id: "inCityProper", criterion: inCityProper, cites: plan.cite("twoYears"), otherReadings: ["D-d"] },
    // Months are not counted of somebody whose parents' months count.
    {
      id: "livedTwoYears",
      criterion: all(livedTwoYears, not(infantOfTheirs)),
      cites: plan.cite("twoYears"),
      otherReadings: ["D-b"],
    },
    { id: "workAndWholeFamily", criterion: workAndWholeFamily, cites: plan.cite("twoYears"), otherReadings: ["D-b"] },
    { id: "residencePermit", criterion: permit, cites: plan.cite("twoYears") },
  ],
  reaches: [
    {
      id: "infant",
      criterion: all(kin("child"), infant, ofLead(possible(wholeClause)), authorityDecides),
      cites: plan.cite("twoYears"),
      papers: [],
    },
  ],
  placements: [],
  papers: [
    paper("residencePermit", "named", plan.cite("twoYears")),
    paper("twoYearsProof", "implied", plan.cite("twoYears")),
  ],
};
