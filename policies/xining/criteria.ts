import {
  all,
  any,
  atLeast,
  authorityDecides,
  given,
  home,
  inArea,
  includes,
  kin,
  livesWithLead,
  not,
  ofLead,
  oneOf,
  readings,
  registeredHere,
  shortOf,
  someOther,
  type Criterion,
} from "../criterion";
import type { Citation } from "../instrument";
import { kinship, oneOfTwo, paper, spouse, works } from "../phrases";
import type { Paper, Placement, Reach } from "../policy";
import { plan } from "./instrument";

/** Every kind of place but the one that somebody goes back to. */
export const anywhere = inArea("cityDistrict", "townOrSmallCity");
export const inCityDistrict = inArea("cityDistrict");
export const inTown = inArea("townOrSmallCity");
export const atOrigin = inArea("placeOfOrigin");

/** 合法稳定住所(含租赁), of either of a couple. Whether a dormitory, the workplace or a home without its deed is one is not printed. */
export const lawfulDwelling: Criterion = home("subjectOrSpouse", {
  met: ["ownedLawful", "rentedLawful", "publicRental", "affordableHousing", "resettlementHousing"],
  authority: ["ownedWithoutDeed"],
  unheld: ["employerDormitory", "workplace", "schoolDormitory"],
});
const rents: Criterion = home("subjectOrSpouse", { met: ["rentedLawful", "publicRental"] });
const bought: Criterion = home("subjectOrSpouse", {
  met: ["ownedLawful", "affordableHousing", "resettlementHousing", "ownedWithoutDeed"],
});
const dormitory: Criterion = home("subjectOrSpouse", {
  met: [],
  unheld: ["employerDormitory", "workplace", "schoolDormitory"],
});

/** Who rents is asked for the lease, who owns for the deed. */
export const dwellingProof = (cites: Citation): Paper[] => [
  ...oneOfTwo(
    "dwelling",
    paper("lease", "implied", cites, rents),
    paper("propertyCertificate", "implied", cites, bought),
  ),
  paper("dwellingProof", "implied", cites, dormitory),
];

/** 合法房产, of any co-owner. Whether a home without its deed is one is not printed. */
export const owns: Criterion = home("subject", { met: ["ownedLawful"], authority: ["ownedWithoutDeed"] });
/** What was bought in marriage may be the spouse's too. */
export const spouseOwns: Criterion = all(
  inCityDistrict,
  not(owns),
  someOther("spouse", all(home("subject", { met: ["ownedLawful"] }), any(registeredHere, not(given("wantsToMove"))))),
);

/** X12, 二、(五)3 s.5: tenants may also be registered there. */
export const communityFamily: Placement = {
  id: "communityFamilyCollective",
  cites: plan.cite("communityFamilyCollective"),
  when: rents,
};

/** 以上 means item (五)3; on the other reading also the people of (四). */
export const communityFamilyOnOtherReading = [{ id: "X-j", when: rents }] as const;

const neverMarried: Criterion = all(kin("child"), oneOf("maritalStatus", ["neverMarried"]));
const noLongerMarried: Criterion = all(kin("child"), oneOf("maritalStatus", ["divorced", "widowed"]));

/** 未婚子女: never married, of any age. Whoever is no longer married would count on the other reading. */
export const unmarriedChild = (cites: Citation, also: Criterion = all(), papers: readonly Paper[] = []): Reach => ({
  id: "unmarriedChild",
  criterion: all(neverMarried, also),
  cites,
  wider: { "X-k": all(noLongerMarried, also) },
  papers: [kinship("parentageProof", cites), kinship("unmarriedProof", cites, atLeast("ageYears", 16)), ...papers],
});

// X-a: the last limb of 二、(四)1 speaks of cadres only (A) or of everybody in the item (B), who then needs a dwelling for the family.
const familyOnReadingB = readings("X-a", { A: any(), B: ofLead(lawfulDwelling) });

const ofLeadsDwelling = (cites: Citation): Paper[] =>
  dwellingProof(cites).map((it) => ({ ...it, ...(it.when && { when: ofLead(it.when) }) }));

/** Who follows a student, graduate or former soldier of 二、(四)1: into no school's or workplace's household, but to the dwelling. */
export const itemOneFamily: readonly Reach[] = [spouse, unmarriedChild].map((reach) => ({
  ...reach(plan.cite("resettledFamily"), familyOnReadingB, ofLeadsDwelling(plan.cite("resettledFamily"))),
  noPlacement: true,
}));

/** 中级以上专业技术职务资格 */
export const intermediateTitle: Criterion = oneOf("qualification.professionalTitle", [
  "intermediate",
  "associateSenior",
  "senior",
]);

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

export const skilledOrListed: Criterion = any(skilled, listedTalent);

/** 依法签订劳动合同: a paper that somebody who works there can still get. */
const contract: Criterion = shortOf(given("labourContract"), works);

// X-c: the contract is asked of skilled persons only (A) or of the whole list (B).
export const contractWhereAsked: Criterion = readings("X-c", { A: any(listedTalent, contract), B: contract });

const towns = plan.cite("towns");
const livingTogether: readonly Paper[] = [kinship("coResidenceProof", towns)];
const unmarriedChildInTown = unmarriedChild(towns, livesWithLead, livingTogether);

/** 共同居住生活的配偶、未婚子女、父母等. On the other reading of X-f only the spouse has to live together with the lead. */
export const townFamily: readonly Reach[] = [
  spouse(towns, livesWithLead, livingTogether),
  { ...unmarriedChildInTown, wider: { ...unmarriedChildInTown.wider, "X-f": neverMarried } },
  {
    id: "parents",
    criterion: all(kin("parent"), livesWithLead),
    cites: towns,
    wider: { "X-f": kin("parent") },
    papers: [kinship("parentageProof", towns), ...livingTogether],
  },
  {
    // 等 after 父母 may open the list (X-g): whom else it lets in is for the authority.
    id: "otherCoResidents",
    criterion: all(kin("otherRelative"), livesWithLead, authorityDecides),
    cites: towns,
    otherReadings: ["X-g"],
    papers: livingTogether,
  },
];
