import { beforeAll, describe, expect, test } from "vitest";
import { type FactName } from "@/policies/facts/rows";
import { wordsOf, type Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { about, type Ref } from "./fact-key";
import { fieldOf } from "./fields";
import type { Slot } from "./slots";
import { familyOfThree, withPeople, wordingOf } from "./testing/family-of-three";

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
  family = familyOfThree();
});

let family: Answers;
const wording = (answers: Answers) => wordingOf(answers, words);
describe("on one page", () => {
  const labelOf = (): string => "label";
  const slot = (fact: FactName, whose: Partial<Ref> = { person: "P2" }): Slot => ({
    kind: "fact",
    ref: about(fact, whose),
  });
  const on = (own: Slot, others: Slot[] = [], answers = family) =>
    fieldOf(own, [own, ...others], { ...wording(answers), labelOf });
  const home = { jurisdiction: "xining", area: "cityDistrict" } as const;
  const tie = { person: "P2", jurisdiction: "xining" } as const;

  test.each([
    [
      "homes.dwellingHolders",
      home,
      "homes.dwelling",
      [
        "ownedLawful",
        "ownedWithoutDeed",
        "rentedLawful",
        "rentedWithoutContract",
        "publicRental",
        "affordableHousing",
        "resettlementHousing",
      ],
    ],
    ["hukou.division", { person: "P2" }, "hukou.kind", ["rural", "urban", "unsure"]],
    ["formerHukou.division", { person: "P2" }, "formerHukou.kind", ["rural", "urban", "unsure"]],
    ["worksIn", tie, "work", ["employed", "selfEmployed", "flexible", "publicOfficial"]],
    ["monthsLived", tie, "livesIn", ["cityDistrict", "townOrSmallCity", "placeOfOrigin"]],
  ] as const)("%s of %j hangs on %s, where the page asks for that", (fact, whose, gate, needed) => {
    const own = slot(fact, whose);
    const name = on(slot(gate, whose)).name;
    expect(on(own, [slot(gate, whose)]).neededWhen).toEqual({ name, values: needed });
    expect(on(own).neededWhen).toBeUndefined();
    expect(
      on(own, [slot(gate, { ...whose, ...("person" in whose ? { person: "P3" } : { area: "townOrSmallCity" }) })])
        .neededWhen,
    ).toBeUndefined();
  });

  test("where somebody worked is asked of whoever has no job any more", () => {
    const jobless = withPeople({ relation: "applicant" }, { relation: "spouse", ties: { xining: { work: "none" } } });
    expect(on(slot("worksIn", tie), [slot("work", tie)], jobless).neededWhen).toBeUndefined();
  });

  test("whoever comes after the applicant may have the same hukou", () => {
    const own = slot("hukou.kind", { person: "P1" });
    expect(on(slot("hukou.kind"), [own]).options[0]?.value).toBe("same");
    expect(on(slot("hukou.kind"), [own]).options.slice(1)).toEqual(on(slot("hukou.kind")).options);
    expect(on(slot("hukou.kind")).options.map(({ value }) => value)).not.toContain("same");
    expect(on(own, [slot("hukou.kind")]).options.map(({ value }) => value)).not.toContain("same");
  });

  test("what is no single fact has its own answers", () => {
    const options = (kind: "places" | "ties" | "together") =>
      on({ kind }).options.map(({ value, alone }) => [value, alone === true]);
    expect(options("places").at(-1)).toEqual(["unsure", true]);
    expect(options("places")).toHaveLength(6);
    expect(options("ties")).toEqual([
      ["xining", false],
      ["bijie", false],
      ["none", true],
      ["unsure", true],
    ]);
    expect(options("together")).toEqual([
      ["yes", false],
      ["no", false],
      ["other", true],
      ["unsure", true],
    ]);
    expect(on({ kind: "stays", person: "P2" })).toMatchObject({
      optional: true,
      kind: "checks",
      options: [{ value: "yes" }],
    });
    const marks = on({ kind: "marks", person: "P2", facts: [] });
    expect(marks.options.slice(-2).map(({ value, alone }) => [value, alone])).toEqual([
      ["none", true],
      ["unsure", true],
    ]);
    expect(marks.label).toBe("label");
  });
});
