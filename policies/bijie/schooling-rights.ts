import { admittedIn, all, any, given, not, oneOf, type Criterion } from "../criterion";
import { admittedTo, inCompulsorySchool, ofRuralFamily } from "../phrases";
import type { Effect, Right } from "../policy";
import { bijieDivision, plan } from "./instrument";

type Clause = Parameters<typeof plan.cite>[0];

const startsOrTransfers: Criterion = any(oneOf("school.event", ["start", "transfer"]), inCompulsorySchool);
/** Also stands for 应届初高中毕业生, whom nothing else tells apart. */
export const takesExam: Criterion = oneOf("school.event", ["zhongkao", "gaokao"]);

const forPupils = (id: string, clause: Clause, who: Criterion, effect: Effect): Right => ({
  id,
  kind: "schooling",
  cites: [plan.cite(clause)],
  cases: [
    { when: not(who), effect: "notApplicable" },
    { when: ofRuralFamily, effect },
  ],
  otherwise: "notStated",
});

const vocationalHere: Criterion = all(admittedTo("secondaryVocational"), admittedIn(bijieDivision));
/** In a vocational school already, of which no place is asked. */
const vocationalPupil: Criterion = all(
  oneOf("school.stage", ["vocational"]),
  not(admittedTo("secondaryVocational", "technicalSchool")),
);
const vocationalFees: Right = {
  id: "vocationalFees",
  kind: "schooling",
  cites: [plan.cite("vocationalFees")],
  cases: [
    { when: not(any(vocationalHere, vocationalPupil)), effect: "notApplicable" },
    { when: all(vocationalHere, ofRuralFamily), effect: "gained" },
    { when: ofRuralFamily, effect: "ifQualified" },
  ],
  otherwise: "notStated",
  addresses: "residents",
};

/** 受教育: 三、(二)2 */
export const schoolingRights: readonly Right[] = [
  forPupils("boarderAid", "boarderAid", all(inCompulsorySchool, given("school.boards")), "ifQualified"),
  // 进城务工人员随迁子女 with children registered there: not only those who settle.
  { ...forPupils("schoolEnrolment", "schoolEnrolment", startsOrTransfers, "gained"), addresses: "residents" },
  {
    id: "exams",
    kind: "schooling",
    cites: [plan.cite("schoolEnrolment")],
    cases: [{ when: takesExam, effect: "notStated" }],
    otherwise: "notApplicable",
  },
  vocationalFees,
];
