"use server";

import { headers } from "next/headers";
import type { BatchState } from "@/components/batch/batch-form";
import { answerTable } from "@/lib/batch/answer-table";
import { linkTo } from "@/lib/batch/page-texts";
import { sortView } from "@/lib/batch/sort-view";
import { leavingOf } from "@/lib/http/leaving";
import { requestIdHeader } from "@/lib/http/request-id";
import { localeOf } from "@/lib/i18n/locale-of";
import { textIn } from "@/lib/wizard/posted";

/**
 * A table from a page without scripts: the answer is in the page that comes back, the workbook inside a link. Both come
 * back when a column is asked for. Whoever stops the page has gone, and the work ends.
 */
export async function postBatch(before: BatchState, data: FormData): Promise<BatchState> {
  const sorted = sortView(before, textIn(data, "sort"));
  if (sorted) return sorted;
  const signal = leavingOf((await headers()).get(requestIdHeader));
  try {
    const answer = await answerTable(data.get("table"), { locale: localeOf(textIn(data, "locale")), signal });
    return "refusal" in answer ? answer : { view: answer.view, href: linkTo(answer.file) };
  } catch (error) {
    if (signal?.aborted) return null;
    throw error;
  }
}
