import { z } from "zod";
import { areaIds, jurisdictionIds, type JurisdictionId } from "../jurisdictions";
import type { Household } from "./household";
import { findImpossibleFacts } from "./impossible";
import type { Row } from "./row";
import { homeRows, householdRows, personRows, registerRows, tieRows } from "./rows";
import { elsewhere, maxPeople, none, provinceCodes } from "./vocabulary";

/**
 * The schema of a household (contract §1), made from the table of facts: the server's authority for every input.
 * A missing key and `null` both mean "not known".
 */

const id = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,15}$/);
const division = z
  .string()
  .regex(/^\d{6}$/)
  .refine((code) => provinceCodes.some((province) => code.startsWith(province)), {
    params: { code: "unknownDivision" },
  });

/** @param places kinds of place of the jurisdiction; none outside a tie */
function typeOf({ type, values }: Row, places: readonly string[]): z.ZodType {
  const words = (list: readonly string[]): z.ZodType => z.enum(list as [string, ...string[]]);
  switch (type) {
    case "boolean":
      return z.boolean();
    case "oneOf":
      return words(values as readonly string[]);
    case "list":
      return z.array(words(values as readonly string[])).max((values as readonly string[]).length);
    case "number":
      return z
        .int()
        .min(0)
        .max(values as number);
    case "division":
      return division;
    case "school":
      return z.union([z.literal(elsewhere), division]);
    case "place":
      return words(places);
    case "placeOrNone":
      return words([...places, none]);
    case "spouse":
    case "register":
      return id;
    case "people":
      return z.array(id).max(maxPeople);
  }
}

/** The object that rows with dotted names describe. */
function objectOf(
  rows: Readonly<Record<string, Row>>,
  places: readonly string[] = [],
  more: z.ZodRawShape = {},
): z.ZodType {
  const shape: z.ZodRawShape = { ...more };
  for (const head of new Set(Object.keys(rows).map((name) => name.split(".")[0] ?? name))) {
    const own = rows[head];
    const inside = Object.entries(rows)
      .filter(([name]) => name.startsWith(`${head}.`))
      .map(([name, row]) => [name.slice(head.length + 1), row] as const);
    Object.assign(shape, { [head]: (own ? typeOf(own, places) : objectOf(Object.fromEntries(inside))).nullish() });
  }
  return z.strictObject(shape);
}

const perJurisdiction = (of: (jurisdiction: JurisdictionId) => z.ZodType): z.ZodType =>
  z
    .strictObject(Object.fromEntries(jurisdictionIds.map((jurisdiction) => [jurisdiction, of(jurisdiction).nullish()])))
    .nullish();

const home = objectOf(homeRows);
/** Nobody has a home where one only goes back to. */
const homesIn = (jurisdiction: JurisdictionId): z.ZodType =>
  z.strictObject({
    homes: z
      .strictObject(Object.fromEntries(areaIds(jurisdiction, "home").map((area) => [area, home.nullish()])))
      .nullish(),
  });

const person = objectOf(personRows, [], {
  id,
  ties: perJurisdiction((jurisdiction) => objectOf(tieRows, areaIds(jurisdiction))),
});

export const householdSchema: z.ZodType<Household, Household> = z
  .strictObject({
    people: z.array(person).min(1).max(maxPeople),
    registers: z
      .record(id, objectOf(registerRows).nullish())
      .refine((registers) => Object.keys(registers).length <= maxPeople, { params: { code: "tooManyRegisters" } })
      .nullish(),
    destinations: perJurisdiction(homesIn),
    ...Object.fromEntries(Object.entries(householdRows).map(([name, row]) => [name, typeOf(row, []).nullish()])),
  })
  .superRefine((household, context) => {
    for (const { path, code } of findImpossibleFacts(household as unknown as Household))
      context.addIssue({ code: "custom", path, params: { code } });
  }) as unknown as z.ZodType<Household, Household>;

export const assessmentRequestSchema = z.strictObject({
  asOf: z.iso.date().nullish(),
  jurisdictions: z.array(z.enum(jurisdictionIds)).max(jurisdictionIds.length).nullish(),
  household: householdSchema,
});

export type { Destination, Household, Person } from "./household";
export type { Home, Tie } from "./rows";
