import type { Need } from "@/policies/assess/assessment";
import { actOf } from "@/policies/assess/acts";

/** A title takes years and a degree or an examination; a certificate of skill a course. Both are harder than a home, a job or a permit. */
const titleIsWorth = 3;
const skillIsWorth = 2;

const worthOf = ({ fact }: Need): number => {
  if (fact === "qualification.professionalTitle" || fact === "formallyRecruited") return titleIsWorth;
  return fact.startsWith("qualification.") ? skillIsWorth : 1;
};

/** How much a way asks for: each thing to do once, hard ones for several. */
export function effortOf(needs: readonly Need[]): number {
  const acts = new Map<string, number>();
  for (const need of needs) acts.set([actOf(need.fact), need.person, need.area].join(" "), worthOf(need));
  return [...acts.values()].reduce((sum, worth) => sum + worth, 0);
}
