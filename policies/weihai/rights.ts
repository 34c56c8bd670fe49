import { admitted, graduated, higherEducation, ofRuralFamily, ofRuralOrigin } from "../common-criteria";
import { all, any, atLeast, atMost, not, oneOf, type Criterion } from "../criterion";
import type { Effect, Paper, Right, RightKind } from "../policy";
import { backToTheVillage, housingVoucher, landRights } from "./land-rights";
import { opinion } from "./instrument";

type Clause = Parameters<typeof opinion.cite>[0];

/** 农业转移人口 */
const forMigrants = (id: string, kind: RightKind, clause: Clause, effect: Effect): Right => ({
  id, kind, cites: [opinion.cite(clause)], cases: [{ when: ofRuralOrigin, effect }], otherwise: "notStated",
});

/** 农业转移人口 who 转为城镇居民 or 落户城镇: not graduates who go back to their village. */
const forNewTownspeople = (id: string, kind: RightKind, clause: Clause, effect: Effect, when: Criterion = ofRuralOrigin): Right => ({
  id, kind, cites: [opinion.cite(clause)],
  cases: [{ when: all(when, not(backToTheVillage)), effect }], otherwise: "notStated",
});

/** Sentences that speak of 农业转移人口, 随迁子女 or 农村劳动力 without asking that they settle. */
const alsoResidents = (right: Right): Right => ({ ...right, addresses: "residents" });

const forMigrantsAndFamily = (id: string, kind: RightKind, clause: Clause, effect: Effect): Right => ({
  id, kind, cites: [opinion.cite(clause)], cases: [{ when: ofRuralFamily, effect }], otherwise: "notStated",
});

const forPupils = (id: string, clause: Clause, when: Criterion, effect: Effect, papers: readonly Paper[] = []): Right => ({
  id, kind: "schooling", cites: [opinion.cite(clause)], cases: [{ when, effect, papers }], otherwise: "notApplicable",
});

/** 其他权益: 二、5; residence permit: 三、3 */
const otherFarmerRights: readonly Right[] = [
  forNewTownspeople("farmSubsidies", "other", "farmSubsidies", "kept"),
  forNewTownspeople("enlistment", "other", "enlistment", "kept", all(ofRuralOrigin, atMost("settledMonthsAgo", 36))),
  forNewTownspeople("urbanRelief", "relief", "urbanRelief", "ifQualified"),
  {
    id: "residencePermitServices", kind: "other", cites: [opinion.cite("residencePermit")],
    cases: [], otherwise: "ifQualified", defersTo: "residencePermitRegulation", addresses: "unregistered",
  },
];

/** 住房: 四 */
const housing: readonly Right[] = [
  alsoResidents(forMigrants("housingSecurity", "housing", "housingSecurity", "ifQualified")),
  alsoResidents({
    id: "housingFund",
    kind: "housing",
    cites: [opinion.cite("housingFund")],
    cases: [{ when: any(ofRuralOrigin, all(graduated, higherEducation), oneOf("work", ["selfEmployed"])), effect: "ifQualified" }],
    otherwise: "notStated",
  }),
  alsoResidents(forMigrants("purchaseRelief", "housing", "purchaseRelief", "ifQualified")),
  housingVoucher,
];

const permitForSchool: Paper = {
  id: "residencePermit", source: "named", purpose: "schooling", cites: opinion.cite("schoolEnrolment"),
};
const attends: Criterion = not(oneOf("schoolEvent", ["none"]));
const vocationalSchool: Criterion = any(
  oneOf("schoolEvent", ["zhongkao"]),
  all(admitted, oneOf("education.level", ["secondaryVocational"])),
);

/** 随迁子女: 五、1 */
const schooling: readonly Right[] = [
  { ...forPupils("schoolEnrolment", "schoolEnrolment", oneOf("schoolEvent", ["startPrimary", "transfer"]), "ifQualified", [permitForSchool]), addresses: "unregistered" },
  { ...forPupils("schoolFees", "schoolFees", attends, "gained"), addresses: "unregistered" },
  {
    id: "vocationalSchoolFees", kind: "schooling", cites: [opinion.cite("vocationalSchoolFees")],
    cases: [
      { when: vocationalSchool, effect: "gained" },
      // Whether 中等职业教育 includes 技工学校 is not printed.
      { when: all(admitted, oneOf("education.level", ["technicalSchool"])), effect: "notStated" },
    ],
    otherwise: "notApplicable", addresses: "unregistered",
  },
  alsoResidents(forPupils("seniorSchoolExam", "seniorSchoolExam", oneOf("schoolEvent", ["zhongkao"]), "ifQualified")),
  alsoResidents(forPupils("collegeExam", "collegeExam", oneOf("schoolEvent", ["gaokao"]), "ifQualified")),
];

/** 社会保障: 五、2 and 五、3 */
const socialSecurity: readonly Right[] = [
  alsoResidents(forMigrants("employeeInsurance", "insurance", "employeeInsurance", "ifQualified")),
  {
    id: "insuranceTransfer", kind: "insurance", cites: [opinion.cite("insuranceTransfer"), opinion.cite("localRules")],
    cases: [], otherwise: "localRules", defersTo: "insuranceTransferMeasures",
  },
  // What becomes of a pension that is drawn already is not printed.
  { id: "pensionAlreadyDrawn", kind: "insurance", cites: [opinion.cite("insuranceTransfer")], cases: [], otherwise: "notStated" },
  forMigrantsAndFamily("minimumAllowance", "relief", "minimumAllowance", "ifQualified"),
  forMigrantsAndFamily("ruralAllowanceReview", "relief", "ruralAllowanceReview", "ifQualified"),
  alsoResidents(forMigrantsAndFamily("publicHealth", "other", "publicHealth", "gained")),
  alsoResidents(forMigrantsAndFamily("medicalAid", "relief", "medicalAid", "ifQualified")),
];

/** 农村劳动力: of working age as 六、1 prints it. */
const underWorkingAge: Criterion = not(atLeast("ageYears", 16));
const labour = (id: string, cites: Right["cites"], effect: Effect): Right => alsoResidents({
  id, kind: "employment", cites,
  cases: [{ when: underWorkingAge, effect: "notApplicable" }, { when: ofRuralOrigin, effect }], otherwise: "notStated",
});

/** 就业创业: 六 */
const employment: readonly Right[] = [
  // The upper limit, 法定退休年龄, differs by sex and post, which nobody is asked.
  labour("jobServices", [opinion.cite("jobServices")], "ifQualified"),
  labour("jobTraining", [opinion.cite("jobTraining"), opinion.cite("jobServices")], "gained"),
  alsoResidents({ id: "businessGrants", kind: "employment", cites: [opinion.cite("businessGrants")], cases: [], otherwise: "ifQualified" }),
];

export const rights: readonly Right[] = [...landRights, ...otherFarmerRights, ...housing, ...schooling, ...socialSecurity, ...employment];
