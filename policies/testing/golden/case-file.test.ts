import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { xining } from "../../xining";
import { families } from "../families";
import { CaseFile } from "./case-file";
import { basisWords, effectWords, outcomeWords } from "./words";

const heading = "## 市区有房：二、(五)3 [urbanOwners]";
const file = (...lines: string[]): CaseFile =>
  new CaseFile("xining/made", [heading, "", ...lines].join("\n"), "xining", xining);
const table = (header: string, ...rows: string[]): string[] => [header, "|---|---|---|", ...rows];
const cases = (changes: string, cell: string): string[] =>
  table("| 谁，怎么了 | 与“一家三口”不同 | 市区 |", `| 某家 | ${changes} | ${cell} |`);

describe("a table of cases", () => {
  it("is a family with changes, and what each kind of place says of everybody named", () => {
    const [golden] = file(
      ...cases("P1.work=employed; -P2; +P4{relation=sibling}", "P1 符合（cityOwner） · P3,P4 没写"),
    ).cases;
    expect(golden?.household.people.map(({ id, relation }) => `${id} ${relation}`)).toEqual([
      "P1 applicant",
      "P3 child",
      "P4 sibling",
    ]);
    expect(golden?.household.people[0]?.ties?.xining?.work).toBe("employed");
    expect(golden?.expected).toMatchObject([
      { area: "cityDistrict", says: { P1: "符合（cityOwner）", P3: "没写", P4: "没写" } },
    ]);
    expect(golden?.clauses).toEqual(["xining.urbanOwners"]);
  });

  it("says of everybody what it says of nobody by name, and elsewhere what has no column", () => {
    const [golden] = file(...table("| 谁，怎么了 | 与“夫妻俩”不同 | 别处 |", "| 某家 | | 没写 |")).cases;
    expect(golden?.expected.map(({ area }) => area)).toEqual(["cityDistrict", "townOrSmallCity", "placeOfOrigin"]);
    expect(golden?.expected[0]?.says).toEqual({ P1: "没写", P2: "没写" });
  });

  it("takes families of its own, one from another", () => {
    const own = table("| 家底 | 谁 | 与“一家三口”不同 |", "| 有房 | 房主 | home.cityDistrict.dwelling=ownedLawful |");
    const [golden] = file(...own, "", ...cases("“有房”; P1.ageYears=?", "P1 没写")).cases;
    expect(golden?.household.destinations?.xining?.homes?.["cityDistrict"]?.dwelling).toBe("ownedLawful");
    expect(golden?.household.people[0]?.ageYears).toBeUndefined();
  });

  it("tells one change of several families", () => {
    const made = file(
      ...table(
        "| 换成什么（市区·材料） | 不同 | 夫妻俩 |",
        "| 有房 | home.cityDistrict.dwelling=ownedLawful | P1 无 |",
      ),
    ).cases;
    expect(made.map(({ watches, expected }) => [watches, expected[0]?.subject])).toEqual([
      ["有房：夫妻俩材料", { tells: "papers" }],
    ]);
  });
});

describe("whatever no table knows is an error that names file and line", () => {
  it.each([
    ["a fact", cases("P1.wrok=none", "没写"), "made.md:5: “P1.wrok” names no fact of the contract"],
    ["a value", cases("P1.work=often", "没写"), "made.md:5: work is never “often”"],
    ["a person", cases("P9.work=none", "没写"), "made.md:5: nobody is called P9"],
    ["a word", cases("", "可以"), "made.md:5: “可以” is none of the fixed words"],
    [
      "a family",
      table("| 谁，怎么了 | 与“八口人”不同 | 市区 |", "| 某家 | | 没写 |"),
      "made.md:5: no family is called “八口人”",
    ],
    [
      "a column",
      table("| 谁，怎么了（市区） | 与“夫妻俩”不同 | 心情 |", "| 某家 | | 没写 |"),
      "made.md:5: “心情” is no column",
    ],
    ["a table", table("| 别的 | 表 | 头 |", "| 某家 | | 没写 |"), "made.md:3: “别的” heads no table"],
    ["an impossible household", cases("P1.spouse=elsewhere", "没写"), "made.md:5: "],
  ])("%s", (_, lines, message) => expect(() => file(...lines)).toThrow(message));

  it("so is a clause that is not there, or whose place the heading does not print", () => {
    expect(() => new CaseFile("xining/made", "## 市区有房：二、(五)3 [owners]", "xining", xining)).toThrow(
      "made.md:1: no clause is called owners",
    );
    expect(() => new CaseFile("xining/made", "## 市区有房 [urbanOwners]", "xining", xining)).toThrow(
      "made.md:1: the heading does not say 二、(五)3",
    );
  });
});

describe("the page about the tables", () => {
  const page = readFileSync(join(import.meta.dirname, "../cases/README.md"), "utf8");

  it.each([
    ...Object.keys(families),
    ...Object.values(basisWords),
    ...Object.values(outcomeWords),
    ...Object.values(effectWords),
  ])("explains %s", (word) => expect(page).toContain(word));
});
