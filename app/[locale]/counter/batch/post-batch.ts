"use server";

import type { BatchState } from "@/components/batch/batch-form";
import { answerTable } from "@/lib/batch/answer-table";
import { linkTo } from "@/lib/batch/page-texts";
import { localeOf } from "@/lib/i18n/locale-of";
import { textIn } from "@/lib/wizard/posted";

/** A table from a page without scripts: the answer is in the page that comes back, the workbook inside a link. */
export async function postBatch(_: BatchState, data: FormData): Promise<BatchState> {
  const answer = await answerTable(data.get("table"), { locale: localeOf(textIn(data, "locale")) });
  return "refusal" in answer ? answer : { view: answer.view, href: linkTo(answer.file) };
}
