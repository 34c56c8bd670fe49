import { admitted, graduated, higherEducation, paper, ruralHukou } from "../common-criteria";
import {
  all, amountsTo, any, authorityDecides, given, holdsDwelling, hukouIn, kin, neverAdvised, oneOf, type Criterion,
} from "../criterion";
import type { Condition, Reach, SettlementRoute } from "../policy";
import { opinion, shandongDivision, weihaiDivision } from "./instrument";

/** 合法稳定住所. No 含租赁 is printed: whether a private lease or a works dormitory is one is not answered. */
const lawfulDwelling: Criterion = all(
  holdsDwelling(),
  amountsTo("destination.dwelling", {
    met: ["ownedLawful", "publicRental", "affordableHousing", "resettlementHousing"],
    authorityDecides: ["rentedLawful", "employerDormitory"],
  }),
);
const noLawfulDwelling: Criterion = neverAdvised(amountsTo("destination.dwelling", {
  met: ["schoolDormitory", "relativeHome", "none"],
  authorityDecides: ["rentedLawful", "employerDormitory"],
}));

/** 合法稳定就业. Flexible work is left to the authority, whatever the income. */
const lawfulEmployment: Criterion = any(
  all(oneOf("work", ["employed", "selfEmployed", "publicOfficial"]), given("stableIncome")),
  all(oneOf("work", ["flexible"]), authorityDecides()),
);
const basicCondition: Criterion = any(lawfulDwelling, lawfulEmployment);

const inCityOrTown: Condition = {
  id: "inCityOrTown", criterion: oneOf("destination.placeType", ["cityOrTown"]), cites: opinion.cite("basicCondition"),
};

// 举家落户 is the aim; who belongs to the family is in another regulation.
const wholeFamily: Reach = {
  id: "wholeFamily",
  criterion: all(kin("spouse", "child", "parent", "otherRelative"), authorityDecides()),
  cites: opinion.cite("basicCondition"),
  defersTo: "migrationMeasures",
  otherReadings: ["W-b"],
  papers: [],
};

/** W1 合法稳定住所或合法稳定就业: 三、1 */
export const base: SettlementRoute = {
  id: "weihai.base",
  basis: "basicConditionMet",
  conditions: [
    inCityOrTown,
    { id: "dwellingOrEmployment", criterion: basicCondition, cites: opinion.cite("basicCondition"), defersTo: "migrationMeasures" },
  ],
  reaches: [wholeFamily],
  placements: [],
  papers: [paper("dwellingOrEmploymentProof", "implied", opinion.cite("basicCondition"))],
};

/** W2 合法稳定就业人员, 单位等集体户: 三、2 s.1 */
export const unit: SettlementRoute = {
  id: "weihai.unit",
  basis: "basicConditionMet",
  conditions: [
    inCityOrTown,
    { id: "lawfulEmployment", criterion: lawfulEmployment, cites: opinion.cite("unitCollective"), defersTo: "migrationMeasures" },
  ],
  reaches: [],
  placements: [{ id: "unitCollective", cites: opinion.cite("unitCollective") }],
  papers: [paper("employmentProof", "implied", opinion.cite("unitCollective"))],
};

/** W3 暂不具备合法稳定住所, 社区集体户: 三、2 s.2 */
export const community: SettlementRoute = {
  id: "weihai.community",
  basis: "basicConditionMet",
  conditions: [
    inCityOrTown,
    {
      id: "dwellingOrEmployment", criterion: basicCondition, cites: opinion.cite("basicCondition"), defersTo: "migrationMeasures",
      // 三、2 may stand alone: then nothing is asked but that a dwelling is lacking.
      wider: { "W-a": all() },
    },
    { id: "noLawfulDwelling", criterion: noLawfulDwelling, cites: opinion.cite("communityCollective"), defersTo: "migrationMeasures" },
  ],
  reaches: [wholeFamily],
  placements: [{ id: "communityCollective", cites: opinion.cite("communityCollective") }],
  papers: [paper("employmentProof", "implied", opinion.cite("communityCollective"))],
};

/** W4 省内农村籍大学生, 市内高校录取: 三、2 s.3 */
export const student: SettlementRoute = {
  id: "weihai.student",
  basis: "conditionsMet",
  conditions: [
    { id: "ruralStudent", criterion: ruralHukou, cites: opinion.cite("students") },
    { id: "fromShandong", criterion: hukouIn(shandongDivision), cites: opinion.cite("students") },
    { id: "admittedHere", criterion: all(admitted, oneOf("education.schoolIn", ["weihai"])), cites: opinion.cite("students") },
    { id: "higherEducation", criterion: higherEducation, cites: opinion.cite("students") },
  ],
  reaches: [],
  placements: [{ id: "schoolLocation", cites: opinion.cite("students") }],
  papers: [paper("admissionLetter", "implied", opinion.cite("students"))],
};

const ruralOriginHere: Criterion = any(all(ruralHukou, hukouIn(weihaiDivision)), oneOf("originalHukou", ["rural"]));

/** W5 毕业后迁回威海原籍: 三、2 s.3 */
export const returning: SettlementRoute = {
  id: "weihai.return",
  basis: "conditionsMet",
  conditions: [
    { id: "graduated", criterion: graduated, cites: opinion.cite("returning") },
    { id: "higherEducation", criterion: higherEducation, cites: opinion.cite("returning") },
    {
      id: "ruralOriginHere", criterion: ruralOriginHere, cites: opinion.cite("returning"),
      // Any graduate may go back to where they come from, of rural origin or not.
      wider: { "W-c": oneOf("originalHukou", ["any"]) },
    },
  ],
  reaches: [],
  placements: [{ id: "placeOfOrigin", cites: opinion.cite("returning") }],
  papers: [paper("graduationCertificate", "implied", opinion.cite("returning"))],
};

export const routes = [base, unit, community, student, returning] as const;
