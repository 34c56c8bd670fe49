import { describe, expect, test } from "vitest";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { marksFor, marksFromValue, valueFromMarks } from "./marks";
import { usedIn } from "./uses";

const skill = "qualification.vocationalSkill";
const title = "qualification.professionalTitle";
const degree = "qualification.degree";
const worker = "qualification.technicalWorker";
const honours = "qualification.honours";

describe("what ticks say", () => {
  test.each([
    [skill, ["juniorSkill"], "junior"],
    [skill, ["juniorSkill", "seniorTechnician"], "seniorTechnician"],
    [skill, ["juniorTitle"], "none"],
    [title, ["juniorTitle"], "junior"],
    [title, ["juniorTitle", "intermediateTitle"], "intermediate"],
    [title, ["associateSeniorTitle", "juniorTitle"], "associateSenior"],
    [title, [], "none"],
    [degree, ["bachelorDegree"], "bachelor"],
    [degree, ["masterDegree", "bachelorDegree"], "master"],
    [degree, [], "none"],
    [worker, ["technicalWorker"], true],
    [worker, ["juniorSkill"], false],
    [honours, [], []],
    [honours, ["heritageBearer", "stateAllowance", "technicalWorker"], ["stateAllowance", "heritageBearer"]],
  ] as const)("%s with %j is %j", (fact, ticked, value) => {
    expect(valueFromMarks(fact, ticked, null)).toEqual(value);
  });

  test.each([
    [degree, ["masterDegree"], "doctor", "doctor"],
    [degree, ["masterDegree"], "bachelor", "master"],
    [skill, ["juniorSkill"], "technician", "technician"],
    [title, ["associateSeniorTitle"], "senior", "senior"],
    [title, [], "senior", "none"],
    [worker, ["technicalWorker"], false, true],
  ] as const)("%s with %j, known to be %j before, is %j", (fact, ticked, before, value) => {
    expect(valueFromMarks(fact, ticked, before)).toBe(value);
  });
});

test.each([
  [degree, "doctor", ["masterDegree"]],
  [degree, "none", []],
  [degree, null, []],
  [skill, "senior", ["juniorSkill"]],
  [title, "senior", ["associateSeniorTitle"]],
  [worker, true, ["technicalWorker"]],
  [worker, false, []],
  [honours, ["heritageBearer", "stateAllowance"], ["stateAllowance", "heritageBearer"]],
  [honours, [], []],
] as const)("%s %j is ticked as %j", (fact, value, ticked) => {
  expect(marksFromValue(fact, value)).toEqual(ticked);
});

test("a mark is offered where a place that is considered reads its fact", () => {
  expect(marksFor([])).toEqual([]);
  const everywhere = marksFor(jurisdictionIds);
  expect(everywhere).toHaveLength(11);
  for (const place of jurisdictionIds) {
    const reads = [skill, worker, title, degree, honours].filter((fact) =>
      usedIn(fact as typeof skill).includes(place),
    );
    const offered = everywhere.filter((mark) => reads.some((fact) => fact in said(mark)));
    expect(marksFor([place])).toEqual(offered);
  }
});

/** The fact of which a tick says something. */
const said = (mark: string): Record<string, true> =>
  Object.fromEntries(
    ([skill, worker, title, degree, honours] as const)
      .filter(
        (fact) => JSON.stringify(valueFromMarks(fact, [mark], null)) !== JSON.stringify(valueFromMarks(fact, [], null)),
      )
      .map((fact) => [fact, true]),
  );
