import { describe, expect, test } from "vitest";
import { everyEdition } from "@/policies";
import { landRights } from "@/policies/facts/vocabulary";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { landWordOf, theLandItself } from "./land-word";
import { areasWithRights } from "./place-areas";
import { household, person, placeOf, working } from "./testing/xining-family";

const all = { contractedLand: true, homestead: true, collectiveIncome: true, expropriated: false };
const tie = { work: "employed", stableIncome: true, registeredIn: "none" } as const;

/** A worker from another province who settles by what 西宁 and others ask of workers. */
function wordIn(id: JurisdictionId, land: typeof all | null) {
  const worker = person("P1", "applicant", working, { maritalStatus: "neverMarried", ties: { [id]: tie } });
  const destinations = { [id]: {} };
  const registers = { R1: { movesAsWhole: true, ...(land && { land }) } };
  const family = household([worker], { destinations, registers });
  return landWordOf(areasWithRights(placeOf(family, id)));
}

describe("the word of the land", () => {
  test.each([
    ["xining", "protected", true],
    ["weihai", "keptWithPaper", false],
    ["bijie", "kept", false],
    ["zhejiang", "protected", true],
    ["dandong", "protected", true],
  ] as const)("is in %s what is written of the land itself", (id, effect, keptIsUnsaid) => {
    expect(wordIn(id, all)).toMatchObject({ effect, keptIsUnsaid });
  });

  // 集体资产量化, 社员资格, 确权 and transfers are rights beside the land; none of them is what becomes of it.
  test.each(["xining", "weihai", "bijie", "zhejiang", "dandong"] as const)(
    "is open in %s while nobody said whether there is any, whatever else is written",
    (id) => expect(wordIn(id, null)).toEqual({ effect: "open", keptIsUnsaid: false, papers: [] }),
  );

  test("names the papers without which it is not kept", () => {
    expect(wordIn("weihai", all)?.papers.length).toBe(2);
  });

  test("finds the three rights in every edition of every place: another name would pass for silence", () => {
    for (const { id, rights } of everyEdition)
      for (const kind of landRights)
        expect(
          rights.filter((right) => theLandItself.includes(right.id) && right.id.startsWith(kind)),
          `${kind} of ${id}`,
        ).toHaveLength(1);
  });
});
