import { z } from "zod";
import { components } from "../components";
import { factRef, factValue } from "./fact-ref";
import { personAssessment } from "./person-assessment";
import {
  addressees,
  area,
  assessedEffect,
  basis,
  factName,
  finding,
  isoDate,
  jurisdictionId,
  locator,
  outcome,
  paperPurpose,
  paperSource,
  rightKind,
} from "./vocabulary";

/** The published form of `policies/assess/assessment.ts`, with its receipt; a test holds the two types equal. */

const condition = z
  .strictObject({ id: z.string(), finding, facts: z.array(factName).readonly(), clause: locator })
  .register(components, { id: "ConditionTrace" });
const reach = condition.extend({ person: z.string() }).register(components, { id: "ReachTrace" });
const route = z
  .strictObject({
    id: z.string(),
    leadBy: z.string(),
    finding,
    conditions: z.array(condition),
    reaches: z.array(reach),
  })
  .register(components, { id: "RouteTrace" });

const paper = z
  .strictObject({
    id: z.string(),
    source: paperSource,
    purpose: paperPurpose,
    for: z.array(z.string()),
    clauses: z.array(locator),
    issuedBy: z.string().nullable(),
    alternative: z.string().nullable(),
    decidedBy: z.array(factRef),
  })
  .register(components, { id: "PaperNeeded" });

const right = z
  .strictObject({
    id: z.string(),
    kind: rightKind,
    effect: assessedEffect,
    addresses: addressees,
    for: z.array(z.string()),
    clauses: z.array(locator),
    papers: z.array(z.string()),
    otherReadings: z.array(z.string()),
    remarks: z.array(z.string()),
  })
  .register(components, { id: "RightAssessed" });

const document = z.strictObject({
  title: z.string(),
  number: z.string().nullable(),
  issuedBy: z.string().nullable(),
  issuedOn: isoDate.nullable(),
  caveats: z.array(z.string()),
  inForceFrom: isoDate.nullable(),
  inForce: z.boolean(),
  nextEditionFrom: isoDate.nullable(),
});

const lead = z
  .strictObject({ route: z.string(), leadBy: z.string(), brings: z.array(z.string()) })
  .register(components, { id: "Lead" });

const areaAssessment = z
  .strictObject({
    placeType: area,
    household: z.strictObject({
      outcome: z.enum(["all", "some", "none", "undecided"]),
      accepted: z.int(),
      moving: z.int(),
      combination: z.array(lead),
    }),
    people: z.array(personAssessment),
    routes: z.array(route),
    documents: z.array(paper),
    rights: z.array(right),
  })
  .register(components, { id: "AreaAssessment" });

const jurisdiction = z
  .strictObject({
    id: jurisdictionId,
    document,
    considered: z.boolean(),
    best: z.array(z.strictObject({ person: z.string(), outcome, basis: basis.nullable(), areas: z.array(area) })),
    areas: z.array(areaAssessment),
  })
  .register(components, { id: "JurisdictionAssessment" });

const decided = z.strictObject({ jurisdiction: jurisdictionId, area, person: z.string() });
const settles = z.array(decided.extend({ outcome }));
/** One kind of answer, and the outcomes that it settles by itself. */
const answer = z
  .union([
    z.strictObject({ values: z.array(factValue).readonly(), settles }),
    z.strictObject({ atLeast: z.number(), settles }),
  ])
  .register(components, { id: "QuestionAnswer" });
const question = factRef
  .extend({ decides: z.array(decided), answers: z.array(answer) })
  .register(components, { id: "Question" });

const receipt = z
  .strictObject({ engine: z.string(), policies: z.record(z.string(), z.string()) })
  .register(components, { id: "Receipt" });

export const assessmentSchema = z
  .strictObject({
    asOf: isoDate,
    policyEdition: isoDate,
    jurisdictions: z.array(jurisdiction),
    questions: z.array(question),
    receipt,
  })
  .register(components, { id: "Assessment" });
