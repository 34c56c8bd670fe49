import { all, given, hukouIn, not, ofRuralOrigin } from "../criterion";
import type { Right } from "../policy";
import { exampleDivision, plan } from "./instrument";

/** 土地承包权 and what is beside it: 三、(一) */
export const landRights: readonly Right[] = [
  {
    id: "contractedLand",
    kind: "land",
    cites: [plan.cite("land")],
    cases: [
      { when: not(given("land.contractedLand")), effect: "notApplicable" },
      { when: all(ofRuralOrigin, not(hukouIn(exampleDivision))), effect: "protected", remarks: ["landElsewhere"] },
      { when: ofRuralOrigin, effect: "protected" },
    ],
    otherwise: "notStated",
  },
  {
    // Silence is shown: residents ask, and the document does not answer.
    id: "homestead",
    kind: "land",
    cites: [plan.cite("land")],
    cases: [{ when: not(given("land.homestead")), effect: "notApplicable" }],
    otherwise: "notStated",
  },
];
