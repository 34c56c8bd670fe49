import { describe, expect, it } from "vitest";
import { all, any, given, kin, ofLead } from "../criterion";
import type { Person } from "../facts/schema";
import { between, type Facts, family, to } from "../testing/kin-between";
import { answerOf, evaluatorOf, findingOf, householdOf, personIn, reach, route, seat } from "../testing/made-policy";
import { mostUnknownRelations } from "./beyond-bound";

/** Contract §1, "Kinship": stated, deduced from the words of relation where they leave no choice, or open. */

const married = { maritalStatus: "married" } as const;

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
    expect(logic.all(kinship.marriages.between(1, 2), kinship.marriages.between(1, 3))).toBe(logic.no);
    expect(logic.all(kinship.marriages.between(1, 3), kinship.marriages.between(2, 3))).toBe(logic.no);
    const born = of(
      ["applicant", { ageYears: 60 }],
      ["child", { ageYears: 30 }],
      ["child", { ageYears: 31 }],
      ["child", { ageYears: 32 }],
      ["grandchild"],
    );
    expect(born.logic.allOf([1, 2, 3], (parent) => born.kinship.descents.parentOf(parent, 4))).toBe(born.logic.no);
    expect(born.logic.all(born.kinship.descents.parentOf(1, 4), born.kinship.descents.parentOf(2, 4))).not.toBe(
      born.logic.no,
    );
    const circle = of(["applicant"], ["otherRelative", { ageYears: null }], ["otherRelative", { ageYears: null }]);
    expect(circle.logic.all(circle.kinship.descents.parentOf(1, 2), circle.kinship.descents.parentOf(2, 1))).toBe(
      circle.logic.no,
    );
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
    expect(logic.all(kinship.marriages.between(0, 1), kinship.marriages.between(0, 2))).toBe(logic.no);
  });
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
    expect(personIn(found, "P5")).toMatchObject({ routes: [], readings: [] });
  });

  it("leave nothing to be told of joining whoever is registered there", () => {
    const people = many(7).map((one, index) =>
      index === 0 ? { ...one, hukou: { kind: "urban" as const, division: "630102" } } : one,
    );
    const found = answerOf({ routes: [route("r", [given("residencePermit")])] }, people);
    expect(personIn(found, "P2")).toMatchObject({ outcome: "needFacts", notes: [] });
  });

  it("are nothing to whoever is registered there already", () => {
    const people = many(7).map((one, index) =>
      index === 1 ? { ...one, hukou: { kind: "urban" as const, division: "630102" } } : one,
    );
    const found = answerOf({ routes: [route("r", [given("residencePermit")])] }, people);
    expect(personIn(found, "P2").outcome).toBe("noMoveNeeded");
  });

  it("are the question where only one of themselves could lead the way", () => {
    const people = many(7).map((one, index) =>
      index < 2 ? { ...one, ties: { [seat]: { residencePermit: false } } } : one,
    );
    const found = answerOf({ routes: [route("r", [given("residencePermit")])] }, people);
    expect(personIn(found, "P5")).toMatchObject({
      outcome: "needFacts",
      missingFacts: [{ fact: "relation", person: "P5" }],
    });
  });

  it("are nobody's question where no clause could", () => {
    const nobody = answerOf({ routes: [route("r", [any()], { reaches: [reach(kin("child"))] })] }, many(7));
    expect(nobody.people.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 9 }, () => "notCovered"));
  });

  it("are asked one by one as long as they are no more", () => {
    expect(personIn(answer(mostUnknownRelations), "P5").missingFacts.map(({ person: id }) => id)).toEqual(["P5"]);
  });
});
