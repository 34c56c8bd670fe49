import { z } from "zod";
import { components } from "../components";
import { factName } from "./vocabulary";

/** The published form of `policies/criterion.ts`: an operation, a fact, values. A test holds the two types equal. */
export const criterionSchema = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("given"), fact: factName }),
  z.strictObject({ op: z.literal("atLeast"), facts: z.array(factName).readonly(), value: z.number() }),
  z.strictObject({ op: z.literal("atMost"), fact: factName, value: z.number() }),
  z.strictObject({
    op: z.literal("oneOf"), fact: factName, values: z.array(z.string()).readonly(), authority: z.array(z.string()).readonly(), advised: z.boolean(),
  }),
  z.strictObject({ op: z.literal("includes"), fact: factName, values: z.array(z.string()).readonly() }),
  z.strictObject({ op: z.literal("hukouLies"), where: z.enum(["in", "outside"]), division: z.string() }),
  z.strictObject({ op: z.literal("holdsDwelling") }),
  z.strictObject({ op: z.literal("livesWithLead") }),
  z.strictObject({ op: z.literal("kin"), relations: z.array(z.enum(["spouse", "child", "parent", "otherRelative"])).readonly() }),
  z.strictObject({ op: z.enum(["ofLead", "someOther", "not"]), get of() { return criterionSchema; } }),
  z.strictObject({ op: z.literal("shortOf"), get of() { return criterionSchema; }, get when() { return criterionSchema; } }),
  z.strictObject({ op: z.literal("authorityDecides") }),
  z.strictObject({ op: z.enum(["all", "any"]), get of() { return z.array(criterionSchema).readonly(); } }),
  z.strictObject({ op: z.literal("readings"), ambiguity: z.string(), get A() { return criterionSchema; }, get B() { return criterionSchema; } }),
]);
components.add(criterionSchema, { id: "Criterion" });
