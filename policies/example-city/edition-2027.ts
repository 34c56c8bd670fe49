import { all, atLeast, shortOf } from "../criterion";
import { defineInstrument } from "../instrument";
import { works, worksHere } from "../phrases";
import type { Condition, Policy, SettlementRoute } from "../policy";
import { exampleCity } from ".";
import { clauses } from "./clauses";
import { plan } from "./instrument";

/**
 * A change of policy is a new edition beside the old one: the old one goes on answering for its own days,
 * the new one is announced before it holds. From 2027 half a year of work is enough.
 */
const amended = defineInstrument({
  ...plan,
  title: "示例市户口迁移办法",
  number: "示府发〔2026〕9号",
  issuedOn: "2026-10-01",
  inForceFrom: "2027-01-01",
  successors: [],
  clauses: {
    ...clauses,
    workers: { locator: "二、(一)", sentence: 1, terms: ["市区", "合法稳定住所", "半年以上", "劳动合同", "未婚子女"] },
  },
});

const halfAYear: Condition = {
  id: "workedHalfAYear",
  criterion: all(worksHere, shortOf(atLeast("monthsWorked", 6), works)),
  cites: amended.cite("workers"),
};

const amendedRoute = (route: SettlementRoute): SettlementRoute => ({
  ...route,
  conditions: route.conditions.map((condition) => (condition.id === "workedOneYear" ? halfAYear : condition)),
});

export const exampleCity2027: Policy = {
  ...exampleCity,
  instrument: amended,
  routes: exampleCity.routes.map(amendedRoute),
};
