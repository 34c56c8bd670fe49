import { rowOf, type FactName } from "../facts/rows";

/** A home and whose it is, work and where it is, and all that only takes time, are one thing to do. */
export function actOf(fact: FactName): string {
  if (rowOf(fact).turns === "wait") return "wait";
  if (fact.startsWith("homes.")) return "home";
  return fact === "work" || fact === "worksIn" || fact === "stableIncome" ? "work" : fact;
}
