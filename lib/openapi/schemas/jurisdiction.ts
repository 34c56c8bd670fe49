import { z } from "zod";
import { components } from "../components";
import { criterionSchema } from "./criterion";
import {
  addressees,
  area,
  basis,
  effect,
  factName,
  isoDate,
  jurisdictionId,
  locator,
  paperPurpose,
  paperSource,
  rightKind,
} from "./vocabulary";

const words = z.string().nullable();
const cited = { clause: locator, clauseId: z.string() };

const document = z
  .strictObject({
    title: z.string(),
    number: z.string().nullable(),
    issuedBy: z.string().nullable(),
    issuedOn: isoDate.nullable(),
    caveats: z.array(z.strictObject({ id: z.string(), text: words })),
    successors: z.array(z.strictObject({ title: z.string(), inForceFrom: isoDate })).readonly(),
    defersTo: z.array(z.strictObject({ id: z.string(), title: z.string(), text: words })),
  })
  .register(components, { id: "Document" });

const conditional = { when: criterionSchema };
/** What somebody is told of whom `when` holds. */
const hint = z.strictObject({ id: z.string(), text: words, ...conditional }).register(components, { id: "Hint" });

const condition = z
  .strictObject({
    id: z.string(),
    text: words,
    ...cited,
    facts: z.array(factName),
    ambiguities: z.array(z.string()),
    criterion: criterionSchema,
    defersTo: z.string().nullable(),
    otherReadings: z.array(z.string()),
    wider: z.array(z.strictObject({ ambiguity: z.string(), criterion: criterionSchema })),
    notes: z.array(hint),
  })
  .register(components, { id: "Condition" });

const paper = z
  .strictObject({
    id: z.string(),
    text: words,
    ...cited,
    source: paperSource,
    purpose: paperPurpose,
    issuedBy: z.string().nullable(),
    when: criterionSchema.nullable(),
    alternative: z.string().nullable(),
  })
  .register(components, { id: "Paper" });

const reach = condition
  .extend({ papers: z.array(paper), placedWithLead: z.boolean() })
  .register(components, { id: "Reach" });
const placement = z
  .strictObject({ id: z.string(), text: words, ...cited, when: criterionSchema.nullable() })
  .register(components, { id: "Placement" });

const route = z
  .strictObject({
    id: z.string(),
    name: words,
    summary: words,
    basis,
    conditions: z.array(condition),
    reaches: z.array(reach),
    placements: z.array(placement),
    papers: z.array(paper),
    otherReadings: z.array(z.strictObject({ ambiguity: z.string(), ...conditional })),
    hints: z.array(hint),
  })
  .register(components, { id: "SettlementRoute" });

const right = z
  .strictObject({
    id: z.string(),
    kind: rightKind,
    name: words,
    clauses: z.array(z.strictObject(cited)),
    cases: z.array(
      z.strictObject({
        effect,
        text: words,
        ...conditional,
        papers: z.array(paper),
        otherReadings: z.array(z.string()),
        remarks: z.array(z.strictObject({ id: z.string(), text: words })),
      }),
    ),
    otherwise: z.strictObject({ effect, text: words }),
    addresses: addressees,
    defersTo: z.string().nullable(),
  })
  .register(components, { id: "Right" });

const reading = z
  .strictObject({
    id: z.string(),
    ...cited,
    taken: z.enum(["both", "A", "B", "localRules"]),
    name: words,
    question: words,
    A: words,
    B: words,
  })
  .register(components, { id: "Reading" });

const clause = z
  .strictObject({
    id: z.string(),
    locator,
    sentence: z.int().nullable(),
    about: words,
    terms: z.array(z.string()).readonly(),
    modelled: z.boolean(),
    usedBy: z.array(z.string()),
    notModelled: z.string().nullable(),
  })
  .register(components, { id: "Clause" });

/** A kind of place; `is` tells the one that somebody goes back to, and villages. */
const areaOfPlace = z
  .strictObject({ id: area, text: words, is: z.enum(["origin", "village"]).nullable() })
  .register(components, { id: "Area" });

export const jurisdictionSchema = z
  .strictObject({
    id: jurisdictionId,
    name: words,
    fullName: words,
    policyEdition: isoDate,
    document,
    division: z.string(),
    areas: z.array(areaOfPlace),
    routes: z.array(route),
    rights: z.array(right),
    notices: z.array(z.strictObject({ id: z.string(), text: words, ...cited })),
    readings: z.array(reading),
    clauses: z.array(clause),
  })
  .register(components, { id: "Jurisdiction" });
export type JurisdictionDescription = z.infer<typeof jurisdictionSchema>;

export const jurisdictionListSchema = z
  .strictObject({
    policyEdition: isoDate,
    jurisdictions: z.array(
      z.strictObject({
        id: jurisdictionId,
        name: words,
        fullName: words,
        document: document.pick({ title: true, number: true, issuedBy: true, issuedOn: true }),
        href: z.string(),
      }),
    ),
  })
  .register(components, { id: "JurisdictionList" });
export type JurisdictionList = z.infer<typeof jurisdictionListSchema>;
