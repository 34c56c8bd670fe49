import { z } from "zod";
import { policyEdition } from "@/policies";
import { bodyLimit } from "../http/read-body";
import { problemStatus, type ProblemCode } from "../http/problem";
import { wordsOf, type Words } from "../i18n/words";
import { routing, type Locale } from "../i18n/routing";
import { components } from "./components";
import { operations, type Operation } from "./operations";
import { problemSchema } from "./schemas/problem";

const reference = (schema: z.ZodType) => ({ $ref: `#/components/schemas/${components.get(schema)?.id ?? ""}` });

/** Members that only a schema that stands alone needs. */
const ofItsOwn = ["$schema", "$id"];

/** Every named schema. */
function schemas() {
  const converted = z.toJSONSchema(components, { uri: (id) => `#/components/schemas/${id}`, io: "input" });
  const named = Object.entries(converted.schemas).map(([id, schema]) => {
    const members = Object.entries(schema).filter(([member]) => !ofItsOwn.includes(member));
    return [id, Object.fromEntries(members)] as const;
  });
  return Object.fromEntries(named);
}

function problemResponses(codes: readonly ProblemCode[], words: Words) {
  const statuses = [...new Set(codes.map((code) => problemStatus[code]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const titles = codes
        .filter((code) => problemStatus[code] === status)
        .map((code) => words.say(`api.problems.${code}.title`));
      const content = { "application/problem+json": { schema: reference(problemSchema) } };
      return [status, { description: titles.join("；"), content }];
    }),
  );
}

const parameters = (operation: Operation, words: Words) => [
  ...(operation.id
    ? [
        {
          name: "id",
          in: "path",
          required: true,
          description: words.say("api.openapi.id"),
          schema: reference(operation.id),
        },
      ]
    : []),
  {
    name: "lang",
    in: "query",
    description: words.say("api.openapi.lang"),
    schema: { type: "string", enum: routing.locales },
  },
];

function describe(operation: Operation, words: Words) {
  const { name, body, answer, problems } = operation;
  return {
    operationId: name,
    summary: words.say(`api.openapi.operations.${name}.summary`),
    description: words.say(`api.openapi.operations.${name}.description`, { limit: bodyLimit / 1024 }),
    parameters: parameters(operation, words),
    ...(body && { requestBody: { required: true, content: { "application/json": { schema: reference(body) } } } }),
    responses: {
      200: {
        description: words.say(`api.openapi.operations.${name}.answer`),
        content: { "application/json": { schema: answer ? reference(answer) : { type: "object" } } },
      },
      ...problemResponses(problems, words),
    },
  };
}

/** The OpenAPI 3.1 document, generated from the schemas that read requests and that the answers are tested against. */
export async function openApiDocument(locale: Locale) {
  const words = await wordsOf(locale);
  return {
    openapi: "3.1.1",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: words.say("api.openapi.title"),
      description: words.say("api.openapi.description"),
      version: policyEdition,
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, { [operation.method]: describe(operation, words) }]),
    ),
    components: { schemas: schemas() },
  };
}
