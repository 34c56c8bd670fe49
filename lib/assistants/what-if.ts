import type { CallToolResult } from "@modelcontextprotocol/server";
import { pathOf, withFacts } from "@/policies/facts/with-fact";
import type { Answers, Difference } from "../assessing/difference";
import { pointer, type FactError } from "../facts/fact-error";
import { readRequest } from "../facts/read-request";
import { withAssessed, type Asking } from "./asking";
import { readAnswer, type Answer } from "./read-answer";
import { refused, told } from "./told";
import { wordedDifference } from "./worded";

/** A value that the fact cannot have is a fault of the answer, not of a household in which nobody has written it. */
function asAnswered(errors: readonly FactError[], at: readonly (string | number)[]): FactError[] {
  const fact = pointer(["household", ...at]);
  return errors.map((error) =>
    pointer(error.path).startsWith(fact) ? { ...error, path: ["answer", "value"] } : error,
  );
}

/** What an answer would change; without a value, what each kind of answer would settle by itself. */
export async function whatIfFor(given: Record<string, unknown>, asking: Asking): Promise<CallToolResult> {
  const { words } = asking;
  const { answer, ...request } = given;
  const facts = readRequest(request);
  if (facts.errors) return refused("invalidFacts", { words, errors: facts.errors });
  const read = readAnswer(answer, facts.value.household);
  if (read.errors) return refused("invalidFacts", { words, errors: read.errors });
  const { ref, value }: Answer = read.value;
  if (value === null)
    return withAssessed({ ...facts.value, wanted: { what: "answers", of: ref } }, asking, (json) =>
      told(JSON.parse(json) as Answers),
    );
  const other = readRequest({ ...request, household: withFacts(facts.value.household, [{ ref, value }]) });
  if (other.errors) {
    const errors = asAnswered(other.errors, pathOf(facts.value.household, ref));
    return refused("invalidFacts", { words, errors });
  }
  const wanted = { what: "difference", to: other.value.household } as const;
  return withAssessed({ ...facts.value, wanted }, asking, (json) =>
    told(wordedDifference(JSON.parse(json) as Difference, words)),
  );
}
