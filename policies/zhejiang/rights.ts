import { all, any, type Criterion, not, ofRuralOrigin, oneOf } from "../criterion";
import { goesToSchool, grown, ofRuralFamily, ofWorkingAge, works } from "../phrases";
import type { Effect, Right, RightKind } from "../policy";
import { plan } from "./instrument";
import { landRights } from "./land-rights";

type Clause = Parameters<typeof plan.cite>[0];

/** 进城落户农民 */
const forFarmers = (id: string, kind: RightKind, clause: Clause, effect: Effect): Right => ({
  id,
  kind,
  cites: [plan.cite(clause)],
  cases: [{ when: ofRuralOrigin, effect }],
  otherwise: "notStated",
});

/** Whoever can pay into the housing fund. */
const payer: Criterion = any(works, ofWorkingAge);

/** 同等的基本公共服务 of 农业转移人口, who are not asked to settle: 二、(二) s.2 */
const equalServices: Right = {
  ...forFarmers("equalServices", "other", "equalServices", "localRules"),
  addresses: "residents",
};

/** 住房: 二、(六). 农业转移人口 and whoever pays in (缴存人) are named beside the settled. */
const housing: readonly Right[] = [
  // 同等享有…的权利 is what one may ask for, not what one has on settling.
  forFarmers("housingSecurity", "housing", "housingSecurity", "ifQualified"),
  forFarmers("rentSubsidy", "housing", "rentSubsidy", "ifQualified"),
  {
    id: "housingFund",
    kind: "housing",
    cites: [plan.cite("housingFund")],
    cases: [
      { when: not(payer), effect: "notApplicable" },
      { when: any(ofRuralOrigin, oneOf("work", ["selfEmployed", "flexible"])), effect: "ifQualified" },
    ],
    otherwise: "notStated",
    addresses: "residents",
  },
  {
    id: "housingFundElsewhere",
    kind: "housing",
    cites: [plan.cite("housingFundElsewhere")],
    cases: [{ when: payer, effect: "ifQualified" }],
    otherwise: "notApplicable",
    addresses: "residents",
  },
];

const drawsPension: Criterion = oneOf("pensionScheme", ["employeeReceiving", "residentReceiving"]);

/** 医疗, 养老, 低保: 二、(七) and 二、(八) */
const insurance: readonly Right[] = [
  {
    // The title speaks of the settled, the sentence of everybody insured (基本医保参保人).
    id: "medicalContinuity",
    kind: "insurance",
    cites: [plan.cite("medicalContinuity")],
    cases: [],
    otherwise: "kept",
    addresses: "residents",
  },
  {
    id: "pension",
    kind: "insurance",
    cites: [plan.cite("pension")],
    cases: [
      { when: not(all(grown, not(drawsPension))), effect: "notApplicable" },
      { when: ofRuralOrigin, effect: "ifQualified" },
    ],
    otherwise: "notStated",
  },
  {
    // What becomes of a pension that is drawn already is not printed.
    id: "pensionAlreadyDrawn",
    kind: "insurance",
    cites: [plan.cite("pension")],
    cases: [{ when: drawsPension, effect: "notStated" }],
    otherwise: "notApplicable",
  },
  forFarmers("minimumAllowance", "relief", "minimumAllowance", "ifQualified"),
];

/** 受教育: 二、(九); 居住证: 二、(十) */
const schoolingAndPermit: readonly Right[] = [
  {
    id: "schooling",
    kind: "schooling",
    cites: [plan.cite("schooling")],
    cases: [
      { when: not(goesToSchool), effect: "notApplicable" },
      { when: ofRuralFamily, effect: "gained" },
    ],
    otherwise: "notStated",
  },
  {
    id: "residencePermitServices",
    kind: "other",
    cites: [plan.cite("residencePermit")],
    cases: [],
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

export const rights: readonly Right[] = [...landRights, ...housing, ...insurance, ...schoolingAndPermit, equalServices];
