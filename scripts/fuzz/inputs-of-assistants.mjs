import { damaged, garbled, text } from "./chance.mjs";

/**
 * What assistants send, and what nobody should.
 * @import { Chance } from "./chance.mjs"
 * @import { Input } from "./visit.mjs"
 */

const household = { people: [{ id: "P1", relation: "applicant", ageYears: 36 }] };
const calls = [
  { name: "assess_household", arguments: { household, jurisdictions: ["weihai"], detail: "all" } },
  { name: "what_if", arguments: { household, answer: { fact: "ageYears", person: "P1", value: 40 } } },
  { name: "what_if", arguments: { household, answer: { fact: "spouse", person: "P1" } } },
  { name: "read_clauses", arguments: { jurisdiction: "xining", clauses: ["二、(五)"] } },
];
const methods = ["initialize", "tools/list", "ping", "subscriptions/listen", "server/discover", "resources/read"];
const envelope = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientCapabilities": {},
  "io.modelcontextprotocol/clientInfo": { name: "fuzz", version: "1" },
};

/** @param {Chance} by @returns {Input} */
export function ofAssistants(by) {
  const isCall = by.happens(0.7);
  const isNew = by.happens(0.5);
  const method = isCall ? "tools/call" : by.oneOf(methods);
  const params = { ...(isCall && by.oneOf(calls)), ...(isNew && { _meta: envelope }) };
  const body = JSON.stringify(damaged(by, { jsonrpc: "2.0", id: 1, method, params })) ?? "";
  /** @type {Record<string, string>} */
  const said = isNew ? { "MCP-Protocol-Version": "2026-07-28", "Mcp-Method": method } : {};
  const headers = {
    "Content-Type": "application/json",
    Accept: by.oneOf(["application/json, text/event-stream", "*/*", text(by)]),
    ...said,
    ...(isCall && isNew && { "Mcp-Name": String("name" in params ? params.name : "") }),
  };
  return { method: "POST", path: "/api/v1/mcp", headers, body: by.happens(0.2) ? garbled(by, body) : body };
}
