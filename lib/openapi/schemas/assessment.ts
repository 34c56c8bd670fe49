import { z } from "zod";
import { components } from "../components";
import {
  addressees, assessedEffect, basis, factName, finding, isoDate, jurisdictionId, locator, outcome, paperPurpose, paperSource, rightKind,
} from "./vocabulary";

/** The published form of `policies/assess/assessment.ts`; a test holds the two types equal. */

const factRef = z.strictObject({ fact: factName, person: z.string().nullable(), jurisdiction: jurisdictionId.nullable() }).register(components, { id: "FactRef" });

const need = z
  .strictObject({
    fact: factName,
    person: z.string().nullable(),
    have: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]).nullable(),
    need: z.union([z.number(), z.boolean(), z.array(z.string()).readonly()]),
    kind: z.enum(["wait", "paper", "change", "fixed"]),
    months: z.int().nullable(),
    earliest: z.string().regex(/^\d{4,}-\d{2}$/).nullable(),
    clause: locator,
  })
  .register(components, { id: "Need" });

const step = z.strictObject({ route: z.string(), leadBy: z.string(), needs: z.array(need) }).register(components, { id: "Step" });

const person = z
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

const condition = z.strictObject({ id: z.string(), finding, facts: z.array(factName).readonly(), clause: locator }).register(components, { id: "ConditionTrace" });
const reach = condition.extend({ person: z.string() }).register(components, { id: "ReachTrace" });
const route = z
  .strictObject({ id: z.string(), leadBy: z.string(), finding, conditions: z.array(condition), reaches: z.array(reach) })
  .register(components, { id: "RouteTrace" });

const paper = z
  .strictObject({
    id: z.string(), source: paperSource, purpose: paperPurpose, for: z.array(z.string()), clauses: z.array(locator), issuedBy: z.string().nullable(),
  })
  .register(components, { id: "PaperNeeded" });

const right = z
  .strictObject({
    id: z.string(), kind: rightKind, effect: assessedEffect, addresses: addressees, for: z.array(z.string()), clauses: z.array(locator),
    papers: z.array(z.string()), missingFacts: z.array(factRef), otherReadings: z.array(z.string()),
  })
  .register(components, { id: "RightAssessed" });

const document = z.strictObject({
  title: z.string(), number: z.string().nullable(), issuedBy: z.string().nullable(), issuedOn: isoDate.nullable(), caveats: z.array(z.string()),
  inForceFrom: isoDate.nullable(), inForce: z.boolean(), nextEditionFrom: isoDate.nullable(),
});

const lead = z.strictObject({ route: z.string(), leadBy: z.string(), brings: z.array(z.string()) }).register(components, { id: "Lead" });

const jurisdiction = z
  .strictObject({
    id: jurisdictionId,
    document,
    household: z.strictObject({ outcome: z.enum(["all", "some", "none", "undecided"]), accepted: z.int(), moving: z.int(), combination: z.array(lead) }),
    people: z.array(person),
    routes: z.array(route),
    documents: z.array(paper),
    rights: z.array(right),
  })
  .register(components, { id: "JurisdictionAssessment" });

const question = factRef.extend({ decides: z.array(z.strictObject({ jurisdiction: jurisdictionId, person: z.string() })) }).register(components, { id: "Question" });

export const assessmentSchema = z
  .strictObject({ asOf: isoDate, policyEdition: isoDate, jurisdictions: z.array(jurisdiction), questions: z.array(question) })
  .register(components, { id: "Assessment" });
