import { describe, expect, test } from "vitest";
import type { Household, Person } from "@/policies/facts/schema";
import type { Answers } from "../session/answers";
import { progressOf } from "./progress";
import { questionView } from "./question";
import { noAnswers } from "./start";
import { stepById } from "./steps";
import { withPlaces } from "./places";
import { kept, post, problems, words } from "./testing/posted-answers";

/** The page of homes and work of one place. */

const grown = (id: string, relation: Person["relation"], ageYears: number): Person => ({
  id,
  relation,
  ageYears,
  hukou: { kind: "rural", division: "410000" },
});
const family = [
  grown("P1", "applicant", 38),
  grown("P2", "spouse", 36),
  grown("P3", "parent", 66),
  grown("P4", "parent", 64),
];

function answersOf(people: Household["people"], ...places: ("xining" | "weihai" | "dandong")[]): Answers {
  const household = { ...noAnswers.household, people };
  return { ...withPlaces({ ...noAnswers, household }, places), trail: ["places", "family", "ties", "hukou"] };
}
const nextOf = (answers: Answers): string | undefined => progressOf(answers).ahead[0]?.id;
function viewOf(answers: Answers) {
  const step = stepById("life-xining");
  const view = step && questionView(step, answers, progressOf(answers), words, false);
  if (!view) throw new Error("the page asks nothing");
  return { ...view, fields: view.groups.flatMap(({ fields }) => fields) };
}

describe("homes and work", () => {
  test("of one place are one page, of several a page each", () => {
    expect(nextOf(answersOf(family.slice(0, 2), "xining"))).toBe("life-xining");
    expect(nextOf(answersOf(family.slice(0, 2), "xining", "dandong"))).toBe("dwelling");
  });

  test("of more people than one page holds are two pages", () => {
    const crowd = Array.from({ length: 10 }, (_, index) => grown(`P${index + 2}`, "sibling", 30 + index));
    expect(nextOf(answersOf([family[0] as Person, ...crowd], "xining"))).toBe("dwelling-xining");
  });

  test("are told apart by their headings", () => {
    const { groups, title, nobody } = viewOf(answersOf(family.slice(0, 2), "xining"));
    expect(title).toBe("您家在西宁有住处、有工作吗？");
    expect(groups.map(({ legend }) => legend)).toEqual(["住处：市区", "住处：建制镇、小城市", "您", "爱人（36岁）"]);
    expect(nobody?.buttons[0]?.label).toBe("您家在西宁没有住处，也没有工作");
  });

  test("the work of more than three is chosen from lists, which keep what was said; buttons explain themselves", () => {
    const kindsOf = (people: Household["people"]) =>
      viewOf(answersOf(people, "xining"))
        .fields.filter(({ name }) => name.startsWith("work-"))
        .map(({ kind }) => kind);
    expect(new Set(kindsOf(family))).toEqual(new Set(["select"]));
    expect(new Set(kindsOf(family.slice(0, 2)))).toEqual(new Set(["choice"]));
    const hintOf = (people: Household["people"]) => viewOf(answersOf(people, "xining")).hint;
    expect([hintOf(family)?.includes("摆摊"), hintOf(family.slice(0, 2))?.includes("摆摊")]).toEqual([true, false]);
    const said = family.map((person) => ({ ...person, ties: { xining: { work: "none" as const } } }));
    const { values } = viewOf({ ...answersOf(said, "xining"), trail: ["places", "family", "hukou", "life-xining"] });
    expect(values["work-P2-xining"]).toBe("none");
  });
});

describe("a home", () => {
  const home = (area: string): string => `homes_dwelling-xining-${area}`;
  const [city, town] = [home("cityDistrict"), home("townOrSmallCity")];
  const couple = answersOf(family.slice(0, 2), "xining");
  const work = { "work-P1-xining": "none", "work-P2-xining": "none" };

  test("of which nobody has said anything begins empty, and left empty it is asked again", () => {
    const { values } = viewOf(couple);
    expect([values[city], values[town]]).toEqual(["", ""]);
    const left = post("life-xining", couple, { ...work, [city]: "workplace", [town]: "" });
    expect(problems(left)).toEqual([town]);
  });

  test.each(["life-xining", "dwelling-xining"])("%s: what is left empty is none by one tap", (id) => {
    const said = { ...(id === "life-xining" && work), [city]: "workplace", [town]: "", then: "rest" };
    expect(kept(post(id, couple, said)).household.destinations?.xining?.homes).toEqual({
      cityDistrict: { dwelling: "workplace" },
      townOrSmallCity: { dwelling: "none" },
    });
  });

  test("that somebody has said not to have comes back so; 不清楚 comes back as 不清楚", () => {
    const { values } = viewOf(kept(post("dwelling-xining", couple, { [city]: "unsure", [town]: "none" })));
    expect([values[city], values[town]]).toEqual(["unsure", "none"]);
  });

  test("of nobody, in several places, is one tap", () => {
    const step = stepById("dwelling");
    const answers = answersOf(family.slice(0, 2), "xining", "dandong");
    const view = step && questionView(step, answers, progressOf(answers), words, false);
    expect(view?.nobody?.buttons.map(({ label }) => label)).toEqual([
      "您家在西宁、丹东都没有住处",
      "没选的都算没有，下一步",
    ]);
  });
});
