import type { CallToolResult } from "@modelcontextprotocol/server";
import type { FactError } from "../facts/fact-error";
import { problemObject, type ProblemCode } from "../http/problem";
import type { Words } from "../i18n/words";

/** The same JSON twice: as data for programs, and as text for those that read nothing else. */
export const told = (value: object): CallToolResult => ({
  content: [{ type: "text", text: JSON.stringify(value) }],
  structuredContent: { ...value },
});

/** As text alone: what is long is sent once. */
export const toldOnce = (text: string): CallToolResult => ({ content: [{ type: "text", text }] });

interface Circumstances {
  words: Words;
  errors?: readonly FactError[];
  /** Seconds after which it may be tried again; over HTTP a header says so. */
  retryAfter?: number;
}

/** The problem that the interface would answer with. */
export function refused(code: ProblemCode, { words, errors, retryAfter }: Circumstances): CallToolResult {
  const problem = { ...problemObject(code, words, errors), ...(retryAfter !== undefined && { retryAfter }) };
  return { content: [{ type: "text", text: JSON.stringify(problem) }], isError: true };
}
