import { admitted, graduated, higherEducation, ofRuralFamily, ofRuralOrigin } from "../common-criteria";
import { all, any, atLeast, atMost, not, oneOf, type Criterion } from "../criterion";
import type { Effect, Paper, Right, RightKind } from "../policy";
import { housingVoucher, landRights } from "./land-rights";
import { opinion } from "./instrument";

type Clause = Parameters<typeof opinion.cite>[0];

/** 农业转移人口 */
const forMigrants = (id: string, kind: RightKind, clause: Clause, effect: Effect): Right => ({
  id, kind, cites: [opinion.cite(clause)], cases: [{ when: ofRuralOrigin, effect }], otherwise: "notStated",
});

const forMigrantsAndFamily = (id: string, kind: RightKind, clause: Clause, effect: Effect): Right => ({
  id, kind, cites: [opinion.cite(clause)], cases: [{ when: ofRuralFamily, effect }], otherwise: "notStated",
});

const forPupils = (id: string, clause: Clause, when: Criterion, effect: Effect, papers: readonly Paper[] = []): Right => ({
  id, kind: "schooling", cites: [opinion.cite(clause)], cases: [{ when, effect, papers }], otherwise: "notApplicable",
});

/** 其他权益: 二、5; residence permit: 三、3 */
const otherFarmerRights: readonly Right[] = [
  forMigrants("farmSubsidies", "other", "farmSubsidies", "kept"),
  {
    id: "enlistment",
    kind: "other",
    cites: [opinion.cite("enlistment")],
    cases: [{ when: all(ofRuralOrigin, atMost("settledMonthsAgo", 36)), effect: "kept" }],
    otherwise: "notStated",
  },
  forMigrants("urbanRelief", "relief", "urbanRelief", "ifQualified"),
  {
    id: "residencePermitServices", kind: "other", cites: [opinion.cite("residencePermit")],
    cases: [], otherwise: "ifQualified", defersTo: "residencePermitRegulation", withoutSettling: true,
  },
];

/** 住房: 四 */
const housing: readonly Right[] = [
  forMigrants("housingSecurity", "housing", "housingSecurity", "ifQualified"),
  {
    id: "housingFund",
    kind: "housing",
    cites: [opinion.cite("housingFund")],
    cases: [{ when: any(ofRuralOrigin, all(graduated, higherEducation), oneOf("work", ["selfEmployed"])), effect: "ifQualified" }],
    otherwise: "notStated",
  },
  forMigrants("purchaseRelief", "housing", "purchaseRelief", "ifQualified"),
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
  forPupils("schoolEnrolment", "schoolEnrolment", oneOf("schoolEvent", ["startPrimary", "transfer"]), "ifQualified", [permitForSchool]),
  forPupils("schoolFees", "schoolFees", attends, "gained"),
  {
    id: "vocationalSchoolFees", kind: "schooling", cites: [opinion.cite("vocationalSchoolFees")],
    cases: [
      { when: vocationalSchool, effect: "gained" },
      // Whether 中等职业教育 includes 技工学校 is not printed.
      { when: all(admitted, oneOf("education.level", ["technicalSchool"])), effect: "notStated" },
    ],
    otherwise: "notApplicable",
  },
  forPupils("seniorSchoolExam", "seniorSchoolExam", oneOf("schoolEvent", ["zhongkao"]), "ifQualified"),
  forPupils("collegeExam", "collegeExam", oneOf("schoolEvent", ["gaokao"]), "ifQualified"),
];

/** 社会保障: 五、2 and 五、3 */
const socialSecurity: readonly Right[] = [
  forMigrants("employeeInsurance", "insurance", "employeeInsurance", "ifQualified"),
  {
    id: "insuranceTransfer", kind: "insurance", cites: [opinion.cite("insuranceTransfer"), opinion.cite("localRules")],
    cases: [], otherwise: "localRules", defersTo: "insuranceTransferMeasures",
  },
  // What becomes of a pension that is drawn already is not printed.
  { id: "pensionAlreadyDrawn", kind: "insurance", cites: [opinion.cite("insuranceTransfer")], cases: [], otherwise: "notStated" },
  forMigrantsAndFamily("minimumAllowance", "relief", "minimumAllowance", "ifQualified"),
  forMigrantsAndFamily("ruralAllowanceReview", "relief", "ruralAllowanceReview", "ifQualified"),
  forMigrantsAndFamily("publicHealth", "other", "publicHealth", "gained"),
  forMigrantsAndFamily("medicalAid", "relief", "medicalAid", "ifQualified"),
];

/** 农村劳动力: of working age as 六、1 prints it. */
const underWorkingAge: Criterion = not(atLeast("ageYears", 16));
const labour = (id: string, cites: Right["cites"], effect: Effect): Right => ({
  id, kind: "employment", cites,
  cases: [{ when: underWorkingAge, effect: "notApplicable" }, { when: ofRuralOrigin, effect }], otherwise: "notStated",
});

/** 就业创业: 六 */
const employment: readonly Right[] = [
  // The upper limit, 法定退休年龄, differs by sex and post, which nobody is asked.
  labour("jobServices", [opinion.cite("jobServices")], "ifQualified"),
  labour("jobTraining", [opinion.cite("jobTraining"), opinion.cite("jobServices")], "gained"),
  { id: "businessGrants", kind: "employment", cites: [opinion.cite("businessGrants")], cases: [], otherwise: "ifQualified" },
];

export const rights: readonly Right[] = [...landRights, ...otherFarmerRights, ...housing, ...schooling, ...socialSecurity, ...employment];
