import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { ReceiptedAssessment } from "@/lib/assessment";
import type { AreaAssessment, OpenArea, OpenRight, RightAssessed } from "@/policies/assess/assessment";
import type { Criterion } from "@/policies/criterion";
import type { Effect, Paper } from "@/policies/policy";
import type { assessmentSchema } from "./assessment";
import type { criterionSchema } from "./criterion";
import type { effect, paperPurpose, paperSource } from "./vocabulary";

/** What is left of an assessment when it is written down. */
type Written<T> = T extends OpenRight
  ? RightAssessed
  : T extends OpenArea
    ? Written<AreaAssessment>
    : T extends object
      ? { [K in keyof T]: Written<T[K]> }
      : T;

test("the published assessment is the assessment, member for member", () => {
  expectTypeOf<z.infer<typeof assessmentSchema>>().toExtend<Written<ReceiptedAssessment>>();
  expectTypeOf<ReceiptedAssessment>().toExtend<z.infer<typeof assessmentSchema>>();
});

test("every criterion can be published", () => {
  expectTypeOf<Criterion>().toExtend<z.infer<typeof criterionSchema>>();
  expectTypeOf<z.infer<typeof criterionSchema>["op"]>().toEqualTypeOf<Criterion["op"]>();
});

test("the published words are the words of the policies", () => {
  expectTypeOf<z.infer<typeof effect>>().toEqualTypeOf<Effect>();
  expectTypeOf<z.infer<typeof paperSource>>().toEqualTypeOf<Paper["source"]>();
  expectTypeOf<z.infer<typeof paperPurpose>>().toEqualTypeOf<Paper["purpose"]>();
});
