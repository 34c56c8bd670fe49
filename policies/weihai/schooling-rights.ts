import { admittedIn, all, any, not, oneOf, type Criterion } from "../criterion";
import { admittedTo, inCompulsorySchool } from "../phrases";
import type { Effect, Paper, Right } from "../policy";
import { opinion, weihaiDivision } from "./instrument";

type Clause = Parameters<typeof opinion.cite>[0];

const here: Criterion = admittedIn(weihaiDivision);
const vocationalSchool: Criterion = all(admittedTo("secondaryVocational"), here);
const technicalSchool: Criterion = all(admittedTo("technicalSchool"), here);

/** In a vocational school already, of which no place is asked. */
const vocationalPupil: Criterion = all(
  oneOf("school.stage", ["vocational"]),
  not(admittedTo("secondaryVocational", "technicalSchool")),
);

/** 义务教育阶段和普通高中; an event of this year stands for a stage that is not told. */
const inFreeStage: Criterion = any(
  inCompulsorySchool,
  oneOf("school.stage", ["senior"]),
  all(
    not(oneOf("school.stage", ["kindergarten", "vocational"])),
    oneOf("school.event", ["start", "transfer", "zhongkao", "gaokao"]),
  ),
);

const forPupils = (
  id: string,
  clause: Clause,
  when: Criterion,
  effect: Effect,
  papers: readonly Paper[] = [],
): Right => ({
  id,
  kind: "schooling",
  cites: [opinion.cite(clause)],
  cases: [{ when, effect, papers }],
  otherwise: "notApplicable",
});

const permitForSchool: Paper = {
  id: "residencePermit",
  source: "named",
  purpose: "schooling",
  cites: opinion.cite("schoolEnrolment"),
};
/** 随迁子女: 五、1 */
export const schoolingRights: readonly Right[] = [
  {
    ...forPupils(
      "schoolEnrolment",
      "schoolEnrolment",
      any(oneOf("school.event", ["start", "transfer"]), inCompulsorySchool),
      "ifQualified",
      [permitForSchool],
    ),
    addresses: "unregistered",
  },
  { ...forPupils("schoolFees", "schoolFees", inFreeStage, "gained"), addresses: "unregistered" },
  {
    id: "vocationalSchoolFees",
    kind: "schooling",
    cites: [opinion.cite("vocationalSchoolFees")],
    cases: [
      { when: vocationalSchool, effect: "gained" },
      // Whether 中等职业教育 includes 技工学校 is not printed.
      { when: technicalSchool, effect: "notStated" },
      { when: vocationalPupil, effect: "ifQualified" },
    ],
    otherwise: "notApplicable",
    addresses: "unregistered",
  },
  {
    ...forPupils("seniorSchoolExam", "seniorSchoolExam", oneOf("school.event", ["zhongkao"]), "ifQualified"),
    addresses: "residents",
  },
  {
    ...forPupils("collegeExam", "collegeExam", oneOf("school.event", ["gaokao"]), "ifQualified"),
    addresses: "residents",
  },
];
