import type { HouseholdFacts } from "./household-facts";

/** What is stated of marriages and parents, and nothing else. */
export class StatedKinship {
  private readonly components: readonly number[];

  constructor(private readonly facts: HouseholdFacts) {
    this.components = connected(facts);
  }

  /** Do stated marriages and parents connect two people? */
  areConnected = (a: number, b: number): boolean => this.components[a] === this.components[b];

  /** Whom stated marriages and parents connect with somebody who is called a relative is no lodger. */
  isOfTheFamily = (person: number): boolean =>
    this.facts.people.some(
      ({ relation }, other) =>
        relation != null && relation !== "unrelated" && this.components[other] === this.components[person],
    );

  marriage(a: number, b: number): boolean | undefined {
    const [one, other] = [this.facts.person(a), this.facts.person(b)];
    if (one.spouse === other.id || other.spouse === one.id) return true;
    const isTaken = ({ id, spouse }: typeof one): boolean =>
      spouse != null || this.facts.people.some((person) => person.spouse === id);
    return isTaken(one) || isTaken(other) ? false : undefined;
  }

  parent = (parent: number, child: number): boolean | undefined =>
    this.facts.person(child).parents?.includes(this.facts.person(parent).id);

  canBeMarried(person: number, unlessStated: boolean): boolean {
    const status = this.facts.value("maritalStatus", person);
    const isTaken =
      unlessStated &&
      (this.facts.person(person).spouse != null ||
        this.facts.people.some(({ spouse }) => spouse === this.facts.person(person).id));
    return !isTaken && (status === undefined || status === "married");
  }
}

/** A number for each person; equal where stated marriages and parents connect them. */
function connected({ people }: HouseholdFacts): readonly number[] {
  const component = people.map((_, index) => index);
  const join = (a: number, b: number): void => {
    const [from, to] = [component[a], component[b]];
    if (a >= 0 && b >= 0)
      component.forEach((value, index) => {
        if (value === from) component[index] = to ?? index;
      });
  };
  people.forEach(({ spouse, parents }, index) => {
    for (const id of [...(spouse != null ? [spouse] : []), ...(parents ?? [])])
      join(
        index,
        people.findIndex((person) => person.id === id),
      );
  });
  return component;
}
