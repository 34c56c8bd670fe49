import { beforeAll, describe, expect, test } from "vitest";
import { refKey } from "@/policies/facts/rows";
import { wordsOf, type Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { about } from "./fact-key";
import { withPerson } from "./people";
import { withPlaces } from "./places";
import { earlyPlaces, questionView } from "./question";
import { returningTo, withReturn } from "./returning";
import { noAnswers } from "./start";
import { stepById } from "./steps";
import { locatorsOf } from "./uses";
import { pathOfStep, previousPath, progressOf, withStep } from "./progress";

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
  family = familyAnswers();
});

const familyAnswers = (): Answers => ({
  ...withPerson(withPerson(withPlaces(noAnswers, ["xining", "zhejiang"]), "P1", { ageYears: 36 }), "P2", {
    relation: "spouse",
    ageYears: 34,
  }),
  trail: ["places", "family", "ties"],
});
let family: Answers;

function view(id: string, answers: Answers = family, returning = false) {
  const step = stepById(id);
  if (!step) throw new Error(id);
  return questionView(step, answers, progressOf(answers), words, returning);
}

describe("a question page", () => {
  test("is none where nothing is asked of this household", () => {
    expect(view("ties", withPlaces(family, ["xining"]))).toBeNull();
    expect(view("work-bijie")).toBeNull();
  });

  test("is called by its place and whom it asks about", () => {
    expect(view("work-xining")?.title).toContain("西宁");
    expect(view("work-xining")?.title).not.toBe(view("work-xining", withPlaces(noAnswers, ["xining"]))?.title);
    expect(view("work-xining")?.titleParts.join("")).toBe(view("work-xining")?.title);
  });

  test("names the place it is for, and at most four clauses that read it", () => {
    const step = stepById("work-xining");
    const [used, ...others] = view("work-xining")?.usedBy ?? [];
    expect(others).toEqual([]);
    expect(used?.place).toBe(words.say("policies.xining.name"));
    expect(used?.locators).toEqual(locatorsOf(step?.facts ?? [], "xining").slice(0, 4));
  });

  test("of no place names those that read it and whose answer hangs on it", () => {
    const names = (id: string, answers = family) => view(id, answers)?.usedBy.map(({ place }) => place);
    expect(names("education")).toEqual([words.say("policies.xining.name")]);
    for (const used of view("marriage")?.usedBy ?? []) expect(used.locators.length).toBeGreaterThan(0);
  });

  test("of everybody names the places whose answer hangs on it now, of an answered page all that read it", () => {
    const answered = {
      ...family,
      household: {
        ...family.household,
        people: family.household.people.map((person) => ({
          ...person,
          hukou: { kind: "urban" as const, division: "110100" },
        })),
      },
    };
    const named = (ids: readonly string[]) => ids.map((id) => words.say(`policies.${id}.name`));
    const places = (answers: Answers) => view("hukou", answers)?.usedBy.map(({ place }) => place);
    const reads = (["xining", "zhejiang"] as const).filter(
      (id) => locatorsOf(["hukou.kind", "hukou.division"], id).length > 0,
    );
    expect(places(answered)).toEqual(named(reads));
    const deciding = progressOf(family).open.assessment.questions.flatMap(({ fact, decides }) =>
      fact.startsWith("hukou.") ? decides.map(({ jurisdiction }) => jurisdiction) : [],
    );
    expect(places(family)).toEqual(named(reads.filter((id) => deciding.includes(id))));
  });

  test("says how much is left: of the first page nothing, of an answered one that it is changed", () => {
    const chapter = words.say("wizard.steps.places.chapter");
    expect(view("places", noAnswers)?.progress).toBe(words.say("wizard.page.progressFirst", { chapter }));
    const { ahead } = progressOf(family);
    const open = ahead[0];
    if (!open) throw new Error("nothing is open");
    const own = words.say(`wizard.steps.${open.topic}.chapter`);
    expect(view(open.id)?.progress).toMatch(new RegExp(`^${own}，还有(大约)?\\d+(到\\d+)?题，\\d+(到\\d+)?分钟$`));
    const done = {
      ...family,
      unsure: [refKey(about("military", { person: "P1" })), refKey(about("military", { person: "P2" }))],
    };
    expect(view("military", done)?.progress).toBe(
      words.say("wizard.page.progressEdit", { chapter: words.say("wizard.steps.military.chapter") }),
    );
  });

  test("names what the last answer made impossible", () => {
    const dropped = [refKey(about("work", { person: "P1", jurisdiction: "xining" }))];
    expect(view("education", { ...family, dropped })?.dropped).toHaveLength(1);
    expect(view("education")?.dropped).toEqual([]);
  });
});

describe("a page that asks for some of its facts is called by those", () => {
  const graduate = (education: object): Answers => ({
    ...family,
    household: { ...family.household, people: family.household.people.map((person) => ({ ...person, education })) },
  });
  test.each([
    [{ graduated: "university", admitted: "none" }, "titleGraduated"],
    [{ graduated: "none", admitted: "university" }, "titleAdmitted"],
    [{ graduated: "university", admitted: "university" }, "title"],
  ])("%j: %s", (education, key) => {
    expect(view("school", graduate(education))?.title).toBe(
      words.say(`wizard.steps.school.${key}`, { who: words.say("wizard.people.everybody"), place: "" }),
    );
  });
});

describe("places whose answer is certain", () => {
  const urban = () =>
    family.household.people.map((person) => ({ ...person, hukou: { kind: "urban" as const, division: "110100" } }));
  const early = () => ({ ...family, household: { ...family.household, people: urban() } });

  test("are told of while others are open, news or not, but not to somebody who only changes an answer", () => {
    const way = progressOf(early());
    expect(earlyPlaces(early(), way)).toEqual(["zhejiang"]);
    const told = (answers: Answers, returning = false) => view("work-xining", answers, returning)?.early;
    expect(told(early())).toEqual([{ id: "zhejiang", name: words.say("policies.zhejiang.name"), isNew: true }]);
    expect(told({ ...early(), told: ["zhejiang"] })).toMatchObject([{ isNew: false }]);
    expect(told(early(), true)).toEqual([]);
  });

  test("are told of with the rest when nothing is open any more", () => {
    const way = progressOf(early());
    expect(earlyPlaces(early(), { ...way, ahead: [] })).toEqual([]);
  });
});

describe("the way", () => {
  test("leads back to the page that was answered before this one, else to the last, else to the start", () => {
    expect(previousPath("family", family)).toBe("/check/places");
    expect(previousPath("places", family)).toBe("");
    expect(previousPath("education", family)).toBe("/check/ties");
    expect(previousPath("education", noAnswers)).toBe("");
    expect(previousPath("education", { ...family, trail: ["nowhere"] })).toBe("");
  });

  test("keeps the order in which pages were answered first", () => {
    expect(withStep(["places", "family"], "places")).toEqual(["places", "family"]);
    expect(withStep(["places"], "family")).toEqual(["places", "family"]);
  });

  test("begins with the places, then with whoever answers, then goes on by page", () => {
    expect(progressOf(noAnswers).nextPath).toBe("/check/places");
    const first = { ...withPlaces(noAnswers, ["xining"]), trail: ["places"] };
    expect(progressOf(first).nextPath).toBe("/check/family");
    const { ahead, nextPath } = progressOf(family);
    expect(nextPath).toBe(pathOfStep(ahead[0]?.id ?? ""));
  });
});

test.each([
  ["answers", "answers", "/a?return=answers"],
  ["result", "result", "/a?return=result"],
  ["elsewhere", null, "/a"],
  [undefined, null, "/a"],
  [["answers"], null, "/a"],
])("who comes from %j returns to %j", (wanted, page, path) => {
  expect(returningTo(wanted)).toBe(page);
  expect(withReturn("/a", returningTo(wanted))).toBe(path);
});

test("an address takes more beside where one returns to", () => {
  expect(withReturn("/a", "answers", { b: "c d" })).toBe("/a?return=answers&b=c+d");
  expect(withReturn("/a", null, { b: "1" })).toBe("/a?b=1");
});
