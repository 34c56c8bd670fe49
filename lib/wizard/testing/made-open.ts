import { refKey, type FactName } from "@/policies/facts/rows";
import type { Household, Person } from "@/policies/facts/schema";
import type { Answers } from "../../session/answers";
import { about, type Ref } from "../fact-key";
import { openFacts, type OpenFacts } from "../open-facts";
import { noAnswers } from "../start";
import { stepById, type Step } from "../steps";

/** Families of whom it is made up what is open, where it matters which page comes next and not why. */

export const stepOf = (id: string): Step => {
  const step = stepById(id);
  if (!step) throw new Error(id);
  return step;
};
export const answersOf = (
  people: Partial<Person>[],
  more: Partial<Answers> = {},
  household: Partial<Household> = {},
): Answers => ({
  ...noAnswers,
  places: ["xining"],
  trail: ["places", "family", "ties"],
  ...more,
  household: { destinations: {}, people: people.map((one, index) => ({ id: `P${index + 1}`, ...one })), ...household },
});
export const alone = answersOf([{ relation: "applicant" }]);
export const couple = answersOf([{ relation: "applicant" }, { relation: "spouse" }]);

/** What is open, with how much it decides. */
export const open = (outcome: [Ref, number][], more: Ref[] = []): OpenFacts => ({
  assessment: openFacts(alone).assessment,
  outcome: new Map(outcome.map(([ref, decides]) => [refKey(ref), { ref, decides, saysYes: false }])),
  more: new Map(more.map((ref) => [refKey(ref), ref])),
});
export const of = (fact: FactName, person = "P1", jurisdiction: Ref["jurisdiction"] = null): Ref =>
  about(fact, { person, jurisdiction });
