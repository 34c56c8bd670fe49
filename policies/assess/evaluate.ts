import { type Criterion, type Kin } from "../criterion";
import type { FactName, NumberFact } from "../fact-catalogue";
import { relations, type Relation } from "../vocabulary";
import type { Value } from "./cells";
import { Diagrams, type Diagram, type Operation } from "./diagram";
import { authority, met, notMet, short, type Worlds } from "./finding";
import { kinshipOf } from "./kinship";
import type { View } from "./view";

/** The one reader of criteria: a criterion about a person, over everything that is not known. */
export class Evaluator {
  readonly diagrams = new Diagrams();
  /** Met in every reading. */
  readonly allMet: number;
  /** Documents use the same criteria again and again: each is read once a person. */
  private readonly found = new Map<Criterion, Diagram[]>();
  private readonly allOperation: Operation;
  private readonly anyOperation: Operation;
  private readonly choices: readonly Operation[];

  constructor(readonly view: View, readonly worlds: Worlds) {
    this.allMet = worlds.everywhere(met);
    this.allOperation = { id: 0, of: worlds.all };
    this.anyOperation = { id: 1, of: worlds.any };
    this.choices = worlds.ambiguities.map((_, index) => ({ id: 2 + index, of: (a, b) => worlds.choose(index, a, b) }));
  }

  all(a: Diagram, b: Diagram): Diagram {
    if (a === this.allMet || b === notMet) return b;
    return b === this.allMet || a === notMet ? a : this.diagrams.apply(this.allOperation, a, b);
  }

  any(a: Diagram, b: Diagram): Diagram {
    if (a === notMet) return b;
    return b === notMet ? a : this.diagrams.apply(this.anyOperation, a, b);
  }

  /** @param lead the person whose route the subject follows; the subject itself where nobody is followed. */
  finding(criterion: Criterion, subject: number, lead: number): Diagram {
    if (lead !== subject) return this.evaluate(criterion, subject, lead);
    let bySubject = this.found.get(criterion);
    if (!bySubject) this.found.set(criterion, (bySubject = []));
    return (bySubject[subject] ??= this.evaluate(criterion, subject, lead));
  }

  private evaluate(criterion: Criterion, subject: number, lead: number): Diagram {
    switch (criterion.op) {
      case "all": return criterion.of.reduce((sum, part) => (sum === notMet ? sum : this.all(sum, this.finding(part, subject, lead))), this.allMet);
      case "any": return criterion.of.reduce((sum, part) => (sum === this.allMet ? sum : this.any(sum, this.finding(part, subject, lead))), notMet);
      case "not": return this.change(this.finding(criterion.of, subject, lead), opposite);
      case "ofLead": return this.finding(criterion.of, lead, lead);
      case "someOther": return this.someOther(criterion.of, subject, lead);
      case "shortOf": return this.shortOf(criterion.of, criterion.when, subject, lead);
      case "readings": return this.readings(criterion, subject, lead);
      case "authorityDecides": return this.worlds.everywhere(authority);
      case "holdsDwelling": return this.view.holdsDwelling(subject) ? this.allMet : notMet;
      case "livesWithLead": return this.all(this.livesWithApplicant(subject), this.livesWithApplicant(lead));
      case "kin": return this.kin(criterion.relations, subject, lead);
      default: return this.ofFact(criterion, subject);
    }
  }

  private change(diagram: Diagram, change: (finding: number) => number): Diagram {
    return this.diagrams.map(diagram, (findings) => this.worlds.map(findings, change));
  }

  private someOther(of: Criterion, subject: number, lead: number): Diagram {
    return this.view.people.reduce<Diagram>((sum, _, other) => (other === subject ? sum : this.any(sum, this.finding(of, other, lead))), notMet);
  }

  private shortOf(of: Criterion, when: Criterion, subject: number, lead: number): Diagram {
    const whole = this.finding(of, subject, lead);
    if (whole === this.allMet) return whole;
    const instead = this.change(this.finding(when, subject, lead), (finding) => (finding === met ? short : notMet));
    return this.any(whole, instead);
  }

  private readings(criterion: Extract<Criterion, { op: "readings" }>, subject: number, lead: number): Diagram {
    const operation = this.choices[this.worlds.ambiguities.indexOf(criterion.ambiguity)];
    if (!operation) throw new Error(`ambiguity ${criterion.ambiguity} is not registered`);
    return this.diagrams.apply(operation, this.finding(criterion.A, subject, lead), this.finding(criterion.B, subject, lead));
  }

  /** A criterion on facts of the subject alone. */
  private ofFact(criterion: Criterion, subject: number): Diagram {
    switch (criterion.op) {
      case "given": return this.test(criterion.fact, subject, (value) => (value === true ? met : notMet));
      case "includes": return this.test(criterion.fact, subject, (value) => (holdsAny(value, criterion.values) ? met : notMet));
      case "atMost": return this.test(criterion.fact, subject, (value) => (Number(value) <= criterion.value ? met : notMet));
      case "atLeast": return this.sumAtLeast(criterion.facts, criterion.value, subject);
      case "oneOf": {
        const { values, authority: left } = criterion;
        return this.test(criterion.fact, subject, (value) => (has(values, value) ? met : has(left, value) ? authority : notMet));
      }
      case "hukouLies": {
        const inside = criterion.where === "in";
        return this.test("hukou.division", subject, (value) => (String(value).startsWith(criterion.division) === inside ? met : notMet));
      }
      default: throw new Error(`not a criterion on facts: ${criterion.op}`);
    }
  }

  private test(fact: FactName, person: number, finding: (value: Value) => number): Diagram {
    return this.over(fact, person, (value) => this.worlds.everywhere(finding(value)));
  }

  /** One branch for each value that the fact can have; no question when it is known. */
  private over(fact: FactName, person: number, branch: (value: Value) => Diagram): Diagram {
    const value = this.view.value(fact, person);
    if (value !== undefined) return branch(value);
    return this.diagrams.ask(this.view.variable(fact, person), this.view.possible(fact, person).map(branch));
  }

  private sumAtLeast([fact, ...others]: readonly NumberFact[], least: number, person: number): Diagram {
    if (fact === undefined) return least <= 0 ? this.allMet : notMet;
    return this.over(fact, person, (value) => this.sumAtLeast(others, Math.max(0, least - Number(value)), person));
  }

  private livesWithApplicant(person: number): Diagram {
    return this.test("livesWithApplicant", person, (value) => (value === "yes" ? met : value === "awayForStudy" ? authority : notMet));
  }

  private kin(wanted: readonly Kin[], follower: number, lead: number): Diagram {
    if (follower === lead) return notMet;
    return couples.reduce((sum, relation) => this.any(sum, this.couple(relation, wanted, follower, lead)), this.byRelation(wanted, follower, lead));
  }

  /** Where the two relations decide; who is asked first is the order of the diagram. */
  private byRelation(wanted: readonly Kin[], follower: number, lead: number): Diagram {
    const [first, second] = lead < follower ? [lead, follower] : [follower, lead];
    return this.over("relation", first, (one) =>
      this.over("relation", second, (other) => {
        const [leads, follows] = first === lead ? [one, other] : [other, one];
        const kinship = kinshipOf(leads as Relation, follows as Relation);
        return kinship !== null && kinship !== "spouseIfBothMarried" && wanted.includes(kinship) ? this.allMet : notMet;
      }));
  }

  /** Two of one relation who are each other's spouse if both are married. */
  private couple(relation: Relation, wanted: readonly Kin[], follower: number, lead: number): Diagram {
    if (!this.canBe(relation, lead) || !this.canBe(relation, follower)) return notMet;
    const both = this.all(this.isA(relation, lead), this.isA(relation, follower));
    const married = this.all(this.married(lead), this.married(follower));
    const asSpouse = wanted.includes("spouse") ? this.all(married, this.onlyCouple(relation, lead, follower)) : notMet;
    const otherwise = wanted.includes("otherRelative") ? this.change(married, opposite) : notMet;
    return this.all(both, this.any(asSpouse, otherwise));
  }

  private canBe(relation: Relation, person: number): boolean {
    const stated = this.view.value("relation", person);
    return stated === undefined || stated === relation;
  }

  private isA(relation: Relation, person: number): Diagram {
    return this.test("relation", person, (value) => (value === relation ? met : notMet));
  }

  private married(person: number): Diagram {
    return this.test("maritalStatus", person, (value) => (value === "married" ? met : notMet));
  }

  /** Where a third of that relation is married too (grandparents of both sides) nobody states who is whose. */
  private onlyCouple(relation: Relation, lead: number, follower: number): Diagram {
    const others = this.view.people.flatMap((person, index) => (person.relation === relation && index !== lead && index !== follower ? [index] : []));
    const third = others.reduce<Diagram>((sum, other) => this.any(sum, this.married(other)), notMet);
    return this.change(third, (finding) => (finding === met ? authority : met));
  }
}

/** Relations of which two can be married to each other. */
const couples = relations.filter((relation) => kinshipOf(relation, relation) === "spouseIfBothMarried");

const has = (values: readonly string[], value: Value): boolean => typeof value === "string" && values.includes(value);
const holdsAny = (list: Value, values: readonly string[]): boolean => Array.isArray(list) && list.some((item) => values.includes(String(item)));
const opposite = (finding: number): number => (finding === met ? notMet : finding === notMet ? met : finding);
