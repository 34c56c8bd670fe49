import { elsewhere, type Relation } from "../facts/vocabulary";
import type { Asking } from "./asking";
import type { Diagram } from "./diagram";
import type { FreePairs } from "./free-pairs";
import type { HouseholdFacts } from "./household-facts";
import { areCloseKin, couples, has, provenWhenBothMarried } from "./kin-words";
import type { Logic } from "./logic";
import type { RelationWords } from "./relation-words";
import type { StatedKinship } from "./stated-kinship";
import { shared } from "./unknowns";

/** Who is married to whom. */
export class Marriages {
  private readonly found: Diagram[] = [];
  private readonly facts: HouseholdFacts;
  private readonly logic: Logic;

  constructor(
    private readonly asking: Asking,
    private readonly stated: StatedKinship,
    private readonly words: RelationWords,
    private readonly free: FreePairs,
  ) {
    [this.facts, this.logic] = [asking.facts, asking.logic];
  }

  between(a: number, b: number): Diagram {
    if (a === b) return this.logic.no;
    const [one, other] = a < b ? [a, b] : [b, a];
    return (this.found[one * this.facts.people.length + other] ??= this.find(one, other));
  }

  /** Is somebody married to one of whom something holds? Where pairs are open one by one, whoever it is. */
  toOneWho(person: number, holds: (other: number) => Diagram): Diagram {
    const { logic } = this;
    let isOpen = false;
    const found = logic.anyOf(this.facts.people.keys(), (other) => {
      const one = other === person ? logic.no : holds(other);
      if (one === logic.no) return one;
      const married = this.between(person, other);
      if (!this.isOpenPair(other, person)) return logic.all(married, one);
      isOpen ||= married !== logic.no;
      return logic.no;
    });
    return isOpen ? logic.any(found, this.free.ask("spouse", person, person)) : found;
  }

  /** Is nothing stated of a pair of which nothing is supposed? */
  isOpenPair(a: number, b: number): boolean {
    return this.free.has(a, b) && this.stated.marriage(a, b) === undefined;
  }

  private find(a: number, b: number): Diagram {
    const stated = this.stated.marriage(a, b);
    if (stated !== undefined) return this.logic.truth(stated);
    if (this.free.has(a, b)) return this.free.married(a, b);
    return this.words.withBoth(a, b, (one, other) => this.couple(a, one, b, other));
  }

  /** Relations decide; the words of the pair stand in either order. */
  private couple(a: number, one: Relation, b: number, other: Relation): Diagram {
    const { logic } = this;
    if (has([["applicant", "spouse"]], one, other) || has([["applicant", "spouse"]], other, one)) return logic.yes;
    if (!has(couples, one, other) && !has(couples, other, one)) return logic.no;
    if (one === "childInLaw") return this.couple(b, other, a, one);
    const proven =
      one === "child"
        ? this.isOnlyCouple(a, b)
        : provenWhenBothMarried.includes(one)
          ? logic.not(this.isThird(one, a, b))
          : logic.no;
    if (proven === logic.yes && one === "child") return proven;
    const open = proven === logic.yes ? proven : logic.any(proven, this.takes(a, b));
    return logic.all(logic.all(this.isMarried(a), this.isMarried(b)), open);
  }

  private isMarried(person: number): Diagram {
    return this.asking.over("maritalStatus", person, (value) => this.logic.truth(value === "married"));
  }

  /** Is there a third of that relation? */
  private isThird(relation: Relation, a: number, b: number): Diagram {
    return this.logic.anyOf(this.facts.people.keys(), (other) =>
      other === a || other === b ? this.logic.no : this.words.isA(relation, other),
    );
  }

  /** The only child-in-law who can be married today, and the only child who can be, are married to each other. */
  private isOnlyCouple(child: number, inLaw: number): Diagram {
    const others = [...this.facts.people.keys()];
    const isOther = (relation: Relation, except: number): Diagram =>
      this.logic.anyOf(others, (other) =>
        other !== except && this.stated.canBeMarried(other, relation === "child")
          ? this.words.isA(relation, other)
          : this.logic.no,
      );
    if (!this.stated.canBeMarried(child, true) || !this.stated.canBeMarried(inLaw, false)) return this.logic.no;
    return this.logic.not(this.logic.any(isOther("child", child), isOther("childInLaw", inLaw)));
  }

  /** Nobody has two spouses: whoever stands earlier in the list chooses first. */
  private takes(one: number, two: number): Diagram {
    const { logic } = this;
    const [a, b] = one < two ? [one, two] : [two, one];
    const earlier = Array.from({ length: a }, (_, index) => index);
    const taken = logic.anyOf(earlier, (other) => logic.any(this.between(other, a), this.between(other, b)));
    if (taken === logic.yes) return logic.no;
    const choices = this.facts.people.flatMap((_, other) => (other > a && this.mayMarry(a, other) ? [other] : []));
    const chosen = logic.diagrams.ask(this.choiceOf(a, choices), [
      logic.no,
      ...choices.map((other) => logic.truth(other === b)),
    ]);
    return logic.all(chosen, logic.not(taken));
  }

  private choiceOf(person: number, choices: readonly number[]): number {
    const { id } = this.facts.person(person);
    const values = [elsewhere, ...choices.map((other) => this.facts.person(other).id)];
    return this.asking.unknowns.numberOf(`spouse ${person}`, shared, () => ({
      facts: [
        {
          ref: { fact: "spouse", person: id, jurisdiction: null, area: null, register: null },
          answers: values.map((value) => ({ values: [value] })),
        },
      ],
    }));
  }

  /** Could some words of relation make them a couple that is not proven? */
  private mayMarry(a: number, b: number): boolean {
    if (
      this.stated.marriage(a, b) === false ||
      areCloseKin(this.facts.person(a), this.facts.person(b)) ||
      !this.stated.canBeMarried(a, false) ||
      !this.stated.canBeMarried(b, false)
    )
      return false;
    return this.words
      .relationsOf(a)
      .some((one) => this.words.relationsOf(b).some((other) => has(couples, one, other) || has(couples, other, one)));
  }
}
