import type { Diagram } from "./diagram";
import type { Evaluator } from "./evaluate";
import type { HouseholdFacts } from "./household-facts";
import { FoundOutcome, type PersonOutcome } from "./outcome";
import type { Ref } from "./unknowns";
import type { Way } from "./ways";

/** Beyond so many people of whom the relation is not known, they themselves are the question (contract §2, "Bound"). */
export const mostUnknownRelations = 6;

export const isBeyondBound = ({ people }: HouseholdFacts): boolean =>
  people.filter(({ relation }) => relation == null).length > mostUnknownRelations;

/** Then only of those whose relation is known rights and ways are told: everybody else is asked for it first. */
export const isToldOf = (person: number, facts: HouseholdFacts): boolean =>
  facts.person(person).relation != null || !isBeyondBound(facts);

/**
 * Then nobody is looked at as a follower: wherever any clause could reach somebody, those people are the question, each of
 * them for themselves, and so is everybody whom following one of them could serve.
 */
export function outcomeBeyondBound(
  person: number,
  ways: () => readonly Way[],
  isThere: Diagram,
  evaluator: Evaluator,
): PersonOutcome {
  const { people } = evaluator.facts;
  const { id, relation } = evaluator.facts.person(person);
  if (relation != null) {
    const found = new FoundOutcome(id, ways, isThere, evaluator);
    if (found.outcome === "accepted" || found.outcome === "noMoveNeeded") return found;
  }
  const asked = relation == null ? [id] : people.flatMap((one) => (one.relation == null ? [one.id] : []));
  const missingFacts = asked.map((whose): Ref => ({
    fact: "relation",
    person: whose,
    jurisdiction: null,
    area: null,
    register: null,
  }));
  return { id, outcome: "needFacts", basis: null, ways: [], routes: [], missingFacts, readings: [], possible: null };
}
