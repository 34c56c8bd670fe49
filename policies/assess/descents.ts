import type { Asking } from "./asking";
import type { Diagram } from "./diagram";
import type { FreePairs } from "./free-pairs";
import { has, possibleParents, provenParents } from "./kin-words";
import type { RelationWords } from "./relation-words";
import { shared } from "./unknowns";

/** Who is whose parent. */
export class Descents {
  private readonly found: Diagram[] = [];

  constructor(
    private readonly asking: Asking,
    private readonly words: RelationWords,
    private readonly free: FreePairs,
  ) {}

  parentOf(parent: number, child: number): Diagram {
    if (parent === child) return this.asking.logic.no;
    return (this.found[parent * this.asking.facts.people.length + child] ??= this.find(parent, child));
  }

  private find(parent: number, child: number): Diagram {
    const { facts, logic } = this.asking;
    const stated = facts.person(child).parents;
    if (stated) return logic.truth(stated.includes(facts.person(parent).id));
    if (this.free.has(parent, child)) return this.free.parentOf(parent, child);
    const isOlder = this.words.isOlder(parent, child);
    return this.words.withBoth(parent, child, (one, other) => {
      if (has(provenParents, one, other)) return logic.yes;
      return isOlder && has(possibleParents, one, other) ? this.open(parent, child) : logic.no;
    });
  }

  /** Nobody has more than two parents, nor is the parent of an own parent: whoever stands earlier comes first. */
  private open(parent: number, child: number): Diagram {
    const { facts, logic } = this.asking;
    const ref = this.asking.ref("parents", { person: child });
    const said = this.asking.whether(`parent ${parent} ${child}`, ref, shared, [
      { values: [facts.person(parent).id] },
      { values: [] },
    ]);
    const earlier = Array.from({ length: parent }, (_, index) => index)
      .map((other) => this.parentOf(other, child))
      .filter((one) => one !== logic.no);
    const two = logic.anyOf(earlier.keys(), (i) =>
      logic.anyOf(earlier.slice(0, i), (one) => logic.all(one, earlier[i] ?? logic.no)),
    );
    const reversed = parent > child && this.words.isOlder(child, parent) ? this.parentOf(child, parent) : logic.no;
    return logic.all(said, logic.not(logic.any(two, reversed)));
  }
}
