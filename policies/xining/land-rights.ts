import { any, given, not, ofRuralOrigin, ruralOriginIn, type Criterion } from "../criterion";
import { ofWorkingAge, works } from "../phrases";
import type { Effect, Right } from "../policy";
import type { LandRight } from "../facts/vocabulary";
import { plan, xiningDivision } from "./instrument";

const contractedOrHomestead: Criterion = any(given("land.contractedLand"), given("land.homestead"));
const anyOfThree: Criterion = any(contractedOrHomestead, given("land.collectiveIncome"));

/** 农民 whose land lies in Xining, where the rural hukou is or was: a target of this city says nothing about land elsewhere. */
const farmerOfXining: Criterion = ruralOriginIn(xiningDivision);

const landRight = (
  id: string,
  clause: Parameters<typeof plan.cite>[0],
  has: Criterion,
  who: Criterion,
  effect: Effect,
): Right => ({
  id,
  kind: "land",
  cites: [plan.cite(clause)],
  cases: [
    { when: not(has), effect: "notApplicable" },
    { when: who, effect },
  ],
  otherwise: "notStated",
});

const notForced = (kind: LandRight) =>
  landRight(`${kind}NotForced`, "landNotForced", given(`land.${kind}`), ofRuralOrigin, "protected");
const transfer = (kind: LandRight) =>
  landRight(`${kind}Transfer`, "voluntaryTransfer", given(`land.${kind}`), ofRuralOrigin, "optional");

/** 三权: 三、(十)9 and (十一)10 to 12 */
export const landRights: readonly Right[] = [
  landRight("expropriationPay", "expropriationPay", given("land.expropriated"), farmerOfXining, "ifQualified"),
  {
    // The reform is named, what moving does to membership is not.
    id: "collectiveMembership",
    kind: "land",
    cites: [plan.cite("collectiveReform")],
    cases: [{ when: not(ofRuralOrigin), effect: "notApplicable" }],
    otherwise: "notStated",
  },
  landRight("landCertificates", "landCertificates", given("land.contractedLand"), farmerOfXining, "localRules"),
  notForced("contractedLand"),
  notForced("homestead"),
  notForced("collectiveIncome"),
  {
    // 不得强行要求转让 forbids force; nowhere does the text say 继续享有 or 保留.
    id: "landKeptAfterSettling",
    kind: "land",
    cites: [plan.cite("landNotForced")],
    cases: [{ when: not(anyOfThree), effect: "notApplicable" }],
    otherwise: "notStated",
  },
  {
    ...landRight("mortgagePilot", "mortgagePilot", contractedOrHomestead, ofRuralOrigin, "localRules"),
    defersTo: "mortgagePilot",
  },
  transfer("contractedLand"),
  transfer("homestead"),
  transfer("collectiveIncome"),
  landRight("landValueShare", "landValuePilot", anyOfThree, farmerOfXining, "localRules"),
];

/** 抵押 is one means beside 政府提供贷款担保: without land the others are left. 三、(十七)23 s.4 */
export const startUpCredit: Right = {
  id: "startUpCredit",
  kind: "employment",
  cites: [plan.cite("startUpCredit")],
  cases: [
    { when: not(any(works, ofWorkingAge)), effect: "notApplicable" },
    { when: not(ofRuralOrigin), effect: "notStated" },
    { when: contractedOrHomestead, effect: "optional" },
  ],
  otherwise: "localRules",
  addresses: "residents",
};
