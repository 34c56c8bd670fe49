import type { ClauseEntry } from "../instrument";

/**
 * Every numbered provision, in the document's order, with the locator as printed. `terms` are words and figures that stand there,
 * never a sentence. Each clause is used by a route, right, paper, notice or reading, or says why not.
 */
export const clauses = {
  aims: { locator: "一", terms: ["总则"], notModelled: "purpose" },

  settlement: { locator: "二", terms: ["落户条件"], notModelled: "heading" },
  // One item that holds two rules: two ids, told apart by their sentence.
  workers: { locator: "二、(一)", sentence: 1, terms: ["市区", "合法稳定住所", "满1年", "劳动合同", "未婚子女"] },
  tenants: { locator: "二、(一)", sentence: 2, terms: ["社区集体户"] },
  graduates: { locator: "二、(二)", terms: ["硕士", "劳动合同"] },
  talent: { locator: "二、(三)", terms: ["引进人才", "示例市人才认定办法"] },
  students: { locator: "二、(四)", sentence: 1, terms: ["农村籍学生", "市内高校", "学校所在地"] },
  returning: { locator: "二、(四)", sentence: 2, terms: ["毕业后", "原籍"] },
  islands: { locator: "二、(五)", terms: ["海岛", "满3年"] },

  rights: { locator: "三", terms: ["权益保障"], notModelled: "heading" },
  land: { locator: "三、(一)", terms: ["土地承包权", "不得强行要求"] },
  school: { locator: "三、(二)", terms: ["居住证", "义务教育"] },

  work: { locator: "四", terms: ["组织实施"], notModelled: "heading" },
  voluntary: { locator: "四、(一)", terms: ["自愿"] },
  leadership: { locator: "四、(二)", terms: ["领导小组"], notModelled: "organisation" },
} as const satisfies Readonly<Record<string, ClauseEntry>>;
