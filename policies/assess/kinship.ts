import type { Kin } from "../criterion";
import type { Asking } from "./asking";
import { Descents } from "./descents";
import type { Diagram } from "./diagram";
import { FreePairs } from "./free-pairs";
import type { Logic } from "./logic";
import { Marriages } from "./marriages";
import { RelationWords } from "./relation-words";
import { StatedKinship } from "./stated-kinship";

const nearest = ["spouse", "child", "parent"] as const;

/**
 * What people are to each other by marriages and parents (contract §1, "Kinship"): stated, deduced from the words of relation
 * where they leave no choice, or open. What is open is a question like any other.
 */
export class Kinship {
  readonly marriages: Marriages;
  readonly descents: Descents;
  private readonly count: number;
  private readonly kins = new Map<Kin, Diagram[]>();
  private readonly stated: StatedKinship;
  private readonly words: RelationWords;
  private readonly free: FreePairs;
  private readonly logic: Logic;

  constructor(asking: Asking) {
    [this.logic, this.count] = [asking.logic, asking.facts.people.length];
    this.stated = new StatedKinship(asking.facts);
    this.words = new RelationWords(asking, this.stated);
    this.free = new FreePairs(asking, this.stated, this.words);
    this.marriages = new Marriages(asking, this.stated, this.words, this.free);
    this.descents = new Descents(asking, this.words, this.free);
  }

  /** @returns whether the follower is this to the lead. */
  is(wanted: Kin, follower: number, lead: number): Diagram {
    if (follower === lead) return this.logic.no;
    let found = this.kins.get(wanted);
    if (!found) this.kins.set(wanted, (found = []));
    return (found[follower * this.count + lead] ??= this.find(wanted, follower, lead));
  }

  private find(wanted: Kin, follower: number, lead: number): Diagram {
    const isFree = this.free.has(follower, lead);
    switch (wanted) {
      case "spouse":
        return isFree ? this.free.married(follower, lead) : this.marriages.between(follower, lead);
      case "child":
        return isFree ? this.free.childOf(follower, lead) : this.bornTo(follower, lead);
      case "parent":
        return isFree ? this.free.parentOf(follower, lead) : this.bornTo(lead, follower);
      case "otherRelative": {
        const nearer = nearest.map((kin) => this.is(kin, follower, lead));
        return this.logic.all(this.related(follower, lead), this.logic.not(this.logic.anyOf(nearer, (one) => one)));
      }
    }
  }

  /** A parent of the child, or married to one. */
  private bornTo(child: number, parent: number): Diagram {
    const { logic, marriages, descents } = this;
    const others = Array.from({ length: this.count }, (_, other) => other).filter(
      (other) => other !== child && other !== parent && !marriages.isOpenPair(other, parent),
    );
    return logic.any(
      descents.parentOf(parent, child),
      logic.anyOf(others, (spouse) => {
        const isParent = descents.parentOf(spouse, child);
        return isParent === logic.no ? logic.no : logic.all(marriages.between(parent, spouse), isParent);
      }),
    );
  }

  /** Related at all: lodgers only to those with whom stated marriages and parents connect them. */
  related(a: number, b: number): Diagram {
    if (a === b) return this.logic.no;
    const { logic, marriages, descents } = this;
    if (this.stated.areConnected(a, b) || (this.stated.isOfTheFamily(a) && this.stated.isOfTheFamily(b)))
      return logic.yes;
    if (this.free.has(a, b)) return logic.not(this.free.ask("unrelated", a, b));
    return this.words.withBoth(a, b, (one, other) => {
      if (one !== "unrelated" && other !== "unrelated") return logic.yes;
      return one === other
        ? logic.anyOf([marriages.between(a, b), descents.parentOf(a, b), descents.parentOf(b, a)], (edge) => edge)
        : logic.no;
    });
  }
}
