import { all, any, not, oneOf, type Criterion } from "../criterion";
import { inCompulsorySchool, ofRuralFamily } from "../phrases";
import type { Effect, Paper, Right } from "../policy";
import { plan } from "./instrument";

type Clause = Parameters<typeof plan.cite>[0];

const permitForSchool = (clause: Clause): Paper => ({
  id: "residencePermit",
  source: "named",
  purpose: "schooling",
  cites: plan.cite(clause),
});

const forPupils = (
  id: string,
  clause: Clause,
  at: Criterion,
  who: Criterion,
  effect: Effect,
  papers: readonly Paper[] = [],
): Right => ({
  id,
  kind: "schooling",
  cites: [plan.cite(clause)],
  cases: [
    { when: not(at), effect: "notApplicable" },
    { when: who, effect, papers },
  ],
  otherwise: "notStated",
});

/** 义务教育: no pupil of a senior or vocational school. */
const starts: Criterion = any(
  all(oneOf("school.event", ["start", "transfer"]), not(oneOf("school.stage", ["senior", "vocational"]))),
  inCompulsorySchool,
);
const takesExam: Criterion = oneOf("school.event", ["zhongkao", "gaokao"]);
const transfersOrMovesUp: Criterion = any(
  oneOf("school.event", ["transfer", "zhongkao", "gaokao"]),
  inCompulsorySchool,
);

/** 受教育: 三、(十三) */
export const schoolingRights: readonly Right[] = [
  {
    id: "schoolEnrolment",
    kind: "schooling",
    cites: [plan.cite("schoolEnrolment")],
    cases: [{ when: starts, effect: "ifQualified", papers: [permitForSchool("schoolEnrolment")] }],
    otherwise: "notApplicable",
    defersTo: "actualPopulationMeasures",
    addresses: "unregistered",
  },
  {
    ...forPupils("exams", "exams", takesExam, ofRuralFamily, "localRules", [permitForSchool("exams")]),
    defersTo: "examRules",
    addresses: "unregistered",
  },
  forPupils("schoolTransfer", "schoolTransfer", transfersOrMovesUp, ofRuralFamily, "gained"),
];
