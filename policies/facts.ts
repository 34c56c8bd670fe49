import { z } from "zod";
import { findImpossibleFacts } from "./impossible-facts";
import { jurisdictionIds, placeTypes, schoolPlaces, type JurisdictionId } from "./jurisdictions";
import {
  degrees, dwellings, educationLevels, educationStatuses, honours, hukouKinds, landRights, livingTogether, maritalStatuses, maxAgeYears, maxPeople, militaryServices, monthsOfLife, originalHukous, pensionSchemes, professionalTitles, provinceCodes, relations, relativesWithHukou, relocations, schoolEvents, vocationalSkills, works,
} from "./vocabulary";

/**
 * The facts of a household (contract §1). A missing key and `null` both mean "not known".
 * Durations are whole months unless the name says years. The server's authority for every input.
 */

const known = z.boolean().nullish();
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values).nullish();
const months = z.int().min(0).max(monthsOfLife(maxAgeYears)).nullish();
const listOf = <const T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values)).max(values.length).nullish();

const personId = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,15}$/);

const division = z
  .string()
  .regex(/^\d{6}$/)
  .refine((code) => provinceCodes.some((province) => code.startsWith(province)), { params: { code: "unknownDivision" } })
  .nullish();

const tieSchema = z.strictObject({
  work: oneOf(works),
  labourContract: known,
  formallyRecruited: known,
  stableIncome: known,
  residencePermit: known,
  resettlementAccepted: known,
  investor: known,
  introducedTalent: known,
  contractMonths: months,
  taxMonths: months,
  monthsLived: months,
  monthsWorked: months,
  settledMonthsAgo: months,
  pensionMonths: z.strictObject({ employee: months, resident: months }).nullish(),
  livesWithApplicant: oneOf(livingTogether),
  relativesWithHukou: oneOf(relativesWithHukou),
  originalHukou: oneOf(originalHukous),
  relocation: oneOf(relocations),
});

const perJurisdiction = <T extends z.ZodType>(value: (id: JurisdictionId) => T) =>
  z.strictObject(Object.fromEntries(jurisdictionIds.map((id) => [id, value(id)])) as Record<JurisdictionId, T>).nullish();

const personSchema = z.strictObject({
  id: personId,
  relation: oneOf(relations),
  ageYears: z.int().min(0).max(maxAgeYears).nullish(),
  maritalStatus: oneOf(maritalStatuses),
  wantsToMove: known,
  hukou: z.strictObject({ kind: oneOf(hukouKinds), division }).nullish(),
  education: z
    .strictObject({ status: oneOf(educationStatuses), level: oneOf(educationLevels), schoolIn: oneOf(schoolPlaces), overseas: known })
    .nullish(),
  qualification: z
    .strictObject({
      degree: oneOf(degrees),
      professionalTitle: oneOf(professionalTitles),
      vocationalSkill: oneOf(vocationalSkills),
      technicalWorker: known,
      honours: listOf(honours),
    })
    .nullish(),
  military: oneOf(militaryServices),
  pensionScheme: oneOf(pensionSchemes),
  schoolEvent: oneOf(schoolEvents),
  ties: perJurisdiction(() => tieSchema.nullish()),
});

const destinationSchema = (id: JurisdictionId) =>
  z.strictObject({ placeType: z.enum(placeTypes[id]).nullish(), dwelling: oneOf(dwellings), dwellingHolder: personId.nullish() }).nullish();

export const householdSchema = z
  .strictObject({
    people: z.array(personSchema).min(1).max(maxPeople),
    destinations: perJurisdiction(destinationSchema),
    land: z
      .strictObject({ contractedLand: known, homestead: known, collectiveIncome: known, forest: known, ecologicalCompensation: known })
      .nullish(),
    wholeHouseholdMoves: known,
    registeredPoor: known,
    enjoysUrbanPolicies: known,
    poorFamily: known,
    wishesToTransfer: listOf(landRights),
  })
  .superRefine((household, context) => {
    for (const { path, code } of findImpossibleFacts(household)) context.addIssue({ code: "custom", path, params: { code } });
  });

export const assessmentRequestSchema = z.strictObject({ asOf: z.iso.date().nullish(), household: householdSchema });

export type Household = z.infer<typeof householdSchema>;
export type Person = z.infer<typeof personSchema>;
export type Tie = z.infer<typeof tieSchema>;
