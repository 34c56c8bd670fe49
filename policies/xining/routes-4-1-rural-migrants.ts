import {
  all,
  any,
  type Criterion,
  given,
  isHere,
  ofLead,
  ofRuralOrigin,
  oneOf,
  originIn,
  readings,
} from "../criterion";
import type { Citation } from "../instrument";
import { admitted, diplomaKind, graduated, paper, spouse, worksHere } from "../phrases";
import type { Condition, Paper, Reach, SettlementRoute } from "../policy";
import { plan, xiningDivision } from "./instrument";
import { anywhere, atOrigin, dwellingProof, implied, lawfulDwelling, placed, unmarriedChild } from "./phrases";

const { cite } = plan;

// X-a: the last limb of 二、(四)1 speaks of cadres only (A) or of everybody in the item (B), who then needs a dwelling for the family.
const familyOnReadingB = readings("X-a", { A: any(), B: ofLead(lawfulDwelling) });

const ofLeadsDwelling = (cites: Citation): Paper[] =>
  dwellingProof(cites).map((it) => ({ ...it, ...(it.when && { when: ofLead(it.when) }) }));

/** Who follows a student, graduate or former soldier of 二、(四)1: into no school's or workplace's household, but to the dwelling. */
const itemOneFamily: readonly Reach[] = [spouse, unmarriedChild].map((reach) => ({
  ...reach(cite("resettledFamily"), familyOnReadingB, ofLeadsDwelling(cite("resettledFamily"))),
  noPlacement: true,
}));

/** Back to 原籍, or to where the work is, and nowhere else. */
const originOrWorkHere: Criterion = any(all(atOrigin, originIn(xiningDivision)), all(anywhere, worksHere));

/** X1 农村籍学生, on admission: 二、(四)1 s.2 */
const student: SettlementRoute = {
  id: "xining.student",
  basis: "conditionsMet",
  conditions: [
    { id: "ruralStudent", criterion: ofRuralOrigin, cites: cite("studentsAndGraduates") },
    { id: "admitted", criterion: admitted, cites: cite("studentsAndGraduates") },
    { id: "schoolHere", criterion: all(anywhere, isHere("studiesIn")), cites: cite("studentsAndGraduates") },
  ],
  reaches: itemOneFamily,
  placements: placed("studentsAndGraduates", "schoolLocation"),
  papers: implied("studentsAndGraduates", "admissionLetter", "ruralHukouBooklet"),
};

/** X2 农村籍学生, after graduation: 二、(四)1 s.2 */
const ruralGraduate: SettlementRoute = {
  id: "xining.ruralGraduate",
  basis: "conditionsMet",
  conditions: [
    { id: "ruralNowOrBefore", criterion: ofRuralOrigin, cites: cite("studentsAndGraduates") },
    { id: "graduated", criterion: graduated, cites: cite("studentsAndGraduates"), notes: diplomaKind },
    { id: "originOrWorkHere", criterion: originOrWorkHere, cites: cite("studentsAndGraduates") },
  ],
  reaches: itemOneFamily,
  placements: [
    { id: "placeOfOrigin", cites: cite("studentsAndGraduates"), when: all(atOrigin, originIn(xiningDivision)) },
    { id: "placeOfWork", cites: cite("studentsAndGraduates"), when: all(anywhere, worksHere) },
  ],
  papers: [
    ...implied("studentsAndGraduates", "graduationCertificate"),
    paper("workProof", "implied", cite("studentsAndGraduates"), anywhere),
  ],
};

/** X3 农村学生参军退出现役, 进入城镇就(创)业: 二、(四)1 s.3 */
const studentSoldier: SettlementRoute = {
  id: "xining.studentSoldier",
  basis: "conditionsMet",
  conditions: [
    {
      id: "enlistedAsRuralStudent",
      criterion: oneOf("military", ["ruralStudentDischarged"]),
      cites: cite("discharged"),
    },
    { id: "worksHere", criterion: all(anywhere, worksHere), cites: cite("discharged") },
  ],
  reaches: itemOneFamily,
  placements: placed("discharged", "placeOfWork"),
  papers: implied("discharged", "dischargePapers", "workProof"),
};

const resettledOfficer: Condition[] = [
  {
    id: "resettledOfficer",
    criterion: oneOf("military", ["resettledOfficer"]),
    cites: cite("resettledUnit"),
    // 干部 may belong to 离退休 alone: then anybody who has left the forces and is accepted for resettlement.
    wider: { "X-b": oneOf("military", ["ruralSoldierDischarged", "ruralStudentDischarged", "otherDischarged"]) },
  },
  { id: "resettlementAccepted", criterion: given("resettlementAccepted"), cites: cite("resettledUnit") },
];

/** X4a 接受安置的军队干部本人: 二、(四)1 s.3 */
const resettledUnit: SettlementRoute = {
  id: "xining.resettledUnit",
  basis: "conditionsMet",
  conditions: [{ id: "anywhere", criterion: anywhere, cites: cite("resettledUnit") }, ...resettledOfficer],
  reaches: [],
  placements: placed("resettledUnit", "unitCollective"),
  papers: implied("resettledUnit", "resettlementPapers"),
};

/** X4b 有合法稳定住所的, 本人、配偶、未婚子女: 二、(四)1 last limb */
const resettledFamily: SettlementRoute = {
  id: "xining.resettledFamily",
  basis: "conditionsMet",
  conditions: [
    ...resettledOfficer,
    { id: "lawfulDwelling", criterion: lawfulDwelling, cites: cite("resettledFamily") },
  ],
  reaches: [spouse(cite("resettledFamily")), unmarriedChild(cite("resettledFamily"))],
  placements: [],
  papers: [...implied("resettledUnit", "resettlementPapers"), ...dwellingProof(cite("resettledFamily"))],
};

/** 二、(四)1, in its order. */
export const ruralMigrants: readonly SettlementRoute[] = [
  student,
  ruralGraduate,
  studentSoldier,
  resettledUnit,
  resettledFamily,
];
