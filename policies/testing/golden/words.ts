import type { Outcome } from "../../assess/assessment";
import type { JurisdictionId } from "../../jurisdictions";
import type { Basis, Effect } from "../../policy";

/** The fixed words of the golden tables. */

export const basisWords: Readonly<Record<Basis, string>> = {
  conditionsMet: "符合",
  basicConditionMet: "具备基本条件",
  encouraged: "鼓励",
  limitsLifted: "放开",
};

export const outcomeWords: Readonly<Record<Exclude<Outcome, "accepted">, string>> = {
  dependsOnReading: "两种理解",
  needFacts: "要问",
  notYet: "还差",
  localRules: "看当地",
  notCovered: "没写",
  noMoveNeeded: "不用迁",
};

export const effectWords: Readonly<Record<Effect | "needFacts" | "dependsOnReading", string>> = {
  protected: "受保护",
  kept: "保留",
  keptWithPaper: "凭证明保留",
  gained: "可享有",
  ifQualified: "符合条件可享",
  optional: "自愿",
  staysAtOrigin: "留在原籍",
  localRules: "看当地",
  notStated: "没写",
  notApplicable: "不相干",
  needFacts: "要问",
  dependsOnReading: "两种理解",
};

export const sumWords = { all: "全家", some: "部分", none: "没有", undecided: "未定" } as const;

/** Kinds of place, by place. */
export const areaWords: Partial<Record<JurisdictionId, Readonly<Record<string, string>>>> = {
  xining: { 市区: "cityDistrict", "建制镇、小城市": "townOrSmallCity", 原籍: "placeOfOrigin" },
  weihai: { 城镇: "cityOrTown", 原籍村: "villageOfOrigin" },
  bijie: { "建制镇、小城市": "townOrSmallCity", 市区: "cityDistrict", 村里: "village", 原籍: "placeOfOrigin" },
  zhejiang: {
    "县、县级市": "countyOrCountyCity",
    杭州的县: "countyUnderHangzhou",
    其他市区: "otherCity",
    杭州市区: "hangzhouCity",
  },
  dandong: { 城区: "cityProper", "县、县级市": "countyOrCountyCity", 原籍: "placeOfOrigin" },
};
/** Every kind of place that has no column of its own. */
export const elsewhereWord = "别处";
/** Everybody. */
export const allWord = "都";
export const noneWord = "无";

/** What a column tells of a case, beside outcomes by kind of place and rights by their id. */
export const columnWords = {
  合计: "sum",
  落在: "placements",
  材料: "papers",
  提示: "notes",
  依据: "clauses",
  出路: "steps",
  不劝: "unadvised",
} as const;
export type Told = (typeof columnWords)[keyof typeof columnWords];

/** What a list says of one case, line by line: rights, papers and placements of somebody, notices of the place. */
export const listWords = { 权利: "right", 材料: "paper", 落在: "placement", 提示牌: "notice" } as const;
export const listColumnWords = {
  怎么样: "effect",
  依据: "clauses",
  引自: "cites",
  用处: "purpose",
  来历: "source",
  谁开: "issuedBy",
  二选一: "alternative",
  看什么: "decidedBy",
} as const;
export const sourceWords = { named: "写明", implied: "推知" } as const;
export type Listed = (typeof listWords)[keyof typeof listWords];
export type ListColumn = (typeof listColumnWords)[keyof typeof listColumnWords];
