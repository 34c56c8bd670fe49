import { describe, expect, it } from "vitest";
import { relations, type Relation } from "../vocabulary";
import { kinshipOf, type Kinship } from "./kinship";

const table: [lead: Relation, follower: Relation, Kinship][] = [
  ["applicant", "spouse", "spouse"], ["applicant", "child", "child"], ["applicant", "parent", "parent"], ["applicant", "parentInLaw", "otherRelative"],
  ["spouse", "applicant", "spouse"], ["spouse", "child", "child"], ["spouse", "parentInLaw", "parent"], ["spouse", "parent", "otherRelative"],
  ["child", "applicant", "parent"], ["child", "spouse", "parent"], ["child", "child", "otherRelative"],
  ["parent", "applicant", "child"], ["parent", "sibling", "child"], ["parent", "parent", "spouseIfBothMarried"], ["parent", "spouse", "otherRelative"],
  ["parentInLaw", "spouse", "child"], ["parentInLaw", "parentInLaw", "spouseIfBothMarried"], ["parentInLaw", "applicant", "otherRelative"],
  ["grandparent", "grandparent", "spouseIfBothMarried"], ["grandparent", "parent", "otherRelative"],
  ["sibling", "parent", "parent"], ["sibling", "applicant", "otherRelative"], ["grandchild", "child", "otherRelative"],
];

describe("kinship to a lead", () => {
  it.each(table)("lead %s, follower %s: %s", (lead, follower, kinship) => expect(kinshipOf(lead, follower)).toBe(kinship));

  it("an unrelated person follows nobody and is followed by nobody", () => {
    for (const relation of relations) {
      expect(kinshipOf(relation, "unrelated")).toBeNull();
      expect(kinshipOf("unrelated", relation)).toBeNull();
    }
  });
});
