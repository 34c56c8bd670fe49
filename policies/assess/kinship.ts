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
  private readonly everybody: readonly number[];
  private readonly kins = new Map<Kin, Diagram[]>();
  private readonly stated: StatedKinship;
  private readonly words: RelationWords;
  private readonly free: FreePairs;
  private readonly logic: Logic;

  constructor(asking: Asking) {
    [this.logic, this.everybody] = [asking.logic, [...asking.facts.people.keys()]];
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
    return (found[follower * this.everybody.length + lead] ??= this.find(wanted, follower, lead));
  }

  private find(wanted: Kin, follower: number, lead: number): Diagram {
    const isFree = this.free.has(follower, lead);
    switch (wanted) {
      case "spouse":
        return isFree ? this.free.married(follower, lead) : this.marriages.between(follower, lead);
      case "child":
        return isFree ? this.freelyBornTo(follower, lead, wanted) : this.bornTo(follower, lead, wanted);
      case "parent":
        return isFree ? this.freelyBornTo(lead, follower, wanted) : this.bornTo(lead, follower, wanted);
      case "otherRelative": {
        const nearer = nearest.map((kin) => this.is(kin, follower, lead));
        return this.logic.all(this.related(follower, lead), this.logic.not(this.logic.anyOf(nearer, (one) => one)));
      }
    }
  }

  /** A parent of the child, or married to one. */
  private bornTo(child: number, parent: number, asked: "child" | "parent"): Diagram {
    const { logic, marriages, descents } = this;
    let isOpen = false;
    const found = logic.any(
      descents.parentOf(parent, child),
      logic.anyOf(this.everybody, (spouse) => {
        const isParent = descents.parentOf(spouse, child);
        if (isParent === logic.no) return isParent;
        const isMarried = marriages.between(parent, spouse);
        if (!marriages.isOpenPair(spouse, parent)) return logic.all(isMarried, isParent);
        isOpen ||= this.isPossible(spouse, child, parent);
        return logic.no;
      }),
    );
    return isOpen ? logic.any(found, this.askOfPair(child, parent, asked)) : found;
  }

  /** Where pairs are open one by one: certain where a marriage and a birth are, and otherwise asked of the pair itself. */
  private freelyBornTo(child: number, parent: number, asked: "child" | "parent"): Diagram {
    const { logic, marriages, descents } = this;
    const birth = descents.parentOf(parent, child);
    const isCertain = this.everybody.some(
      (one) => marriages.between(one, parent) === logic.yes && descents.parentOf(one, child) === logic.yes,
    );
    if (birth === logic.yes || isCertain) return logic.yes;
    const isOpen = birth !== logic.no || this.everybody.some((one) => this.isPossible(one, child, parent));
    return isOpen ? this.askOfPair(child, parent, asked) : logic.no;
  }

  /** Can somebody be married to the one and a parent of the other: either certainly, or both by one word for them? */
  private isPossible(spouse: number, child: number, parent: number): boolean {
    const { logic, free } = this;
    const way = [this.marriages.between(spouse, parent), this.descents.parentOf(spouse, child)];
    if (way.some((part) => part === logic.no)) return false;
    return way.some((part) => part === logic.yes) || free.canLink(spouse, parent, child);
  }

  private askOfPair(child: number, parent: number, asked: "child" | "parent"): Diagram {
    const [follower, lead] = asked === "child" ? [child, parent] : [parent, child];
    return this.free.ask(asked, follower, lead);
  }

  /** Related at all: lodgers only to those with whom stated marriages and parents connect them. */
  related(a: number, b: number): Diagram {
    if (a === b) return this.logic.no;
    const { logic, marriages, descents } = this;
    if (this.stated.areConnected(a, b) || (this.stated.isOfTheFamily(a) && this.stated.isOfTheFamily(b)))
      return logic.yes;
    if (this.free.has(a, b)) return this.freelyRelated(a, b);
    return this.words.withBoth(a, b, (one, other) => {
      if (one !== "unrelated" && other !== "unrelated") return logic.yes;
      return one === other
        ? logic.anyOf([marriages.between(a, b), descents.parentOf(a, b), descents.parentOf(b, a)], (edge) => edge)
        : logic.no;
    });
  }

  /** At least one of them may be a lodger: to another lodger by marriage or birth alone, and to one of the family by neither. */
  private freelyRelated(a: number, b: number): Diagram {
    const { logic, words, free } = this;
    const [one, other] = [words.relationsOf(a), words.relationsOf(b)];
    if (one.length > 1 || other.length > 1) return logic.not(free.ask("unrelated", a, b));
    return logic.anyOf(nearest, (kin) => this.is(kin, a, b));
  }
}
