import {
  all,
  any,
  authorityDecides,
  given,
  home,
  inArea,
  isHere,
  kin,
  not,
  oneOf,
  originIn,
  possible,
  ruralOriginIn,
  someOther,
  type Criterion,
} from "../criterion";
import { admittedTo, diplomaKind, graduatedFrom, higherEducation, oneOfTwo, paper } from "../phrases";
import type { Condition, Reach, SettlementRoute } from "../policy";
import { opinion, shandongDivision, weihaiDivision } from "./instrument";

/** 合法稳定住所, of either of a couple. No 含租赁 is printed: whether a private lease, a works dormitory, the workplace or a home without its deed is one is not answered. */
const lawfulDwelling: Criterion = home("subjectOrSpouse", {
  met: ["ownedLawful", "publicRental", "affordableHousing", "resettlementHousing"],
  authority: ["rentedLawful", "ownedWithoutDeed"],
  unheld: ["employerDormitory", "workplace"],
});
const noLawfulDwelling: Criterion = not(lawfulDwelling);

/** 合法稳定就业. Flexible work is left to the authority, whatever the income. */
const lawfulEmployment: Criterion = any(
  all(oneOf("work", ["employed", "selfEmployed", "publicOfficial"]), given("stableIncome")),
  all(oneOf("work", ["flexible"]), authorityDecides),
);
const basicCondition: Criterion = any(lawfulDwelling, lawfulEmployment);

const inCityOrTown: Condition = {
  id: "inCityOrTown",
  criterion: inArea("cityOrTown"),
  cites: opinion.cite("basicCondition"),
};

// 举家落户 is the aim; who belongs to the family is in another regulation.
const wholeFamily: Reach = {
  id: "wholeFamily",
  criterion: all(kin("spouse", "child", "parent", "otherRelative"), authorityDecides),
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
    {
      id: "dwellingOrEmployment",
      criterion: basicCondition,
      cites: opinion.cite("basicCondition"),
      defersTo: "migrationMeasures",
      // Whose the dwelling is, is not printed: whoever lives in a relative's may have it too.
      wider: {
        "W-b": any(basicCondition, all(oneOf("livesInFamilyHome", ["yes"]), someOther("related", lawfulDwelling))),
      },
    },
  ],
  reaches: [wholeFamily],
  placements: [],
  papers: oneOfTwo(
    "dwellingOrEmployment",
    paper("dwellingProof", "implied", opinion.cite("basicCondition"), lawfulDwelling),
    paper("employmentProof", "implied", opinion.cite("basicCondition"), lawfulEmployment),
  ),
};

/** W2 合法稳定就业人员, 单位等集体户: 三、2 s.1 */
export const unit: SettlementRoute = {
  id: "weihai.unit",
  basis: "basicConditionMet",
  conditions: [
    inCityOrTown,
    {
      id: "lawfulEmployment",
      criterion: lawfulEmployment,
      cites: opinion.cite("unitCollective"),
      defersTo: "migrationMeasures",
    },
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
      id: "dwellingOrEmployment",
      criterion: basicCondition,
      cites: opinion.cite("basicCondition"),
      defersTo: "migrationMeasures",
      // 三、2 may stand alone: then nothing is asked but that a dwelling is lacking.
      wider: { "W-a": all() },
    },
    {
      id: "noLawfulDwelling",
      criterion: noLawfulDwelling,
      cites: opinion.cite("communityCollective"),
      defersTo: "migrationMeasures",
    },
  ],
  reaches: [wholeFamily],
  placements: [{ id: "communityCollective", cites: opinion.cite("communityCollective") }],
  papers: [paper("employmentProof", "implied", opinion.cite("basicCondition"), possible(lawfulEmployment))],
};

/** W4 省内农村籍大学生, 市内高校录取: 三、2 s.3 */
export const student: SettlementRoute = {
  id: "weihai.student",
  basis: "conditionsMet",
  conditions: [
    { id: "ruralFromShandong", criterion: ruralOriginIn(shandongDivision), cites: opinion.cite("students") },
    { id: "higherEducation", criterion: admittedTo(...higherEducation), cites: opinion.cite("students") },
    { id: "schoolHere", criterion: all(inArea("cityOrTown"), isHere("studiesIn")), cites: opinion.cite("students") },
  ],
  reaches: [],
  placements: [{ id: "schoolLocation", cites: opinion.cite("students") }],
  papers: [paper("admissionLetter", "implied", opinion.cite("students"))],
};

/** W5 毕业后迁回威海原籍: 三、2 s.3 */
export const returning: SettlementRoute = {
  id: "weihai.return",
  basis: "conditionsMet",
  conditions: [
    { id: "inVillageOfOrigin", criterion: inArea("villageOfOrigin"), cites: opinion.cite("returning") },
    {
      id: "higherEducation",
      criterion: graduatedFrom(...higherEducation),
      cites: opinion.cite("returning"),
      notes: diplomaKind,
    },
    {
      id: "ruralOriginHere",
      criterion: ruralOriginIn(weihaiDivision),
      cites: opinion.cite("returning"),
      // Any graduate may go back to where they come from, of rural origin or not.
      wider: { "W-c": originIn(weihaiDivision) },
    },
  ],
  reaches: [],
  placements: [{ id: "placeOfOrigin", cites: opinion.cite("returning") }],
  papers: [paper("graduationCertificate", "implied", opinion.cite("returning"))],
};

export const routes = [base, unit, community, student, returning] as const;
