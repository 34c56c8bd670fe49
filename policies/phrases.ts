import {
  all,
  any,
  atLeast,
  given,
  inArea,
  isHere,
  kin,
  not,
  ofRuralOrigin,
  oneOf,
  someOther,
  type Criterion,
} from "./criterion";
import type { EnumValue } from "./facts/rows";
import type { Citation } from "./instrument";
import type { Condition, Paper, Reach, Right } from "./policy";

/** Phrases that several documents share word for word. What they amount to stands in contract §2. */

/** 务工经商(含灵活就业), 就(创)业: any work but none. */
export const works: Criterion = oneOf("work", ["employed", "selfEmployed", "flexible", "publicOfficial"]);

/** 就(创)业地, 工作所在地: work, and in the kind of place that is looked at. */
export const worksHere: Criterion = all(works, isHere("worksIn"));

export const ruralHukou: Criterion = oneOf("hukou.kind", ["rural"]);

const anyLevel = ["university", "higherVocational", "secondaryVocational", "technicalSchool"] as const;
type Level = Exclude<EnumValue<"education.graduated">, "none">;

/** 录取: at a school of one of these levels. */
export const admittedTo = (...levels: Level[]): Criterion => oneOf("education.admitted", levels);
export const graduatedFrom = (...levels: Level[]): Criterion => oneOf("education.graduated", levels);

/** 高校: 高等学校 includes 高等职业学校 (高等教育法 art. 68). */
export const higherEducation: readonly Level[] = ["university", "higherVocational"];
export const admitted: Criterion = admittedTo(...anyLevel);
export const graduated: Criterion = graduatedFrom(...anyLevel);

/** 随迁家属, 农民子女: of rural origin themselves, or related members of a household in which somebody is. */
export const ofRuralFamily: Criterion = any(ofRuralOrigin, someOther("related", ofRuralOrigin));

/** 农村籍退役士兵: students or not when they enlisted. */
export const ruralSoldier: Criterion = oneOf("military", ["ruralSoldierDischarged", "ruralStudentDischarged"]);

const schoolAge = { from: 6, to: 15 } as const;

/** 义务教育: an age of 6 to 15, or a stage of school, is enough; no event of this year is needed. */
export const inCompulsorySchool: Criterion = any(
  oneOf("school.stage", ["primary", "junior"]),
  all(
    not(oneOf("school.stage", ["kindergarten", "senior", "vocational"])),
    atLeast("ageYears", schoolAge.from),
    not(atLeast("ageYears", schoolAge.to + 1)),
  ),
);

/** 学前教育 to 高中: whoever goes to school below the colleges. */
export const goesToSchool: Criterion = any(
  oneOf("school.stage", ["kindergarten", "primary", "junior", "senior", "vocational"]),
  oneOf("school.event", ["start", "transfer", "zhongkao", "gaokao"]),
  inCompulsorySchool,
);

/** From 60 on services until 法定退休年龄 are not for them: the upper limit differs by sex and post below it. */
const retiredAge = 60;
/** Grown, and not yet of the age at which everybody has retired. */
export const ofWorkingAge: Criterion = all(atLeast("ageYears", 16), not(atLeast("ageYears", retiredAge)));

export const grown: Criterion = atLeast("ageYears", 16);

/** 配偶 */
export const spouse = (cites: Citation, also: Criterion = all(), papers: readonly Paper[] = []): Reach => ({
  id: "spouse",
  criterion: all(kin("spouse"), also),
  cites,
  papers: [kinship("marriageCertificate", cites), ...papers],
});

/** A paper that proves who belongs to whom. */
export const kinship = (id: string, cites: Citation, when?: Criterion): Paper => ({
  id,
  source: "implied",
  purpose: "settlement",
  cites,
  ...(when && { when }),
});

/** A paper that settlement itself needs. */
export const paper = (id: string, source: Paper["source"], cites: Citation, when?: Criterion): Paper => ({
  id,
  source,
  purpose: "settlement",
  cites,
  ...(when && { when }),
});

/** One of two papers: which, an open fact decides. */
export const oneOfTwo = (alternative: string, ...papers: Paper[]): Paper[] =>
  papers.map((it) => ({ ...it, alternative }));

/** Whether part-time diplomas count is printed nowhere. */
export const diplomaKind: NonNullable<Condition["notes"]> = [{ id: "diplomaKind", when: graduated }];

export const income: Criterion = given("stableIncome");

/** 进城落户, 落户城镇: nobody does in a village, of origin or another. */
export const inTown =
  (...villages: string[]) =>
  (right: Right): Right => ({
    ...right,
    cases: right.cases.map((one) =>
      one.effect === "notApplicable" ? one : { ...one, when: all(one.when, not(inArea(...villages))) },
    ),
  });
