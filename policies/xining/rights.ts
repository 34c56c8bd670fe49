import { all, any, given, not, oneOf, ofRuralOrigin, type Criterion } from "../criterion";
import { grown, inTown, ofWorkingAge, works } from "../phrases";
import type { Effect, Right, RightKind } from "../policy";
import { plan } from "./instrument";
import { landRights, startUpCredit } from "./land-rights";
import { schoolingRights } from "./schooling-rights";

const { cite } = plan;
type Clause = Parameters<typeof cite>[0];

/** 农牧民, 农牧业转移人口: for people of urban origin the document says nothing. */
const forFarmers = (id: string, kind: RightKind, clauses: readonly [Clause, ...Clause[]], effect: Effect): Right => ({
  id,
  kind,
  cites: [cite(clauses[0]), ...clauses.slice(1).map(cite)],
  cases: [{ when: ofRuralOrigin, effect }],
  otherwise: "notStated",
});

/** 进城落户农牧民 */
const ofTownspeople = inTown("placeOfOrigin");

/** As `forFarmers`, and only those to whom it can happen. */
const forFarmersWho = (who: Criterion, right: Right): Right => ({
  ...right,
  cases: [{ when: not(who), effect: "notApplicable" }, ...right.cases],
});

/** For whoever it happens to, of whatever origin. */
const whoever = (who: Criterion, id: string, kind: RightKind, clause: Clause, effect: Effect): Right => ({
  id,
  kind,
  cites: [cite(clause)],
  cases: [{ when: who, effect }],
  otherwise: "notApplicable",
});

const duties: Right = {
  ...forFarmersWho(
    oneOf("work", ["employed"]),
    forFarmers("employerDuties", "employment", ["employerDuties"], "gained"),
  ),
  addresses: "residents",
};

/** 住房: 三、(十三) */
const housing: readonly Right[] = [
  ofTownspeople(forFarmers("publicHousing", "housing", ["publicHousing"], "ifQualified")),
  // 逐步, 可: the office may, nobody has it yet.
  ofTownspeople(forFarmers("rentSubsidy", "housing", ["rentSubsidy"], "localRules")),
  {
    id: "housingFund",
    kind: "housing",
    cites: [cite("housingFund")],
    cases: [
      { when: not(any(works, ofWorkingAge)), effect: "notApplicable" },
      { when: oneOf("work", ["selfEmployed", "flexible"]), effect: "optional" },
      { when: ofRuralOrigin, effect: "localRules" },
    ],
    otherwise: "notStated",
    // 个体工商户、自由职业者和农牧业转移人口, settled or not.
    addresses: "residents",
  },
];

const paysPension: Criterion = oneOf("pensionScheme", ["employeePaying", "residentPaying"]);
const drawsPension: Criterion = oneOf("pensionScheme", ["employeeReceiving", "residentReceiving"]);

/** 医疗、养老: 三、(十四) and (十五)20 */
const insurance: readonly Right[] = [
  ofTownspeople(forFarmers("medicalInsurance", "insurance", ["medicalInsurance"], "optional")),
  {
    ...forFarmersWho(
      oneOf("work", ["flexible"]),
      forFarmers("employeeMedicalForFlexible", "insurance", ["medicalForFlexible"], "optional"),
    ),
    // 农牧业转移人员, settled or not.
    addresses: "residents",
  },
  forFarmers("medicalContinuity", "insurance", ["medicalContinuity"], "kept"),
  forFarmersWho(paysPension, forFarmers("pensionTransfer", "insurance", ["pensionTransfer"], "localRules")),
  forFarmersWho(
    all(grown, not(drawsPension)),
    ofTownspeople(forFarmers("pension", "insurance", ["pension"], "ifQualified")),
  ),
  whoever(drawsPension, "pensionAlreadyDrawn", "insurance", "pension", "notStated"),
];

const permit: Criterion = given("residencePermit");

/** 救助: 三、(十五)21 */
const relief: readonly Right[] = [
  ofTownspeople(forFarmers("livingAllowance", "relief", ["livingAllowance"], "ifQualified")),
  { ...whoever(permit, "temporaryRelief", "relief", "reliefBeforeSettling", "ifQualified"), addresses: "unregistered" },
  {
    ...whoever(not(permit), "rescue", "relief", "reliefBeforeSettling", "ifQualified"),
    addresses: "unregistered",
    defersTo: "relief",
  },
];

/** 就业创业: 三、(十七)23 */
const employment: readonly Right[] = [
  // 符合条件的非户籍人口, of rural or urban origin.
  { ...whoever(ofWorkingAge, "jobPolicies", "employment", "jobPolicies", "ifQualified"), addresses: "unregistered" },
  {
    ...forFarmersWho(ofWorkingAge, forFarmers("jobServices", "employment", ["jobServices"], "gained")),
    addresses: "residents",
  },
  forFarmersWho(
    given("registeredUnemployed"),
    ofTownspeople(forFarmers("trainingSubsidy", "employment", ["trainingSubsidy"], "gained")),
  ),
  startUpCredit,
];

/** Before settling: 三、(十八)24 */
const permitServices: Right = {
  ...whoever(permit, "permitServices", "other", "permitServices", "localRules"),
  addresses: "unregistered",
};

/** In the document's order. */
export const rights: readonly Right[] = [
  duties,
  ...landRights,
  ...housing,
  ...insurance,
  ...relief,
  ...schoolingRights,
  ...employment,
  permitServices,
];
