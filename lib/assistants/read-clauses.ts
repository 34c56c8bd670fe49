import type { CallToolResult } from "@modelcontextprotocol/server";
import { factErrors } from "../facts/fact-error";
import { describeJurisdiction } from "../jurisdictions/describe";
import type { Asking } from "./asking";
import { clausesSchema } from "./input";
import { refused, told } from "./told";

/** Asked for by its id, by its locator as printed, or with all that stands below it. */
const isAsked = (clause: { id: string; locator: string }, asked: readonly string[]): boolean =>
  asked.some((one) => clause.id === one || clause.locator.startsWith(one));

/** A place's document, the register of its clauses, and where the text can be read in two ways. */
export async function readClausesFor(
  given: Record<string, unknown>,
  { locale, words }: Asking,
): Promise<CallToolResult> {
  const parsed = clausesSchema.safeParse(given, { reportInput: true });
  if (!parsed.success) return refused("invalidFacts", { words, errors: factErrors(parsed.error.issues) });
  const { jurisdiction, clauses: asked } = parsed.data;
  const place = await describeJurisdiction(jurisdiction, locale);
  if (!place) return refused("notFound", { words });
  const { id, fullName, document, readings, routes, rights, policyEdition } = place;
  const clauses = asked ? place.clauses.filter((clause) => isAsked(clause, asked)) : place.clauses;
  const used = new Set(clauses.flatMap(({ usedBy }) => usedBy));
  return told({
    id,
    name: fullName,
    policyEdition,
    document,
    clauses,
    routes: routes
      .filter((route) => used.has(`route.${route.id}`))
      .map(({ id: route, name, summary }) => ({ id: route, name, summary })),
    rights: rights.filter((right) => used.has(`right.${right.id}`)).map(({ id: right, name }) => ({ id: right, name })),
    readings: readings.filter(({ clauseId }) => clauses.some((clause) => clause.id === clauseId)),
  });
}
