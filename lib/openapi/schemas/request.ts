import { z } from "zod";
import { assessmentRequestSchema, householdSchema } from "@/policies/facts/schema";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { components } from "../components";

/** The facts are published from the very schemas that read them; their larger parts get names. */

/** What a part of a schema holds, without the leave to say nothing. */
const inside = (schema: unknown): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? inside(schema.unwrap()) : (schema as z.ZodType);
const memberOf = (schema: z.ZodType, key: string): z.ZodType => inside((schema as z.ZodObject).shape[key]);

const person = inside((memberOf(householdSchema, "people") as z.ZodArray).element);
const register = inside((memberOf(householdSchema, "registers") as z.ZodRecord).valueType);

components.add(assessmentRequestSchema, { id: "AssessmentRequest" });
components.add(householdSchema, { id: "Household" });
components.add(person, { id: "Person" });
components.add(register, { id: "Register" });
for (const id of jurisdictionIds) {
  components.add(memberOf(memberOf(person, "ties"), id), { id: `Tie.${id}` });
  components.add(memberOf(memberOf(householdSchema, "destinations"), id), { id: `Destination.${id}` });
}
components.add(homeSchema(), { id: "Home" });

/** One schema for the homes of every kind of place. */
function homeSchema(): z.ZodType {
  const homes = memberOf(
    memberOf(memberOf(householdSchema, "destinations"), jurisdictionIds[0]),
    "homes",
  ) as z.ZodObject;
  return inside(Object.values(homes.shape)[0]);
}

export { assessmentRequestSchema };
