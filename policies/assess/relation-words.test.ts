import { describe, expect, it } from "vitest";
import { all } from "../criterion";
import { type Facts, family } from "../testing/kin-between";
import { evaluatorOf, householdOf } from "../testing/made-policy";
import type { Person } from "../facts/schema";
import { relations } from "../facts/vocabulary";
import { Asking } from "./asking";
import { RelationWords } from "./relation-words";
import { StatedKinship } from "./stated-kinship";

/** What somebody can be called of whom nobody has said it (contract §1, "Kinship"). */

const applicant = { ageYears: 40 };

/** The words for the last of a family, who is called nothing. */
function words(facts: Facts, first: Facts = applicant, ...others: [Person["relation"], Facts?][]): readonly string[] {
  const people = family(["applicant", first], ...others, [undefined, facts]);
  const { facts: known, logic, unknowns } = evaluatorOf(all(), householdOf(people));
  return new RelationWords(new Asking(known, logic, unknowns), new StatedKinship(known)).relationsOf(people.length - 1);
}
const anybody = relations.filter((word) => word !== "applicant");
const always = ["sibling", "childInLaw", "parentInLaw", "otherRelative", "unrelated"];
const close = (...found: Parameters<typeof words>): string[] =>
  words(...found).filter((word) => !always.includes(word));

describe("whoever is called nothing", () => {
  it("can be anything but the one who answers, where no age is known", () => {
    expect(words({ ageYears: null }, { ageYears: null }).toSorted()).toEqual(anybody.toSorted());
  });

  it.each<[number, string[]]>([
    [7, ["child", "grandchild"]],
    [8, ["child", "grandchild"]],
    [9, ["child"]],
    [15, ["child"]],
    [16, ["spouse", "child"]],
    [24, ["spouse", "child"]],
    [25, ["spouse"]],
    [55, ["spouse"]],
    [56, ["spouse", "parent"]],
    [71, ["spouse", "parent"]],
    [72, ["spouse", "parent", "grandparent"]],
  ])("of %i years beside somebody of forty can be %j", (ageYears, expected) =>
    expect(close({ ageYears }).toSorted()).toEqual(expected.toSorted()),
  );

  it("is no spouse where one of the two is not married, or to somebody else, or somebody else is the spouse", () => {
    const grown = { ageYears: 40 };
    expect(close(grown)).toEqual(["spouse"]);
    expect([
      close({ ...grown, maritalStatus: "divorced" }),
      close(grown, { ...applicant, maritalStatus: "neverMarried" }),
      close({ ...grown, spouse: "elsewhere" }),
      close(grown, { ...applicant, spouse: "elsewhere" }),
      close(grown, applicant, ["spouse"]),
    ]).toEqual([[], [], [], [], []]);
  });

  it("is no child where it is said that none of the family is a parent", () => {
    expect([close({ ageYears: 20, parents: [] }), close({ ageYears: 20, parents: ["P1"] })]).toEqual([
      ["spouse"],
      ["child"],
    ]);
  });

  it("is what the child, the parent and the spouse of somebody can be who is called something", () => {
    const of = (facts: Facts, ...other: [Person["relation"], Facts?]): string[] =>
      words({ ageYears: 40, ...facts }, applicant, other).toSorted();
    expect(of({ parents: ["P2"] }, "sibling", { ageYears: 60 })).toEqual(["otherRelative"]);
    expect(of({ parents: ["P2"] }, "parent", { ageYears: 60 })).toEqual(["sibling"]);
    expect(of({ spouse: "P2" }, "child", { ageYears: 22 })).toEqual(["childInLaw"]);
    expect(words({ ageYears: 40, spouse: "P1" })).toEqual(["spouse"]);
    expect(of({ spouse: "P2" }, "parentInLaw", { ageYears: 60 })).toEqual(["parentInLaw"]);
    expect(of({}, "otherRelative", { ageYears: 5, parents: ["P3"] })).toEqual([
      "childInLaw",
      "otherRelative",
      "parentInLaw",
      "sibling",
    ]);
  });
});
