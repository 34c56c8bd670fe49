import { all, any, given, hukouIn, not, ofRuralOrigin, type Criterion } from "../criterion";
import type { Effect, Right } from "../policy";
import { landRights as kinds, type LandRight } from "../facts/vocabulary";
import { dandongDivision, plan } from "./instrument";

type Clause = Parameters<typeof plan.cite>[0];

/** 进城(落户)农民 who hold something: an effect on it, nothing for whoever does not hold it. */
const ofHolders = (
  id: string,
  holds: Criterion,
  clause: Clause,
  effect: Effect,
  who: Criterion = ofRuralOrigin,
): Right => ({
  id,
  kind: "land",
  cites: [plan.cite(clause)],
  cases: [
    { when: not(holds), effect: "notApplicable" },
    { when: who, effect },
  ],
  otherwise: "notStated",
});

/** What other documents print, or this one prints of other kinds of land, and not here. */
const silence = (id: string, held: Criterion, clause: Clause): Right => ({
  id,
  kind: "land",
  cites: [plan.cite(clause)],
  cases: [{ when: not(held), effect: "notApplicable" }],
  otherwise: "notStated",
});

const holds = (kind: LandRight): Criterion => given(`land.${kind}`);
const holdsLand: Criterion = any(...kinds.map(holds));

/** 三权: 三、(九) */
export const landRights: readonly Right[] = [
  // A promise of this city to its own villages.
  ofHolders(
    "landCertificates",
    any(holds("contractedLand"), holds("homestead")),
    "landCertificates",
    "gained",
    all(ofRuralOrigin, hukouIn(dandongDivision)),
  ),
  ofHolders("membership", holdsLand, "membership", "localRules"),
  ofHolders("transferContractedLand", holds("contractedLand"), "transferInside", "optional"),
  ofHolders("transferCollectiveIncome", holds("collectiveIncome"), "transferInside", "optional"),
  // 宅基地 is not in the list of what may be transferred.
  silence("transferHomestead", holds("homestead"), "transferInside"),
  ...kinds.map((kind) => ofHolders(kind, holds(kind), "noForcedTransfer", "protected")),
  // 继续享有 is printed in other documents, not in this one.
  silence("landKeptAfterSettling", holdsLand, "noForcedTransfer"),
  ofHolders("landDisputes", holds("contractedLand"), "landDisputes", "optional"),
];
