import { admitted, graduated, originHere, paper, worksHere } from "../common-criteria";
import { all, any, authorityDecides, hukouOutside, neverAdvised, oneOf, readings, type Criterion } from "../criterion";
import type { SettlementRoute } from "../policy";
import { bijieDivision, plan } from "./instrument";

/** B1 建制镇和小城市: 一 */
export const town: SettlementRoute = {
  id: "bijie.town",
  basis: "limitsLifted",
  conditions: [
    {
      id: "inTownOrSmallCity", criterion: oneOf("destination.placeType", ["townOrSmallCity"]), cites: plan.cite("townsOpened"),
      otherReadings: ["B-c"],
    },
  ],
  reaches: [],
  placements: [],
  papers: [],
};

// B-b: 三、(一)2 names 高校、高职 (A); 三、(三)4 adds 中职 (B). 技工 stands in neither.
const level: Criterion = readings("B-b", {
  A: oneOf("education.level", ["university", "higherVocational"]),
  B: oneOf("education.level", ["university", "higherVocational", "secondaryVocational"]),
});
const studiesHere: Criterion = all(admitted, oneOf("education.schoolIn", ["bijie"]));
const studied: Criterion = all(graduated, any(originHere(bijieDivision), worksHere));

/** B2 高校、高职学生: 三、(一)2, 三、(三)4 */
export const student: SettlementRoute = {
  id: "bijie.student",
  basis: "encouraged",
  conditions: [
    { id: "studiesOrStudied", criterion: any(studiesHere, studied), cites: plan.cite("students") },
    { id: "schoolLevel", criterion: level, cites: plan.cite("schoolCollective") },
  ],
  reaches: [],
  placements: [
    { id: "schoolLocation", cites: plan.cite("students"), when: studiesHere },
    { id: "schoolCollective", cites: plan.cite("schoolCollective"), when: studiesHere },
    { id: "placeOfOrigin", cites: plan.cite("students"), when: all(graduated, originHere(bijieDivision)) },
    { id: "placeOfWork", cites: plan.cite("students"), when: all(graduated, worksHere) },
  ],
  papers: [
    paper("admissionLetter", "implied", plan.cite("students"), admitted),
    paper("graduationCertificate", "implied", plan.cite("students"), graduated),
  ],
};

/** B3 水库移民、易地扶贫搬迁移民: 三、(一)3 */
export const resettled: SettlementRoute = {
  id: "bijie.resettled",
  basis: "encouraged",
  conditions: [
    {
      id: "movedIn", criterion: oneOf("relocation", ["reservoirMovedIn", "povertyAlleviationMovedIn"]), cites: plan.cite("resettled"),
    },
  ],
  reaches: [],
  placements: [{ id: "resettlementSite", cites: plan.cite("resettled") }],
  papers: [paper("relocationPapers", "implied", plan.cite("resettled"))],
};

/** B4 非本县(区)户籍公职人员: 三、(一)4 */
export const official: SettlementRoute = {
  id: "bijie.official",
  basis: "encouraged",
  conditions: [
    { id: "publicOfficial", criterion: neverAdvised(oneOf("work", ["publicOfficial"])), cites: plan.cite("officials") },
    {
      id: "hukouOfAnotherCounty", cites: plan.cite("officials"),
      // The county is not asked: a hukou elsewhere in Bijie may or may not be 非本县(区).
      criterion: any(hukouOutside(bijieDivision), authorityDecides()),
    },
  ],
  reaches: [],
  placements: [{ id: "usualWorkplace", cites: plan.cite("officials") }],
  papers: [paper("appointmentProof", "implied", plan.cite("officials"))],
};

/** B5 无户口人员: 三、(一)5 */
export const unregistered: SettlementRoute = {
  id: "bijie.unregistered",
  basis: "conditionsMet",
  conditions: [{ id: "noHukou", criterion: neverAdvised(oneOf("hukou.kind", ["none"])), cites: plan.cite("unregistered") }],
  reaches: [],
  placements: [],
  papers: [],
};

export const routes = [town, student, resettled, official, unregistered] as const;
