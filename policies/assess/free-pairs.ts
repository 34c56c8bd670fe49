import { elsewhere, type Relation } from "../facts/vocabulary";
import type { Asking } from "./asking";
import type { Diagram } from "./diagram";
import { freePeople } from "./free-people";
import { areCloseKin, freely, has, type Pair, possibleParents, provenParents, spouses } from "./kin-words";
import type { RelationWords } from "./relation-words";
import type { StatedKinship } from "./stated-kinship";
import type { Answer, Unknown } from "./unknowns";

type What = (typeof freely)[number];

const births: readonly Pair[] = [...provenParents, ...possibleParents];

/**
 * The pairs of which nothing is supposed but age and statements: what two people are to each other is open pair by pair, not
 * word by word and not as a matching of everybody. What one person can be to each lead does not hang on the others, so the
 * outcomes that are possible stay the same.
 */
export class FreePairs {
  private readonly people: ReadonlySet<number>;

  constructor(
    private readonly asking: Asking,
    private readonly stated: StatedKinship,
    private readonly words: RelationWords,
  ) {
    this.people = freePeople(asking.facts, stated);
  }

  has(a: number, b: number): boolean {
    return this.people.has(a) || this.people.has(b);
  }

  married(follower: number, lead: number): Diagram {
    const stated = this.stated.marriage(follower, lead);
    if (stated !== undefined) return this.asking.logic.truth(stated);
    const canBe =
      this.stated.canBeMarried(follower, false) &&
      this.stated.canBeMarried(lead, false) &&
      !areCloseKin(this.asking.facts.person(follower), this.asking.facts.person(lead)) &&
      this.words.allow(spouses, follower, lead);
    return canBe ? this.ask("spouse", follower, lead) : this.asking.logic.no;
  }

  /** Is one the parent of the other? Words of both can prove it; otherwise nothing but ages and words speaks against it. */
  parentOf(parent: number, child: number): Diagram {
    const { facts, logic } = this.asking;
    const [one, other] = [facts.person(parent).relation, facts.person(child).relation];
    if (one != null && other != null && has(provenParents, one, other)) return logic.yes;
    const canBe = this.words.isOlder(parent, child) && this.words.allow(births, parent, child);
    return canBe ? this.ask("parent", parent, child) : logic.no;
  }

  /** Is there one word for somebody by which they can be married to the one and a parent of the other? */
  canLink(one: number, spouse: number, child: number): boolean {
    const of = (pairs: readonly Pair[], word: Relation, person: number): boolean =>
      this.words.relationsOf(person).some((other) => has(pairs, word, other));
    return this.words.relationsOf(one).some((word) => of(spouses, word, spouse) && of(births, word, child));
  }

  /** What one person is to another: asked with the lead's own facts, to which it belongs. */
  ask(what: What, follower: number, lead: number): Diagram {
    const { logic, unknowns } = this.asking;
    const variable = unknowns.numberOf(`kin ${follower} ${lead}`, lead, () => this.described(follower, lead));
    return logic.diagrams.ask(
      variable,
      freely.map((value) => logic.truth(value === what)),
    );
  }

  /** What settles it: the relation that nobody has said, or whom they married and whose children they are. */
  private described(follower: number, lead: number): Unknown {
    const { facts } = this.asking;
    const pair = [follower, lead];
    const nameless = [...pair, ...facts.people.keys()].find((index) => facts.person(index).relation == null);
    const answers = (what: What, value: string, none: Answer): readonly Answer[] =>
      freely.map((branch) => (branch === what ? { values: [value] } : none));
    const about = (fact: "spouse" | "parents", person: number, what: What, whom: number, none: Answer) => ({
      ref: this.asking.ref(fact, { person }),
      answers: answers(what, facts.person(whom).id, none),
    });
    if (nameless !== undefined)
      return {
        facts: [
          { ref: this.asking.ref("relation", { person: nameless }), answers: freely.map(() => ({ values: [] })) },
        ],
      };
    return {
      facts: [
        about("spouse", Math.min(...pair), "spouse", Math.max(...pair), { values: [elsewhere] }),
        about("parents", follower, "child", lead, { values: [] }),
        about("parents", lead, "parent", follower, { values: [] }),
      ],
    };
  }
}
