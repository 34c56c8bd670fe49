import { assessmentRequestSchema, householdSchema } from "@/policies/facts";
import { components } from "../components";

/** The facts are published from the very schemas that read them; their larger parts get names. */
const people = householdSchema.shape.people.element;
const ties = people.shape.ties.unwrap().unwrap();
const { pensionMonths } = ties.shape.xining.unwrap().unwrap().shape;

components.add(assessmentRequestSchema, { id: "AssessmentRequest" });
components.add(householdSchema, { id: "Household" });
components.add(people, { id: "Person" });
components.add(ties.shape.xining.unwrap().unwrap(), { id: "Tie" });
components.add(pensionMonths.unwrap().unwrap(), { id: "PensionMonths" });

export { assessmentRequestSchema };
