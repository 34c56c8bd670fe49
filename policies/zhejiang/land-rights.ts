import { any, type Criterion, given, not, ofRuralOrigin } from "../criterion";
import { type LandRight, landRights as kinds } from "../facts/vocabulary";
import type { Right } from "../policy";
import { plan } from "./instrument";

/** 不得强行要求…转让, nor a condition of settling: 二、(五) s.1 */
const protectedRight = (kind: LandRight): Right => ({
  id: kind,
  kind: "land",
  cites: [plan.cite("landRights")],
  cases: [
    { when: not(given(`land.${kind}`)), effect: "notApplicable" },
    { when: ofRuralOrigin, effect: "protected" },
  ],
  otherwise: "notStated",
});

const holdsLand: Criterion = any(...kinds.map((kind) => given(`land.${kind}`)));

/** 三权: 二、(五) */
export const landRights: readonly Right[] = [
  ...kinds.map(protectedRight),
  {
    id: "transferWithinCollective",
    kind: "land",
    cites: [plan.cite("voluntaryTransfer")],
    cases: [
      { when: not(holdsLand), effect: "notApplicable" },
      { when: ofRuralOrigin, effect: "optional" },
    ],
    otherwise: "notStated",
  },
  {
    // 继续享有 is printed in other documents, not in this one.
    id: "landKeptAfterSettling",
    kind: "land",
    cites: [plan.cite("landRights")],
    cases: [{ when: not(holdsLand), effect: "notApplicable" }],
    otherwise: "notStated",
  },
];
