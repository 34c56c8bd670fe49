import { all, any, atMost, given, not, oneOf, ofRuralOrigin, registeredHere, type Criterion } from "../criterion";
import { graduatedFrom, grown, higherEducation, ofRuralFamily, ofWorkingAge, works } from "../phrases";
import type { Effect, Right, RightKind } from "../policy";
import { opinion } from "./instrument";
import { backToTheVillage, housingVoucher, landRights } from "./land-rights";
import { schoolingRights } from "./schooling-rights";

type Clause = Parameters<typeof opinion.cite>[0];

/** 农业转移人口, or also their families. */
const forMigrants = (
  id: string,
  kind: RightKind,
  clause: Clause,
  effect: Effect,
  when: Criterion = ofRuralOrigin,
): Right => ({ id, kind, cites: [opinion.cite(clause)], cases: [{ when, effect }], otherwise: "notStated" });

/** 农业转移人口 who 转为城镇居民 or 落户城镇: not graduates who go back to their village. */
const forNewTownspeople = (
  id: string,
  kind: RightKind,
  clause: Clause,
  effect: Effect,
  when: Criterion = ofRuralOrigin,
): Right => ({
  id,
  kind,
  cites: [opinion.cite(clause)],
  cases: [{ when: all(when, not(backToTheVillage)), effect }],
  otherwise: "notStated",
});

/** Sentences that speak of 农业转移人口, 随迁子女 or 农村劳动力 without asking that they settle. */
const alsoResidents = (right: Right): Right => ({ ...right, addresses: "residents" });

/** 其他权益: 二、5; residence permit: 三、3 */
const otherFarmerRights: readonly Right[] = [
  forNewTownspeople("farmSubsidies", "other", "farmSubsidies", "kept"),
  forNewTownspeople(
    "enlistment",
    "other",
    "enlistment",
    "kept",
    // No age is printed: who settles as a child may enlist within the three years. They begin with the move of whoever is not registered in the town.
    all(ofRuralOrigin, any(not(registeredHere), atMost("settledMonthsAgo", 36))),
  ),
  forNewTownspeople("urbanRelief", "relief", "urbanRelief", "ifQualified"),
  {
    id: "residencePermitServices",
    kind: "other",
    cites: [opinion.cite("residencePermit")],
    cases: [],
    otherwise: "ifQualified",
    defersTo: "residencePermitRegulation",
    addresses: "unregistered",
  },
];

/** 住房: 四 */
const housing: readonly Right[] = [
  alsoResidents(forMigrants("housingSecurity", "housing", "housingSecurity", "ifQualified")),
  alsoResidents({
    id: "housingFund",
    kind: "housing",
    cites: [opinion.cite("housingFund")],
    cases: [
      { when: not(any(works, ofWorkingAge)), effect: "notApplicable" },
      {
        when: any(ofRuralOrigin, graduatedFrom(...higherEducation), oneOf("work", ["selfEmployed"])),
        effect: "ifQualified",
      },
    ],
    otherwise: "notStated",
  }),
  alsoResidents(forMigrants("purchaseRelief", "housing", "purchaseRelief", "ifQualified")),
  housingVoucher,
];

const insured: Criterion = oneOf("medicalScheme", ["employee", "resident"]);

/** 社会保障: 五、2 and 五、3 */
const socialSecurity: readonly Right[] = [
  alsoResidents({
    id: "employeeInsurance",
    kind: "insurance",
    cites: [opinion.cite("employeeInsurance")],
    cases: [
      { when: not(any(works, ofWorkingAge)), effect: "notApplicable" },
      { when: ofRuralOrigin, effect: "ifQualified" },
    ],
    otherwise: "notStated",
  }),
  {
    id: "insuranceTransfer",
    kind: "insurance",
    cites: [opinion.cite("insuranceTransfer"), opinion.cite("localRules")],
    cases: [{ when: any(grown, insured), effect: "localRules" }],
    otherwise: "notApplicable",
    defersTo: "insuranceTransferMeasures",
  },
  {
    // What becomes of a pension that is drawn already is not printed.
    id: "pensionAlreadyDrawn",
    kind: "insurance",
    cites: [opinion.cite("insuranceTransfer")],
    cases: [{ when: oneOf("pensionScheme", ["employeeReceiving", "residentReceiving"]), effect: "notStated" }],
    otherwise: "notApplicable",
  },
  // 城镇低保 is for people who are managed as townspeople: not for graduates who go back to the village.
  forNewTownspeople("minimumAllowance", "relief", "minimumAllowance", "ifQualified", ofRuralFamily),
  {
    id: "ruralAllowanceReview",
    kind: "relief",
    cites: [opinion.cite("ruralAllowanceReview")],
    cases: [
      { when: not(given("ruralRelief")), effect: "notApplicable" },
      // 人员, of whatever origin.
      { when: not(backToTheVillage), effect: "ifQualified" },
    ],
    otherwise: "notStated",
  },
  alsoResidents(forMigrants("publicHealth", "other", "publicHealth", "gained", ofRuralFamily)),
  alsoResidents(forMigrants("medicalAid", "relief", "medicalAid", "ifQualified", ofRuralFamily)),
];

/** 农业转移人口 or 农村劳动力 of whom something further is true, settled or not. */
const forWorkers = (id: Clause, who: Criterion, effect: Effect): Right =>
  alsoResidents({
    id,
    kind: "employment",
    cites: [opinion.cite(id)],
    cases: [
      { when: not(who), effect: "notApplicable" },
      { when: ofRuralOrigin, effect },
    ],
    otherwise: "notStated",
  });

/** 就业创业: 六 */
const employment: readonly Right[] = [
  // The upper limit, 法定退休年龄, differs by sex and post, which nobody is asked.
  forWorkers("jobServices", ofWorkingAge, "ifQualified"),
  // 六、2 abolishes limits of age: the one of 六、1 does not end training.
  forWorkers("jobTraining", grown, "gained"),
  alsoResidents({
    id: "businessGrants",
    kind: "employment",
    cites: [opinion.cite("businessGrants")],
    cases: [{ when: grown, effect: "ifQualified" }],
    otherwise: "notApplicable",
  }),
  forWorkers("employerDuties", oneOf("work", ["employed"]), "gained"),
];

/** 社会融合: 七、2 */
const integration: readonly Right[] = [
  alsoResidents(forMigrants("publicCulture", "other", "publicCulture", "gained")),
  { ...forWorkers("civicPosts", grown, "ifQualified"), kind: "other" },
];

export const rights: readonly Right[] = [
  ...landRights,
  ...otherFarmerRights,
  ...housing,
  ...schoolingRights,
  ...socialSecurity,
  ...employment,
  ...integration,
];
