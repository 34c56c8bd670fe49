import {
  admitted, graduated, higherEducation, originHere, paper, ruralHukou, ofRuralOrigin, ruralSoldier, worksHere,
} from "../common-criteria";
import {
  all, amountsTo, any, atLeast, authorityDecides, given, holdsDwelling, not, oneOf, readings, shortOf, someOther, type Criterion,
} from "../criterion";
import type { SettlementRoute } from "../policy";
import { dandongDivision, plan } from "./instrument";

/** 城区. Whether the centre of a county-level city is one (D-d) is left to the authority. */
const inCityProper: Criterion = amountsTo("destination.placeType", { met: ["cityProper"], authorityDecides: ["countyOrCountyCity"] });

const twoYears = 24;
const livesHere: Criterion = atLeast("monthsLived", 1);
const permit: Criterion = shortOf(given("residencePermit"), livesHere);
const livedTwoYears: Criterion = shortOf(atLeast("monthsLived", twoYears), livesHere);
const workedTwoYears: Criterion = shortOf(atLeast("monthsWorked", twoYears), livesHere);
const movesAsAWhole: Criterion = given("wholeHouseholdMoves");

/** D1 农业人口就业居住和举家迁移满2年以上: 二、(四) s.1 */
export const permitRoute: SettlementRoute = {
  id: "dandong.permit",
  basis: "conditionsMet",
  conditions: [
    { id: "ruralHukou", criterion: ruralHukou, cites: plan.cite("twoYears") },
    { id: "inCityProper", criterion: inCityProper, cites: plan.cite("twoYears"), otherReadings: ["D-d"] },
    { id: "livedTwoYears", criterion: livedTwoYears, cites: plan.cite("twoYears"), otherReadings: ["D-b"] },
    {
      id: "workAndWholeFamily", cites: plan.cite("twoYears"), otherReadings: ["D-b"],
      // D-a: 和 joins two conditions of one family (A) or names two groups (B).
      criterion: readings("D-a", {
        A: all(movesAsAWhole, any(workedTwoYears, all(not(worksHere), someOther(worksHere)))),
        B: any(workedTwoYears, movesAsAWhole),
      }),
    },
    { id: "residencePermit", criterion: permit, cites: plan.cite("twoYears") },
  ],
  reaches: [],
  placements: [],
  papers: [
    paper("residencePermit", "named", plan.cite("twoYears")),
    paper("twoYearsProof", "implied", plan.cite("twoYears")),
  ],
};

/** D2 高校毕业生、技术工人、职业院校毕业生、留学归国人员: 二、(四) s.2 */
export const open: SettlementRoute = {
  id: "dandong.open",
  basis: "limitsLifted",
  conditions: [
    {
      id: "graduateOrSkilled", cites: plan.cite("graduatesAndSkilled"),
      criterion: any(
        graduated,
        given("qualification.technicalWorker"),
        oneOf("qualification.vocationalSkill", ["junior", "intermediate", "senior", "technician", "seniorTechnician"]),
      ),
    },
  ],
  reaches: [],
  placements: [],
  papers: [paper("certificate", "implied", plan.cite("graduatesAndSkilled"))],
};

const studiesHere: Criterion = all(ruralHukou, admitted, oneOf("education.schoolIn", ["dandong"]));
const studied: Criterion = all(ofRuralOrigin, graduated, any(originHere(dandongDivision), worksHere));

/** D3 农村籍学生, 高校录取: 二、(四) s.3 */
export const student: SettlementRoute = {
  id: "dandong.student",
  basis: "conditionsMet",
  conditions: [
    { id: "ruralStudentOrGraduate", criterion: any(studiesHere, studied), cites: plan.cite("students") },
    { id: "higherEducation", criterion: higherEducation, cites: plan.cite("students") },
  ],
  reaches: [],
  placements: [
    { id: "schoolLocation", cites: plan.cite("students"), when: admitted },
    { id: "placeOfOrigin", cites: plan.cite("students"), when: all(graduated, originHere(dandongDivision)) },
    { id: "placeOfWork", cites: plan.cite("students"), when: all(graduated, worksHere) },
  ],
  papers: [
    paper("admissionLetter", "implied", plan.cite("students"), admitted),
    paper("graduationCertificate", "implied", plan.cite("students"), graduated),
  ],
};

/** D4(a) 农村籍退役士兵回原籍: 二、(四) s.4 */
export const soldierOrigin: SettlementRoute = {
  id: "dandong.soldierOrigin",
  basis: "conditionsMet",
  conditions: [
    { id: "ruralSoldier", criterion: ruralSoldier, cites: plan.cite("soldiers") },
    { id: "originHere", criterion: originHere(dandongDivision), cites: plan.cite("soldiers") },
  ],
  reaches: [],
  placements: [{ id: "placeOfOrigin", cites: plan.cite("soldiers") }],
  papers: [paper("dischargePapers", "implied", plan.cite("soldiers"))],
};

/** D4(b) 农村籍退役士兵凭居住证: 二、(四) s.4 */
export const soldierCity: SettlementRoute = {
  id: "dandong.soldierCity",
  basis: "conditionsMet",
  conditions: [
    { id: "ruralSoldier", criterion: ruralSoldier, cites: plan.cite("soldiers") },
    { id: "inCityProper", criterion: inCityProper, cites: plan.cite("soldiers"), otherReadings: ["D-d"] },
    // The permit may belong to the relatives' household alone: then the community's household asks for none.
    { id: "residencePermit", criterion: permit, cites: plan.cite("soldiers"), wider: { "D-c": livesHere } },
  ],
  reaches: [],
  placements: [
    { id: "relativeHousehold", cites: plan.cite("soldiers"), when: oneOf("relativesWithHukou", ["directLine", "collateral"]) },
    { id: "communityCollective", cites: plan.cite("soldiers") },
  ],
  papers: [paper("residencePermit", "named", plan.cite("soldiers")), paper("dischargePapers", "implied", plan.cite("soldiers"))],
};

/** D5 limits that are struck out; the rest of these routes is in 丹政发〔2015〕40号: 二、(五) */
export const abolishedLimits: SettlementRoute = {
  id: "dandong.abolishedLimits",
  basis: "conditionsMet",
  conditions: [
    {
      id: "tenantInvestorOrTalent", cites: plan.cite("abolishedLimits"),
      criterion: any(
        all(holdsDwelling(), oneOf("destination.dwelling", ["publicRental", "affordableHousing"])),
        given("investor"),
        given("introducedTalent"),
      ),
    },
    { id: "restElsewhere", criterion: authorityDecides(), cites: plan.cite("abolishedLimits"), defersTo: "document40of2015" },
  ],
  reaches: [],
  placements: [],
  papers: [],
};

export const routes = [permitRoute, open, student, soldierOrigin, soldierCity, abolishedLimits] as const;
