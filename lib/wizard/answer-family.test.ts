import { describe, expect, test } from "vitest";
import { withoutPerson, withPerson } from "./people";
import { couple, inXining, kept, post, postMember, problems, words } from "./testing/posted-answers";
import type { Answers } from "../session/answers";
import { progressOf } from "./progress";

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

describe("booklets", () => {
  const three = withPerson(couple, "P3", { relation: "parent", ageYears: 66 });

  test("one for all, or several with somebody in each", () => {
    expect(kept(post("registers", three, { together: "yes" })).household.registers).toEqual({ R1: {} });
    const several = { together: "no", "register-P2": "R1", "register-P3": "R3" };
    expect(problems(post("registers", three, { ...several, "register-P3": "" }))).toEqual(["register-P3"]);
    const put = kept(post("registers", three, several));
    expect(put.household.people.map(({ register }) => register)).toEqual(["R1", "R1", "R3"]);
    expect(Object.keys(put.household.registers ?? {})).toEqual(["R1", "R3"]);
    const joined = withPerson(put, "P4", { relation: "parent", ageYears: 64 });
    const ahead = (answers: Answers) => progressOf(answers).ahead.map(({ id }) => id);
    expect([ahead(put).includes("registers"), ahead(joined).includes("registers")]).toEqual([false, true]);
    expect(kept(post("registers", put, { together: "yes" })).household.people.map(({ register }) => register)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(kept(post("registers", three, { together: "unsure" })).unsure).toEqual([]);
  });
});
