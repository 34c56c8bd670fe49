import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { assessHousehold, readRequest, type ReceiptedAssessment } from "../../lib/assessment";
import { pointer } from "../../lib/facts/fact-error";
import { jurisdictionIds } from "../../policies/jurisdictions";

/** Whether an answer is the one that its receipt stands for, in lines for the terminal. */
export interface Verdict {
  agrees: boolean;
  lines: string[];
}

/** What has to be there to assess again; the rest of the answer is only compared. */
const given = z.object({
  household: z.unknown(),
  assessment: z.looseObject({
    asOf: z.string(),
    jurisdictions: z.array(z.looseObject({ id: z.enum(jurisdictionIds) })),
    receipt: z.object({ engine: z.string(), policies: z.record(z.string(), z.string()) }),
  }),
});
type Given = z.infer<typeof given>["assessment"];

const refused = (...lines: string[]): Verdict => ({ agrees: false, lines });

/** @param input `{ household, assessment }`: what was sent, and the answer that was given to it. */
export function checkReceipt(input: unknown): Verdict {
  const { data, error } = given.safeParse(input);
  if (!data)
    return refused(
      "This is no { household, assessment } with a receipt:",
      ...error.issues.map(({ path, message }) => `  ${pointer(path.map(String))} ${message}`),
    );
  const { asOf, jurisdictions } = data.assessment;
  const facts = readRequest({ household: data.household, asOf, jurisdictions: jurisdictions.map(({ id }) => id) });
  if (facts.errors)
    return refused(
      "The household is not one that can be assessed:",
      ...facts.errors.map(({ path, code }) => `  ${pointer(path)} ${code}`),
    );
  return compare(data.assessment, assessHousehold(facts.value.household, asOf, facts.value.jurisdictions));
}

function compare(answer: Given, again: ReceiptedAssessment): Verdict {
  const others = otherVersions(answer.receipt, again.receipt);
  if (others.length > 0)
    return refused("The receipt is of other versions than these, which cannot assess as they did:", ...others);
  const differences = differencesOf(answer, JSON.parse(JSON.stringify(again)));
  if (differences.length > 0)
    return refused(
      "The receipt is of these versions, and the answer is not what they give to this household:",
      ...differences,
    );
  return { agrees: true, lines: ["Receipt and answer agree: assessed again, this household gets this answer."] };
}

const short = (digest: string | undefined): string => digest?.slice(0, 8) ?? "none";

function otherVersions(then: Given["receipt"], now: Given["receipt"]): string[] {
  const ids = [...new Set([...Object.keys(then.policies), ...Object.keys(now.policies)])];
  return [
    ...(then.engine === now.engine ? [] : [`  engine: then ${then.engine}, now ${now.engine}`]),
    ...ids
      .filter((id) => then.policies[id] !== now.policies[id])
      .map((id) => `  ${id}: then ${short(then.policies[id])}, now ${short(now.policies[id])}`),
  ];
}

const mostShown = 20;

/** Where two answers part, as JSON pointers, outermost first. */
export function differencesOf(then: unknown, now: unknown): string[] {
  const found: string[] = [];
  const walk = (a: unknown, b: unknown, path: string[]): void => {
    if (found.length >= mostShown || isDeepStrictEqual(a, b)) return;
    if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
      found.push(`  ${pointer(path)}: ${shown(a)}, assessed again ${shown(b)}`);
      return;
    }
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) walk(a[key], b[key], [...path, key]);
  };
  walk(then, now, []);
  return found;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
