import type { ClauseEntry } from "../instrument";

/** Every numbered provision, in the document's order. Sentences are counted after the section's title. */
export const clauses = {
  overallAims: { locator: "一", terms: ["总体要求", "1亿非户籍人口"], notModelled: "purpose" },

  mainTasks: { locator: "二", terms: ["主要任务"], notModelled: "heading" },
  settlement: { locator: "二、(一)", terms: ["县(县级市)", "全面放开", "大中城市", "特大城市(杭州市)"] },
  keyGroups: { locator: "二、(一)", terms: ["重点群体", "更加宽松"] },
  transferPayments: { locator: "二、(二)", sentence: 1, terms: ["省财政转移支付"], notModelled: "publicFinance" },
  equalServices: {
    locator: "二、(二)",
    sentence: 2,
    terms: ["人口净流入地区城市", "农业转移人口", "同等的基本公共服务"],
  },
  landQuota: { locator: "二、(三)", terms: ["以人定地", "增减挂钩"], notModelled: "publicFinance" },
  investment: { locator: "二、(四)", terms: ["PPP", "举债融资机制"], notModelled: "publicFinance" },
  landCertificates: { locator: "二、(五)", sentence: 1, terms: ["确权登记颁证"], notModelled: "addressesDepartments" },
  landRights: {
    locator: "二、(五)",
    sentence: 1,
    terms: ["土地承包经营权", "宅基地使用权", "集体收益分配权", "不得强行要求"],
  },
  voluntaryTransfer: {
    locator: "二、(五)",
    sentence: 2,
    terms: ["自愿有偿转让", "上述权益", "严格限定在本集体经济组织内部"],
  },
  housingSecurity: { locator: "二、(六)", sentence: 1, terms: ["基本住房保障", "同等享有"] },
  rentSubsidy: { locator: "二、(六)", sentence: 2, terms: ["租赁补贴", "承租市场住房"] },
  housingFund: { locator: "二、(六)", sentence: 3, terms: ["住房公积金", "个体工商户和自由职业者"] },
  housingFundElsewhere: { locator: "二、(六)", sentence: 4, terms: ["异地使用", "提取条件"] },
  unifiedMedical: { locator: "二、(七)", sentence: 1, terms: ["七统一"], notModelled: "addressesDepartments" },
  medicalContinuity: { locator: "二、(七)", sentence: 2, terms: ["跨制度、跨统筹区连续参保", "医保关系转移接续"] },
  pension: { locator: "二、(八)", sentence: 1, terms: ["企业职工基本养老保险", "城乡居民养老保险"] },
  minimumAllowance: { locator: "二、(八)", sentence: 2, terms: ["最低生活保障", "同等享有"] },
  schooling: { locator: "二、(九)", terms: ["同城同待遇", "受教育"] },
  residencePermit: { locator: "二、(十)", sentence: 1, terms: ["居住证暂行条例", "浙江省流动人口居住登记条例"] },
  permitExtras: { locator: "二、(十)", sentence: 2, terms: ["鼓励各地", "扩大公共服务范围", "服务标准"] },
  settlementStatistics: { locator: "二、(十一)", terms: ["户籍人口城镇化率"], notModelled: "statistics" },

  requirements: { locator: "三", terms: ["工作要求"], notModelled: "heading" },
  leadership: { locator: "三、(一)", sentence: 1, terms: ["高度重视"], notModelled: "organisation" },
  localPlans: { locator: "三、(一)", sentence: 2, terms: ["实施主体", "落户行动方案", "年度计划"] },
  provincialMeasures: {
    locator: "三、(一)",
    sentence: 3,
    terms: ["2017年6月底前", "配套政策"],
    notModelled: "addressesDepartments",
  },
  publicity: { locator: "三、(二)", terms: ["宣传发动"], notModelled: "organisation" },
  supervision: { locator: "三、(三)", terms: ["绩效考核评估机制", "2020年"], notModelled: "organisation" },
} as const satisfies Record<string, ClauseEntry>;
