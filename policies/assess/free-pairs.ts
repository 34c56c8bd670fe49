import type { Asking } from "./asking";
import type { Diagram } from "./diagram";
import { freely, possibleParents, provenParents, spouses } from "./kin-words";
import type { RelationWords } from "./relation-words";
import type { StatedKinship } from "./stated-kinship";

/**
 * Beyond so many people of whom the relation is not known, what two people are to each other is left open pair by pair, not
 * word by word: what one person can be to each lead does not hang on the others, so the outcomes that are possible stay the
 * same.
 */
const mostWords = 2;

/** The pairs of which nothing is supposed but age and statements. */
export class FreePairs {
  private readonly areOpen: boolean;

  constructor(
    private readonly asking: Asking,
    private readonly stated: StatedKinship,
    private readonly words: RelationWords,
  ) {
    this.areOpen = asking.facts.people.filter(({ relation }) => relation == null).length > mostWords;
  }

  has(a: number, b: number): boolean {
    const { facts } = this.asking;
    return this.areOpen && (facts.person(a).relation == null || facts.person(b).relation == null);
  }

  married(follower: number, lead: number): Diagram {
    const stated = this.stated.marriage(follower, lead);
    if (stated !== undefined) return this.asking.logic.truth(stated);
    const canBe =
      this.stated.canBeMarried(follower, false) &&
      this.stated.canBeMarried(lead, false) &&
      this.words.allow(spouses, follower, lead);
    return canBe ? this.ask("spouse", follower, lead) : this.asking.logic.no;
  }

  /** Is the follower a child of the lead, or of whom the lead is married to? */
  childOf(follower: number, lead: number): Diagram {
    return this.canBeBornTo(follower, lead) ?? this.ask("child", follower, lead);
  }

  /** Is the follower a parent of the lead, or married to one? */
  parentOf(follower: number, lead: number): Diagram {
    return this.canBeBornTo(lead, follower) ?? this.ask("parent", follower, lead);
  }

  /** A parent, or married to one: certain where both are stated, open (`null`) where either can still be. */
  private canBeBornTo(child: number, parent: number): Diagram | null {
    const { facts, logic } = this.asking;
    const pairs = [...facts.people.keys()]
      .filter((one) => one !== child)
      .map((one) => ({
        isMarried: one === parent ? true : this.stated.marriage(one, parent),
        isParent: this.stated.parent(one, child) ?? (this.words.isOlder(one, child) ? undefined : false),
      }));
    if (pairs.some(({ isMarried, isParent }) => isMarried === true && isParent === true)) return logic.yes;
    const canBe =
      this.words.allow([...provenParents, ...possibleParents], parent, child) &&
      pairs.some(({ isMarried, isParent }) => isMarried !== false && isParent !== false);
    return canBe ? null : logic.no;
  }

  /** What one person is to another: asked with the lead's own facts, to which it belongs. */
  ask(what: (typeof freely)[number], follower: number, lead: number): Diagram {
    const { facts, logic, unknowns } = this.asking;
    const unknown =
      [follower, lead, ...facts.people.keys()].find((index) => facts.person(index).relation == null) ?? follower;
    const variable = unknowns.numberOf(`kin ${follower} ${lead}`, lead, () => ({
      facts: [
        {
          ref: { fact: "relation", person: facts.person(unknown).id, jurisdiction: null, area: null, register: null },
          answers: freely.map(() => ({ values: [] })),
        },
      ],
    }));
    return logic.diagrams.ask(
      variable,
      freely.map((value) => logic.truth(value === what)),
    );
  }
}
