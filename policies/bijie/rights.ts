import {
  admittedIn,
  all,
  any,
  atLeast,
  given,
  not,
  oneOf,
  ofRuralOrigin,
  originIn,
  type Criterion,
} from "../criterion";
import { admitted, admittedTo, goesToSchool, grown, inTown, ofWorkingAge, works } from "../phrases";
import type { Effect, Right, RightKind } from "../policy";
import { bijieDivision, plan } from "./instrument";
import { landRights } from "./land-rights";
import { schoolingRights, takesExam } from "./schooling-rights";

type Clause = Parameters<typeof plan.cite>[0];

/** 农业转移人口 */
const forMigrants = (id: Clause, kind: RightKind, effect: Effect): Right => ({
  id,
  kind,
  cites: [plan.cite(id)],
  cases: [{ when: ofRuralOrigin, effect }],
  otherwise: "notStated",
});

/** 农业转移人口 of whom something further is true; nothing for those of whom it is not. */
const forMigrantsWho = (id: Clause, kind: RightKind, are: Criterion, effect: Effect): Right => ({
  id,
  kind,
  cites: [plan.cite(id)],
  cases: [
    { when: not(are), effect: "notApplicable" },
    { when: ofRuralOrigin, effect },
  ],
  otherwise: "notStated",
});

const ofTownspeople = inTown("village", "placeOfOrigin");

/** 农业转移人口 in sentences that do not ask them to settle, beside others that say 落户 or 进城落户. */
const alsoResidents = (right: Right): Right => ({ ...right, addresses: "residents" });

/** 住房: 三、(二)1 */
const housing: readonly Right[] = [
  ofTownspeople(forMigrants("housingSecurity", "housing", "ifQualified")),
  forMigrantsWho("housingFund", "housing", any(works, ofWorkingAge), "ifQualified"),
];

/** 养老服务、社会救助: 三、(二)3 */
const careAndRelief: readonly Right[] = [
  // No age is printed: a service for the old.
  alsoResidents(forMigrantsWho("elderlyCare", "other", atLeast("ageYears", 60), "ifQualified")),
  ofTownspeople(forMigrants("minimumAllowance", "relief", "ifQualified")),
];

const startsBusiness: Criterion = oneOf("work", ["selfEmployed"]);
const halfAYear: Criterion = atLeast("monthsLived", 6);

/** 就业: 三、(二)4 s.1 and s.2 */
const employment: readonly Right[] = [
  alsoResidents(forMigrantsWho("skillTraining", "employment", grown, "gained")),
  ofTownspeople(forMigrantsWho("trainingSubsidy", "employment", takesExam, "ifQualified")),
  {
    id: "jobServices",
    kind: "employment",
    cites: [plan.cite("jobServices")],
    cases: [
      // No age is printed: 失业登记 tells who looks for work.
      { when: not(all(grown, given("registeredUnemployed"))), effect: "notApplicable" },
      { when: all(ofRuralOrigin, halfAYear), effect: "ifQualified" },
    ],
    otherwise: "notStated",
    addresses: "residents",
  },
  alsoResidents(forMigrantsWho("businessTraining", "employment", startsBusiness, "ifQualified")),
  forMigrantsWho("hardshipJobs", "employment", grown, "ifQualified"),
];

/** 社会保险: 三、(二)4 s.3 and s.4 */
const insurance: readonly Right[] = [
  ofTownspeople(
    forMigrantsWho("schemeChoice", "insurance", any(grown, not(oneOf("medicalScheme", ["none"]))), "optional"),
  ),
  alsoResidents(forMigrantsWho("pensionConnection", "insurance", oneOf("pensionScheme", ["residentPaying"]), "kept")),
  {
    id: "pensionAlreadyDrawn",
    kind: "insurance",
    cites: [plan.cite("pensionConnection")],
    cases: [{ when: oneOf("pensionScheme", ["employeeReceiving", "residentReceiving"]), effect: "notStated" }],
    otherwise: "notApplicable",
  },
];

/** 居住证持有人(且在当地连续居住1年以上). B-a: the bracket binds permit holders, not 农业转移人口, whom it would bind on the other reading. */
const aYear: Criterion = atLeast("monthsLived", 12);

/** 医疗卫生: 三、(二)5; 税收: 三、(二)6 */
const healthAndTax: readonly Right[] = [
  alsoResidents(forMigrants("familyPlanning", "other", "kept")),
  alsoResidents(forMigrants("publicHealth", "other", "gained")),
  {
    id: "medicalAid",
    kind: "relief",
    cites: [plan.cite("medicalAid")],
    cases: [
      { when: all(any(ofRuralOrigin, given("residencePermit")), aYear), effect: "ifQualified" },
      { when: ofRuralOrigin, effect: "ifQualified", otherReadings: ["B-a"] },
    ],
    otherwise: "notStated",
    addresses: "residents",
  },
  alsoResidents(forMigrantsWho("businessTax", "employment", startsBusiness, "ifQualified")),
];

/** 短期流动人口: 三、(一)6 */
const permitInstead: Right = {
  id: "residencePermitInstead",
  kind: "other",
  cites: [plan.cite("shortTermResidents")],
  cases: [],
  otherwise: "ifQualified",
  addresses: "unregistered",
};

/** 全市建档立卡: 三、(三)3, of a village here. Only 未享受城镇居民政策 is dealt with. */
const poverty: Right = {
  id: "povertyPolicies",
  kind: "relief",
  cites: [plan.cite("povertyPolicies")],
  defersTo: "povertyExitMeasures",
  cases: [
    { when: not(given("registeredPoor")), effect: "notApplicable" },
    { when: all(originIn(bijieDivision), not(given("enjoysUrbanPolicies"))), effect: "kept" },
  ],
  otherwise: "notStated",
};

const studiesHere: Criterion = all(
  admittedIn(bijieDivision),
  admittedTo("university", "higherVocational", "secondaryVocational"),
);

/** 农村学生: 三、(三)4 */
const students: readonly Right[] = [
  forMigrantsWho("ruralStudents", "schooling", any(admitted, goesToSchool), "gained"),
  {
    id: "studentTraining",
    kind: "employment",
    cites: [plan.cite("schoolCollective")],
    cases: [
      { when: not(studiesHere), effect: "notApplicable" },
      { when: ofRuralOrigin, effect: "gained" },
    ],
    otherwise: "notStated",
  },
  {
    // No rural condition is printed: 贫困家庭学生, if it is the school's collective household into which they move.
    id: "workStudyPosts",
    kind: "employment",
    cites: [plan.cite("schoolCollective")],
    cases: [{ when: all(studiesHere, given("poorFamily")), effect: "ifQualified" }],
    otherwise: "notApplicable",
  },
];

export const rights: readonly Right[] = [
  ...housing,
  ...schoolingRights,
  ...careAndRelief,
  ...employment,
  ...insurance,
  ...healthAndTax,
  ...landRights,
  poverty,
  ...students,
  permitInstead,
];
