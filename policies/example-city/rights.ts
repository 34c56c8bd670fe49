import { any, oneOf } from "../criterion";
import { inCompulsorySchool } from "../phrases";
import type { Paper, Right } from "../policy";
import { plan } from "./instrument";
import { landRights } from "./land-rights";

const permitForSchool: Paper = {
  id: "residencePermit",
  source: "named",
  purpose: "schooling",
  cites: plan.cite("school"),
};

/** The first case that holds is the answer; who has nothing of the kind comes first, so that nothing needless is asked. */
export const rights: readonly Right[] = [
  ...landRights,
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
