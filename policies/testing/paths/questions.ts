import { compile, type CompiledPolicy, type CompiledRoute } from "../../assess/compiled-policy";
import { isAnswer, type Diagram } from "../../assess/diagram";
import { Evaluator } from "../../assess/evaluate";
import { HouseholdFacts } from "../../assess/household-facts";
import { plain } from "../../assess/registration";
import type { Answer, Unknown } from "../../assess/unknowns";
import { kins, type Kin } from "../../criterion";
import { householdSchema, type Household } from "../../facts/schema";
import { none, type Relation } from "../../facts/vocabulary";
import type { RegisteredPolicy } from "../../policy";
import type { Reach, SettlementRoute } from "../../policy";

/** The decision diagrams of a route as plain questions and ends. All that path coverage knows of the engine stands in this file. */

export type { Answer };

/** What is found in every reading, as one number. */
export type End = number;
export interface Question {
  facts: Unknown["facts"];
  /** One for each answer of the facts; answers that lead on to the same question share one. */
  branches: readonly Tree[];
}
export type Tree = Question | End;

export const isEnd = (tree: Tree): tree is End => typeof tree === "number";

/** How a follower can stand to a lead, beside having nothing to do with them. */
export type Standing = Kin | typeof none;
export const standings: readonly Standing[] = [...kins, none];
const called: Readonly<Record<Standing, Relation>> = {
  spouse: "spouse",
  child: "child",
  parent: "parent",
  otherRelative: "sibling",
  none: "unrelated",
};

/** A household as one policy sees it. */
export class Seen {
  readonly facts: HouseholdFacts;
  private readonly evaluator: Evaluator;

  constructor(
    household: Household,
    place: RegisteredPolicy,
    private readonly compiled: CompiledPolicy,
  ) {
    const { id, division, areas } = place;
    const { cells, sums, settlingAges, worlds } = compiled;
    this.facts = new HouseholdFacts(household, { id, division, areas, cells, sums, settlingAges });
    this.evaluator = new Evaluator(this.facts, worlds);
  }

  private conditionsOf({ conditions }: SettlementRoute, lead: number, area: string): Diagram {
    const { logic } = this.evaluator;
    return logic.allOf(conditions, ({ criterion }) => this.evaluator.finding(criterion, lead, lead, area));
  }

  /** The conditions of a route together, as they are found of a lead. */
  ofLead = (route: SettlementRoute, lead: number, area: string): Tree =>
    this.tree(this.conditionsOf(route, lead, area));

  /** Does the route reach a lead in some reading, or leave it to somebody, or lack but time or a paper? */
  reaches(route: SettlementRoute, lead: number, area: string): boolean {
    const found = this.conditionsOf(route, lead, area);
    return isAnswer(found) && this.compiled.worlds.best(found) > 0;
  }

  ofFollower = (reach: Reach, follower: number, lead: number, area: string): Tree =>
    this.tree(this.evaluator.finding(reach.criterion, follower, lead, area));

  /** The one hukou that somebody can have, in the words of the diagrams. */
  hukou(person: number): { kind: string; division: string } | undefined {
    const [hukou, ...others] = this.facts.hukous(person);
    return hukou && others.length === 0 ? { kind: hukou.kind, division: plain(hukou.division) } : undefined;
  }

  /** Where somebody is registered, if that is beyond doubt. */
  registeredIn(person: number): string | undefined {
    const { logic } = this.evaluator;
    const places = [...this.facts.outlook.areas.map(({ id }) => id), none];
    return places.find((place) => logic.isCertain(this.evaluator.registeredIn(person, place)));
  }

  standing(follower: number, lead: number): Standing | undefined {
    const found = kins.map((kin) => this.evaluator.kinship.is(kin, follower, lead));
    if (!found.every(isAnswer)) return undefined;
    return kins.find((_, index) => this.evaluator.logic.isCertain(found[index] ?? 0)) ?? none;
  }

  private tree(diagram: Diagram): Tree {
    const { diagrams } = this.evaluator.logic;
    const done = new Map<Diagram, Tree>();
    const read = (of: Diagram): Tree => {
      if (isAnswer(of)) return of;
      const before = done.get(of);
      if (before !== undefined) return before;
      const [variable = 0] = diagrams.variables(of);
      const [branches = []] = diagrams.branchesOf(of, variable);
      const question = { facts: this.evaluator.unknowns.at(variable).facts, branches: branches.map(read) };
      done.set(of, question);
      return question;
    };
    return read(diagram);
  }
}

/** A policy whose routes are looked at. */
export class Place {
  private readonly compiled: CompiledPolicy;

  constructor(readonly policy: RegisteredPolicy) {
    this.compiled = compile(policy);
  }

  /** Each route with the kinds of place to which it leads. */
  get routes(): readonly CompiledRoute[] {
    return this.compiled.routes;
  }

  /** Is it not met in any reading? */
  isNothing = (end: End): boolean => this.compiled.worlds.best(end) === 0;

  /** An end in words. */
  wordFor = (end: End): string => this.compiled.worlds.name(end);

  see = (household: Household): Seen => new Seen(household, this.policy, this.compiled);

  /** Somebody who considers the place, and of whom nothing else is known; with somebody else who stands to them in a known way. */
  open(standing?: Standing): Seen {
    const follower = standing && { id: "P2", relation: called[standing] };
    return this.see(
      householdSchema.parse({
        people: [{ id: "P1", relation: "applicant" }, ...(follower ? [follower] : [])],
        registers: { R1: {} },
        destinations: { [this.policy.id]: {} },
      }),
    );
  }
}
