import { all, any, given, hukouIn, not, ofRuralOrigin, oneOf } from "../criterion";
import { inCompulsorySchool } from "../phrases";
import type { Paper, Right } from "../policy";
import { exampleDivision, plan } from "./instrument";

const permitForSchool: Paper = {
  id: "residencePermit",
  source: "named",
  purpose: "schooling",
  cites: plan.cite("school"),
};

/** The first case that holds is the answer; who has nothing of the kind comes first, so that nothing needless is asked. */
export const rights: readonly Right[] = [
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
  {
    id: "schoolEnrolment",
    kind: "schooling",
    cites: [plan.cite("school")],
    cases: [
      {
        when: any(oneOf("school.event", ["start"]), inCompulsorySchool),
        effect: "ifQualified",
        papers: [permitForSchool],
      },
    ],
    otherwise: "notApplicable",
  },
];
