import {
  all,
  any,
  atLeast,
  authorityDecides,
  given,
  home,
  inArea,
  inAreaOrLeft,
  isHere,
  kin,
  not,
  oneOf,
  ofLead,
  ofRuralOrigin,
  originIn,
  possible,
  readings,
  registeredHere,
  shortOf,
  someOther,
  type Criterion,
} from "../criterion";
import {
  admittedTo,
  diplomaKind,
  graduated,
  graduatedFrom,
  higherEducation,
  paper,
  ruralHukou,
  ruralSoldier,
  works,
  worksHere,
} from "../phrases";
import type { SettlementRoute } from "../policy";
import { dandongDivision, plan } from "./instrument";

/** Every kind of place but the one that somebody goes back to. */
const anywhere = inArea("cityProper", "countyOrCountyCity");
const atOrigin = inArea("placeOfOrigin");

/** 城区. Whether the centre of a county-level city is one (D-d) is left to the authority, wherever in Dandong somebody lives or works. */
const inCityProper: Criterion = inAreaOrLeft(["cityProper"], ["countyOrCountyCity"]);
const inCounty = inArea("countyOrCountyCity");

const twoYears = 24;
const livesInDandong: Criterion = atLeast("monthsLived", 1);
const inPlace = (fact: "livesIn" | "worksIn"): Criterion => any(inCounty, isHere(fact));
const livesHere: Criterion = all(livesInDandong, inPlace("livesIn"));
const permit: Criterion = shortOf(given("residencePermit"), livesHere);
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

/** D2 高校毕业生、技术工人、职业院校毕业生、留学归国人员: 二、(四) s.2 */
export const open: SettlementRoute = {
  id: "dandong.open",
  basis: "limitsLifted",
  conditions: [
    { id: "anywhere", criterion: anywhere, cites: plan.cite("graduatesAndSkilled") },
    {
      id: "graduateOrSkilled",
      cites: plan.cite("graduatesAndSkilled"),
      notes: diplomaKind,
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

const studiesHere: Criterion = all(anywhere, admittedTo(...higherEducation), isHere("studiesIn"));
const backToOrigin: Criterion = all(atOrigin, graduatedFrom(...higherEducation), originIn(dandongDivision));
const toTheWork: Criterion = all(anywhere, graduatedFrom(...higherEducation), worksHere);

/** D3 农村籍学生, 高校录取: 二、(四) s.3 */
export const student: SettlementRoute = {
  id: "dandong.student",
  basis: "conditionsMet",
  conditions: [
    { id: "ruralOrigin", criterion: ofRuralOrigin, cites: plan.cite("students") },
    {
      id: "studentOrGraduate",
      criterion: any(studiesHere, backToOrigin, toTheWork),
      cites: plan.cite("students"),
      notes: diplomaKind,
    },
  ],
  reaches: [],
  placements: [
    { id: "schoolLocation", cites: plan.cite("students"), when: studiesHere },
    { id: "placeOfOrigin", cites: plan.cite("students"), when: backToOrigin },
    { id: "placeOfWork", cites: plan.cite("students"), when: toTheWork },
  ],
  papers: [
    paper("admissionLetter", "implied", plan.cite("students"), studiesHere),
    paper("graduationCertificate", "implied", plan.cite("students"), any(backToOrigin, toTheWork)),
  ],
};

/** D4(a) 农村籍退役士兵回原籍: 二、(四) s.4 */
export const soldierOrigin: SettlementRoute = {
  id: "dandong.soldierOrigin",
  basis: "conditionsMet",
  conditions: [
    { id: "ruralSoldier", criterion: ruralSoldier, cites: plan.cite("soldiers") },
    { id: "originHere", criterion: all(atOrigin, originIn(dandongDivision)), cites: plan.cite("soldiers") },
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
    { id: "inUrbanArea", criterion: inCityProper, cites: plan.cite("soldiers"), otherReadings: ["D-d"] },
    // The permit may belong to the relatives' household alone: then the community's household asks for none.
    { id: "residencePermit", criterion: permit, cites: plan.cite("soldiers"), wider: { "D-c": livesHere } },
  ],
  reaches: [],
  placements: [
    {
      id: "relativeHousehold",
      cites: plan.cite("soldiers"),
      when: oneOf("relativesWithHukou", ["directLine", "collateral"]),
    },
    { id: "communityCollective", cites: plan.cite("soldiers") },
  ],
  papers: [
    paper("residencePermit", "named", plan.cite("soldiers")),
    paper("dischargePapers", "implied", plan.cite("soldiers")),
  ],
};

/** D5 limits that are struck out; the rest of these routes is in 丹政发〔2015〕40号: 二、(五) */
export const abolishedLimits: SettlementRoute = {
  id: "dandong.abolishedLimits",
  basis: "conditionsMet",
  conditions: [
    {
      id: "tenantInvestorOrTalent",
      cites: plan.cite("abolishedLimits"),
      criterion: any(
        home("subjectOrSpouse", { met: ["publicRental", "affordableHousing"] }),
        all(anywhere, given("investor")),
        all(anywhere, given("introducedTalent")),
      ),
    },
    {
      id: "restElsewhere",
      criterion: authorityDecides,
      cites: plan.cite("abolishedLimits"),
      defersTo: "document40of2015",
    },
  ],
  reaches: [],
  placements: [],
  papers: [],
};

export const routes = [permitRoute, open, student, soldierOrigin, soldierCity, abolishedLimits] as const;
