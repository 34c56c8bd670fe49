import { describe, expect, it } from "vitest";
import { all, any, given, kin, kins, ofLead } from "../criterion";
import type { Person } from "../facts/schema";
import {
  answerOf,
  evaluatorOf,
  findingOf,
  householdOf,
  person,
  personIn,
  reach,
  route,
  seat,
} from "../testing/made-policy";
import { mostUnknownRelations } from "./kinship";

/** Contract §1, "Kinship": stated, deduced from the words of relation where they leave no choice, or open. */

const married = { maritalStatus: "married" } as const;
type Facts = Partial<Omit<Person, "id" | "ties" | "relation">>;
const family = (...members: [Person["relation"], Facts?][]): Person[] =>
  members.map(([relation, facts], index) =>
    person(`P${index + 1}`, relation, { ageYears: ages[relation ?? "sibling"] ?? 30, ...facts }),
  );
const ages: Partial<Record<string, number>> = {
  child: 10,
  parent: 60,
  parentInLaw: 58,
  grandparent: 85,
  grandchild: 2,
  applicant: 35,
  spouse: 34,
};

/** What the follower is to the lead: a word, the words between which it is open (with a question mark), or nothing. */
function to(people: readonly Person[], follower: number, lead: number): string {
  const found = kins.map((one) => [one, findingOf(kin(one), people, { subject: follower, lead })] as const);
  return found
    .flatMap(([one, finding]) => (finding === "met" ? [one] : finding === "unknown" ? [`${one}?`] : []))
    .join(" ");
}
/** In both directions. */
const between = (people: readonly Person[], a: number, b: number): [string, string] => [
  to(people, a, b),
  to(people, b, a),
];

describe("deduced from the words of relation", () => {
  it("the spouse is married to the applicant", () =>
    expect(between(family(["applicant"], ["spouse"]), 0, 1)).toEqual(["spouse", "spouse"]));

  it("a child's parents are the applicant and the applicant's spouse", () => {
    const people = family(["applicant"], ["spouse"], ["child"]);
    expect([between(people, 2, 0), between(people, 2, 1)]).toEqual([
      ["child", "parent"],
      ["child", "parent"],
    ]);
  });

  it("a parent's children are the applicant and the siblings, a parent-in-law's is the spouse", () => {
    const people = family(["applicant"], ["spouse"], ["sibling"], ["parent"], ["parentInLaw"]);
    expect([0, 1, 2].map((child) => to(people, child, 3))).toEqual(["child", "otherRelative", "child"]);
    expect([0, 1, 2].map((child) => to(people, child, 4))).toEqual(["otherRelative", "child", "otherRelative"]);
  });

  it.each(["parent", "parentInLaw"] as const)(
    "two of the word %s are married when both are, and there is no third",
    (relation) => {
      const two = (one: Facts, other: Facts, ...more: [Person["relation"], Facts?][]): string =>
        to(family(["applicant", married], ["spouse"], [relation, one], [relation, other], ...more), 3, 2);
      expect(two(married, married)).toBe("spouse");
      expect([
        two(married, {}),
        two(married, { maritalStatus: "divorced" }),
        two(married, married, [relation, {}]),
      ]).toEqual(["spouse? otherRelative?", "otherRelative", "spouse? otherRelative?"]);
      expect(two({ ...married, spouse: "elsewhere" }, married)).toBe("otherRelative");
    },
  );

  it("the only child-in-law is married to the only child who can be", () => {
    const grown = (child: Facts, inLaw: Facts, ...more: [Person["relation"], Facts?][]): string =>
      to(
        family(["applicant", { ageYears: 60 }], ["child", { ageYears: 30, ...child }], ["childInLaw", inLaw], ...more),
        2,
        1,
      );
    expect([grown(married, married), grown({}, {}), grown(married, {})]).toEqual(["spouse", "spouse", "spouse"]);
    expect([
      grown(married, { maritalStatus: "widowed" }),
      grown(married, { maritalStatus: "divorced" }),
      grown({ maritalStatus: "neverMarried" }, married),
    ]).toEqual(["otherRelative", "otherRelative", "otherRelative"]);
    expect(grown({ ...married, spouse: "elsewhere" }, married)).toBe("otherRelative");
    expect(grown(married, married, ["child", { ageYears: 28, ...married }])).toBe("spouse? otherRelative?");
    expect(grown(married, married, ["child", { ageYears: 28, ...married, spouse: "elsewhere" }])).toBe("spouse");
    expect(grown(married, married, ["child", { ageYears: 12 }])).toBe("spouse");
  });

  it("a child-in-law stays a relative of the parents-in-law, and a grandchild one of theirs", () => {
    const people = family(
      ["applicant", { ageYears: 60 }],
      ["child", { ageYears: 30 }],
      ["childInLaw"],
      ["grandchild", { parents: ["P2", "P3"] }],
    );
    expect([to(people, 2, 0), to(people, 3, 0), to(people, 3, 1), to(people, 3, 2)]).toEqual([
      "otherRelative",
      "otherRelative",
      "child",
      "child",
    ]);
  });
});

describe("stated", () => {
  it("a parent makes a child of a step-parent too, who is a parent of it", () => {
    const people = family(["applicant"], ["spouse"], ["child", { parents: ["P2"] }], ["child", { parents: ["P1"] }]);
    expect([between(people, 2, 0), between(people, 3, 1)]).toEqual([
      ["child", "parent"],
      ["child", "parent"],
    ]);
  });

  it("wins over what the words suggest", () => {
    const people = family(
      ["applicant", { parents: ["P2"] }],
      ["parent", married],
      ["parent", { ...married, spouse: "elsewhere" }],
    );
    expect([to(people, 0, 1), to(people, 0, 2), to(people, 1, 2)]).toEqual(["child", "otherRelative", "otherRelative"]);
  });

  it("by one of the two is stated of both", () => {
    const people = family(["applicant"], ["sibling", { spouse: "P3" }], ["otherRelative"]);
    expect(between(people, 1, 2)).toEqual(["spouse", "spouse"]);
  });

  it("to be married elsewhere is to be married to nobody here", () => {
    expect(
      to(family(["applicant"], ["sibling", { ...married, spouse: "elsewhere" }], ["otherRelative", married]), 2, 1),
    ).toBe("otherRelative");
  });

  it("nobody's parents are listed: nobody's child here", () =>
    expect(to(family(["applicant"], ["child", { ageYears: 30 }], ["grandchild", { parents: [] }]), 2, 1)).toBe(
      "otherRelative",
    ));
});

describe("open", () => {
  it("whose child a grandchild is, between those who can be its parents", () => {
    const people = family(
      ["applicant", { ageYears: 60 }],
      ["child", { ageYears: 30 }],
      ["child", { ageYears: 12 }],
      ["grandchild", { ageYears: 2 }],
    );
    expect([to(people, 3, 1), to(people, 3, 2), to(people, 3, 0)]).toEqual([
      "child? otherRelative?",
      "otherRelative",
      "otherRelative",
    ]);
  });

  it("whose child a parent is, and whom a grandparent bore", () => {
    const people = family(["applicant"], ["parent"], ["grandparent"]);
    expect([between(people, 1, 2), to(people, 0, 2)]).toEqual([
      ["child? otherRelative?", "parent? otherRelative?"],
      "otherRelative",
    ]);
  });

  it("whom a relative married", () => {
    expect(between(family(["applicant"], ["sibling", married], ["otherRelative", married]), 1, 2)).toEqual([
      "spouse? otherRelative?",
      "spouse? otherRelative?",
    ]);
    expect(to(family(["applicant"], ["sibling", married], ["sibling", married]), 2, 1)).toBe("otherRelative");
  });

  it("nobody has two spouses, nor three parents, nor is the parent of an own parent", () => {
    const of = (...members: Parameters<typeof family>) => evaluatorOf(all(), householdOf(family(...members)));
    const { kinship, logic } = of(
      ["applicant"],
      ["grandparent", married],
      ["grandparent", married],
      ["grandparent", married],
    );
    expect(logic.all(kinship.married(1, 2), kinship.married(1, 3))).toBe(logic.no);
    expect(logic.all(kinship.married(1, 3), kinship.married(2, 3))).toBe(logic.no);
    const born = of(
      ["applicant", { ageYears: 60 }],
      ["child", { ageYears: 30 }],
      ["child", { ageYears: 31 }],
      ["child", { ageYears: 32 }],
      ["grandchild"],
    );
    expect(born.logic.allOf([1, 2, 3], (parent) => born.kinship.parentOf(parent, 4))).toBe(born.logic.no);
    expect(born.logic.all(born.kinship.parentOf(1, 4), born.kinship.parentOf(2, 4))).not.toBe(born.logic.no);
    const circle = of(["applicant"], ["otherRelative", { ageYears: null }], ["otherRelative", { ageYears: null }]);
    expect(circle.logic.all(circle.kinship.parentOf(1, 2), circle.kinship.parentOf(2, 1))).toBe(circle.logic.no);
  });

  it("whether a relation that nobody has said is this or that", () => {
    const people = family(["applicant"], [undefined, { ageYears: 10 }]);
    expect(to(people, 1, 0)).toBe("child? otherRelative?");
    expect(to(family(["applicant"], [undefined, { ageYears: 60 }]), 1, 0)).toBe("spouse? parent? otherRelative?");
    expect(to(family(["applicant"], [undefined, { ageYears: 33, maritalStatus: "neverMarried" }]), 1, 0)).toBe(
      "otherRelative?",
    );
    expect(to(family(["applicant"], ["spouse"], [undefined, { ageYears: 33 }]), 2, 0)).toBe("otherRelative?");
  });

  it("takes nothing from what is stated, however many are not called anything", () => {
    const people = family(
      ["applicant", { ageYears: 14, parents: ["P2"] }],
      [undefined, { spouse: "P3" }],
      [undefined],
      [undefined],
      [undefined],
    );
    expect([to(people, 0, 1), to(people, 0, 2), to(people, 1, 2)]).toEqual(["child", "child", "spouse"]);
    expect(
      to(
        family(
          ["applicant"],
          ["parentInLaw", { parents: ["P3"] }],
          [undefined, { ageYears: 88 }],
          [undefined],
          [undefined],
        ),
        2,
        0,
      ),
    ).toBe("otherRelative");
  });

  it("is the same question whoever follows whom", () => {
    const people = family(["applicant"], [undefined], [undefined]);
    expect(findingOf(all(kin("child"), ofLead(kin("spouse"))), people, { subject: 2, lead: 1 })).toBe("notMet");
    const { kinship, logic } = evaluatorOf(all(), householdOf(people));
    expect(logic.all(kinship.married(0, 1), kinship.married(0, 2))).toBe(logic.no);
  });
});

describe("related", () => {
  const related = (people: readonly Person[], a: number, b: number): string => {
    const { kinship, logic } = evaluatorOf(all(), householdOf(people));
    const found = kinship.related(a, b);
    return found === logic.yes ? "yes" : found === logic.no ? "no" : "open";
  };

  it("are all who have a word of relation, and lodgers only to those with whom stated edges connect them", () => {
    const people = family(
      ["applicant"],
      ["otherRelative"],
      ["unrelated", { spouse: "P4" }],
      ["unrelated"],
      ["unrelated", { ageYears: 3, parents: ["P3"] }],
      ["unrelated"],
    );
    expect([
      related(people, 0, 1),
      related(people, 0, 2),
      related(people, 2, 3),
      related(people, 4, 3),
      related(people, 2, 5),
      related(people, 1, 1),
    ]).toEqual(["yes", "no", "yes", "yes", "no", "no"]);
    expect([to(people, 3, 2), to(people, 4, 3), to(people, 2, 0)]).toEqual(["spouse", "child", ""]);
  });

  it("to somebody of whom it is not said is open", () =>
    expect(related(family(["applicant"], [undefined]), 0, 1)).toBe("open"));
});

describe("more unknown relations than the bound", () => {
  const many = (count: number): Person[] =>
    family(
      ["applicant"],
      ["spouse"],
      ...Array.from({ length: count }, (): [undefined, Facts] => [undefined, { ageYears: 10 }]),
    );
  const answer = (count: number) =>
    answerOf(
      { routes: [route("r", [given("residencePermit")], { reaches: [reach(kin("child"))] })] },
      many(count).map((one, index) => ({ ...one, ties: { [seat]: { residencePermit: index === 0 } } })),
    );

  it("are themselves what is asked, each of them for themselves, wherever a clause could reach somebody", () => {
    const found = answer(mostUnknownRelations + 1);
    expect([found.people[0], ...found.people.slice(2)].map((one) => one?.outcome)).toEqual([
      "accepted",
      ...Array.from({ length: 7 }, () => "needFacts"),
    ]);
    const asked = (person: string): string[] =>
      personIn(found, person).missingFacts.map(({ fact, person: id }) => `${fact} ${id}`);
    expect(asked("P5")).toEqual(["relation P5"]);
    expect(asked("P2")).toEqual(["P3", "P4", "P5", "P6", "P7", "P8", "P9"].map((id) => `relation ${id}`));
    expect(personIn(found, "P5").routes).toEqual([]);
  });

  it("are nobody's question where no clause could", () => {
    const nobody = answerOf({ routes: [route("r", [any()], { reaches: [reach(kin("child"))] })] }, many(7));
    expect(nobody.people.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 9 }, () => "notCovered"));
  });

  it("are asked one by one as long as they are no more", () => {
    expect(personIn(answer(mostUnknownRelations), "P5").missingFacts.map(({ person: id }) => id)).toEqual(["P5"]);
  });
});
