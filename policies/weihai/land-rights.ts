import { graduated, ofRuralOrigin } from "../common-criteria";
import { all, any, given, includes, not, oneOf, type Criterion } from "../criterion";
import type { Paper, Right } from "../policy";
import type { LandRight } from "../vocabulary";
import { opinion } from "./instrument";

const filing = (id: string, clause: "wholeHouseholdFiling" | "individualFiling", issuedBy: string): Paper => ({
  id, source: "named", purpose: "landRights", cites: opinion.cite(clause), issuedBy,
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
export const backToTheVillage: Criterion = all(graduated, oneOf("destination.placeType", ["villageOfOrigin"]));

/** 继续享有 on two papers; which certificate depends on whether the household moves as a whole: 二、3 */
const keptWithPaper = (kind: LandRight): Right => ({
  id: kind,
  kind: "land",
  cites: [opinion.cite("wholeHouseholdFiling"), opinion.cite("individualFiling")],
  cases: [
    { when: not(given(`land.${kind}`)), effect: "notApplicable" },
    { when: any(not(ofRuralOrigin), backToTheVillage), effect: "notStated" },
    { when: given("wholeHouseholdMoves"), effect: "keptWithPaper", papers: wholeHousehold },
    { when: not(given("wholeHouseholdMoves")), effect: "keptWithPaper", papers: partOfHousehold },
  ],
  otherwise: "notStated",
});

/** 自愿有偿: 二、4 s.2 */
const transfer = (id: string, kind: LandRight): Right => ({
  id,
  kind: "land",
  cites: [opinion.cite("voluntaryTransfer")],
  cases: [
    { when: not(given(`land.${kind}`)), effect: "notApplicable" },
    { when: ofRuralOrigin, effect: "optional" },
  ],
  otherwise: "notStated",
});

/** What other documents print about a transfer and this one does not. */
const silentOnTransfer = (id: string): Right => ({
  id, kind: "land", cites: [opinion.cite("voluntaryTransfer")], cases: [], otherwise: "notStated",
});

/** 维护农民权益: 二、1 to 二、4 */
export const landRights: readonly Right[] = [
  {
    id: "collectiveShares", kind: "land", cites: [opinion.cite("collectiveShares")],
    cases: [{ when: ofRuralOrigin, effect: "ifQualified" }], otherwise: "notStated",
  },
  {
    id: "membership", kind: "land", cites: [opinion.cite("membership"), opinion.cite("localRules")],
    cases: [{ when: ofRuralOrigin, effect: "localRules" }], otherwise: "notStated", defersTo: "membershipMeasures",
  },
  keptWithPaper("contractedLand"),
  keptWithPaper("homestead"),
  keptWithPaper("collectiveIncome"),
  transfer("transferContractedLand", "contractedLand"),
  transfer("transferHomestead", "homestead"),
  transfer("transferCollectiveIncome", "collectiveIncome"),
  silentOnTransfer("forcedTransferBan"),
  silentOnTransfer("transferWithinCollective"),
];

/** 房票: the county government may give it to those who give up homestead and house: 四、2 s.4 */
export const housingVoucher: Right = {
  id: "housingVoucher",
  kind: "housing",
  cites: [opinion.cite("housingVoucher")],
  cases: [
    { when: not(given("land.homestead")), effect: "notApplicable" },
    { when: not(includes("wishesToTransfer", ["homestead"])), effect: "notApplicable" },
    { when: ofRuralOrigin, effect: "localRules" },
  ],
  otherwise: "notStated",
};
