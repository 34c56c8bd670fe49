import { describe, expect, test } from "vitest";
import { noAnswers } from "./start";
import { couple, kept, post, postMember, problems, words } from "./testing/posted-answers";
import { progressOf } from "./progress";

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

test("不清楚 is not asked again, and one may know better later", () => {
  const unsure = kept(post("work-xining", couple, { "work-P1-xining": "unsure" }));
  expect(unsure.unsure).toEqual(["work P1 xining  "]);
  expect(progressOf(unsure).open.outcome.has("work P1 xining  ")).toBe(false);
  expect(kept(post("work-xining", unsure, { "work-P1-xining": "employed" })).unsure).toEqual([]);
});

test("a visitor is asked about the family first, and done when nothing can change any more", () => {
  const first = kept(post("places", { ...noAnswers, trail: [] }, { places: ["zhejiang"] }));
  expect(progressOf(first).nextPath).toBe("/check/family");
  const alone = { ...first, trail: ["places", "family"] };
  expect(
    progressOf(kept(post("hukou", alone, { "hukou_kind-P1": "urban", "hukou_division-P1": "110000" }))).nextPath,
  ).toBe("/check/answers");
});
