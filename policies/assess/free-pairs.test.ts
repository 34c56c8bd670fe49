import { describe, expect, it } from "vitest";
import { all, given, kin } from "../criterion";
import type { Person } from "../facts/schema";
import { between, type Facts, family, to } from "../testing/kin-between";
import { assessed, city, evaluatorOf, householdOf, reach, route, seat } from "../testing/made-policy";

/** Contract §1, "Kinship": what is open pair by pair of those of whom nothing is supposed (decision 0033). */

type Word = Person["relation"];
const grown = { ageYears: 40 };
const some = (count: number, word: Word, facts: Facts = grown): [Word, Facts][] =>
  Array.from({ length: count }, () => [word, facts]);

describe("where nothing is supposed, still", () => {
  it("nobody who is not married is anybody's spouse, whichever of the two it is", () => {
    const people = family(["applicant", { ...grown, maritalStatus: "neverMarried" }], ...some(2, undefined), [
      undefined,
      { ...grown, maritalStatus: "divorced" },
    ]);
    expect(between(people, 1, 0)).toEqual(["otherRelative?", "otherRelative?"]);
    expect(between(people, 3, 1)).toEqual(["otherRelative?", "otherRelative?"]);
    expect(to(people, 1, 2)).toBe("spouse? otherRelative?");
  });

  it("nobody is anything to themselves", () => {
    for (const word of ["otherRelative", undefined] as const) {
      const people = family(["applicant", grown], ...some(7, word));
      expect([0, 1, 7].map((person) => to(people, person, person)).join("")).toBe("");
    }
  });

  it("nobody is a child by the marriage of somebody whom one word makes the spouse and only another a parent", () => {
    const people = family(["applicant", { ageYears: 30 }], ["otherRelative", { ageYears: 1 }], ...some(3, undefined));
    expect(between(people, 1, 0)).toEqual(["otherRelative", "otherRelative"]);
    expect(to(people, 1, 2)).toBe("child? otherRelative?");
  });
});

describe("related, of those of whom nothing is supposed", () => {
  const related = (people: readonly Person[], a: number, b: number): string => {
    const { kinship, logic } = evaluatorOf(all(), householdOf(people));
    const found = kinship.related(a, b);
    return found === logic.yes ? "yes" : found === logic.no ? "no" : "open";
  };

  it("is open between somebody of whom nobody has said it and anybody else", () => {
    const people = family(["applicant"], ["otherRelative"], ["unrelated"], ...some(3, undefined));
    const pairs = [
      [3, 4],
      [3, 1],
      [1, 3],
      [3, 2],
      [2, 3],
    ] as const;
    expect(pairs.map(([a, b]) => related(people, a, b))).toEqual(pairs.map(() => "open"));
    expect(related(people, 1, 2)).toBe("no");
  });

  it.each([
    ["many", 8],
    ["few", 2],
  ])(
    "%s lodgers are where they may be married, or one the parent of the other, and to nobody of the family",
    (_, count) => {
      const single = { maritalStatus: "neverMarried" } as const;
      const people = family(
        ["applicant"],
        ["otherRelative"],
        ["unrelated", { ageYears: 41, ...single }],
        ["unrelated", { ageYears: 41, ...single }],
        ["unrelated", { ageYears: 10, ...single }],
        ...some(count, "unrelated"),
      );
      expect([related(people, 5, 6), related(people, 4, 2), related(people, 2, 4)]).toEqual(["open", "open", "open"]);
      expect([related(people, 2, 3), related(people, 2, 5)]).toEqual(["no", "no"]);
      expect([related(people, 0, 5), related(people, 1, 5), related(people, 5, 1)]).toEqual(["no", "no", "no"]);
    },
  );
});

describe("what is asked of them", () => {
  /** The questions about one person, each with its answers and what becomes of that person by each. */
  function asked(relation: "spouse" | "child" | "parent", ages: { lead: number; follower: number }, word: Word) {
    const people = family(["applicant", grown], ["sibling"], ...some(6, word, { ageYears: ages.follower }));
    const { questions, jurisdictions } = assessed(
      { routes: [route("r", [given("residencePermit")], { reaches: [reach(kin(relation))] })] },
      householdOf(
        people.map((one) => ({
          ...one,
          ...(one.id === "P4" && { ageYears: ages.lead }),
          ties: { [seat]: { residencePermit: one.id === "P4" } },
        })),
      ),
    );
    const told = jurisdictions[0]?.areas.find(({ placeType }) => placeType === city)?.people;
    const missing = told?.find(({ id }) => id === "P6")?.missingFacts ?? [];
    return missing.map(({ fact, person }) => {
      const question = questions.find((one) => one.fact === fact && one.person === person);
      const answers = (question?.answers ?? []).map((answer): [string, string | undefined] => [
        "values" in answer ? answer.values.join() : "a number",
        answer.settles.find((one) => one.person === "P6" && one.area === city)?.outcome,
      ]);
      return [`${fact} ${person}`, ...answers.sort(([a], [b]) => (a < b ? -1 : 1))];
    });
  }

  it("is whom they married, of whoever stands first: somebody else is one of the others or nobody of them", () => {
    expect(asked("spouse", { lead: 40, follower: 40 }, "otherRelative")).toEqual([
      [
        "spouse P4",
        ["P5", undefined],
        ["P6", "accepted"],
        ["P7", undefined],
        ["P8", undefined],
        ["elsewhere", "notCovered"],
      ],
    ]);
  });

  it("is whose children they are, of the child", () => {
    expect(asked("child", { lead: 70, follower: 40 }, "otherRelative")).toEqual([
      ["parents P6", ["", "notCovered"], ["P4", "accepted"]],
    ]);
    const parents = ["P2", "P3", "P5", "P7", "P8"].map((id) => [id, undefined]);
    expect(asked("parent", { lead: 30, follower: 60 }, "otherRelative")).toEqual([
      ["parents P4", ["", "notCovered"], ...parents.slice(0, 3), ["P6", "accepted"], ...parents.slice(3)],
    ]);
  });

  it("is what they are to the applicant as long as nobody has said that", () => {
    expect(asked("child", { lead: 70, follower: 40 }, undefined).map(([ref]) => ref)).toEqual(["relation P6"]);
    expect(asked("spouse", { lead: 40, follower: 40 }, undefined).map(([ref]) => ref)).toEqual(["relation P6"]);
  });
});
