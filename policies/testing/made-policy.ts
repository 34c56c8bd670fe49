import { assessIn } from "../assess/assess";
import type { AreaAssessment, Assessment, PersonAssessment } from "../assess/assessment";
import { compile, compileEditions, type CompiledPolicy } from "../assess/compiled-policy";
import { Evaluator } from "../assess/evaluate";
import type { Finding } from "../assess/finding";
import { HouseholdFacts } from "../assess/household-facts";
import { nameOf } from "../assess/routes";
import type { Criterion } from "../criterion";
import type { Household, Person, Tie } from "../facts/schema";
import type { Citation } from "../instrument";
import type { Condition, Policy, Reach, Right, SettlementRoute } from "../policy";
import { xining } from "../xining";

/** Laws made for a test of the engine, in the seat of a registered place, and people who are made for them. */

export const asOf = "2026-11-22";
export const seat = "xining";
export const city = "cityDistrict";
export const town = "townOrSmallCity";
export const origin = "placeOfOrigin";

export const at = (locator: string): Citation => ({ instrument: "document", clause: locator, locator });

export const condition = (criterion: Criterion, more: Partial<Condition> = {}): Condition => ({
  id: "condition",
  criterion,
  cites: at("一"),
  ...more,
});

export const reach = (criterion: Criterion, more: Partial<Reach> = {}): Reach => ({
  id: "reach",
  criterion,
  cites: at("二"),
  papers: [],
  ...more,
});

export const route = (
  id: string,
  criteria: readonly Criterion[],
  more: Partial<SettlementRoute> = {},
): SettlementRoute => ({
  id,
  basis: "conditionsMet",
  conditions: criteria.map((criterion, index) => condition(criterion, { id: `c${index}` })),
  reaches: [],
  placements: [],
  papers: [],
  ...more,
});

const policyOf = (routes: readonly SettlementRoute[], rights: readonly Right[] = []): Policy => ({
  ...xining,
  routes,
  rights,
});

type Facts = Partial<Omit<Person, "id" | "ties">>;

/** Somebody from a village in Henan; the rest is not known. */
export const person = (id: string, relation: Person["relation"], facts: Facts = {}, tie: Tie = {}): Person => ({
  id,
  relation,
  ageYears: 30,
  hukou: { kind: "rural", division: "410100" },
  ...facts,
  ties: { [seat]: tie },
});

/** The first of them answers, the others are siblings. */
export const family = (...ties: readonly Tie[]): Person[] =>
  ties.map((tie, index) => person(`P${index + 1}`, index === 0 ? "applicant" : "sibling", {}, tie));

export const householdOf = (people: readonly Person[], more: Partial<Household> = {}): Household => ({
  people: [...people],
  destinations: { [seat]: {} },
  ...more,
});

interface Law {
  routes?: readonly SettlementRoute[];
  rights?: readonly Right[];
}

export const assessed = ({ routes = [], rights = [] }: Law, household: Household): Assessment =>
  assessIn([compileEditions(seat, [policyOf(routes, rights)])], household, asOf, "");

/** What a law says to people in one kind of place. */
export function answerOf(
  law: Law,
  people: readonly Person[],
  { area = city, ...more }: Partial<Household> & { area?: string } = {},
): AreaAssessment {
  const found = assessed(law, householdOf(people, more)).jurisdictions[0]?.areas.find(
    ({ placeType }) => placeType === area,
  );
  if (!found) throw new Error(`no answer for ${area}`);
  return found;
}

export function personIn({ people }: AreaAssessment, id = "P1"): PersonAssessment {
  const found = people.find((one) => one.id === id);
  if (!found) throw new Error(`nobody is called ${id}`);
  return found;
}

/** A household as a policy sees it. */
export const factsFor = (
  { policy: { division, areas }, cells, sums, settlingAges }: CompiledPolicy,
  household: Household,
): HouseholdFacts => new HouseholdFacts(household, { id: seat, division, areas, cells, sums, settlingAges });

/** The reader of one criterion over a household. */
export function evaluatorOf(criterion: Criterion, household: Household): Evaluator {
  const compiled = compile(policyOf([route("r", [criterion])]));
  return new Evaluator(factsFor(compiled, household), compiled.worlds);
}

interface Reading {
  subject?: number;
  /** Whose route the subject follows. */
  lead?: number;
  area?: string;
}

/** What is found of a criterion about somebody, by default the first. */
export function findingOf(
  criterion: Criterion,
  people: readonly Person[],
  { subject = 0, lead = subject, area = city, ...more }: Partial<Household> & Reading = {},
): Finding {
  const evaluator = evaluatorOf(criterion, householdOf(people, more));
  return nameOf(evaluator, evaluator.finding(criterion, subject, lead, area));
}
