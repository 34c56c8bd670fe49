import {
  all,
  any,
  type Criterion,
  given,
  graduatedOutside,
  includes,
  not,
  oneOf,
  originIn,
  readings,
  shortOf,
} from "../criterion";
import { diplomaKind, graduated, paper, works } from "../phrases";
import type { SettlementRoute } from "../policy";
import { plan, xiningDivision } from "./instrument";
import { anywhere, atOrigin, implied, placed } from "./phrases";

const { cite } = plan;

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

/** 中级以上专业技术职务资格 */
const intermediateTitle: Criterion = oneOf("qualification.professionalTitle", [
  "intermediate",
  "associateSenior",
  "senior",
]);

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

/** 初级以上职业资格的技能型人员 */
const skilled: Criterion = oneOf("qualification.vocationalSkill", [
  "junior",
  "intermediate",
  "senior",
  "technician",
  "seniorTechnician",
]);

/** 硕士、博士, 副高级以上, 高级技师, 特殊津贴, 引进人才, 非遗传承人 */
const listedTalent: Criterion = any(
  oneOf("qualification.degree", ["master", "doctor"]),
  oneOf("qualification.professionalTitle", ["associateSenior", "senior"]),
  oneOf("qualification.vocationalSkill", ["seniorTechnician"]),
  includes("qualification.honours", ["stateAllowance", "introducedTalentQinghai", "heritageBearer"]),
);

const skilledOrListed: Criterion = any(skilled, listedTalent);

/** 依法签订劳动合同: a paper that somebody who works there can still get. */
const contract: Criterion = shortOf(given("labourContract"), works);

// X-c: the contract is asked of skilled persons only (A) or of the whole list (B).
const contractWhereAsked: Criterion = readings("X-c", { A: any(listedTalent, contract), B: contract });

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

/** 二、(四)2, in its order. */
export const graduatesAndTalent: readonly SettlementRoute[] = [graduate, returning, midTitle, advanced];
