import { expect, test } from "vitest";
import type { FactRef } from "@/policies/facts/rows";
import { withFacts } from "@/policies/facts/with-fact";
import { readRequest } from "../facts/read-request";
import { exampleBody } from "../openapi/reference";
import { assessHousehold } from "../assessment";
import type { Wanted } from "./asked";
import type { Answers, Difference } from "./difference";
import type { Digest } from "./digest";
import { workOn } from "./work";

const household = readRequest(JSON.parse(exampleBody)).value!.household;
const asOf = "2026-11-22";
const work = <T>(wanted?: Wanted) =>
  workOn({ household, asOf, wanted }) as unknown as { told: T; outcomes: string[][] };
const fact = (name: FactRef["fact"], more: Partial<FactRef> = {}): FactRef => ({
  fact: name,
  person: "P1",
  jurisdiction: null,
  area: null,
  register: null,
  ...more,
});
const pension = fact("pensionMonths.employee", { jurisdiction: "xining" });

test("all of it is the assessment", () => {
  const { told, outcomes } = work();
  expect(told).toEqual(assessHousehold(household, asOf));
  expect(outcomes).toHaveLength(3);
});

test("a digest says the same of everybody, in a third of the space", () => {
  const all = assessHousehold(household, asOf);
  const { told } = work<Digest>({ what: "digest" });
  const saidOf = ({ jurisdictions }: Pick<Digest, "jurisdictions"> | typeof all) =>
    jurisdictions.flatMap(({ id, areas }) =>
      areas.flatMap(({ placeType, people }) => people.map((one) => [id, placeType, one.id, one.outcome, one.clauses])),
    );
  expect(saidOf(told)).toEqual(saidOf(all));
  expect(told.receipt).toEqual(all.receipt);
  expect(told.questionsInAll).toBe(all.questions.length);
  expect(JSON.stringify(told).length).toBeLessThan(JSON.stringify(all).length / 3);
});

test("a month more of pension is what the district waits for, and nothing else changes", () => {
  const to = withFacts(household, [{ ref: pension, value: 36 }]);
  const { told } = work<Difference>({ what: "difference", to });
  expect(told).toEqual({
    asOf,
    changes: [
      {
        jurisdiction: "xining",
        area: "cityDistrict",
        person: "P1",
        before: { outcome: "needFacts", basis: null },
        after: { outcome: "accepted", basis: "conditionsMet" },
      },
    ],
    unchanged: 2,
  });
});

test("a place that an answer brings in is no part of the comparison", () => {
  const to = withFacts(household, [{ ref: fact("work", { jurisdiction: "weihai" }), value: "employed" }]);
  expect(work<Difference>({ what: "difference", to }).told).toMatchObject({ changes: [], unchanged: 3 });
});

test("of a fact that decides something, each kind of answer and what it settles; of any other nothing", () => {
  const { told } = work<Answers>({ what: "answers", of: fact("education.graduated") });
  expect(told.decides.length).toBeGreaterThan(0);
  expect(told.answers.flatMap((answer) => ("values" in answer ? answer.values : []))).toContain("university");
  expect(work<Answers>({ what: "answers", of: fact("medicalScheme") }).told).toEqual({
    asOf,
    decides: [],
    answers: [],
  });
});
