import { admitted, kinship, spouse, worksHere } from "../common-criteria";
import {
  all, amountsTo, any, authorityDecides, given, holdsDwelling, includes, kin, livesWithLead, ofLead, oneOf, readings, shortOf, type Criterion,
} from "../criterion";
import type { Citation } from "../instrument";
import type { Paper, Placement, Reach } from "../policy";
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

/** 以上 means item (五)3; on the other reading also the people of (四). */
export const communityFamilyOnOtherReading = [{ id: "X-j", when: all(holdsDwelling(), rents) }] as const;

const neverMarried: Criterion = all(kin("child"), oneOf("maritalStatus", ["neverMarried"]));
const noLongerMarried: Criterion = all(kin("child"), oneOf("maritalStatus", ["divorced", "widowed"]));

/** 未婚子女: never married, of any age. Whoever is no longer married would count on the other reading. */
export const unmarriedChild = (cites: Citation, also: Criterion = all(), papers: readonly Paper[] = []): Reach => ({
  id: "unmarriedChild",
  criterion: all(neverMarried, also),
  cites,
  wider: { "X-k": all(noLongerMarried, also) },
  papers: [kinship("parentageProof", cites), kinship("unmarriedProof", cites), ...papers],
});

// X-a: the last limb of 二、(四)1 speaks of cadres only (A) or of everybody in the item (B), who then needs a dwelling for the family.
const familyOnReadingB = readings("X-a", { A: any(), B: ofLead(lawfulDwelling) });

/** Who follows a student, graduate or former soldier of 二、(四)1: into no school's or workplace's household, but to the dwelling. */
export const itemOneFamily: readonly Reach[] = [spouse, unmarriedChild].map((reach) => ({
  ...reach(plan.cite("resettledFamily"), familyOnReadingB, [kinship("dwellingProof", plan.cite("resettledFamily"))]), noPlacement: true,
}));

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

const towns = plan.cite("towns");
const livingTogether: readonly Paper[] = [kinship("coResidenceProof", towns)];
const unmarriedChildInTown = unmarriedChild(towns, livesWithLead(), livingTogether);

/** 共同居住生活的配偶、未婚子女、父母等. On the other reading of X-f only the spouse has to live together with the lead. */
export const townFamily: readonly Reach[] = [
  spouse(towns, livesWithLead(), livingTogether),
  { ...unmarriedChildInTown, wider: { ...unmarriedChildInTown.wider, "X-f": neverMarried } },
  {
    id: "parents", criterion: all(kin("parent"), livesWithLead()), cites: towns, wider: { "X-f": kin("parent") },
    papers: [kinship("parentageProof", towns), ...livingTogether],
  },
  {
    // 等 after 父母 may open the list (X-g): whom else it lets in is for the authority.
    id: "otherCoResidents", criterion: all(kin("otherRelative"), livesWithLead(), authorityDecides()), cites: towns, otherReadings: ["X-g"],
    papers: livingTogether,
  },
];
