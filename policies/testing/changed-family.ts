import { type Household, householdSchema, type Person } from "../facts/schema";

export type Change = (household: Household) => void;

const family = (): Household => ({
  people: [
    { id: "P1", relation: "applicant", ageYears: 40, maritalStatus: "married" },
    { id: "P2", relation: "spouse", ageYears: 38 },
    { id: "P3", relation: "child", ageYears: 15 },
    { id: "P4", relation: "parent", ageYears: 66 },
    { id: "P5", relation: "otherRelative", ageYears: 30, maritalStatus: "married" },
  ],
  registers: { R1: {} },
});

export const person =
  (index: number, facts: Partial<Person>): Change =>
  (household) =>
    void Object.assign(household.people[index] ?? {}, facts);
export const both =
  (...changes: Change[]): Change =>
  (household) =>
    changes.forEach((change) => change(household));
export const tie = (index: number, xining: NonNullable<NonNullable<Person["ties"]>["xining"]>): Change =>
  person(index, { ties: { xining } });

export const codes = (change: Change): [string, unknown][] => {
  const household = family();
  change(household);
  const result = householdSchema.safeParse(household);
  return result.success
    ? []
    : result.error.issues.map((issue) => [
        issue.path.join("."),
        "params" in issue ? issue.params?.["code"] : issue.code,
      ]);
};
