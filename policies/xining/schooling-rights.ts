import { all, any, not, oneOf, type Criterion } from "../criterion";
import { goesToSchool, inCompulsorySchool, ofRuralFamily } from "../phrases";
import type { Effect, Right } from "../policy";
import { plan } from "./instrument";

const { cite } = plan;
type Clause = Parameters<typeof cite>[0];

const event = (...events: readonly ("start" | "transfer" | "zhongkao" | "gaokao")[]): Criterion =>
  oneOf("school.event", events);

/** 农牧民子女 to whom it can happen: of rural origin themselves, or of a family that is. */
const forPupils = (id: string, who: Criterion, clauses: readonly [Clause, ...Clause[]], effect: Effect): Right => ({
  id,
  kind: "schooling",
  cites: [cite(clauses[0]), ...clauses.slice(1).map(cite)],
  cases: [
    { when: not(who), effect: "notApplicable" },
    { when: ofRuralFamily, effect },
  ],
  otherwise: "notStated",
});

/** 义务教育阶段起始年级: not the first year of a senior or vocational school. */
const startsCompulsorySchool: Criterion = any(
  inCompulsorySchool,
  all(event("start"), not(oneOf("school.stage", ["senior", "vocational"]))),
);

/** 学籍 begins with primary school; the sentence names no stage. */
const onSchoolRoll: Criterion = any(
  oneOf("school.stage", ["primary", "junior", "senior", "vocational"]),
  event("transfer", "zhongkao", "gaokao"),
  inCompulsorySchool,
);

/** 子女上学: 三、(十六)22 */
export const schoolingRights: readonly Right[] = [
  forPupils("firstGrade", startsCompulsorySchool, ["enrolment", "equalClasses"], "gained"),
  forPupils("schoolTransfer", event("transfer"), ["enrolment", "equalClasses"], "ifQualified"),
  {
    ...forPupils("entranceExams", event("zhongkao", "gaokao"), ["entranceExams"], "localRules"),
    defersTo: "admissionsCommittee",
  },
  forPupils("schoolRoll", onSchoolRoll, ["schoolRoll"], "kept"),
  {
    // 其他常住人口随迁子女 as well.
    id: "freeSchooling",
    kind: "schooling",
    cites: [cite("freeSchooling")],
    cases: [{ when: goesToSchool, effect: "localRules" }],
    otherwise: "notApplicable",
    addresses: "residents",
  },
];
