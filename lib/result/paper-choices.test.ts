import { describe, expect, test } from "vitest";
import type { DocumentNeeded } from "@/policies/assess/assessment";
import { keyOfChoice, papersOf, withAllClauses } from "./papers";
import { accepted, areaMade, somebody } from "./testing/made-assessment";

const ref = (person: string | null) =>
  ({ fact: "work", person, jurisdiction: "xining", area: null, register: null }) as const;
const paper = (id: string, more: Partial<DocumentNeeded> = {}): DocumentNeeded => ({
  id,
  source: "named",
  purpose: "settlement",
  for: ["P1", "P2"],
  clauses: ["一"],
  issuedBy: null,
  alternative: null,
  decidedBy: [],
  ...more,
});
const preparing = [accepted("P1", "P1"), accepted("P2", "P1"), somebody("P3")];
const papers = (documents: DocumentNeeded[], people = preparing) =>
  papersOf(areaMade("cityDistrict", people, { documents }));

test("a paper says whose it is where it is not that of all who prepare, or of all who move where one prepares", () => {
  const [all, one] = papers([paper("a"), paper("b", { for: ["P2", "P3"] })]).flat();
  expect([all?.for, one?.for]).toEqual([null, ["P2"]]);
  expect(papers([paper("a", { for: ["P1"] })], [accepted("P1", "P1"), somebody("P2")])[0]?.[0].for).toEqual(["P1"]);
  expect(papers([paper("a", { for: ["P1"] })], [accepted("P1", "P1")])[0]?.[0].for).toBeNull();
});

test("a paper that serves nobody who prepares is left out", () => {
  expect(papers([paper("a", { for: ["P3"] })])).toEqual([]);
});

describe("alternatives", () => {
  test("stand together by what they are alternatives for; the same paper for two purposes stands twice", () => {
    const ids = papers([
      paper("a", { alternative: "x" }),
      paper("c"),
      paper("b", { alternative: "x" }),
      paper("c", { purpose: "landRights" as DocumentNeeded["purpose"] }),
      paper("d", { alternative: "x", purpose: "landRights" as DocumentNeeded["purpose"] }),
    ]).map((choice) => choice.map(({ id }) => id));
    expect(ids).toEqual([["a", "b"], ["c"], ["c"], ["d"]]);
  });

  test("hang on what is open of those whom the paper serves, or of nobody in particular", () => {
    const decidedBy = [ref("P1"), ref("P3"), ref(null)];
    expect(papers([paper("a", { for: ["P1", "P3"], decidedBy })])[0]?.[0].decidedBy).toEqual([ref("P1"), ref(null)]);
    expect(papers([paper("a", { for: ["P1", "P2"], decidedBy })])[0]?.[0].decidedBy).toEqual(decidedBy);
  });
});

test("the same choice of several kinds of place has every clause that calls for it", () => {
  const [first, second] = [["一"], ["二", "一"]].map((clauses) => papers([paper("a", { clauses })])[0]);
  if (!first || !second) throw new Error("no paper");
  expect(keyOfChoice(first)).toBe(keyOfChoice(second));
  expect(keyOfChoice(first)).not.toBe(keyOfChoice(papers([paper("b")])[0] ?? first));
  expect(withAllClauses([first, second]).map(({ clauses }) => clauses)).toEqual([["一", "二"]]);
});
