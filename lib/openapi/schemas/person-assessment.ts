import { z } from "zod";
import { components } from "../components";
import { factRef, factValue } from "./fact-ref";
import { area, basis, finding, locator, outcome } from "./vocabulary";

const need = factRef
  .extend({
    have: factValue.nullable(),
    need: z.union([z.number(), z.boolean(), z.array(z.string()).readonly()]),
    kind: z.enum(["wait", "paper", "change", "fixed"]),
    months: z.int().nullable(),
    earliest: z
      .string()
      .regex(/^\d{4,}-\d{2}$/)
      .nullable(),
    clause: locator,
  })
  .register(components, { id: "Need" });

const step = z
  .strictObject({
    route: z.string(),
    area,
    leadBy: z.string(),
    to: z.enum(["accepted", "localRules"]),
    needs: z.array(need),
  })
  .register(components, { id: "Step" });

/** One person in one kind of place. */
export const personAssessment = z
  .strictObject({
    id: z.string(),
    outcome,
    basis: basis.nullable(),
    routes: z.array(z.strictObject({ id: z.string(), leadBy: z.string(), finding, basis: basis.nullable() })),
    missingFacts: z.array(factRef),
    placements: z.array(z.strictObject({ id: z.string(), finding, clause: locator })),
    clauses: z.array(locator),
    notes: z.array(z.string()),
    readings: z.array(z.strictObject({ id: z.string(), A: outcome, B: outcome })),
    steps: z.array(step),
  })
  .register(components, { id: "PersonAssessment" });
