import { all, any, given, not, oneOf, ofRuralOrigin, ruralOriginIn, type Criterion } from "../criterion";
import type { Effect, Right } from "../policy";
import { landRights as kinds, type LandRight } from "../facts/vocabulary";
import { bijieDivision, plan } from "./instrument";

type Cites = Right["cites"];

/** 进城落户农民 who hold something: an effect on it, nothing for whoever does not hold it. */
const ofHolders = (id: string, holds: Criterion, cites: Cites, effect: Effect): Right => ({
  id,
  kind: "land",
  cites,
  cases: [
    { when: not(holds), effect: "notApplicable" },
    { when: ofRuralOrigin, effect },
  ],
  otherwise: "notStated",
});

/** A promise of this city to its own villages, also to who has moved away from them: of land elsewhere nothing is said. */
const ofVillagesHere = (id: string, holds: Criterion, cites: Cites, effect: Effect): Right => ({
  id,
  kind: "land",
  cites,
  cases: [
    { when: not(holds), effect: "notApplicable" },
    { when: ruralOriginIn(bijieDivision), effect },
  ],
  otherwise: "notStated",
});

const holdsLand: Criterion = any(...kinds.map((kind) => given(`land.${kind}`)));
const forest: Criterion = given("land.forest");

/** 不得强行要求…转让, nor a condition of settling: 三、(三)1 s.1 */
const protectedRight = (kind: LandRight): Right =>
  ofHolders(kind, given(`land.${kind}`), [plan.cite("noForcedTransfer")], "protected");

/** 三权: 三、(三)1 */
const threeRights: readonly Right[] = [
  ...kinds.map(protectedRight),
  // 继续享有 stands in the section's title, over the whole section.
  ofHolders("landKeptAfterSettling", holdsLand, [plan.cite("ruralRights"), plan.cite("landCertificates")], "kept"),
  ofHolders(
    "relocatedLand",
    all(oneOf("relocation", ["reservoirMovedIn", "povertyAlleviationMovedIn"]), holdsLand),
    [plan.cite("relocatedLand")],
    "protected",
  ),
  ofVillagesHere(
    "landCertificates",
    holdsLand,
    [plan.cite("landCertificates"), plan.cite("certificateFunding")],
    "gained",
  ),
  ofHolders("transferWithinCollective", holdsLand, [plan.cite("transferInside")], "optional"),
];

/** 林权: 三、(三)2 */
const forestRights: readonly Right[] = [
  ofHolders("forest", forest, [plan.cite("forestRights")], "protected"),
  ofHolders("transferForestWithinCollective", forest, [plan.cite("forestRights")], "optional"),
  ofVillagesHere("forestCertificates", forest, [plan.cite("forestCertificates"), plan.cite("forestRights")], "gained"),
  ofVillagesHere("forestShares", given("land.jointForest"), [plan.cite("forestShares")], "ifQualified"),
  ofVillagesHere("forestCompensation", given("land.ecologicalCompensation"), [plan.cite("forestCompensation")], "kept"),
];

export const landRights: readonly Right[] = [...threeRights, ...forestRights];
