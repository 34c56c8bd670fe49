import { ageAtSettling, all, any, given, not, oneOf, ofRuralOrigin, possible, type Criterion } from "../criterion";
import { graduatedFrom, grown, higherEducation, inTown, ofWorkingAge, works } from "../phrases";
import type { Effect, Right, RightKind } from "../policy";
import { plan } from "./instrument";
import { landRights } from "./land-rights";
import { schoolingRights } from "./schooling-rights";

type Clause = Parameters<typeof plan.cite>[0];

/** 进城落户农民 */
const forFarmers = (id: Clause, kind: RightKind, effect: Effect): Right => ({
  id,
  kind,
  cites: [plan.cite(id)],
  cases: [{ when: ofRuralOrigin, effect }],
  otherwise: "notStated",
});

/** 二、(四) s.4: whoever is registered in the village again is no 进城落户农民. */
const ofTownspeople = inTown("placeOfOrigin");

/** 同等的基本公共服务 of 农业转移人口, who are not asked to settle: 三、(六) */
const equalServices: Right = { ...forFarmers("equalServices", "other", "localRules"), addresses: "residents" };

/** Whoever can pay into the housing fund. */
const payer: Criterion = any(works, ofWorkingAge);

/** 住房: 三、(十). The title speaks of the settled; 新就业大学生 and 外来务工人员 are named beside the settled: no hukou is asked. */
const housing: readonly Right[] = [
  {
    id: "housingSecurity",
    kind: "housing",
    cites: [plan.cite("housingSecurity")],
    cases: [{ when: any(works, graduatedFrom(...higherEducation)), effect: "ifQualified" }],
    otherwise: "notStated",
    addresses: "residents",
  },
  ofTownspeople(forFarmers("housingForSettlers", "housing", "ifQualified")),
  {
    // For these three groups rules are still to be drawn up (研究制定).
    id: "housingFund",
    kind: "housing",
    cites: [plan.cite("housingFund")],
    cases: [
      { when: not(payer), effect: "notApplicable" },
      { when: any(ofRuralOrigin, oneOf("work", ["selfEmployed", "flexible"])), effect: "localRules" },
    ],
    otherwise: "notStated",
    addresses: "residents",
  },
  {
    // Loans, withdrawal and use elsewhere are for everybody who pays in (缴存人).
    id: "housingFundElsewhere",
    kind: "housing",
    cites: [plan.cite("housingFundElsewhere")],
    cases: [{ when: payer, effect: "ifQualified" }],
    otherwise: "notApplicable",
    addresses: "residents",
  },
];

/** 医疗: 三、(十一). Whoever works joins the employees' scheme, the others the residents' at the new place. */
const medical: readonly Right[] = [
  {
    id: "employeeMedical",
    kind: "insurance",
    cites: [plan.cite("medicalInsurance")],
    cases: [
      { when: not(works), effect: "notApplicable" },
      { when: ofRuralOrigin, effect: "gained" },
    ],
    otherwise: "notStated",
  },
  {
    id: "residentMedical",
    kind: "insurance",
    cites: [plan.cite("medicalInsurance")],
    cases: [
      { when: works, effect: "notApplicable" },
      { when: ofRuralOrigin, effect: "gained" },
    ],
    otherwise: "notStated",
  },
  {
    id: "medicalContinuity",
    kind: "insurance",
    cites: [plan.cite("medicalInsurance"), plan.cite("medicalTransfer")],
    cases: [{ when: ofRuralOrigin, effect: "kept" }],
    otherwise: "notStated",
  },
];

const inEmployeeScheme: Criterion = oneOf("pensionScheme", ["employeePaying", "employeeReceiving"]);
/** 已满60周岁 on the day of settling. */
const sixty: Criterion = ageAtSettling(60);

/** 养老: 三、(十二) s.1 */
const pension: readonly Right[] = [
  {
    id: "residentPension",
    kind: "insurance",
    cites: [plan.cite("pensionTransfer"), plan.cite("pensionAtSixty")],
    cases: [
      { when: inEmployeeScheme, effect: "notApplicable" },
      { when: not(possible(not(sixty))), effect: "staysAtOrigin", otherReadings: ["D-e"] },
      // Completed years do not always tell whether somebody is sixty on that day: then the office does.
      { when: possible(sixty), effect: "localRules" },
      { when: oneOf("pensionScheme", ["none"]), effect: "notApplicable" },
      { when: all(ofRuralOrigin, oneOf("pensionScheme", ["residentPaying"])), effect: "optional" },
    ],
    otherwise: "notStated",
  },
  {
    id: "employeePension",
    kind: "insurance",
    cites: [plan.cite("employeePension")],
    cases: [
      { when: not(all(grown, oneOf("pensionScheme", ["residentPaying"]))), effect: "notApplicable" },
      { when: all(ofRuralOrigin, not(possible(sixty))), effect: "ifQualified" },
    ],
    otherwise: "notStated",
  },
];

/** 居住证: 三、(十四) */
const permit: readonly Right[] = [
  {
    id: "residencePermitServices",
    kind: "other",
    cites: [plan.cite("permitServices")],
    cases: [{ when: given("residencePermit"), effect: "gained" }],
    otherwise: "ifQualified",
    defersTo: "residencePermitRegulation",
    addresses: "unregistered",
  },
  {
    id: "permitExtras",
    kind: "other",
    cites: [plan.cite("permitExtras")],
    cases: [],
    otherwise: "localRules",
    addresses: "unregistered",
  },
];

export const rights: readonly Right[] = [
  ...landRights,
  ...housing,
  ...medical.map(ofTownspeople),
  ...pension.map(ofTownspeople),
  ofTownspeople(forFarmers("minimumAllowance", "relief", "ifQualified")),
  ...schoolingRights,
  ...permit,
  equalServices,
];
