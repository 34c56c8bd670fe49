/**
 * What a newcomer writes for a fact that no other place reads: one row, the page that asks for it, its words.
 * In the example it is a condition of the islands: whoever settles there is a registered volunteer.
 */

/** @typedef {{ file: string, after: string, add: string }} Line */

/** @type {Line[]} */
export const lines = [
  {
    file: "policies/facts/rows.ts",
    after: "  registeredUnemployed: ",
    add: '  volunteer: yesNo("person", "fixed", under16(false)),',
  },
  { file: "lib/wizard/steps.ts", after: "  jobless: {", add: "  volunteer: {}," },
  { file: "lib/wizard/steps.ts", after: '  registeredUnemployed: "jobless"', add: '  volunteer: "volunteer",' },
  {
    file: "policies/example-city/routes.ts",
    after: '    { id: "onAnIsland"',
    add: '    { id: "volunteer", criterion: given("volunteer"), cites: cite("islands") },',
  },
];

/** By script, what is added to which words. */
export const words = {
  "zh-Hans": {
    "facts.json": {
      volunteer: { name: "是不是注册志愿者", values: { true: "是注册志愿者", false: "不是注册志愿者" } },
    },
    "policies/example-city.json": { conditions: { volunteer: "是注册志愿者" } },
    "result.json": { findOut: { volunteer: "注册志愿者证" } },
    "wizard.json": {
      steps: {
        volunteer: {
          chapter: "工作",
          title: "{who}是注册志愿者吗？",
          hint: "在民政部门登记过的才算。",
          why: "示例市的海岛落户要看。",
          cost: "不知道就说不准海岛那一条。",
          nobody: "{who}都不是注册志愿者",
        },
      },
    },
  },
  "zh-Hant": {
    "facts.json": {
      volunteer: { name: "是不是註冊志願者", values: { true: "是註冊志願者", false: "不是註冊志願者" } },
    },
    "policies/example-city.json": { conditions: { volunteer: "是註冊志願者" } },
    "result.json": { findOut: { volunteer: "註冊志願者證" } },
    "wizard.json": {
      steps: {
        volunteer: {
          chapter: "工作",
          title: "{who}是註冊志願者嗎？",
          hint: "在民政部門登記過的才算。",
          why: "示例市的海島落戶要看。",
          cost: "不知道就說不準海島那一條。",
          nobody: "{who}都不是註冊志願者",
        },
      },
    },
  },
};
