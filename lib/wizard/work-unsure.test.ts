import { describe, expect, test } from "vitest";
import { progressOf } from "./progress";
import { questionFields } from "./question-form";
import { slotsOf } from "./slots";
import { stepById } from "./steps";
import { couple, kept, post, problems, words } from "./testing/posted-answers";

/** The work of the couple in Xining, with everything that hangs on it, as a browser without scripts sends it. */
const said = (more: Record<string, string>) =>
  post("work-xining", couple, {
    "work-P1-xining": "unsure",
    "worksIn-P1-xining": "",
    "stableIncome-P1-xining": "",
    "pensionMonths_employee-P1-xining_years": "",
    "pensionMonths_employee-P1-xining_months": "",
    "pensionMonths_resident-P1-xining_years": "",
    ...more,
  });

describe("of whom nobody knows whether they work", () => {
  test("income and months need no answer, and are not asked again", () => {
    const answers = kept(said({}));
    expect(answers.unsure).toEqual(
      expect.arrayContaining(
        ["work", "stableIncome", "pensionMonths.employee", "pensionMonths.resident"].map(
          (fact) => `${fact} P1 xining  `,
        ),
      ),
    );
    const asked = [...progressOf(answers).open.outcome.values()].map(({ ref }) => `${ref.fact} ${ref.person}`);
    expect(asked).not.toContain("stableIncome P1");
    expect(asked).toContain("stableIncome P2");
  });

  test("what is said of them counts, and is checked", () => {
    const answers = kept(said({ "stableIncome-P1-xining": "true", "pensionMonths_employee-P1-xining_years": "3" }));
    expect(answers.household.people[0]?.ties?.xining).toMatchObject({
      stableIncome: true,
      pensionMonths: { employee: 36 },
    });
    expect(problems(said({ "pensionMonths_employee-P1-xining_years": "abc" }))).toEqual([
      "pensionMonths_employee-P1-xining_years",
    ]);
  });

  test("没选的都算没有 takes none of it for a no", () => {
    const { household } = kept(said({ then: "rest", "work-P2-xining": "" }));
    expect(household.people.map(({ ties }) => ties?.xining?.stableIncome ?? null)).toEqual([null, null]);
    expect(household.people[1]?.ties?.xining?.work).toBe("none");
  });

  test("whoever works answers all of it", () => {
    expect(problems(said({ "work-P1-xining": "employed" }))).toContain("stableIncome-P1-xining");
  });
});

test("of many people each list stands beside its name, and what hangs on their work opens once a person", () => {
  const people = couple.household.people.flatMap((person, at) => [
    person,
    { ...person, id: `P${at + 3}`, relation: "sibling" as const },
  ]);
  const answers = { ...couple, household: { ...couple.household, people } };
  const step = stepById("work-xining");
  const slots = step ? slotsOf(step, answers, progressOf(answers).open) : [];
  const { groups } = questionFields(slots, "", answers, words);
  expect(groups).toHaveLength(4);
  for (const { fields } of groups) {
    const follows = fields.map((field) => field.follows !== undefined);
    expect([fields[0]?.kind, fields[0]?.inRow, ...follows]).toEqual(["select", true, ...[...follows].sort()]);
  }
});
