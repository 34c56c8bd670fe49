import { expect, it } from "vitest";
import { applicant, relative, residentsOf } from "../testing/residents";

const town = residentsOf("xining", "townOrSmallCity");

it("advises a spouse who lives elsewhere to live together, where the clause asks for it (二、(五)3)", () => {
  const couple = [
    applicant({ maritalStatus: "married", tie: { work: "employed", stableIncome: true } }),
    relative("spouse", { maritalStatus: "married", tie: { livesWithApplicant: "no" } }),
  ];
  const spouse = town.person(town.household(couple, { dwelling: "rentedLawful" }), "P2");
  expect(spouse.outcome).toBe("notCovered");
  expect(spouse.steps.find(({ route, leadBy }) => route === "xining.town" && leadBy === "P1")?.needs).toMatchObject([
    { fact: "livesWithApplicant", person: "P2", have: "no", need: ["yes"], kind: "change" },
  ]);
});
