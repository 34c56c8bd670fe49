import type { z } from "zod";
import type { ProblemCode } from "../http/problem";
import { assessmentSchema } from "./schemas/assessment";
import { jurisdictionListSchema, jurisdictionSchema } from "./schemas/jurisdiction";
import { assessmentRequestSchema } from "./schemas/request";
import { jurisdictionId } from "./schemas/vocabulary";

/** One address of the interface. Words: messages `api.openapi.operations.<name>`. */
export interface Operation {
  name: string;
  method: "get" | "post";
  path: string;
  id?: z.ZodType;
  body?: z.ZodType;
  /** Absent where the answer describes itself. */
  answer?: z.ZodType;
  problems: readonly ProblemCode[];
}

export const operations: readonly Operation[] = [
  {
    name: "assess",
    method: "post",
    path: "/api/v1/assessments",
    body: assessmentRequestSchema,
    answer: assessmentSchema,
    problems: [
      "invalidFacts",
      "unreadable",
      "wrongMethod",
      "tooLarge",
      "wrongMediaType",
      "tooManyRequests",
      "unexpected",
      "busy",
    ],
  },
  {
    name: "listJurisdictions",
    method: "get",
    path: "/api/v1/jurisdictions",
    answer: jurisdictionListSchema,
    problems: ["wrongMethod", "unexpected"],
  },
  {
    name: "getJurisdiction",
    method: "get",
    path: "/api/v1/jurisdictions/{id}",
    id: jurisdictionId,
    answer: jurisdictionSchema,
    problems: ["notFound", "wrongMethod", "unexpected"],
  },
  { name: "getOpenApi", method: "get", path: "/api/v1/openapi.json", problems: ["wrongMethod", "unexpected"] },
];
