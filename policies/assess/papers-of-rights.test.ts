import { describe, expect, it } from "vitest";
import { all, given, not } from "../criterion";
import type { Household, Person } from "../facts/schema";
import type { Paper, Right } from "../policy";
import { answerOf, at, family, route } from "../testing/made-policy";

const paper = (id: string, locator: string, source: Paper["source"] = "implied"): Paper => ({
  id,
  source,
  purpose: "landRights",
  cites: at(locator),
  issuedBy: "village",
});
const right = (id: string, cases: Right["cases"], otherwise: Right["otherwise"] = "notStated"): Right => ({
  id,
  kind: "land",
  cites: [at("一"), at("二"), at("一")],
  cases,
  otherwise,
});
const permit = given("residencePermit");
const permits = (...values: (boolean | null)[]): Person[] =>
  family(...values.map((residencePermit) => ({ residencePermit })));
const told = (rights: Right[], people: readonly Person[], more: Partial<Household> = {}) =>
  answerOf({ rights }, people, more);

describe("papers of a right", () => {
  it("that depend on what is not known name it, though the effect does not", () => {
    const either = (...[one, other]: [string, string]): Right =>
      right("r", [
        { when: permit, effect: "keptWithPaper", papers: [paper(one, "一")] },
        { when: not(permit), effect: "keptWithPaper", papers: [paper(other, "一")] },
      ]);
    const missing = (...ids: [string, string]) =>
      told([either(...ids)], permits(null)).rights.map(({ effect: found, missingFacts }) => [
        found,
        missingFacts.map(({ fact }) => fact),
      ]);
    expect([missing("a", "b"), missing("a", "a")]).toEqual([
      [["keptWithPaper", ["residencePermit"]]],
      [["keptWithPaper", []]],
    ]);
  });

  it("are those of the case that holds, for whom it holds; none while it is open whether it is theirs", () => {
    const two = right("r", [
      { when: permit, effect: "kept", papers: [paper("a", "一")] },
      { when: all(), effect: "kept", papers: [paper("b", "一")] },
    ]);
    expect(told([two], permits(true)).rights).toMatchObject([{ papers: ["a"] }]);
    expect(told([two], permits(true, false)).documents.map(({ id, for: whom }) => [id, whom])).toEqual([
      ["a", ["P1"]],
      ["b", ["P2"]],
    ]);
    expect(told([two], permits(null))).toMatchObject({
      rights: [{ effect: "kept", papers: ["a", "b"] }],
      documents: [{ id: "a", decidedBy: [{ fact: "residencePermit" }] }, { id: "b" }],
    });
    expect(
      told([right("r", [{ when: permit, effect: "kept", papers: [paper("a", "一")] }])], permits(null)).documents,
    ).toEqual([]);
  });

  it("are papers of their own beside those for settling, whatever they are called, and no choice with them", () => {
    const either = { alternative: "proof", when: given("labourContract") };
    const routes = [route("r", [all()], { papers: [{ ...paper("a", "一"), purpose: "settlement", ...either }] })];
    const rights = [
      right("r", [
        { when: permit, effect: "kept", papers: [{ ...paper("a", "二"), alternative: "proof" }] },
        { when: all(), effect: "kept", papers: [paper("b", "二")] },
      ]),
    ];
    const { documents } = answerOf({ rights, routes }, permits(null));
    expect(documents.map(({ id, purpose, alternative, clauses }) => [id, purpose, alternative, clauses])).toEqual([
      ["a", "settlement", null, ["一"]],
      ["a", "landRights", null, ["二"]],
      ["b", "landRights", null, ["二"]],
    ]);
  });

  it("are perhaps needed where only one of the cases that may hold asks for them", () => {
    const cases: Right["cases"] = [
      { when: permit, effect: "kept", papers: [paper("a", "一")] },
      { when: all(), effect: "kept" },
    ];
    const of = (permitted: boolean | null): unknown[] =>
      told([right("r", cases)], permits(permitted)).documents.map(({ id, decidedBy }) => [id, decidedBy.length]);
    expect([of(true), of(null), of(false)]).toEqual([[["a", 0]], [["a", 1]], []]);
  });

  it("are one, with every clause, named when any clause names it", () => {
    const rights = [
      right("r", [{ when: all(), effect: "kept", papers: [paper("a", "一")] }]),
      right("s", [{ when: all(), effect: "kept", papers: [paper("a", "二", "named")] }]),
    ];
    expect(told(rights, permits(true, true)).documents).toEqual([
      {
        id: "a",
        source: "named",
        purpose: "landRights",
        for: ["P1", "P2"],
        clauses: ["一", "二"],
        issuedBy: "village",
        alternative: null,
        decidedBy: [],
      },
    ]);
  });
});
