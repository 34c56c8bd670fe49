import type { Kin } from "../criterion";
import { elsewhere, type Relation } from "../facts/vocabulary";
import type { Asking } from "./asking";
import type { Diagram } from "./diagram";
import type { HouseholdFacts } from "./household-facts";
import { couples, freely, has, possibleParents, provenParents, provenWhenBothMarried, spouses } from "./kin-words";
import type { Logic } from "./logic";
import { RelationWords } from "./relation-words";
import { StatedKinship } from "./stated-kinship";
import { shared, type Unknowns } from "./unknowns";

/**
 * Who is married to whom, and who is whose parent (contract §1, "Kinship"): stated, deduced from the words of relation
 * where they leave no choice, or open. What is open is a question like any other.
 */

/** Beyond so many people of whom the relation is not known, they themselves are the question (contract §2, "Bound"). */
export const mostUnknownRelations = 6;
/**
 * Beyond so many, what two people are to each other is left open pair by pair, not word by word: what one person can be to
 * each lead does not hang on the others, so the outcomes that are possible stay the same.
 */
const mostWords = 2;
export class Kinship {
  private readonly count: number;
  private readonly arePairsFree: boolean;
  private readonly marriages: Diagram[] = [];
  private readonly descents: Diagram[] = [];
  private readonly kins = new Map<Kin, Diagram[]>();
  private readonly stated: StatedKinship;
  private readonly words: RelationWords;
  private readonly facts: HouseholdFacts;
  private readonly logic: Logic;
  private readonly unknowns: Unknowns;

  constructor(private readonly asking: Asking) {
    const { facts } = asking;
    [this.facts, this.logic, this.unknowns] = [facts, asking.logic, asking.unknowns];
    this.count = facts.people.length;
    this.arePairsFree = facts.people.filter(({ relation }) => relation == null).length > mostWords;
    this.stated = new StatedKinship(facts);
    this.words = new RelationWords(asking, this.stated);
  }

  /** @returns whether the follower is this to the lead. */
  is(wanted: Kin, follower: number, lead: number): Diagram {
    if (follower === lead) return this.logic.no;
    let found = this.kins.get(wanted);
    if (!found) this.kins.set(wanted, (found = []));
    return (found[follower * this.count + lead] ??= this.find(wanted, follower, lead));
  }

  private find(wanted: Kin, follower: number, lead: number): Diagram {
    if (this.isFree(follower, lead)) return this.freeKin(wanted, follower, lead);
    switch (wanted) {
      case "spouse":
        return this.married(follower, lead);
      case "child":
        return this.bornTo(follower, lead);
      case "parent":
        return this.bornTo(lead, follower);
      case "otherRelative": {
        const nearer = (["spouse", "child", "parent"] as const).map((kin) => this.is(kin, follower, lead));
        return this.logic.all(this.related(follower, lead), this.logic.not(this.logic.anyOf(nearer, (one) => one)));
      }
    }
  }

  /** A parent of the child, or married to one. */
  private bornTo(child: number, parent: number): Diagram {
    const { logic } = this;
    const others = this.facts.people.flatMap((_, other) =>
      other === child ||
      other === parent ||
      (this.isFree(other, parent) && this.stated.marriage(other, parent) === undefined)
        ? []
        : [other],
    );
    return logic.any(
      this.parentOf(parent, child),
      logic.anyOf(others, (spouse) => {
        const isParent = this.parentOf(spouse, child);
        return isParent === logic.no ? logic.no : logic.all(this.married(parent, spouse), isParent);
      }),
    );
  }

  /** Related at all: lodgers only to those with whom stated marriages and parents connect them. */
  related(a: number, b: number): Diagram {
    if (a === b) return this.logic.no;
    const { logic } = this;
    if (this.stated.areConnected(a, b) || (this.stated.isOfTheFamily(a) && this.stated.isOfTheFamily(b)))
      return logic.yes;
    if (this.isFree(a, b)) return logic.not(this.freely("unrelated", a, b));
    return this.words.withBoth(a, b, (one, other) => {
      if (one !== "unrelated" && other !== "unrelated") return logic.yes;
      return one === other
        ? logic.anyOf([this.married(a, b), this.parentOf(a, b), this.parentOf(b, a)], (edge) => edge)
        : logic.no;
    });
  }

  married(a: number, b: number): Diagram {
    if (a === b) return this.logic.no;
    const [one, other] = a < b ? [a, b] : [b, a];
    return (this.marriages[one * this.count + other] ??= this.findMarriage(one, other));
  }

  /** Is somebody married to one of whom something holds? Where pairs are open one by one, whoever it is. */
  marriedToOneWho(person: number, holds: (other: number) => Diagram): Diagram {
    const { logic } = this;
    let isOpen = false;
    const found = logic.anyOf(this.facts.people.keys(), (other) => {
      const one = other === person ? logic.no : holds(other);
      if (one === logic.no) return one;
      if (!this.isFree(other, person) || this.stated.marriage(person, other) !== undefined)
        return logic.all(this.married(person, other), one);
      isOpen ||= this.stated.canBeMarried(person, false) && this.stated.canBeMarried(other, false);
      return logic.no;
    });
    return isOpen ? logic.any(found, this.freely("spouse", person, person)) : found;
  }

  /** What a pair can be of which nothing is supposed but age and statements. */
  private freeKin(wanted: Kin, follower: number, lead: number): Diagram {
    const { logic } = this;
    switch (wanted) {
      case "spouse": {
        const stated = this.stated.marriage(follower, lead);
        if (stated !== undefined) return logic.truth(stated);
        const canBe =
          this.stated.canBeMarried(follower, false) &&
          this.stated.canBeMarried(lead, false) &&
          this.words.allow(spouses, follower, lead);
        return canBe ? this.freely("spouse", follower, lead) : logic.no;
      }
      case "child":
        return this.freelyBornTo(follower, lead, () => this.freely("child", follower, lead));
      case "parent":
        return this.freelyBornTo(lead, follower, () => this.freely("parent", follower, lead));
      case "otherRelative": {
        const nearer = logic.anyOf(["spouse", "child", "parent"] as const, (kin) => this.is(kin, follower, lead));
        return logic.all(this.related(follower, lead), logic.not(nearer));
      }
    }
  }

  /** A parent, or married to one: certain where both are stated, open where either can still be. */
  private freelyBornTo(child: number, parent: number, open: () => Diagram): Diagram {
    const pairs = [...this.facts.people.keys()]
      .filter((one) => one !== child)
      .map((one) => ({
        isMarried: one === parent ? true : this.stated.marriage(one, parent),
        isParent: this.stated.parent(one, child) ?? (this.words.isOlder(one, child) ? undefined : false),
      }));
    if (pairs.some(({ isMarried, isParent }) => isMarried === true && isParent === true)) return this.logic.yes;
    const canBe =
      this.words.allow([...provenParents, ...possibleParents], parent, child) &&
      pairs.some(({ isMarried, isParent }) => isMarried !== false && isParent !== false);
    return canBe ? open() : this.logic.no;
  }

  private findMarriage(a: number, b: number): Diagram {
    const stated = this.stated.marriage(a, b);
    if (stated !== undefined) return this.logic.truth(stated);
    if (this.isFree(a, b)) return this.freeKin("spouse", a, b);
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
    const taken = logic.anyOf(earlier, (other) => logic.any(this.married(other, a), this.married(other, b)));
    if (taken === logic.yes) return logic.no;
    const choices = this.facts.people.flatMap((_, other) => (other > a && this.mayMarry(a, other) ? [other] : []));
    const { id } = this.facts.person(a);
    const values = [elsewhere, ...choices.map((other) => this.facts.person(other).id)];
    const variable = this.unknowns.numberOf(`spouse ${a}`, shared, () => ({
      facts: [
        {
          ref: { fact: "spouse", person: id, jurisdiction: null, area: null, register: null },
          answers: values.map((value) => ({ values: [value] })),
        },
      ],
    }));
    const chosen = logic.diagrams.ask(variable, [logic.no, ...choices.map((other) => logic.truth(other === b))]);
    return logic.all(chosen, logic.not(taken));
  }

  /** Could some words of relation make them a couple that is not proven? */
  private mayMarry(a: number, b: number): boolean {
    if (
      this.stated.marriage(a, b) === false ||
      !this.stated.canBeMarried(a, false) ||
      !this.stated.canBeMarried(b, false)
    )
      return false;
    return this.words
      .relationsOf(a)
      .some((one) => this.words.relationsOf(b).some((other) => has(couples, one, other) || has(couples, other, one)));
  }

  parentOf(parent: number, child: number): Diagram {
    if (parent === child) return this.logic.no;
    return (this.descents[parent * this.count + child] ??= this.findDescent(parent, child));
  }

  private findDescent(parent: number, child: number): Diagram {
    const stated = this.facts.person(child).parents;
    if (stated) return this.logic.truth(stated.includes(this.facts.person(parent).id));
    const older = this.words.isOlder(parent, child);
    if (this.isFree(parent, child)) {
      const known = this.stated.parent(parent, child);
      return known === undefined && this.words.isOlder(parent, child)
        ? this.freely("parent", parent, child)
        : this.logic.truth(known === true);
    }
    return this.words.withBoth(parent, child, (one, other) => {
      if (has(provenParents, one, other)) return this.logic.yes;
      return older && has(possibleParents, one, other) ? this.openDescent(parent, child) : this.logic.no;
    });
  }

  /** Nobody has more than two parents, nor is the parent of an own parent: whoever stands earlier comes first. */
  private openDescent(parent: number, child: number): Diagram {
    const { logic } = this;
    const ref = this.asking.ref("parents", { person: child });
    const said = this.asking.whether(`parent ${parent} ${child}`, ref, shared, [
      { values: [this.facts.person(parent).id] },
      { values: [] },
    ]);
    const earlier = Array.from({ length: parent }, (_, index) => index)
      .map((other) => (other === child ? logic.no : this.parentOf(other, child)))
      .filter((one) => one !== logic.no);
    const two = logic.anyOf(earlier.keys(), (i) =>
      logic.anyOf(earlier.slice(0, i), (one) => logic.all(one, earlier[i] ?? logic.no)),
    );
    const reversed = parent > child && this.words.isOlder(child, parent) ? this.parentOf(child, parent) : logic.no;
    return logic.all(said, logic.not(logic.any(two, reversed)));
  }

  private isFree = (a: number, b: number): boolean =>
    this.arePairsFree && (this.facts.person(a).relation == null || this.facts.person(b).relation == null);

  /** What one person is to another, where nothing at all is supposed: asked with the lead's own facts, to which it belongs. */
  private freely(what: (typeof freely)[number], follower: number, lead: number): Diagram {
    const unknown =
      [follower, lead, ...this.facts.people.keys()].find((index) => this.facts.person(index).relation == null) ??
      follower;
    const variable = this.unknowns.numberOf(`kin ${follower} ${lead}`, lead, () => ({
      facts: [
        {
          ref: {
            fact: "relation",
            person: this.facts.person(unknown).id,
            jurisdiction: null,
            area: null,
            register: null,
          },
          answers: freely.map(() => ({ values: [] })),
        },
      ],
    }));
    return this.logic.diagrams.ask(
      variable,
      freely.map((value) => this.logic.truth(value === what)),
    );
  }
}
