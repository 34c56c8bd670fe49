import {
  all,
  any,
  authorityDecides,
  given,
  home,
  isHere,
  oneOf,
  ofRuralOrigin,
  originIn,
  type Criterion,
} from "../criterion";
import {
  admittedTo,
  diplomaKind,
  graduated,
  graduatedFrom,
  higherEducation,
  paper,
  ruralSoldier,
  worksHere,
} from "../phrases";
import type { SettlementRoute } from "../policy";
import { dandongDivision, plan } from "./instrument";
import { anywhere, atOrigin, inCityProper, livesHere, permit } from "./phrases";
import { permitRoute } from "./routes-4-two-years";

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

/** In the document's order; the clause of the two years has its file. */
export const routes = [permitRoute, open, student, soldierOrigin, soldierCity, abolishedLimits] as const;
