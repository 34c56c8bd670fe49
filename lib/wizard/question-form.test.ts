import { beforeAll, describe, expect, test } from "vitest";
import type { FactName } from "@/policies/facts/rows";
import type { Household, Person } from "@/policies/facts/schema";
import { wordsOf, type Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { about, type Ref } from "./fact-key";
import { hardWordsOf } from "./hard-words";
import { personLabels, registerName } from "./labels";
import { memberView } from "./member";
import { kinQuestion, questionFields, whoOf } from "./question-form";
import { personOf, type Slot } from "./slots";
import { noAnswers } from "./start";
import { steps, topicIds } from "./steps";
import { partsOf } from "./unbroken";

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
});

const family = (registers?: Household["registers"]): Answers => ({
  ...noAnswers,
  places: ["xining", "dandong"],
  household: {
    destinations: { xining: {} },
    ...(registers && { registers }),
    people: [
      { id: "P1", relation: "applicant", ageYears: 40, ...(registers && { register: "R1" }) },
      { id: "P2", relation: "spouse", ageYears: 38, ...(registers && { register: "R2" }) },
      { id: "P3", relation: "child", ageYears: 9, ...(registers && { register: "R2" }) },
    ] as Person[],
  },
});
const slot = (fact: FactName, whose: Partial<Ref>): Slot => ({ kind: "fact", ref: about(fact, whose) });
const form = (slots: Slot[], answers = family()) => questionFields(slots, "题目", answers, words);
const named = (id: string) => personLabels(family(), words).get(id) ?? "";
const ofPeople = (fact: FactName, ...people: string[]) => people.map((person) => slot(fact, { person }));

describe("groups", () => {
  test("are one for each person, with a legend where more than one thing is asked", () => {
    const { groups } = form([...ofPeople("hukou.kind", "P1", "P2"), ...ofPeople("hukou.division", "P1", "P2")]);
    expect(groups.map(({ id, legend, fields }) => [id, legend, fields.map(({ name }) => name)])).toEqual([
      ["group-P1", named("P1"), ["hukou_kind-P1", "hukou_division-P1"]],
      ["group-P2", named("P2"), ["hukou_kind-P2", "hukou_division-P2"]],
    ]);
    expect(form(ofPeople("military", "P1", "P2")).groups.map(({ legend }) => legend)).toEqual([null, null]);
    expect(
      form([slot("hukou.kind", { person: "P1" }), slot("hukou.division", { person: "P1" })]).groups.map(
        ({ legend }) => legend,
      ),
    ).toEqual([null]);
  });

  test("are one for each kind of place, and for each booklet where there are several", () => {
    const home = (area: string) => slot("homes.dwelling", { jurisdiction: "xining", area });
    const places = form([home("cityDistrict"), home("townOrSmallCity")]);
    expect(places.groups.map(({ id }) => id)).toEqual(["group-xining-cityDistrict", "group-xining-townOrSmallCity"]);
    expect(places.fields.map(({ label }) => label)).toEqual(
      ["cityDistrict", "townOrSmallCity"].map((area) => words.say(`policies.xining.kindOfPlace.${area}.name`)),
    );
    const moves = ["R1", "R2"].map((register) => slot("movesAsWhole", { register }));
    const several = family({ R1: {}, R2: {} });
    expect(form(moves, several).groups.map(({ id }) => id)).toEqual(["group-R1", "group-R2"]);
    expect(form(moves, several).fields.map(({ label }) => label)).toEqual(
      ["R1", "R2"].map((id) => registerName(id, several, words)),
    );
    expect(form(moves.slice(0, 1)).groups.map(({ id }) => id)).toEqual(["group-all"]);
  });
});

describe("labels", () => {
  test("are the title where one thing is asked of one, the person's where it is asked of several", () => {
    expect(form(ofPeople("military", "P1")).fields.map(({ label }) => label)).toEqual(["题目"]);
    expect(form(ofPeople("military", "P1", "P2")).fields.map(({ label }) => label)).toEqual([named("P1"), named("P2")]);
  });

  test("are the fact's own where several things are asked of one", () => {
    const { fields } = form([slot("hukou.kind", { person: "P1" }), slot("hukou.division", { person: "P1" })]);
    expect(fields.map(({ label }) => label)).toEqual([
      words.say("wizard.fields.hukou_kind"),
      words.say("wizard.fields.hukou_division"),
    ]);
  });

  test("ask who is somebody's spouse or parent", () => {
    const spouse = slot("spouse", { person: "P3" });
    const question = words.say("wizard.fields.spouse", { who: named("P3") });
    expect(kinQuestion(spouse, personLabels(family(), words), words)).toBe(question);
    expect(form([spouse]).fields.map(({ label }) => label)).toEqual([question]);
    expect(kinQuestion(slot("military", { person: "P3" }), new Map(), words)).toBeNull();
    expect(kinQuestion({ kind: "places" }, new Map(), words)).toBeNull();
  });
});

test("an error in a list says whose field it is, unless the page has but one or is called so itself", () => {
  const prefixes = (slots: Slot[]) => form(slots).fields.map(({ prefix }) => prefix);
  expect(prefixes(ofPeople("military", "P1"))).toEqual([undefined]);
  expect(prefixes(ofPeople("military", "P1", "P2"))).toEqual([`${named("P1")}：`, `${named("P2")}：`]);
  const both = prefixes([...ofPeople("hukou.kind", "P1", "P2"), ...ofPeople("hukou.division", "P1", "P2")]);
  expect(both[0]).toBe(`${named("P1")}，${words.say("wizard.fields.hukou_kind")}：`);
  expect(new Set(both).size).toBe(4);
  expect(prefixes([slot("hukou.kind", { person: "P1" }), slot("hukou.division", { person: "P1" })])[0]).toBe(
    `${words.say("wizard.fields.hukou_kind")}：`,
  );
});

describe("options", () => {
  test("say to the first person alone what 不清楚 costs, and keep every other hint", () => {
    const { fields } = form(
      ofPeople("work", "P1", "P2").map((one) =>
        one.kind === "fact" ? slot("work", { ...one.ref, jurisdiction: "xining" }) : one,
      ),
    );
    const hints = fields.map(({ options }) => options.find(({ value }) => value === "unsure")?.hint);
    expect([typeof hints[0], hints[1]]).toEqual(["string", undefined]);
    const others = fields.map(({ options }) => options.filter(({ value }) => value !== "unsure"));
    expect(others[1]).toEqual(others[0]);
  });

  test.each([
    ["land.homestead", { register: "R1" }, true],
    ["maritalStatus", { person: "P1" }, false],
    ["relation", { person: "P2" }, false],
    ["work", { person: "P1", jurisdiction: "xining" }, false],
  ] as const)("of %s stand side by side where they are few and short: %s", (fact, whose, inline) => {
    expect(form([slot(fact, whose)]).fields[0]?.inline).toBe(inline);
  });

  test("open on demand where a long list is asked of several people", () => {
    const folded = (slots: Slot[]) => form(slots).fields.map(({ folded: word }) => word);
    const marks = ["P1", "P2"].map((person): Slot => ({ kind: "marks", person, facts: ["qualification.degree"] }));
    expect(folded(marks)).toEqual([words.say("wizard.options.some"), words.say("wizard.options.some")]);
    expect(folded(marks.slice(0, 1))).toEqual([undefined]);
    expect(folded(ofPeople("education.graduated", "P1", "P2"))[0]).toBe(words.say("wizard.options.graduated"));
    expect(folded(ofPeople("education.admitted", "P1", "P2"))[0]).toBe(words.say("wizard.options.studies"));
    expect(folded(ofPeople("military", "P1", "P2"))).toEqual([undefined, undefined]);
    expect(folded(ofPeople("maritalStatus", "P1", "P2"))).toEqual([undefined, undefined]);
    const [graduated] = form(ofPeople("education.graduated", "P1", "P2")).fields;
    expect(graduated?.options.find(({ value }) => value === "none")?.alone).toBe(true);
  });
});

test("a page is about one person by name, or about everybody", () => {
  const everybody = words.say("wizard.people.everybody");
  expect(whoOf(ofPeople("military", "P2"), family(), words)).toBe(named("P2"));
  expect(whoOf(ofPeople("military", "P2", "P2"), family(), words)).toBe(named("P2"));
  expect(whoOf(ofPeople("military", "P1", "P2"), family(), words)).toBe(everybody);
  expect(whoOf([{ kind: "places" }], family(), words)).toBe(everybody);
});

test("what is nobody's alone is nobody's", () => {
  for (const kind of ["places", "ties", "together"] as const) expect(personOf({ kind })).toBeNull();
  expect(personOf({ kind: "stays", person: "P2" })).toBe("P2");
  expect(personOf({ kind: "marks", person: "P2", facts: [] })).toBe("P2");
  expect(personOf(slot("movesAsWhole", { register: "R1" }))).toBeNull();
});

test("the homes and the hukou are asked as a whole, in every place; nothing else is", () => {
  const whole = steps.filter((step) => step.whole).map(({ topic }) => topic);
  expect(new Set(whole)).toEqual(new Set(["dwelling", "hukou"]));
  expect(steps.filter(({ topic }) => topic === "dwelling").every((step) => step.whole)).toBe(true);
});

test("a page explains one to three words, or none", () => {
  const explained = topicIds.map((topic) => hardWordsOf(topic, words).length).filter((count) => count > 0);
  expect(explained).toHaveLength(27);
  expect(explained.reduce((sum, count) => sum + count, 0)).toBe(38);
  expect(Math.max(...explained)).toBe(3);
});

test("the applicant is never new, whatever the form says", () => {
  const view = memberView("P1", family(), words, "new");
  expect(view?.values["ageYears-P1"]).toBe("40");
  expect(view?.others).not.toContain(named("P1"));
});

test("a short word of a title keeps its 的, a long one does not", () => {
  expect(partsOf("毕节的学校是不是建档立卡的户", words)).toContain("毕节的");
  expect(partsOf("建档立卡的户", words)).toContain("建档立卡");
});
