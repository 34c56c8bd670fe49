import type { CallToolResult } from "@modelcontextprotocol/server";
import type { Digest } from "../assessing/digest";
import type { FactError } from "../facts/fact-error";
import { readRequest } from "../facts/read-request";
import { withAssessed, type Asking } from "./asking";
import { details } from "./input";
import { refused, told, toldOnce } from "./told";
import { wordedDigest } from "./worded";

const isDetail = (detail: unknown): detail is (typeof details)[number] => details.some((one) => one === detail);
const wrongDetail: FactError = { path: ["detail"], code: "notOneOf", values: { values: details.join("、") } };

/** A household's outcomes, as much of them as somebody reads, or all that the interface answers. */
export async function assessHouseholdFor(given: Record<string, unknown>, asking: Asking): Promise<CallToolResult> {
  const { words } = asking;
  const { detail, ...request } = given;
  const facts = readRequest(request);
  const wanted = detail ?? "digest";
  const errors = [...(facts.errors ?? []), ...(isDetail(wanted) ? [] : [wrongDetail])];
  if (facts.errors || errors.length > 0) return refused("invalidFacts", { words, errors });
  if (wanted === "all") return withAssessed(facts.value, asking, toldOnce);
  return withAssessed({ ...facts.value, wanted: { what: "digest" } }, asking, (json) =>
    told(wordedDigest(JSON.parse(json) as Digest, words)),
  );
}
