import { generationYears } from "../assess/age-range";
import { statedSpouse } from "../facts/impossible";
import type { Household, Person } from "../facts/schema";
import { elsewhere, relations, type Relation } from "../facts/vocabulary";

/** How what is not said of a family can turn out, from what Chinese calls its members; nothing here asks the engine. */

/** What the spouse, and a child, of somebody of each word can be called. */
const spouseCalled: Readonly<Record<Relation, readonly Relation[]>> = {
  applicant: ["spouse"],
  spouse: ["applicant"],
  child: ["childInLaw"],
  childInLaw: ["child"],
  parent: ["parent"],
  parentInLaw: ["parentInLaw"],
  grandparent: ["grandparent"],
  grandchild: ["otherRelative"],
  sibling: ["otherRelative"],
  otherRelative: ["otherRelative", "sibling", "grandchild"],
  unrelated: ["unrelated"],
};
const childCalled: Readonly<Record<Relation, readonly Relation[]>> = {
  applicant: ["child"],
  spouse: ["child"],
  child: ["grandchild"],
  childInLaw: ["grandchild", "otherRelative"],
  parent: ["applicant", "sibling"],
  parentInLaw: ["spouse", "otherRelative"],
  grandparent: ["parent", "otherRelative"],
  grandchild: ["otherRelative"],
  sibling: ["otherRelative"],
  otherRelative: ["otherRelative", "childInLaw", "parentInLaw", "grandparent"],
  unrelated: ["unrelated"],
};
/** Whose parents are known by their word, when nobody states them. */
const parentsCalled: Partial<Record<Relation, readonly Relation[]>> = {
  applicant: ["parent"],
  sibling: ["parent"],
  spouse: ["parentInLaw"],
  child: ["applicant", "spouse"],
};

const called = ({ people }: Household, ...words: readonly Relation[]): Person[] =>
  people.filter(({ relation }) => relation != null && words.includes(relation));
const named = ({ people }: Household, id: string): Person | undefined => people.find((person) => person.id === id);
const isOpen = ({ people }: Household, { id, spouse }: Person): boolean =>
  spouse == null && people.every((other) => other.spouse !== id);
const isSaid = (person: Person | undefined): person is Person & { relation: Relation } => person?.relation != null;

function couple(household: Household, { id, relation, maritalStatus }: Person): string | null {
  const married = (one: Person): boolean => one.maritalStatus === "married" && isOpen(household, one);
  if (relation === "parent" || relation === "parentInLaw") {
    const two = called(household, relation);
    return two.length === 2 && two.every(married) ? (two.find((one) => one.id !== id)?.id ?? null) : null;
  }
  const isChild = relation === "child";
  if (!isChild && relation !== "childInLaw") return null;
  const children = called(household, "child").filter(
    (one) => (one.maritalStatus ?? "married") === "married" && isOpen(household, one),
  );
  const inLaws = called(household, "childInLaw").filter((one) => (one.maritalStatus ?? "married") === "married");
  const free = inLaws.filter((one) => isOpen(household, one));
  if (maritalStatus != null && maritalStatus !== "married") return null;
  if (children.length !== 1 || inLaws.length !== 1 || free.length !== 1) return null;
  return (isChild ? free : children)[0]?.id ?? null;
}

/** By statement, or one by it the child of the other. */
const areOfOneParent = (one: Person, other: Person): boolean => {
  const line = ({ id, parents }: Person): string[] => [id, ...(parents ?? [])];
  return line(one).some((id) => line(other).includes(id));
};

/** Whom somebody can be married to: `null` where it is known already, or there is nobody to name. */
export function possibleSpouses(household: Household, id: string): (string | null)[] {
  const person = named(household, id);
  if (!isSaid(person) || statedSpouse(household.people, person) !== null || person.maritalStatus !== "married")
    return [null];
  const known = couple(household, person);
  if (known !== null) return [null];
  const fits = (other: Person): boolean => isSaid(other) && spouseCalled[person.relation].includes(other.relation);
  const others = household.people.filter(
    (other) =>
      other.id !== id &&
      other.maritalStatus === "married" &&
      isOpen(household, other) &&
      !areOfOneParent(person, other) &&
      fits(other) &&
      couple(household, other) === null,
  );
  return [elsewhere, ...others.map((other) => other.id)];
}

/** Whose child somebody can be. */
export function possibleParents(household: Household, id: string): (string[] | null)[] {
  const person = named(household, id);
  if (!isSaid(person) || parentsCalled[person.relation]) return [null];
  const isOlder = (other: Person): boolean => (other.ageYears ?? 120) >= (person.ageYears ?? 0) + generationYears;
  const possible = household.people
    .filter(
      (other) =>
        other.id !== id && isSaid(other) && childCalled[other.relation].includes(person.relation) && isOlder(other),
    )
    .map((other) => other.id);
  return [
    [],
    ...possible.map((one) => [one]),
    ...possible.flatMap((one, index) => possible.slice(index + 1).map((other) => [one, other])),
  ];
}

/** By which words somebody can be called without contradicting an age, a marriage or a parent that is stated. */
export function possibleRelations(household: Household, id: string): Relation[] {
  const [person, teller] = [named(household, id), called(household, "applicant")[0]];
  if (!person || !teller) return [];
  const gap = (person.ageYears ?? 0) - (teller.ageYears ?? 0);
  const [generation, two] = [generationYears, 2 * generationYears];
  const isOldEnough: Partial<Record<Relation, boolean>> = {
    parent: gap >= generation,
    child: gap <= -generation,
    grandparent: gap >= two,
    grandchild: gap <= -two,
  };
  return relations.filter(
    (relation) =>
      relation !== "applicant" && (isOldEnough[relation] ?? true) && fitsEdges(household, { ...person, relation }),
  );
}

type Called = Person & { relation: Relation };

function fitsEdges(household: Household, person: Called): boolean {
  const others = household.people.filter((other): other is Called => other.id !== person.id && isSaid(other));
  if (person.relation === "spouse" && !others.every((other) => canBeTheSpouse(household, person, other))) return false;
  return others.every((other) => {
    if (
      (other.spouse === person.id || person.spouse === other.id) &&
      !spouseCalled[person.relation].includes(other.relation)
    )
      return false;
    if (other.parents?.includes(person.id) && !childCalled[person.relation].includes(other.relation)) return false;
    return !person.parents?.includes(other.id) || childCalled[other.relation].includes(person.relation);
  });
}

/** There is no other, and nobody says that either of the two is married to somebody else, or not married. */
function canBeTheSpouse(household: Household, person: Called, other: Called): boolean {
  if (other.relation !== "applicant") return other.relation !== "spouse";
  const areStated = person.spouse === other.id || other.spouse === person.id;
  const isFree = (one: Person): boolean => isOpen(household, one) && (one.maritalStatus ?? "married") === "married";
  return areStated || (isFree(person) && isFree(other));
}
