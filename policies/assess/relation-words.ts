import { relations, type Relation } from "../facts/vocabulary";
import { generationYears } from "./age-range";
import type { Asking } from "./asking";
import type { Diagram } from "./diagram";
import { couples, has, possibleParents, provenParents, type Pair } from "./kin-words";
import type { StatedKinship } from "./stated-kinship";
import { shared } from "./unknowns";

/** What somebody is called by whoever answers, and what they could be called where that is not said. */
export class RelationWords {
  private readonly possible: (readonly Relation[])[] = [];

  constructor(
    private readonly asking: Asking,
    private readonly stated: StatedKinship,
  ) {}

  isOlder(parent: number, child: number, generations = 1): boolean {
    return this.asking.facts.ages(parent).most >= this.asking.facts.ages(child).least + generations * generationYears;
  }

  isA(relation: Relation, person: number): Diagram {
    return this.with(person, (value) => this.asking.logic.truth(value === relation));
  }

  /** The words that somebody of whom the relation is not said can be called by. */
  relationsOf(person: number): readonly Relation[] {
    const { relation } = this.asking.facts.person(person);
    return relation == null ? this.possibleRelations(person) : [relation];
  }

  /** Could two people be called by one of these pairs of words? */
  allow(pairs: readonly Pair[], a: number, b: number): boolean {
    return pairs.some(([one, other]) => this.relationsOf(a).includes(one) && this.relationsOf(b).includes(other));
  }

  private possibleRelations(person: number): readonly Relation[] {
    return (this.possible[person] ??= this.findPossible(person));
  }

  private findPossible(person: number): readonly Relation[] {
    const applicant = this.asking.facts.people.findIndex(({ relation }) => relation === "applicant");
    return relations
      .filter((relation) => {
        switch (relation) {
          case "applicant":
            return false;
          case "spouse":
            return this.canBeTheSpouse(person, applicant);
          case "parent":
            return this.isOlder(person, applicant);
          case "child":
            return this.isOlder(applicant, person) && this.asking.facts.person(person).parents?.length !== 0;
          case "grandparent":
            return this.isOlder(person, applicant, 2);
          case "grandchild":
            return this.isOlder(applicant, person, 2);
          default:
            return true;
        }
      })
      .filter((relation) => this.fitsStatements(relation, person));
  }

  /** Would this word contradict a stated marriage or parent of somebody of whom the relation is known? */
  private fitsStatements(relation: Relation, person: number): boolean {
    return this.asking.facts.people.every(({ relation: other }, index) => {
      if (index === person || other == null) return true;
      const either = (pairs: readonly Pair[]): boolean => has(pairs, relation, other) || has(pairs, other, relation);
      if (this.stated.marriage(person, index) === true) return either([["applicant", "spouse"], ...couples]);
      const isParent = this.asking.facts.person(index).parents?.includes(this.asking.facts.person(person).id);
      const isChild = this.asking.facts.person(person).parents?.includes(this.asking.facts.person(index).id);
      if (isParent) return has([...provenParents, ...possibleParents], relation, other);
      return !isChild || has([...provenParents, ...possibleParents], other, relation);
    });
  }

  private canBeTheSpouse(person: number, applicant: number): boolean {
    const isTaken =
      this.asking.facts.people.some(({ relation }) => relation === "spouse") ||
      this.stated.marriage(person, applicant) === false;
    const single = [person, applicant].some(
      (one) => (this.asking.facts.value("maritalStatus", one) ?? "married") !== "married",
    );
    return !isTaken && !single;
  }

  withBoth(a: number, b: number, then: (one: Relation, other: Relation) => Diagram): Diagram {
    return this.with(a, (one) => this.with(b, (other) => then(one, other)));
  }

  with(person: number, then: (relation: Relation) => Diagram): Diagram {
    const known = this.asking.facts.person(person).relation;
    if (known != null) return then(known);
    const { id } = this.asking.facts.person(person);
    const values = this.possibleRelations(person);
    const variable = this.asking.unknowns.numberOf(`relation ${person}`, shared, () => ({
      facts: [
        {
          ref: { fact: "relation", person: id, jurisdiction: null, area: null, register: null },
          answers: values.map((value) => ({ values: [value] })),
        },
      ],
    }));
    // Only one is the applicant's spouse: whoever stands earlier in the list.
    const others = this.asking.facts.people.flatMap((other, index) =>
      index < person && other.relation == null ? [index] : [],
    );
    return this.asking.logic.diagrams.ask(
      variable,
      values.map((relation) => {
        if (relation !== "spouse" || others.length === 0) return then(relation);
        const taken = this.asking.logic.anyOf(others, (other) => this.isA("spouse", other));
        return this.asking.logic.any(
          this.asking.logic.all(taken, then("otherRelative")),
          this.asking.logic.all(this.asking.logic.not(taken), then("spouse")),
        );
      }),
    );
  }
}
