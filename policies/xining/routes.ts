import {
  all,
  any,
  atLeast,
  given,
  graduatedOutside,
  isHere,
  not,
  oneOf,
  ofRuralOrigin,
  originIn,
  readings,
  shortOf,
  type Criterion,
} from "../criterion";
import { admitted, diplomaKind, graduated, income, paper, spouse, works, worksHere } from "../phrases";
import type { Condition, Paper, Placement, SettlementRoute } from "../policy";
import {
  anywhere,
  atOrigin,
  communityFamily,
  communityFamilyOnOtherReading,
  contractWhereAsked,
  dwellingProof,
  inCityDistrict,
  intermediateTitle,
  inTown,
  itemOneFamily,
  lawfulDwelling,
  owns,
  skilledOrListed,
  spouseOwns,
  townFamily,
  unmarriedChild,
} from "./criteria";
import { plan, xiningDivision } from "./instrument";

const { cite } = plan;
type Clause = Parameters<typeof cite>[0];
/** No route but X8 names a paper: they only follow from the conditions. */
const implied = (clause: Clause, ...ids: string[]): Paper[] => ids.map((id) => paper(id, "implied", cite(clause)));
const placed = (clause: Clause, ...ids: string[]): Placement[] => ids.map((id) => ({ id, cites: cite(clause) }));

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

/** X5 毕业生、留学归国人员在西宁就(创)业: 二、(四)2 */
const graduate: SettlementRoute = {
  id: "xining.graduate",
  basis: "conditionsMet",
  conditions: [
    { id: "anywhere", criterion: anywhere, cites: cite("graduates") },
    { id: "graduated", criterion: graduated, cites: cite("graduates"), notes: diplomaKind },
    { id: "worksInXining", criterion: works, cites: cite("graduates"), wider: { "X-e": all() } },
  ],
  reaches: [],
  placements: placed("graduates", "talentCentreCollective", "unitCollectiveLater", "placeOfResidenceLater"),
  papers: [
    paper("graduationCertificate", "implied", cite("graduates"), not(given("education.graduatedOverseas"))),
    paper("overseasDegreeCertification", "implied", cite("graduates"), given("education.graduatedOverseas")),
    ...implied("graduates", "workProof"),
  ],
};

/** X6 原户籍在我市的市外院校毕业生: 二、(四)2 */
const returning: SettlementRoute = {
  id: "xining.return",
  basis: "conditionsMet",
  conditions: [
    { id: "atOrigin", criterion: atOrigin, cites: cite("returningGraduates") },
    { id: "graduated", criterion: graduated, cites: cite("returningGraduates"), notes: diplomaKind },
    { id: "schoolElsewhere", criterion: graduatedOutside(xiningDivision), cites: cite("returningGraduates") },
    {
      id: "originHere",
      criterion: originIn(xiningDivision),
      cites: cite("returningGraduates"),
      otherReadings: ["X-d"],
    },
  ],
  reaches: [],
  placements: placed("returningGraduates", "placeOfOrigin"),
  papers: implied("returningGraduates", "graduationCertificate", "formerHukouProof"),
};

/** X7 正式录、聘用, 中级以上专业技术职务资格: 二、(四)2 */
const midTitle: SettlementRoute = {
  id: "xining.midTitle",
  basis: "conditionsMet",
  conditions: [
    { id: "anywhere", criterion: anywhere, cites: cite("midTitle") },
    { id: "formallyRecruited", criterion: given("formallyRecruited"), cites: cite("midTitle") },
    { id: "intermediateTitle", criterion: intermediateTitle, cites: cite("midTitle") },
  ],
  reaches: [],
  placements: [
    ...placed("midTitle", "unitCollective"),
    { id: "directLineHousehold", cites: cite("midTitle"), when: oneOf("relativesWithHukou", ["directLine"]) },
    ...placed("midTitle", "talentCentreCollective"),
  ],
  papers: implied("midTitle", "titleCertificate", "appointmentProof"),
};

/** X8 技能型人员; 硕士、博士等: 二、(四)2 */
const advanced: SettlementRoute = {
  id: "xining.advanced",
  basis: "conditionsMet",
  conditions: [
    { id: "anywhere", criterion: anywhere, cites: cite("advancedTalent") },
    {
      id: "skilledOrListed",
      criterion: skilledOrListed,
      cites: cite("advancedTalent"),
      notes: [{ id: "diplomaKind", when: oneOf("qualification.degree", ["master", "doctor"]) }],
    },
    { id: "labourContract", criterion: contractWhereAsked, cites: cite("advancedTalent") },
  ],
  reaches: [],
  placements: placed("advancedTalent", "unitCollective", "talentCentreCollective"),
  papers: [
    paper("labourContract", "named", cite("advancedTalent")),
    ...implied("advancedTalent", "qualificationCertificate"),
  ],
};

/** The income of work counts where the work is; that of somebody who does not work has no place. */
const incomeHere: Criterion = all(income, any(isHere("worksIn"), not(works)));

/** X9 建制镇和小城市: 二、(五)3 s.2 */
const town: SettlementRoute = {
  id: "xining.town",
  basis: "conditionsMet",
  conditions: [
    { id: "inTownOrSmallCity", criterion: inTown, cites: cite("towns") },
    { id: "lawfulDwelling", criterion: lawfulDwelling, cites: cite("towns") },
    { id: "lawfulIncome", criterion: incomeHere, cites: cite("towns") },
  ],
  reaches: townFamily,
  placements: [...placed("towns", "localRegister"), communityFamily],
  papers: [...dwellingProof(cite("towns")), ...implied("towns", "incomeProof")],
};

const threeYears = 36;

// X-h: 养老保险 names no scheme: residents' months count on reading A only.
const pensionPaidHere = readings("X-h", {
  A: shortOf(atLeast(["pensionMonths.employee", "pensionMonths.resident"], threeYears)),
  B: shortOf(atLeast("pensionMonths.employee", threeYears)),
});

/** X10 西宁市区务工经商: 二、(五)3 s.3 */
const cityWorker: SettlementRoute = {
  id: "xining.cityWorker",
  basis: "conditionsMet",
  conditions: [
    { id: "inCityDistrict", criterion: inCityDistrict, cites: cite("urbanWorkers") },
    { id: "worksHere", criterion: worksHere, cites: cite("urbanWorkers") },
    { id: "lawfulDwelling", criterion: lawfulDwelling, cites: cite("urbanWorkers") },
    { id: "lawfulIncome", criterion: incomeHere, cites: cite("urbanWorkers") },
    { id: "pensionPaidHere", criterion: pensionPaidHere, cites: cite("urbanWorkers"), otherReadings: ["X-i"] },
  ],
  reaches: [spouse(cite("urbanWorkers")), unmarriedChild(cite("urbanWorkers"))],
  placements: [communityFamily],
  papers: [
    ...implied("urbanWorkers", "workProof"),
    ...dwellingProof(cite("urbanWorkers")),
    ...implied("urbanWorkers", "incomeProof", "pensionRecord"),
  ],
};

/** X11 西宁市区合法房产: 二、(五)3 s.4 */
const cityOwner: SettlementRoute = {
  id: "xining.cityOwner",
  basis: "conditionsMet",
  conditions: [
    { id: "inCityDistrict", criterion: inCityDistrict, cites: cite("urbanOwners") },
    { id: "ownsProperty", criterion: owns, cites: cite("urbanOwners") },
  ],
  reaches: [spouse(cite("urbanOwners")), unmarriedChild(cite("urbanOwners"))],
  placements: placed("urbanOwners", "ownDwelling"),
  papers: implied("urbanOwners", "propertyCertificate"),
  hints: [{ id: "jointProperty", when: spouseOwns }],
};

const itemFour = [
  student,
  ruralGraduate,
  studentSoldier,
  resettledUnit,
  resettledFamily,
  graduate,
  returning,
  midTitle,
  advanced,
];

export const routes: readonly SettlementRoute[] = [
  ...itemFour.map((route) => ({ ...route, otherReadings: communityFamilyOnOtherReading })),
  town,
  cityWorker,
  cityOwner,
];
