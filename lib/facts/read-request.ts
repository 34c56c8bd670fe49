import type { z } from "zod";
import { assessmentRequestSchema } from "@/policies/facts/schema";
import { factErrors, isImpossible, pointer, type FactError } from "./fact-error";
import { impossibleBeside } from "./possible-part";

type AssessmentRequest = z.infer<typeof assessmentRequestSchema>;
export type Read<T> = { value: T; errors?: undefined } | { value?: undefined; errors: FactError[] };

/** A key too many hides no fact. */
const aboutKeys: ReadonlySet<string> = new Set(["unknownKey", "renamedKey", "removedKey"]);

/** The facts of a household and the day, or everything that is wrong with them at once. */
export function readRequest(input: unknown): Read<AssessmentRequest> {
  const parsed = assessmentRequestSchema.safeParse(input, { reportInput: true });
  if (parsed.success) return { value: parsed.data };
  const found = factErrors(parsed.error.issues);
  const ofForm = found.filter(({ code }) => !isImpossible(code));
  const malformed = ofForm
    .filter(({ code, path }) => !aboutKeys.has(code) && path[0] === "household")
    .map(({ path }) => path.slice(1));
  const household = typeof input === "object" && input !== null && "household" in input ? input.household : undefined;
  const listed = new Set(ofForm.map(({ path }) => pointer(path)));
  const beside = impossibleBeside(malformed, household)
    .map((error) => ({ ...error, path: ["household", ...error.path] }))
    .filter(({ path }) => !listed.has(pointer(path)));
  return { errors: [...ofForm, ...beside] };
}
