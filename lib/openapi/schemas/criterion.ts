import { z } from "zod";
import { kins } from "@/policies/criterion";
import { components } from "../components";
import { area, factName } from "./vocabulary";

const words = z.array(z.string()).readonly();
const areas = z.array(area).readonly();

/** The published form of `policies/criterion.ts`: an operation, facts, values. A test holds the two types equal. */
export const criterionSchema = z.discriminatedUnion("op", [
  z.strictObject({ op: z.enum(["given", "isHere"]), fact: factName }),
  z.strictObject({ op: z.literal("atLeast"), facts: z.array(factName).readonly(), value: z.number() }),
  z.strictObject({ op: z.literal("atMost"), fact: factName, value: z.number() }),
  z.strictObject({ op: z.literal("oneOf"), fact: factName, values: words, authority: words, advised: z.boolean() }),
  z.strictObject({ op: z.literal("includes"), fact: factName, values: words }),
  z.strictObject({ op: z.literal("inArea"), areas, authority: areas }),
  z.strictObject({ op: z.literal("lies"), fact: factName, where: z.enum(["in", "outside"]), division: z.string() }),
  z.strictObject({ op: z.literal("origin"), division: z.string().nullable(), kind: z.literal("rural").nullable() }),
  z.strictObject({
    op: z.literal("home"),
    met: words,
    authority: words,
    unheld: words,
    holder: z.enum(["subject", "subjectOrSpouse"]),
  }),
  z.strictObject({ op: z.literal("ageAtSettling"), years: z.number() }),
  z.strictObject({ op: z.literal("kin"), relations: z.array(z.enum(kins)).readonly() }),
  z.strictObject({
    op: z.literal("someOther"),
    who: z.enum(["related", "sameRegister", "parent", "spouse"]),
    get of() {
      return criterionSchema;
    },
  }),
  z.strictObject({
    op: z.enum(["ofLead", "not", "possible"]),
    get of() {
      return criterionSchema;
    },
  }),
  z.strictObject({
    op: z.literal("shortOf"),
    get of() {
      return criterionSchema;
    },
    get when() {
      return criterionSchema;
    },
  }),
  z.strictObject({ op: z.enum(["registeredHere", "livesWithLead", "authorityDecides"]) }),
  z.strictObject({
    op: z.enum(["all", "any"]),
    get of() {
      return z.array(criterionSchema).readonly();
    },
  }),
  z.strictObject({
    op: z.literal("readings"),
    ambiguity: z.string(),
    get A() {
      return criterionSchema;
    },
    get B() {
      return criterionSchema;
    },
  }),
]);
components.add(criterionSchema, { id: "Criterion" });
