import { describe, expect, it } from "vitest";
import { all } from "../criterion";
import type { Person } from "../facts/schema";
import { type Facts, family } from "../testing/kin-between";
import { evaluatorOf, householdOf } from "../testing/made-policy";
import { freePeople } from "./free-people";
import { StatedKinship } from "./stated-kinship";

/** Contract §1, "Kinship": of whom nothing is supposed, because there are too many of them to be matched (decision 0033). */

type Word = Person["relation"];
const grown = { ageYears: 40 };
const single = { ageYears: 40, maritalStatus: "neverMarried" } as const;
const some = (count: number, word: Word, facts: Facts = grown): [Word, Facts][] =>
  Array.from({ length: count }, () => [word, facts]);

/** How many of each word are free. */
function free(...members: [Word, Facts?][]): Record<string, number> {
  const { facts } = evaluatorOf(all(), householdOf(family(["applicant", grown], ...members)));
  const counted: Record<string, number> = {};
  for (const person of freePeople(facts, new StatedKinship(facts))) {
    const word = facts.person(person).relation ?? "nobody said";
    counted[word] = (counted[word] ?? 0) + 1;
  }
  return counted;
}

describe("of whom nothing is supposed", () => {
  it.each<[string, [Word, Facts?][], Record<string, number>]>([
    ["two of whom nobody has said what they are: words do", some(2, undefined), {}],
    ["three: nothing", some(3, undefined), { "nobody said": 3 }],
    ["five relatives can be matched", some(5, "otherRelative"), {}],
    ["six cannot", some(6, "otherRelative"), { otherRelative: 6 }],
    ["who is not married is nobody's spouse", [...some(5, "otherRelative"), ...some(3, "otherRelative", single)], {}],
    [
      "and supposed to be what is said where others are not",
      [...some(6, "otherRelative"), ...some(3, "otherRelative", single)],
      { otherRelative: 6 },
    ],
    ["siblings marry nobody of the family", some(7, "sibling"), {}],
    [
      "but relatives: they count, and stay siblings",
      [...some(3, "sibling"), ...some(3, "otherRelative")],
      { otherRelative: 3 },
    ],
    ["lodgers marry lodgers", [...some(3, "unrelated"), ...some(2, "otherRelative")], {}],
    ["six grandparents", some(6, "grandparent", { ageYears: 80 }), { grandparent: 6 }],
    [
      "two parents are each other's, whoever else there is",
      [...some(2, "parent", { ageYears: 70 }), ...some(6, "otherRelative")],
      { otherRelative: 6 },
    ],
    ["of three nobody knows", some(3, "parent", { ageYears: 70 }), {}],
    [
      "nor beside others",
      [...some(3, "parent", { ageYears: 70 }), ...some(3, "otherRelative")],
      { parent: 3, otherRelative: 3 },
    ],
    [
      "the only child and the only child-in-law are each other's",
      [...some(1, "child"), ...some(1, "childInLaw"), ...some(6, "otherRelative")],
      { otherRelative: 6 },
    ],
    [
      "of one child and two children-in-law nobody knows",
      [...some(1, "child"), ...some(2, "childInLaw"), ...some(6, "otherRelative")],
      { child: 1, childInLaw: 2, otherRelative: 6 },
    ],
    [
      "nor of two and one",
      [...some(2, "child"), ...some(1, "childInLaw"), ...some(6, "otherRelative")],
      { child: 2, childInLaw: 1, otherRelative: 6 },
    ],
    [
      "whoever is nameless may be anybody's",
      [...some(1, undefined), ...some(4, "otherRelative"), ...some(1, "sibling")],
      { "nobody said": 1, otherRelative: 4 },
    ],
    [
      "of those too whom nobody else of the family can marry",
      [...some(1, undefined), ...some(5, "childInLaw")],
      { "nobody said": 1, childInLaw: 5 },
    ],
    [
      "whose spouse is stated is open to nobody",
      [...some(5, "otherRelative"), ...some(1, "otherRelative", { ...grown, spouse: "elsewhere" })],
      {},
    ],
  ])("%s", (_, members, expected) => expect(free(...members)).toEqual(expected));
});
