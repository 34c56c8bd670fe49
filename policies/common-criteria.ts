import { all, any, given, hukouIn, kin, not, oneOf, someOther, type Criterion } from "./criterion";
import type { Citation } from "./instrument";
import type { Paper, Reach } from "./policy";

/** Criteria that several documents share word for word. What they amount to stands in contract §2. */

/** 务工经商(含灵活就业), 就(创)业: any work but none. */
export const worksHere: Criterion = oneOf("work", ["employed", "selfEmployed", "flexible", "publicOfficial"]);

export const ruralHukou: Criterion = oneOf("hukou.kind", ["rural"]);

/** 原籍: the present hukou, or the one before studying, lies here. */
export const originHere = (division: string): Criterion => any(hukouIn(division), oneOf("originalHukou", ["any", "rural"]));

/** 高校: 高等学校 includes 高等职业学校 (高等教育法 art. 68). */
export const higherEducation: Criterion = oneOf("education.level", ["university", "higherVocational"]);

export const admitted: Criterion = oneOf("education.status", ["admitted"]);
export const graduated: Criterion = oneOf("education.status", ["graduated"]);

/** 农民, 农村籍, 农业转移人口: people whose hukou, or hukou before studying, is rural. */
export const ofRuralOrigin: Criterion = any(ruralHukou, oneOf("originalHukou", ["rural"]));

const unrelated: Criterion = oneOf("relation", ["unrelated"]);

/** 随迁家属, 农民子女: of rural origin themselves, or related members of a household in which somebody is. */
export const ofRuralFamily: Criterion = any(
  ofRuralOrigin,
  all(not(unrelated), someOther(all(not(unrelated), ofRuralOrigin))),
);

/** An urban hukou that already lies in the jurisdiction. */
export const urbanHukouHere = (division: string): Criterion => all(oneOf("hukou.kind", ["urban"]), hukouIn(division));

/** 农村籍退役士兵: students or not when they enlisted. */
export const ruralSoldier: Criterion = oneOf("military", ["ruralSoldierDischarged", "ruralStudentDischarged"]);

/** 配偶 */
export const spouse = (cites: Citation, also: Criterion = all(), papers: readonly Paper[] = []): Reach => ({
  id: "spouse", criterion: all(kin("spouse"), also), cites, papers: [kinship("marriageCertificate", cites), ...papers],
});

/** A paper that proves who belongs to whom. */
export const kinship = (id: string, cites: Citation): Paper => ({ id, source: "implied", purpose: "settlement", cites });

/** A paper that settlement itself needs. */
export const paper = (id: string, source: Paper["source"], cites: Citation, when?: Criterion): Paper => ({
  id, source, purpose: "settlement", cites, ...(when && { when }),
});

export const incomeHere: Criterion = given("stableIncome");
