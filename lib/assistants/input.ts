import type { StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import { z } from "zod";
import { factRef, factValue } from "../openapi/schemas/fact-ref";
import { jurisdictionId } from "../openapi/schemas/vocabulary";
import { assessmentRequestSchema } from "@/policies/facts/schema";

type Schema = Record<string, unknown>;

const isNull = (schema: unknown): boolean => JSON.stringify(schema) === '{"type":"null"}';

/** Without the leave to say null: that a key may be missing says the same, and whoever reads it pays by the word. */
function shorter(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shorter);
  if (typeof schema !== "object" || schema === null) return schema;
  const { anyOf, type, pattern, format, ...rest } = schema as Schema;
  const others = Array.isArray(anyOf) ? anyOf.filter((one) => !isNull(one)) : [];
  if (others.length === 1) return shorter({ ...rest, ...(others[0] as Schema) });
  const types = Array.isArray(type) ? type.filter((one) => one !== "null") : [type];
  return {
    ...(type !== undefined && { type: types.length === 1 ? types[0] : types }),
    ...(format !== undefined ? { format } : pattern !== undefined && { pattern }),
    ...(anyOf !== undefined && { anyOf: shorter(anyOf) }),
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, shorter(value)])),
  };
}

/** What a tool says that it takes; what it is given, its own reader looks at, which lists every fault in words. */
function published(schema: Schema): StandardSchemaWithJSON<Schema, Schema> {
  const jsonSchema = { input: () => schema, output: () => schema };
  const validate = (value: unknown) => ({ value: (value ?? {}) as Schema });
  return { "~standard": { version: 1, vendor: "luohu-check", validate, jsonSchema } };
}

const jsonSchemaOf = (schema: z.ZodType): Schema => {
  const { $schema: _, ...own } = shorter(z.toJSONSchema(schema, { io: "input", reused: "ref" })) as Schema;
  return own;
};

/** Which outcomes there are, where somebody asks about one fact: whose it is, and what the answer would be. */
export const answerSchema = factRef
  .partial({ person: true, jurisdiction: true, area: true, register: true })
  .extend({ value: factValue.nullish() });

export const details = ["digest", "all"] as const;

/** Made once: it is asked for with every request, and takes a thousand times longer than to hand it out. */
const once = (make: () => Schema): (() => Schema) => {
  let made: Schema | undefined;
  return () => (made ??= make());
};
const request = once(() => jsonSchemaOf(assessmentRequestSchema));
const asked = once(() =>
  jsonSchemaOf(assessmentRequestSchema.omit({ household: true }).extend({ answer: answerSchema })),
);
const clauses = once(() => jsonSchemaOf(clausesSchema));

/** Everything that the interface takes for an assessment, and how much of the answer is wanted. */
export const assessInput = () =>
  published({
    ...request(),
    properties: { ...(request().properties as Schema), detail: { type: "string", enum: details } },
  });

/** The household is described once, by the tool that assesses it. */
export const whatIfInput = (about: { household: string }) =>
  published({
    ...asked(),
    properties: { household: { type: "object", description: about.household }, ...(asked().properties as Schema) },
    required: ["household", "answer"],
  });

export const clausesSchema = z.strictObject({
  jurisdiction: jurisdictionId,
  clauses: z.array(z.string().max(60)).max(50).nullish(),
});
export const clausesInput = () => published(clauses());
