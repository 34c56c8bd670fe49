import { describe, expect, it } from "vitest";
import { all, any, atLeast, given, ofLead, type Criterion } from "../criterion";
import { answerOf, assessed, family, householdOf, personIn, reach, route } from "../testing/made-policy";

/** A condition that hangs on more than an answer may take: what a lead does not say is multiplied by what a follower does not. */

const facts = [
  "residencePermit",
  "stableIncome",
  "labourContract",
  "formallyRecruited",
  "investor",
  "introducedTalent",
  "resettlementAccepted",
  "education.graduatedOverseas",
  "qualification.technicalWorker",
  "registeredUnemployed",
  "school.boards",
] as const;

const lawOf = (count: number) => {
  const alike: Criterion = any(...facts.slice(0, count).map((fact) => all(given(fact), ofLead(given(fact)))));
  return { routes: [route("r", [atLeast("monthsLived", 1)], { reaches: [reach(alike)] })] };
};
const people = family({ monthsLived: 1 }, { monthsLived: 0 });

/** What is missing of somebody who follows whoever has one of so many things as well. */
function missing(count: number): string[] {
  const { missingFacts } = personIn(answerOf(lawOf(count), people), "P2");
  return missingFacts.map(({ fact, person }) => `${person} ${fact}`);
}

describe("what is missing", () => {
  it("is everything that both of them have not said, as long as it can be looked through", () => {
    const asked = facts.slice(0, 3).flatMap((fact) => [`P1 ${fact}`, `P2 ${fact}`]);
    expect(missing(3).toSorted()).toEqual(asked.toSorted());
  });

  it("is every thing that the follower has not said, where it cannot", () => {
    expect(missing(facts.length).toSorted()).toEqual(facts.map((fact) => `P2 ${fact}`).toSorted());
  });

  it("and no single answer is said to settle it", () => {
    const { questions } = assessed(lawOf(facts.length), householdOf(people));
    const answers = questions
      .filter(({ fact, person }) => fact !== "relation" && person === "P2")
      .map((one) => one.answers);
    expect(answers.length).toBeGreaterThanOrEqual(facts.length);
    for (const said of answers) expect(said[0]).toEqual({ values: [], settles: [] });
  });
});
