import { admitted, kinship, spouse, worksHere } from "../common-criteria";
import {
  all, amountsTo, any, authorityDecides, given, holdsDwelling, includes, kin, livesWithLead, ofLead, oneOf, readings, shortOf, type Criterion,
} from "../criterion";
import type { Citation } from "../instrument";
import type { Placement, Reach } from "../policy";
import { plan } from "./instrument";

/** 合法稳定住所(含租赁). Whether a dormitory is one is not printed. */
export const lawfulDwelling: Criterion = all(
  holdsDwelling(),
  amountsTo("destination.dwelling", {
    met: ["ownedLawful", "rentedLawful", "publicRental", "affordableHousing", "resettlementHousing"],
    authorityDecides: ["employerDormitory", "schoolDormitory"],
  }),
);
const rents: Criterion = oneOf("destination.dwelling", ["rentedLawful", "publicRental"]);

/** 合法房产 */
export const owns: Criterion = all(holdsDwelling(), oneOf("destination.dwelling", ["ownedLawful"]));

export const studiesHere: Criterion = all(admitted, oneOf("education.schoolIn", ["xining"]));

/** 市外院校 */
export const schoolElsewhere: Criterion = oneOf("education.schoolIn", ["weihai", "bijie", "zhejiang", "dandong", "elsewhere"]);

/** X12, 二、(五)3 s.5: tenants may also be registered there. */
export const communityFamily: Placement = {
  id: "communityFamilyCollective", cites: plan.cite("communityFamilyCollective"), when: rents,
};

/** 未婚子女: never married, of any age. */
export const unmarriedChild = (cites: Citation, also: Criterion = all()): Reach => ({
  id: "unmarriedChild",
  criterion: all(kin("child"), oneOf("maritalStatus", ["neverMarried"]), also),
  cites,
  otherReadings: ["X-k"],
  papers: [kinship("parentageProof", cites), kinship("unmarriedProof", cites)],
});

// X-a: the last limb of 二、(四)1 speaks of cadres only (A) or of everybody in the item (B), who then needs a dwelling for the family.
const familyOnReadingB = readings("X-a", { A: any(), B: ofLead(lawfulDwelling) });

/** Who follows a student, graduate or former soldier of 二、(四)1. */
export const itemOneFamily: readonly Reach[] = [
  spouse(plan.cite("resettledFamily"), familyOnReadingB),
  unmarriedChild(plan.cite("resettledFamily"), familyOnReadingB),
];

/** 中级以上专业技术职务资格 */
export const intermediateTitle: Criterion = oneOf("qualification.professionalTitle", ["intermediate", "associateSenior", "senior"]);

/** 初级以上职业资格的技能型人员 */
const skilled: Criterion = oneOf(
  "qualification.vocationalSkill", ["junior", "intermediate", "senior", "technician", "seniorTechnician"],
);

/** 硕士、博士, 副高级以上, 高级技师, 特殊津贴, 引进人才, 非遗传承人 */
const listedTalent: Criterion = any(
  oneOf("qualification.degree", ["master", "doctor"]),
  oneOf("qualification.professionalTitle", ["associateSenior", "senior"]),
  oneOf("qualification.vocationalSkill", ["seniorTechnician"]),
  includes("qualification.honours", ["stateAllowance", "introducedTalentQinghai", "heritageBearer"]),
);

export const skilledOrListed: Criterion = any(skilled, listedTalent);

/** 依法签订劳动合同: a paper that somebody who works there can still get. */
const contract: Criterion = shortOf(given("labourContract"), worksHere);

// X-c: the contract is asked of skilled persons only (A) or of the whole list (B).
export const contractWhereAsked: Criterion = readings("X-c", { A: any(listedTalent, contract), B: contract });

/** 共同居住生活的父母 */
export const parentsLivingHere: Criterion = all(kin("parent"), livesWithLead());

// 等 after 父母 may open the list (X-g): whom else it lets in is for the authority.
export const othersLivingHere: Criterion = all(kin("otherRelative"), livesWithLead(), authorityDecides());
