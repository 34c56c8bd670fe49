import { z } from "zod";
import { householdSchema } from "@/policies/facts/schema";
import { jurisdictionIds } from "@/policies/jurisdictions";

/** Everything that a visitor has said, and how far they have come. Nothing of it leaves the sealed cookie. */
export const answersSchema = z.strictObject({
  /** What is known so far; ids P1 to P12. */
  household: householdSchema,
  /** Places that the visitor considers; with all others the household states no ties. */
  places: z.array(z.enum(jurisdictionIds)),
  /** Considered places where nobody works, lives or comes from: their facts are filled in by `lib/wizard/places.ts`. */
  withoutTies: z.array(z.enum(jurisdictionIds)),
  /** Keys (`refKey`) of facts answered 不清楚: not asked again. */
  unsure: z.array(z.string()),
  /** Steps answered, in order. */
  trail: z.array(z.string()),
  /** ISO date of the last answer: what changed since then is told. */
  answeredOn: z.string(),
  /** Places whose answer was certain on the page that was answered last: the visitor need not be told at length again. */
  told: z.array(z.enum(jurisdictionIds)),
  /** Keys of facts that the last answer made impossible: named once to the visitor, then forgotten. */
  dropped: z.array(z.string()),
});

export type Answers = z.infer<typeof answersSchema>;
