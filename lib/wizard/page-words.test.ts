import { describe, expect, test } from "vitest";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import type { Person } from "@/policies/facts/schema";
import type { Answers } from "../session/answers";
import { placeName } from "./labels";
import { withPlaces } from "./places";
import { progressOf } from "./progress";
import { questionView } from "./question";
import { noAnswers } from "./start";
import { steps } from "./steps";
import { words } from "./testing/posted-answers";

/** Three people of whom each says the same, in one place. */
function answersOf(about: Partial<Person>, place: JurisdictionId): Answers {
  const household = (["applicant", "spouse", "parent"] as const).map((relation, index): Person => ({
    id: `P${index + 1}`,
    relation,
    ageYears: 36 + (relation === "parent" ? 30 : 0),
    ...about,
  }));
  const told = withPlaces({ ...noAnswers, household: { ...noAnswers.household, people: household } }, [place]);
  return { ...told, trail: ["places", "family"] };
}
const rural = { hukou: { kind: "rural", division: "410100" } } as const;
const told = (place: JurisdictionId): Partial<Person>[] => [
  {},
  rural,
  { ...rural, ties: { [place]: { work: "none" } } },
  { ...rural, ties: { [place]: { work: "employed" } } },
  { ...rural, military: "resettledOfficer" },
  { hukou: { kind: "urban", division: "410100" }, education: { graduated: "university", admitted: "none" } },
];

function pagesFor(answers: Answers) {
  const progress = progressOf(answers);
  return steps.flatMap((step) => {
    const view = step.topic === "places" ? null : questionView(step, answers, progress, words, false);
    return view ? [{ id: step.id, said: [view.title, view.hint, view.why, view.cost].join("\n"), view }] : [];
  });
}

/** Every page that is open to one of these families, where they consider this place alone. */
const pages = Object.fromEntries(
  jurisdictionIds.map((place) => [place, told(place).flatMap((about) => pagesFor(answersOf(about, place)))]),
);
const said = (place: JurisdictionId, id: string): string =>
  pages[place]?.flatMap((page) => (page.id === id ? [page.said] : [])).join("\n") ?? "";

describe("what a page says", () => {
  test.each(jurisdictionIds)("in %s names no place that is not considered", (place) => {
    const others = jurisdictionIds.filter((id) => id !== place).map((id) => placeName(id, words));
    expect(pages[place]?.length).toBeGreaterThan(20);
    for (const { id, said: text } of pages[place] ?? [])
      expect([id, others.filter((name) => text.includes(name))]).toEqual([id, []]);
  });

  test("is of the fields that it shows", () => {
    expect(said("bijie", "stay-bijie")).toContain("住在");
    expect(said("bijie", "stay-bijie")).not.toMatch(/干过|2年|居住证/);
    expect(said("dandong", "stay-dandong")).toMatch(/干过[^]*城区住满2年/);
    expect(said("weihai", "poverty")).toMatch(/农村低保/);
    expect(said("weihai", "poverty")).toContain("按农村户口领");
    expect(said("weihai", "poverty")).not.toMatch(/建档立卡|城镇居民政策/);
    expect(said("bijie", "poverty")).not.toContain("农村低保");
    expect(said("weihai", "dwelling-weihai")).not.toContain("每一种地方");
    expect(said("xining", "dwelling-xining")).toContain("每一种地方");
  });

  test("of schools asks only for those who study, where a document reads no diploma", () => {
    const away = { ...rural, ties: { bijie: { work: "none" } } } as const;
    const only = pagesFor(answersOf(away, "bijie")).filter(
      ({ id, view }) =>
        id === "education" &&
        view.groups.every(({ fields }) => fields.every(({ name }) => name.startsWith("education_admitted"))),
    );
    expect(only.length).toBe(1);
    for (const { said: text } of only) expect(text).not.toContain("毕业");
  });

  test("explains 接收安置 only where a document asks for it", () => {
    const terms = (place: JurisdictionId) =>
      pages[place]?.flatMap(({ id, view }) => (id === "military" ? view.hardWords.map((word) => word.id) : []));
    expect(terms("xining")).toContain("resettled");
    expect(terms("dandong")).toEqual([]);
  });
});
