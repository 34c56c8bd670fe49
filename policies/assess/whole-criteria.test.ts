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

const both = (one: Criterion): Criterion => all(one, ofLead(one));
const lawReaching = (...reached: readonly Criterion[]) => {
  const reaches = reached.map((one, index) => reach(one, { id: `reach${index}` }));
  return { routes: [route("r", [atLeast("monthsLived", 1)], { reaches })] };
};
const lawOf = (count: number) => lawReaching(any(...facts.slice(0, count).map((fact) => both(given(fact)))));
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

  it("is of each such condition what it hangs on itself", () => {
    const [first, ...others] = facts;
    const alike = others.map((fact) => both(given(fact)));
    const law = lawReaching(any(both(given(first)), ...alike), any(both(atLeast("monthsWorked", 12)), ...alike));
    const asked = personIn(answerOf(law, people), "P2").missingFacts.map(({ fact }) => fact);
    expect(asked).toEqual(expect.arrayContaining([...facts, "monthsWorked"]));
  });
});
