import { all, any, given, inArea, not, ofRuralOrigin, ruralOriginIn, type Criterion } from "../criterion";
import type { Effect, Paper, Right } from "../policy";
import type { LandRight } from "../facts/vocabulary";
import { opinion, weihaiDivision } from "./instrument";

/** One certificate or the other: whether the whole booklet moves decides. */
const filing = (id: string, clause: "wholeHouseholdFiling" | "individualFiling", issuedBy: string): Paper => ({
  id,
  source: "named",
  purpose: "landRights",
  cites: opinion.cite(clause),
  issuedBy,
  ...(id !== "membershipProof" && { alternative: "filing" }),
});
const wholeHousehold: readonly Paper[] = [
  filing("membershipProof", "wholeHouseholdFiling", "villageCollective"),
  filing("wholeHouseholdCertificate", "wholeHouseholdFiling", "townshipOfOrigin"),
];
const partOfHousehold: readonly Paper[] = [
  filing("membershipProof", "individualFiling", "villageCollective"),
  filing("individualCertificate", "individualFiling", "townshipOfOrigin"),
];

/** 三、2 s.3: whoever is registered in the village again becomes no townsperson, of whom 二、3 and 二、5 speak. */
export const backToTheVillage: Criterion = inArea("villageOfOrigin");

/** No office outside Weihai is named: of a village elsewhere, moved away from already or not, other offices decide. */
const elsewhere: Criterion = not(ruralOriginIn(weihaiDivision));
const whole: Criterion = given("movesAsWhole");
const ofAVillageElsewhere = ["townshipElsewhere"] as const;

/** 继续享有 on two papers; which certificate depends on whether the household moves as a whole: 二、3 */
const keptWithPaper = (kind: LandRight): Right => ({
  id: kind,
  kind: "land",
  cites: [opinion.cite("wholeHouseholdFiling"), opinion.cite("individualFiling")],
  cases: [
    { when: not(given(`land.${kind}`)), effect: "notApplicable" },
    { when: any(not(ofRuralOrigin), backToTheVillage), effect: "notStated" },
    { when: all(whole, elsewhere), effect: "keptWithPaper", papers: wholeHousehold, remarks: ofAVillageElsewhere },
    { when: whole, effect: "keptWithPaper", papers: wholeHousehold },
    {
      when: all(not(whole), elsewhere),
      effect: "keptWithPaper",
      papers: partOfHousehold,
      remarks: ofAVillageElsewhere,
    },
    { when: not(whole), effect: "keptWithPaper", papers: partOfHousehold },
  ],
  otherwise: "notStated",
});

/** 自愿有偿: 二、4 s.2 */
const transfer = (id: string, kind: LandRight, who: Criterion = ofRuralOrigin): Right => ({
  id,
  kind: "land",
  cites: [opinion.cite("voluntaryTransfer")],
  cases: [
    { when: not(given(`land.${kind}`)), effect: "notApplicable" },
    { when: who, effect: "optional" },
  ],
  otherwise: "notStated",
});

/** What other documents print about a transfer and this one does not. */
const silentOnTransfer = (id: string): Right => ({
  id,
  kind: "land",
  cites: [opinion.cite("voluntaryTransfer")],
  cases: [],
  otherwise: "notStated",
});

/** The city guides its own districts in 二、1 and 二、2: a village elsewhere has rules of its own. */
const ofVillagers = (effect: Effect): Right["cases"] => [
  { when: all(ofRuralOrigin, elsewhere), effect, remarks: ["villageElsewhere"] },
  { when: ofRuralOrigin, effect },
];

/** 维护农民权益: 二、1 to 二、4 */
export const landRights: readonly Right[] = [
  {
    id: "collectiveShares",
    kind: "land",
    cites: [opinion.cite("collectiveShares")],
    cases: ofVillagers("ifQualified"),
    otherwise: "notStated",
  },
  {
    id: "membership",
    kind: "land",
    cites: [opinion.cite("membership"), opinion.cite("localRules")],
    cases: ofVillagers("localRules"),
    otherwise: "notStated",
    defersTo: "membershipMeasures",
  },
  keptWithPaper("contractedLand"),
  keptWithPaper("homestead"),
  keptWithPaper("collectiveIncome"),
  transfer("transferContractedLand", "contractedLand"),
  // 进城落户农民 alone may be helped to transfer a homestead: not who goes back to the village.
  transfer("transferHomestead", "homestead", all(ofRuralOrigin, not(backToTheVillage))),
  transfer("transferCollectiveIncome", "collectiveIncome"),
  silentOnTransfer("forcedTransferBan"),
  silentOnTransfer("transferWithinCollective"),
];

/** 房票: the county government may give it to 农民 who transfer homestead and house, settled or not: 四、2 s.4 */
export const housingVoucher: Right = {
  id: "housingVoucher",
  kind: "housing",
  cites: [opinion.cite("housingVoucher")],
  cases: [
    { when: not(given("land.homestead")), effect: "notApplicable" },
    { when: not(given("givesUpHomestead")), effect: "notApplicable" },
    { when: ofRuralOrigin, effect: "localRules" },
  ],
  otherwise: "notStated",
  addresses: "residents",
};
