import {
  all,
  any,
  atLeast,
  authorityDecides,
  hukouOutside,
  inArea,
  isHere,
  kin,
  neverAdvised,
  not,
  oneOf,
  originIn,
  readings,
  type Criterion,
} from "../criterion";
import { admitted, admittedTo, diplomaKind, graduated, graduatedFrom, paper, worksHere } from "../phrases";
import type { SettlementRoute } from "../policy";
import { bijieDivision, plan } from "./instrument";

/** B1 建制镇和小城市: 一 */
export const town: SettlementRoute = {
  id: "bijie.town",
  basis: "limitsLifted",
  conditions: [
    {
      id: "inTownOrSmallCity",
      criterion: inArea("townOrSmallCity"),
      cites: plan.cite("townsOpened"),
      otherReadings: ["B-c"],
    },
  ],
  reaches: [],
  placements: [],
  papers: [],
};

/** Every kind of place but the one that somebody goes back to. */
const anywhere = inArea("townOrSmallCity", "cityDistrict", "village");
const atOrigin = inArea("placeOfOrigin");

// B-b: 三、(一)2 names 高校、高职 (A); 三、(三)4 adds 中职 (B). 技工 stands in neither.
const admittedStudent: Criterion = readings("B-b", {
  A: admittedTo("university", "higherVocational"),
  B: admittedTo("university", "higherVocational", "secondaryVocational"),
});
const graduatedStudent: Criterion = readings("B-b", {
  A: graduatedFrom("university", "higherVocational"),
  B: graduatedFrom("university", "higherVocational", "secondaryVocational"),
});
const studiesHere: Criterion = all(admitted, anywhere, isHere("studiesIn"));
const backToOrigin: Criterion = all(atOrigin, graduated, originIn(bijieDivision));
const toTheWork: Criterion = all(anywhere, graduated, worksHere);

/** B2 高校、高职学生: 三、(一)2, 三、(三)4 */
export const student: SettlementRoute = {
  id: "bijie.student",
  basis: "encouraged",
  conditions: [
    {
      id: "studiesOrStudied",
      cites: plan.cite("students"),
      notes: diplomaKind,
      criterion: any(all(studiesHere, admittedStudent), all(any(backToOrigin, toTheWork), graduatedStudent)),
    },
    { id: "schoolLevel", criterion: any(admittedStudent, graduatedStudent), cites: plan.cite("schoolCollective") },
  ],
  reaches: [],
  placements: [
    { id: "schoolLocation", cites: plan.cite("students"), when: studiesHere },
    { id: "schoolCollective", cites: plan.cite("schoolCollective"), when: studiesHere },
    { id: "placeOfOrigin", cites: plan.cite("students"), when: backToOrigin },
    { id: "placeOfWork", cites: plan.cite("students"), when: toTheWork },
  ],
  papers: [
    paper("admissionLetter", "implied", plan.cite("students"), studiesHere),
    paper("graduationCertificate", "implied", plan.cite("students"), any(backToOrigin, toTheWork)),
  ],
};

/** B3 水库移民、易地扶贫搬迁移民: 三、(一)3 */
const movedIn: Criterion = oneOf("relocation", ["reservoirMovedIn", "povertyAlleviationMovedIn"]);

export const resettled: SettlementRoute = {
  id: "bijie.resettled",
  basis: "encouraged",
  conditions: [
    { id: "movedIn", criterion: movedIn, cites: plan.cite("resettled") },
    { id: "livesAtTheSite", criterion: all(anywhere, isHere("livesIn")), cites: plan.cite("resettled") },
  ],
  // 群众 itemises nobody: whether small children who have not moved in themselves come along is for the authority.
  reaches: [
    {
      id: "smallChild",
      criterion: all(kin("child"), not(atLeast("ageYears", 16)), not(movedIn), authorityDecides),
      cites: plan.cite("resettled"),
      papers: [],
    },
  ],
  placements: [{ id: "resettlementSite", cites: plan.cite("resettled") }],
  papers: [paper("relocationPapers", "implied", plan.cite("resettled"))],
};

/** B4 非本县(区)户籍公职人员: 三、(一)4 */
export const official: SettlementRoute = {
  id: "bijie.official",
  basis: "encouraged",
  conditions: [
    { id: "publicOfficial", criterion: neverAdvised(oneOf("work", ["publicOfficial"])), cites: plan.cite("officials") },
    { id: "worksHere", criterion: all(anywhere, isHere("worksIn")), cites: plan.cite("officials") },
    {
      id: "hukouOfAnotherCounty",
      cites: plan.cite("officials"),
      // The county is not asked: a hukou elsewhere in Bijie may or may not be 非本县(区).
      criterion: any(hukouOutside(bijieDivision), authorityDecides),
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
  conditions: [
    { id: "anywhere", criterion: anywhere, cites: plan.cite("unregistered") },
    { id: "noHukou", criterion: neverAdvised(oneOf("hukou.kind", ["none"])), cites: plan.cite("unregistered") },
  ],
  reaches: [],
  placements: [],
  papers: [],
};

export const routes = [town, student, resettled, official, unregistered] as const;
