import { beforeAll, describe, expect, test } from "vitest";
import { wordsOf, type Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { answerMember, answerStep } from "./answer";
import { withPerson, withoutPerson } from "./people";
import { withPlaces } from "./places";
import { noAnswers } from "./start";
import { stepById } from "./steps";
import { wayOf } from "./way";

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
});

let inXining: Answers;
let couple: Answers;
beforeAll(() => {
  inXining = withPlaces({ ...noAnswers, trail: ["places", "family"] }, ["xining"]);
  couple = withPerson(withPerson(inXining, "P1", { ageYears: 36 }), "P2", { relation: "spouse", ageYears: 34 });
});

function form(said: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(said)) for (const each of [value].flat()) data.append(name, each);
  return data;
}

function post(id: string, answers: Answers, said: Record<string, string | string[]>) {
  const step = stepById(id);
  if (!step) throw new Error(id);
  return answerStep(
    step,
    answers,
    form({
      asked: Object.keys(said)
        .map((name) => name.replace(/_(years|months|unsure)$/, ""))
        .join(" "),
      ...said,
    }),
    words,
  );
}

const postMember = (answers: Answers, id: string, said: Record<string, string>) =>
  answerMember(id, answers, form(said), words);

const kept = (taken: ReturnType<typeof post>): Answers => {
  if ("refusal" in taken) throw new Error(JSON.stringify(taken.refusal));
  return taken.answers;
};
const problems = (taken: ReturnType<typeof post>) =>
  "refusal" in taken ? taken.refusal.problems.map(({ field }) => field) : [];

describe("numbers", () => {
  const name = "pensionMonths_employee-P1-xining";
  test.each([
    [{ [`${name}_years`]: "3" }, 36],
    [{ [`${name}_months`]: "35" }, 35],
    [{ [`${name}_years`]: "２", [`${name}_months`]: " 11 " }, 35],
    [{ [`${name}_years`]: "0" }, 0],
  ])("%j is %i months", (said, months) => {
    expect(kept(post("pension-xining", couple, said)).household.people[0]?.ties?.xining?.pensionMonths?.employee).toBe(
      months,
    );
  });

  test.each<Record<string, string>>([
    { [`${name}_years`]: "-1" },
    { [`${name}_years`]: "2.5" },
    { [`${name}_months`]: "abc" },
    { [`${name}_months`]: "" },
    { [`${name}_years`]: "121" },
    { [`${name}_years`]: "1", [`${name}_unsure`]: "unsure" },
  ])("%j is refused", (said) => expect(problems(post("pension-xining", couple, said))).toEqual([`${name}_years`]));

  test("more months than a life are refused, more than a working life asked again once", () => {
    expect(problems(post("pension-xining", couple, { [`${name}_years`]: "38" }))).toEqual([`${name}_years`]);
    const doubted = post("pension-xining", couple, { [`${name}_years`]: "25" });
    expect("refusal" in doubted && doubted.refusal.confirmed).toBeTruthy();
    const confirmed = kept(
      post("pension-xining", couple, {
        [`${name}_years`]: "25",
        confirmed: "refusal" in doubted ? doubted.refusal.confirmed : "",
      }),
    );
    expect(problems(post("pension-xining", confirmed, { [`${name}_years`]: "25" }))).toEqual([]);
  });
});

test.each(["121", "99999", "9".repeat(400)])("%.6s years are too old, not no number", (age) => {
  const taken = postMember(couple, "P1", { "ageYears-P1": age });
  expect("refusal" in taken && taken.refusal.problems[0]?.message).toBe(
    words.say("wizard.errors.tooLarge", { max: 120 }),
  );
});

describe("family", () => {
  test.each([
    [{ "relation-P3": "spouse", "ageYears-P3": "30" }, "relation-P3"],
    [{ "relation-P3": "nobody", "ageYears-P3": "30" }, "relation-P3"],
  ])("%j cannot be", (said, field) => expect(problems(postMember(couple, "P3", said))).toEqual([field]));

  test.each([
    ["spouse", "P2", "80"],
    ["child", "P3", "25"],
    ["child", "P3", "36"],
    ["parent", "P3", "40"],
    ["parent", "P3", "20"],
    ["parent", "P3", "110"],
  ])("a %s %s of %s is asked again", (relation, id, age) => {
    const taken = postMember(couple, id, { [`relation-${id}`]: relation, [`ageYears-${id}`]: age });
    expect("refusal" in taken && taken.refusal.confirmed).toBeTruthy();
  });

  describe("from a form that is old", () => {
    const child = { form: "new", "relation-P2": "child", "ageYears-P2": "9" };

    test("somebody new comes beside whoever has come meanwhile", () => {
      const both = kept(postMember(couple, "P2", child)).household.people;
      expect(both.map(({ id, relation, ageYears }) => [id, relation, ageYears])).toEqual([
        ["P1", "applicant", 36],
        ["P2", "spouse", 34],
        ["P3", "child", 9],
      ]);
    });

    test("is refused at the fields that the page has", () => {
      expect(problems(postMember(couple, "P2", { ...child, "ageYears-P2": "121" }))).toEqual(["ageYears-P2"]);
      expect(problems(postMember(couple, "P2", { ...child, "relation-P2": "spouse", "ageYears-P2": "35" }))).toEqual([
        "relation-P2",
      ]);
    });

    test("a button pressed twice adds nobody twice, and a change is a change", () => {
      const once = kept(postMember(inXining, "P2", child));
      expect(kept(postMember(once, "P2", child)).household).toEqual(once.household);
      expect(
        kept(
          postMember(couple, "P2", { form: "known", "relation-P2": "spouse", "ageYears-P2": "35" }),
        ).household.people.map(({ ageYears }) => ageYears),
      ).toEqual([36, 35]);
    });

    test.each(["new", "known"])("%s: what was said of somebody stays when others have gone", (form) => {
      const gone = withoutPerson(couple, "P2");
      expect(
        kept(postMember(gone, "P3", { form, "relation-P3": "child", "ageYears-P3": "9" })).household.people.at(-1),
      ).toMatchObject({ id: "P3", relation: "child", ageYears: 9 });
      expect(problems(postMember(gone, "P3", { form, "relation-P3": "child" }))).toEqual(["ageYears-P3"]);
    });

    test("a thirteenth person is refused, whoever fills in the form last", () => {
      const twelve = Array.from({ length: 11 }, (_, at) => `P${at + 2}`).reduce(
        (all, id) => withPerson(all, id, { relation: "sibling", ageYears: 30 }),
        couple,
      );
      const taken = postMember(twelve, "P12", { form: "new", "relation-P12": "child", "ageYears-P12": "9" });
      expect("refusal" in taken && taken.refusal).toMatchObject({
        problems: [{ field: "relation-P12", message: words.say("wizard.errors.tooManyPeople") }],
        values: { "ageYears-P12": "9" },
      });
    });
  });

  test("an age that earlier answers contradict takes them out and names them", () => {
    const worked = kept(post("pension-xining", couple, { "pensionMonths_employee-P1-xining_years": "10" }));
    const younger = kept(
      postMember({ ...worked, household: { ...worked.household, people: worked.household.people.slice(0, 1) } }, "P1", {
        "ageYears-P1": "8",
        confirmed: "youngApplicant-P1-8",
      }),
    );
    expect(younger.dropped).toEqual(["pensionMonths.employee P1 xining  "]);
    expect(younger.household.people[0]?.ties?.xining?.pensionMonths?.employee).toBeUndefined();
  });

  test("whoever goes takes the dwelling along that was theirs", () => {
    const housed = kept(
      post("dwelling-xining", couple, {
        "homes_dwelling-xining-cityDistrict": "ownedLawful",
        "homes_dwellingHolders-xining-cityDistrict": ["P1", "P2"],
        "homes_dwelling-xining-townOrSmallCity": "none",
      }),
    );
    expect(housed.household.destinations?.xining?.homes).toEqual({
      cityDistrict: { dwelling: "ownedLawful", dwellingHolders: ["P1", "P2"] },
      townOrSmallCity: { dwelling: "none" },
    });
    expect(withoutPerson(housed, "P2").household.destinations?.xining?.homes).toEqual({
      townOrSmallCity: { dwelling: "none" },
    });
  });
});

describe("places", () => {
  test("one that is left out goes with its answers, which are named", () => {
    const told = kept(post("work-xining", couple, { "work-P1-xining": "employed" }));
    const moved = kept(post("places", told, { places: ["zhejiang"] }));
    expect(moved.dropped).toEqual(["work P1 xining  "]);
    expect(moved.household.destinations).toEqual({ zhejiang: {} });
    expect(wayOf(moved).nextPath).toBe("/check/hukou");
  });

  test("with no ties is not asked about, for those who come later neither, until the answer changes", () => {
    const two = withPlaces(couple, ["xining", "dandong"]);
    const apart = withPerson(kept(post("ties", two, { ties: ["dandong"] })), "P3", { relation: "child", ageYears: 20 });
    expect(apart.household.people.map(({ ties }) => ties?.xining?.work)).toEqual(["none", "none", "none"]);
    expect(wayOf(apart).pending.map(({ place }) => place)).not.toContain("xining");
    expect(
      kept(post("ties", apart, { ties: ["xining", "dandong"] })).household.people[0]?.ties?.xining,
    ).toBeUndefined();
  });
});

test("不清楚 is not asked again, and one may know better later", () => {
  const unsure = kept(post("work-xining", couple, { "work-P1-xining": "unsure" }));
  expect(unsure.unsure).toEqual(["work P1 xining  "]);
  expect(wayOf(unsure).open.outcome.has("work P1 xining  ")).toBe(false);
  expect(kept(post("work-xining", unsure, { "work-P1-xining": "employed" })).unsure).toEqual([]);
});

test("where somebody works is asked with the work, and nobody without any is asked again", () => {
  const worked = kept(
    post("work-dandong", withPlaces(couple, ["dandong"]), {
      "work-P1-dandong": "employed",
      "worksIn-P1-dandong": "cityProper",
      "work-P2-dandong": "none",
      "worksIn-P2-dandong": "",
    }),
  );
  expect(worked.household.people.map(({ ties }) => ties?.dandong)).toEqual([
    { work: "employed", worksIn: "cityProper" },
    { work: "none" },
  ]);
  expect([...wayOf(worked).open.outcome.keys()].filter((key) => key.startsWith("worksIn"))).toEqual([]);
  const before = kept(
    post("stay-dandong", worked, {
      "monthsWorked-P2-dandong_years": "3",
      "livesIn-P2-dandong": "none",
      "monthsLived-P2-dandong_years": "",
    }),
  );
  expect(before.household.people[1]?.ties?.dandong).toEqual({ work: "none", monthsWorked: 36, monthsLived: 0 });
});

test("a school abroad is one answer, and a school elsewhere is forgotten with another place in view", () => {
  const graduate = {
    ...couple,
    household: {
      ...couple.household,
      people: couple.household.people.map((person) => ({ ...person, education: { graduated: "university" as const } })),
    },
  };
  const told = kept(
    post("school", graduate, { "education_graduatedIn-P1": "overseas", "education_graduatedIn-P2": "elsewhere" }),
  );
  expect(told.household.people.map(({ education }) => education)).toEqual([
    { graduated: "university", graduatedIn: "elsewhere", graduatedOverseas: true },
    { graduated: "university", graduatedIn: "elsewhere" },
  ]);
  const more = withPlaces(told, ["xining", "dandong"]);
  expect(more.household.people.map(({ education }) => education?.graduatedIn)).toEqual(["elsewhere", undefined]);
});

describe("booklets", () => {
  test("one for all, or several with somebody in each", () => {
    const three = withPerson(couple, "P3", { relation: "parent", ageYears: 66 });
    expect(kept(post("registers", three, { together: "yes" })).household.registers).toEqual({ R1: {} });
    const several = kept(post("registers", three, { together: "no" }));
    expect(wayOf(several).pending.map(({ id }) => id)).toContain("booklets");
    const put = kept(post("booklets", several, { "register-P2": "R1", "register-P3": "R3" }));
    expect(put.household.people.map(({ register }) => register)).toEqual(["R1", "R1", "R3"]);
    expect(Object.keys(put.household.registers ?? {})).toEqual(["R1", "R3"]);
    expect(wayOf(put).pending.map(({ id }) => id)).not.toContain("booklets");
    expect(kept(post("registers", put, { together: "yes" })).household.people.map(({ register }) => register)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test("no ties to a place where somebody turns out to be registered is taken back", () => {
  const two = withPlaces(couple, ["xining", "dandong"]);
  const apart = kept(post("ties", two, { ties: ["dandong"] }));
  const registered = kept(
    post("hukou", apart, {
      "hukou_kind-P1": "urban",
      "hukou_division-P1": "630100",
      "hukou_kind-P2": "rural",
      "hukou_division-P2": "210300",
    }),
  );
  expect(registered.withoutTies).toEqual([]);
  expect(registered.household.people[1]?.ties?.xining).toBeUndefined();
});

test("a visitor is asked about the family first, and done when nothing can change any more", () => {
  const first = kept(post("places", { ...noAnswers, trail: [] }, { places: ["zhejiang"] }));
  expect(wayOf(first).nextPath).toBe("/check/member/P1");
  const alone = { ...first, trail: ["places", "family"] };
  expect(wayOf(kept(post("hukou", alone, { "hukou_kind-P1": "urban", "hukou_division-P1": "110000" }))).nextPath).toBe(
    "/check/answers",
  );
});
